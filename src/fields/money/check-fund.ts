import type { Fund } from "@/domain/model/budget-line";
import { fundWords } from "@/domain/model/words";
import { foldAccents } from "@/language/text/fold-accents";
import { checkWord } from "../rules/check-cell";

/** The fund that a text names; null where it names none. */
export function fundNamed(typed: string): Fund | null {
  const folded = foldAccents(typed);
  if (/khen|thi dua/u.test(folded)) return "award";
  if (/xa hoi hoa|tai tro|van dong|dong gop|ung ho|khac/u.test(folded)) return "other";
  return /hoi nghi|to chuc/u.test(folded) ? "meeting" : null;
}

/** A fund that stands in our table is one of three words. */
export const checkFund = checkWord(fundWords, (typed) => {
  const fund = fundNamed(typed);
  return fund === null ? null : fundWords[fund];
});
