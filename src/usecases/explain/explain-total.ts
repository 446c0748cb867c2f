import type { PricedAward } from "@/domain/awards/price-honoree";
import { priceLine } from "@/domain/budget/price-line";
import { totalBudget } from "@/domain/budget/budget-totals";
import { purposeOf } from "@/domain/budget/purpose-of";
import { sumVnd, vnd, type Vnd } from "@/domain/money/vnd";
import type { ExplanationPart, ExplanationStep } from "@/domain/explanations/explanation";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { AwardSum, ExplainedTotal, MoneyExplanation } from "./money-explanation";

/** Why a total is what it is: the parts that it is made of, each with its number of rows; rows without an amount are told. */
export function explainTotal(evaluated: EvaluatedWorkbook, total: ExplainedTotal): MoneyExplanation {
  const { steps, parts } = partsOf(evaluated, total);
  return {
    subject: { name: "", detail: null, total },
    amount: sumVnd(parts.map((part) => (part.key === "less" ? vnd(-part.amount) : part.amount))),
    steps,
    parts,
    sources: [],
  };
}

interface Explained {
  readonly steps: readonly ExplanationStep[];
  readonly parts: readonly ExplanationPart[];
}

function partsOf(evaluated: EvaluatedWorkbook, total: ExplainedTotal): Explained {
  switch (total.of) {
    case "awards":
      return awardParts(evaluated, total);
    case "budget":
    case "budget-award-money":
      return budgetParts(evaluated, total);
    case "grand":
      return grandParts(evaluated);
  }
}

function awardParts(
  { assessed, law, norms }: EvaluatedWorkbook,
  { sum, recipient, code }: Extract<ExplainedTotal, { of: "awards" }>,
): Explained {
  const rows = assessed.filter(
    ({ honoree, priced }) =>
      (recipient === null || honoree.kind === recipient) && (code === undefined || priced.code === code),
  );
  const nameOf = (each: string): string =>
    (law.norms.find((norm) => norm.code === each) ?? norms.find((norm) => norm.code === each))?.nameVi ?? each;
  const codes = [...new Set(rows.map(({ priced }) => priced.code))];
  const parts = codes.map((each) =>
    partOf(
      each === null ? "" : `${nameOf(each)} (${each})`,
      each === null ? "no-code" : null,
      rows
        .filter(({ priced }) => priced.code === each)
        .map(({ priced }) =>
          sum === "amount" || (priced.amount === null && priced.overriddenTo === null)
            ? priced.amount
            : sumOf(sum, priced),
        ),
    ),
  );
  return { steps: [{ code: "total-awards", params: { rows: rows.length } }], parts };
}

function sumOf(sum: Exclude<AwardSum, "amount">, { payer, payable }: PricedAward): Vnd {
  const payers = { payable: payer, payableByWard: "ward", payableByOthers: "other", unsettled: "unsettled" } as const;
  return payer === payers[sum] ? payable : vnd(0);
}

function budgetParts(
  { records }: EvaluatedWorkbook,
  total: Extract<ExplainedTotal, { of: "budget" | "budget-award-money" }>,
): Explained {
  const lines = records.budget.map(({ record }) => record);
  const wanted =
    total.of === "budget"
      ? lines.filter(
          ({ group, fund }) =>
            (total.group === undefined || group === total.group) && (total.fund === undefined || fund === total.fund),
        )
      : lines.filter((line) => purposeOf(line) === "award-money");
  const byGroup = total.of === "budget" && total.group === undefined;
  const parts = byGroup
    ? [...new Set(wanted.map(({ group }) => group))].map((group) =>
        partOf(
          group ?? "",
          group === null ? "no-group" : null,
          wanted.filter((line) => line.group === group).map((line) => priceLine(line).amount),
        ),
      )
    : wanted.map((line) => partOf(line.item, null, [priceLine(line).amount]));
  const code = total.of === "budget" ? "total-budget" : "total-budget-award-money";
  return { steps: [{ code, params: { rows: wanted.length } }], parts };
}

function grandParts({ records, assessed }: EvaluatedWorkbook): Explained {
  const byWard = sumVnd(assessed.map(({ priced }) => priced.payableByWard));
  const { total, awardMoney, withoutAmount } = totalBudget(
    records.budget.map(({ record }) => record),
    byWard,
  );
  const part = (key: ExplanationPart["key"], amount: Vnd, count: number, open = 0): ExplanationPart => ({
    name: "",
    key,
    amount,
    count,
    each: null,
    open,
  });
  return {
    steps: [{ code: "total-grand", params: {} }],
    parts: [
      part("budget", total, records.budget.length, withoutAmount),
      part("less", awardMoney, records.budget.filter(({ record }) => purposeOf(record) === "award-money").length),
      part("awards", byWard, assessed.filter(({ priced }) => priced.payableByWard > 0).length),
    ],
  };
}

function partOf(name: string, key: ExplanationPart["key"], amounts: readonly (Vnd | null)[]): ExplanationPart {
  const known = amounts.flatMap((amount) => (amount === null ? [] : [amount]));
  const [first] = known;
  return {
    name,
    key,
    count: amounts.length,
    each:
      first !== undefined && known.length === amounts.length && known.every((amount) => amount === first)
        ? first
        : null,
    amount: sumVnd(known),
    open: amounts.length - known.length,
  };
}
