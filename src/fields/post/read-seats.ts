import { seatCount } from "@/language/words/seat-words";
import type { CellReading, ListCell } from "../rules/declaration";

/** Reads how many seats a cell gives («06», «02 đ/c»); what is no whole number is left out and told. */
export function readSeats({ text }: ListCell): CellReading<number> {
  const count = seatCount(text);
  if (count === null) return { value: null, found: [{ code: "quantity-unreadable", params: { typed: text } }] };
  const isRewritten = text !== String(count);
  return { value: count, changes: isRewritten ? [{ rule: "quantity-text", from: text, to: String(count) }] : [] };
}
