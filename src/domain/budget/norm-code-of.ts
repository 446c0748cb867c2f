import { foldAccents } from "@/language/text/fold-accents";

/** Items for which TT 40/2017 Art. 11 and 12 have a rate by person; what is paid by contract and invoice has none. On folded text. */
const rates: readonly (readonly [code: string, words: RegExp])[] = [
  [
    "MEAL_COMMUNE",
    /tien an\b|an (?:trua|sang|toi)\b|bua (?:an|com|trua|toi)|suat (?:an|com)|com (?:trua|hop|suat)|ho tro an/,
  ],
  ["REFRESH", /nuoc (?:uong|loc|suoi|khoang|ngot|tra)|giai khat|tea ?break|che nuoc/],
  ["SPEAKER_PAPER", /tham luan/],
  ["LECTURER", /giang vien|bao cao vien/],
];

/** The conference norm whose rate an item falls under; null = by invoice, or not known. */
export function normCodeOf(item: string): string | null {
  const folded = foldAccents(item.normalize("NFC")).replace(/\s+/g, " ");
  return rates.find(([, words]) => words.test(folded))?.[0] ?? null;
}
