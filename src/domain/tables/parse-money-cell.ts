import { parseMoneyText } from "@/vietnamese/parse-number";
import type { Doubts } from "./doubts";
import type { Field } from "./field";
import type { ListRow } from "./read-rows";
import { vnd } from "../money/vnd";
import type { Vnd } from "../money/vnd";

/** Amounts below this are hardly đồng: 1490 in a list of awards is meant in thousands. */
const leastAmount = 10_000;

/**
 * Reads an amount from a cell, whole đồng. A number below 10.000 đồng is kept and asked about, for it may be in thousands;
 * «1.490» is ambiguous and a text that is no amount unreadable: both null with an issue.
 */
export function parseMoneyCell(row: ListRow, field: Field, doubts: Doubts): Vnd | null {
  const cell = row.cells[field];
  if (!cell) return null;
  if (typeof cell.value === "number") return parseAmount(cell.value, row, field, doubts);
  const reading = parseMoneyText(cell.text);
  if (reading.kind === "ambiguous") {
    doubts.issue("money-ambiguous", "warning", row.rowIndex, field, {
      typed: cell.text,
      readings: reading.readings.join(", "),
    });
    return null;
  }
  if (reading.kind === "unreadable") {
    doubts.issue("money-unreadable", "warning", row.rowIndex, field, { typed: cell.text });
    return null;
  }
  if (cell.text !== String(reading.amount))
    doubts.change("money-text", row.rowIndex, field, cell.text, String(reading.amount));
  return parseAmount(reading.amount, row, field, doubts);
}

function parseAmount(amount: number, row: ListRow, field: Field, doubts: Doubts): Vnd | null {
  const whole = Math.round(amount);
  if (amount < 0 || Math.abs(whole - amount) > 1e-6 || !Number.isSafeInteger(whole)) {
    doubts.issue("money-unreadable", "warning", row.rowIndex, field, { typed: String(amount) });
    return null;
  }
  const mayBeThousands = whole > 0 && whole < leastAmount && field !== "unitPrice";
  if (mayBeThousands)
    doubts.issue("money-in-thousands", "warning", row.rowIndex, field, { typed: whole, likely: whole * 1000 });
  return vnd(whole);
}
