import type { Vnd } from "@/domain/money/vnd";
import { readMoney, readPayment } from "@/fields/money/read-money";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { readField } from "@/fields/rules/read-field";
import type { MoneyScales } from "./money-unit";

/** What is needed besides the cell. */
export interface MoneyContext {
  readonly report: Report;
  readonly scales: MoneyScales;
}

/** Reads an amount by the rule of its field, whole đồng; a list in thousands or millions is scaled and told. */
export function parseMoneyCell(
  cells: ListCells,
  field: "money" | "amount" | "unitPrice",
  { report, scales }: MoneyContext,
): Vnd | null {
  return readField({ id: field, read: field === "money" ? readPayment : readMoney }, cells, report, scales[field]);
}
