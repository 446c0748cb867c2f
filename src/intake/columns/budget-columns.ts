import type { Field } from "@/fields/field";
import type { BudgetLine } from "@/domain/model/budget-line";

/** Which field of a list becomes which key of a budget line. */
export const budgetFields = {
  ordinal: "ordinal",
  item: "item",
  name: "item",
  measure: "measure",
  quantity: "quantity",
  times: "quantity",
  unitPrice: "unitPrice",
  amount: "typedAmount",
  money: "typedAmount",
  fund: "fund",
  group: "group",
  note: "note",
} as const satisfies Partial<Record<Field, keyof BudgetLine | "ordinal">>;
