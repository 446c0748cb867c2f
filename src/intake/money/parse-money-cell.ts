import type { Vnd } from "@/domain/money/vnd";
import { readAmount, readMoney, readPayment } from "@/fields/money/read-money";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { readField } from "@/fields/rules/read-field";
import type { MoneyScales } from "./money-unit";

/** What is needed besides the cell. */
export interface MoneyContext {
  readonly report: Report;
  readonly scales: MoneyScales;
  /** Whether an amount may be below zero, as a discount. */
  readonly isSigned?: boolean;
}

/** Reads an amount by the rule of its field, whole đồng; a list in thousands or millions is scaled and told. */
export function parseMoneyCell(
  cells: ListCells,
  field: "money" | "amount" | "unitPrice",
  { report, scales, isSigned = false }: MoneyContext,
): Vnd | null {
  const isBelowZero = isSigned && /^[-–−(]/u.test(cells[field]?.text ?? "");
  const read = isBelowZero ? readAmount : field === "money" ? readPayment : readMoney;
  return readField({ id: field, read }, cells, report, scales[field]);
}
