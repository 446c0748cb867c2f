import type { ExplainedTotal, MoneyExplanation } from "@/usecases/explain/money-explanation";
import { explanationSentence, partSentence } from "@/messages/explanation-sentence";
import type { WhyView } from "../why-view-model";
import { capitalised, type Texts } from "../../../texts";

/** An explanation in the pane's language. */
export function describeWhy({ subject, amount, steps, parts, sources }: MoneyExplanation, texts: Texts): WhyView {
  const { translate } = texts;
  return {
    title: subject.total === null ? subject.name : totalTitle(subject.total, texts),
    detail: subject.detail,
    amount,
    steps: steps.map((step) => explanationSentence(step, translate)),
    parts: parts.map((part) => ({
      text: partSentence(part, translate),
      amount: part.amount,
      isLess: part.key === "less",
    })),
    sources: sources.map(({ source, url, trust }) => ({ source, url, trust: translate(`word:trust.${trust}`) })),
  };
}

function totalTitle(total: ExplainedTotal, texts: Texts): string {
  switch (total.of) {
    case "grand":
      return texts("money.grand");
    case "budget-award-money":
      return texts.translate("word:why.part.less");
    case "budget":
      return typeof total.group === "string" ? total.group : texts("money.budgetTotal");
    case "awards": {
      const sum = texts(
        `money.${({ amount: "byNorm", payable: "payable", payableByWard: "ward", payableByOthers: "others", unsettled: "unsettled" } as const)[total.sum]}`,
      );
      const who = total.recipient === null ? "" : ` · ${texts.translate(`word:recipient.${total.recipient}`)}`;
      return capitalised(`${texts("money.awards")}: ${sum.toLocaleLowerCase("vi")}${who}`);
    }
  }
}
