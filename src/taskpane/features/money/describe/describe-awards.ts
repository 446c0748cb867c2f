import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { sumVnd, vnd } from "@/domain/money/vnd";
import type { PricedWorkbook } from "@/usecases/money/price";
import { rowKey } from "@/workbook/source-key";
import { foldAccents } from "@/language/text/fold-accents";
import type { AwardState, AwardView, ChangesView } from "../award-view-model";
import type { Texts } from "../../../texts";

/** Every award of the workbook as the pane lists it, in the order of the table. */
export function describeAwards({ evaluated }: PricedWorkbook, texts: Texts): readonly AwardView[] {
  return evaluated.assessed.map((entry, index): AwardView => {
    const { honoree, priced } = entry;
    const detail = [honoree.awardText, honoree.period, honoree.orgUnit].filter((part) => part).join(" · ");
    const reason = priced.override?.reason ?? null;
    const isOther = priced.level !== null && priced.level !== "ward";
    return {
      key: `${index} ${rowKey(honoree.source)}`,
      source: honoree.source,
      name: honoree.name,
      kind: honoree.kind,
      detail,
      amount: priced.amount,
      payable: priced.payable,
      state: stateOf(entry),
      payer: isOther && priced.level !== null ? texts.translate(`word:level.${priced.level}`) : null,
      override: priced.overriddenTo === null || reason === null ? null : { amount: priced.overriddenTo, reason },
      search: foldAccents(`${honoree.name} ${detail}`),
    };
  });
}

function stateOf({ priced }: AssessedHonoree): AwardState {
  if (priced.unpaidReason !== null) return "unpaid";
  if (priced.amount === null && priced.overriddenTo === null) return "open";
  return { ward: "paid", other: "other", unsettled: "unsettled" }[priced.payer] as AwardState;
}

/** What is another than at the last pricing, each with its causes in words, and what the ward pays then and now. */
export function describeChanges({ evaluated, repricing, awards }: PricedWorkbook, texts: Texts): ChangesView {
  const rows = repricing.changes.map(({ index, before, after, causes }) => {
    const honoree = evaluated.assessed[index]?.honoree;
    return {
      key: String(index),
      name: honoree?.name ?? "",
      detail: honoree?.awardText ?? "",
      before: before.payable,
      after: after.payable,
      causes: causes.map((cause) =>
        texts.translate(`word:cause.${cause.code}`, { before: cause.before, after: cause.after }),
      ),
    };
  });
  const now = awards.all.totalPayableByWard;
  const difference = sumVnd(
    repricing.changes.map(({ before, after }) => vnd(after.payableByWard - before.payableByWard)),
  );
  return { rows, before: vnd(now - difference), after: now };
}
