import { priceLine } from "@/domain/budget/price-line";
import type { BudgetLine } from "@/domain/model/budget-line";
import type { Fix, FixRule, FixSubject } from "./fix";
import { removeRow, takeReadings, writeLikely } from "./person-fixes";

/** Fixes for a line of the budget. */
const ofLine =
  (fixes: (line: BudgetLine, params: Readonly<Record<string, string | number>>) => readonly Fix[]): FixRule =>
  (issue, subject: FixSubject) =>
    subject.kind === "budget" ? fixes(subject.record, issue.params) : [];

/** The other factor of an amount, where it comes out as a whole number of đồng, or a quantity of at most three decimals. */
function priceOf({ quantity, typedAmount }: BudgetLine): number | null {
  if (quantity === null || typedAmount === null || quantity <= 0) return null;
  const price = (typedAmount * 1000) / Math.round(quantity * 1000);
  return Number.isSafeInteger(price) && price > 0 ? price : null;
}

function quantityOf({ unitPrice, typedAmount }: BudgetLine): number | null {
  if (unitPrice === null || typedAmount === null || unitPrice <= 0) return null;
  const thousandths = (typedAmount * 1000) / unitPrice;
  return Number.isSafeInteger(thousandths) && thousandths > 0 ? thousandths / 1000 : null;
}

const priceFromAmount = (line: BudgetLine): readonly Fix[] => {
  const price = priceOf(line);
  return price === null ? [] : [{ id: "price-from-amount", params: { price }, writes: { unitPrice: price } }];
};
const quantityFromAmount = (line: BudgetLine): readonly Fix[] => {
  const quantity = quantityOf(line);
  return quantity === null ? [] : [{ id: "quantity-from-amount", params: { quantity }, writes: { quantity } }];
};
const asOneLot = (amount: number | null): readonly Fix[] =>
  amount === null || amount <= 0
    ? []
    : [{ id: "as-one-lot", params: { amount }, writes: { quantity: 1, unitPrice: amount } }];

/** The honorees' sum as a line: so many of one price where they all get the same, else one lot. */
function takeAwardsSum(rows: unknown, awards: unknown): readonly Fix[] {
  if (typeof rows !== "number" || typeof awards !== "number" || rows <= 0 || awards <= 0) return [];
  const price = awards / rows;
  const writes = Number.isSafeInteger(price)
    ? { quantity: rows, unitPrice: price, typedAmount: awards }
    : { quantity: 1, unitPrice: awards, typedAmount: awards };
  return [{ id: "take-awards-sum", params: { amount: awards }, writes }];
}

/** Fixes about amounts, quantities and lines of the budget. */
export const figureFixes: Readonly<Record<string, FixRule>> = {
  "money-ambiguous": takeReadings,
  "money-in-thousands": ({ at, params }) => {
    const { likely } = params;
    return typeof likely !== "number" || at.field === null
      ? []
      : [{ id: "multiply-thousand", params: { amount: likely }, writes: { [at.field]: likely } }];
  },
  "number-form": writeLikely,
  "number-ambiguous": takeReadings,
  "item-missing": () => [removeRow],
  "quantity-missing": ofLine((line) => [
    ...quantityFromAmount(line),
    { id: "quantity-one", params: {}, writes: { quantity: 1 } },
  ]),
  "price-missing": ofLine(priceFromAmount),
  "lump-sum": ofLine((line) => [...quantityFromAmount(line), ...priceFromAmount(line), ...asOneLot(line.typedAmount)]),
  "amount-differs": ofLine((line) => {
    const { amount } = priceLine(line);
    if (amount === null) return [];
    return [
      { id: "take-calculated", params: { amount }, writes: { typedAmount: amount } },
      ...priceFromAmount(line),
      ...quantityFromAmount(line),
    ];
  }),
  "budget-amount-not-whole": ofLine((line) => asOneLot(priceLine(line).amount)),
  "budget-quantity-too-precise": ofLine(({ quantity }) => {
    if (quantity === null) return [];
    const rounded = Math.round(quantity * 1000) / 1000;
    return [{ id: "round-quantity", params: { quantity: rounded }, writes: { quantity: rounded } }];
  }),
  "price-above-norm": ofLine((_line, { ceiling }) =>
    typeof ceiling === "number" && ceiling > 0
      ? [{ id: "take-ceiling", params: { price: ceiling }, writes: { unitPrice: ceiling } }]
      : [],
  ),
  "budget-award-line-differs": ofLine((_line, { rows, awards }) => takeAwardsSum(rows, awards)),
  "budget-group-missing": ({ params }) => {
    const { group } = params;
    return typeof group !== "string" || group === ""
      ? []
      : [{ id: "take-group", params: { group }, writes: { group } }];
  },
};
