import { matchKey } from "@/language/text/tone-placement";
import { gatherLines, type PaymentLine, type PaymentSheet } from "./payment-sheet";

/** One list for all payees, one for each kind of recipient, or one for each unit. */
export type PaymentSplit = "all" | "group" | "unit";

/** A part that is printed, signed and added up by itself. */
export interface PaymentPart {
  /** «TẬP THỂ», «Tổ dân phố số 5»; null = the whole, or payees without a unit. */
  readonly title: string | null;
  readonly payments: Omit<PaymentSheet, "notPaid">;
}

/**
 * Splits a payment sheet into parts that hold every line once. Units that differ only in case or in the place of a tone are one;
 * a collective without a unit is its own. Parts stand in the order of their first line, payees without a unit last.
 */
export function splitPayments(sheet: Omit<PaymentSheet, "notPaid">, split: PaymentSplit): readonly PaymentPart[] {
  if (split === "all") return [{ title: null, payments: sheet }];
  if (split === "group") return sheet.groups.map(({ title, lines }) => ({ title, payments: gatherLines(lines) }));
  const parts = new Map<string, { readonly title: string | null; readonly lines: PaymentLine[] }>();
  for (const line of sheet.groups.flatMap(({ lines }) => lines)) {
    const unit = line.orgUnit ?? (line.kind === "collective" ? line.name : null);
    const key = unit === null ? "" : matchKey(unit);
    const part = parts.get(key) ?? { title: unit, lines: [] };
    part.lines.push(line);
    parts.set(key, part);
  }
  return [...parts.values()]
    .sort((a, b) => Number(a.title === null) - Number(b.title === null))
    .map(({ title, lines }) => ({ title, payments: gatherLines(lines) }));
}
