import type { Sex } from "@/domain/model/delegate";
import { sexWords } from "@/domain/model/words";
import { foldAccents } from "@/language/text/fold-accents";
import { checkWord } from "../rules/check-cell";
import type { CellReading, ListCell } from "../rules/declaration";

/** The sex that a word says: «Nữ», «nu», «F», «Bà»; null for another word. */
export function sexOf(typed: string): Sex | null {
  const word = foldAccents(typed).replace(/[^a-z]/gu, "");
  if (["nam", "m", "male", "trai", "ong"].includes(word)) return "m";
  return ["nu", "f", "female", "gai", "ba"].includes(word) ? "f" : null;
}

/** Reads «Nam» or «Nữ» as our table has it. */
export function readSex({ text }: ListCell): CellReading<Sex> {
  const sex = sexOf(text);
  return sex === null ? { value: null, found: [{ code: "sex-unreadable", params: { typed: text } }] } : { value: sex };
}

/** A sex that stands in our table is one of two words. */
export const checkSex = checkWord(sexWords, (typed) => {
  const sex = sexOf(typed);
  return sex === null ? null : sexWords[sex];
});
