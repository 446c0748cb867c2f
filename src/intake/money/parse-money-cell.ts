import { parseMoneyText, parseQuantity } from "@/language/numbers/parse-number";
import type { IssueCollector } from "../rows/issue-collector";
import type { Field } from "@/fields/field";
import type { MoneyScales } from "./money-unit";
import type { ListCell, ListRow } from "../rows/list-row";
import { vnd, type Vnd } from "@/domain/money/vnd";

/** Amounts below this are hardly đồng: 1490 in a list of awards is meant in thousands. */
const leastAmount = 10_000;

/**
 * Reads an amount from a cell, whole đồng; a list in thousands or millions is scaled and told.
 * A number below 10.000 đồng is kept and asked about, for it may be in thousands;
 * «1.490» is ambiguous and a text that is no amount unreadable: both null with an issue.
 */
export function parseMoneyCell(row: ListRow, field: Field, { collector, scales }: MoneyContext): Vnd | null {
  const cell = row.cells[field];
  if (!cell) return null;
  const scale = scales?.[field];
  if (scale !== undefined) return parseScaled(cell, scale, { row, field, collector });
  if (typeof cell.value === "number") return parseAmount(cell.value, { row, field, collector });
  const reading = parseMoneyText(cell.text);
  if (reading.kind === "ambiguous") {
    const params = { typed: cell.text, readings: reading.readings.join(", ") };
    collector.issue("money-ambiguous", row.rowIndex, field, params);
    return null;
  }
  if (reading.kind === "unreadable") {
    collector.issue("money-unreadable", row.rowIndex, field, { typed: cell.text });
    return null;
  }
  if (cell.text !== String(reading.amount)) {
    collector.change("money-text", row.rowIndex, field, cell.text, String(reading.amount));
  }
  return parseAmount(reading.amount, { row, field, collector });
}

/** What is needed besides the cell. */
export interface MoneyContext {
  readonly collector: IssueCollector;
  readonly scales?: MoneyScales | undefined;
}

interface MoneyPlace {
  readonly row: ListRow;
  readonly field: Field;
  readonly collector: IssueCollector;
}

/** In a list that says «nghìn đồng» 3500 and «3.500» are both 3.500.000 đồng; an amount that says đồng itself is taken at its word. */
function parseScaled(cell: ListCell, scale: number, { row, field, collector }: MoneyPlace): Vnd | null {
  const isInDong = typeof cell.value === "string" && /(?:đ|đồng|vnđ|vnd|triệu|tr|nghìn|k)\.?$/iu.test(cell.text);
  const read = isInDong
    ? parseMoneyText(cell.text)
    : parseQuantity(typeof cell.value === "number" ? decimalText(cell.value) : cell.text);
  if (read.kind === "unreadable" || read.kind === "ambiguous") {
    collector.issue("money-unreadable", row.rowIndex, field, { typed: cell.text });
    return null;
  }
  const amount = read.kind === "amount" ? read.amount : Math.round(read.quantity * 1000) * (scale / 1000);
  collector.change("money-unit", row.rowIndex, field, cell.text, String(amount));
  return parseAmount(amount, { row, field, collector });
}

/** A number as it is written in Vietnamese, at most three decimals, so that no float reaches an amount. */
const decimalText = (value: number): string => String(Math.round(value * 1000) / 1000).replace(".", ",");

function parseAmount(amount: number, { row, field, collector }: MoneyPlace): Vnd | null {
  const whole = Math.round(amount);
  if (amount < 0 || Math.abs(whole - amount) > 1e-6 || !Number.isSafeInteger(whole)) {
    collector.issue("money-unreadable", row.rowIndex, field, { typed: String(amount) });
    return null;
  }
  if (whole > 0 && whole < leastAmount && field === "money") {
    collector.issue("money-in-thousands", row.rowIndex, field, { typed: whole, likely: whole * 1000 });
  }
  return vnd(whole);
}
