import { foldAccents } from "@/language/text/fold-accents";

/** One text twice, letter for letter: `typed` keeps the marks, `folded` has none. Both begin and end with a space. */
export interface AwardWords {
  readonly typed: string;
  readonly folded: string;
}

/** What clerks write together: `CSTĐCS`, `GKCT`, `CTUBNDP`. None is a Vietnamese word, so a whole cover is no accident. */
const shortForms =
  "ubnd ldtt ldxs ldld cstd cstt ntvt tdp ttg ttcp kdc knc gk bk ct tp tx tq cs ld vh gd hc dl xs tt cp td hn p q x h".split(
    " ",
  );

/** Longer words are not abbreviations, and trying all their parts would take for ever. */
const longestGlued = 16;

/** The committee of the Front, of a union, of the Party's inspection: not the People's Committee. */
const organisationsCommittee =
  / (?:(?:ủy|uỷ|uy) ban|ub)(?= (?:mt|mttq|mttqvn|mặt|mat|hội|hoi|đoàn|doan|liên|lien|trung ương|tw|kiểm tra|kiem tra|bầu cử|bau cu|công đoàn|cong doan|lhpn|lhtn|hlhpn|đkct|đoàn kết) )/g;

/**
 * Breaks an award as typed into single words: lower case, NFC, punctuation as spaces, glued abbreviations apart
 * (`CT.UBNDP` → `ct ubnd p`), «ủy ban nhân dân» as `ubnd`.
 */
export function splitAwardWords(text: string): AwardWords {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap(splitGlued);
  const typed = ` ${words.join(" ")} `
    .replace(organisationsCommittee, " ")
    .replace(/ (?:ủy|uỷ|uy) ban(?: (?:nhân|nhan) (?:dân|dan))? /g, " ubnd ")
    .replace(/ ub /g, " ubnd ");
  return { typed, folded: foldAccents(typed) };
}

/** The abbreviations that a word in small letters is glued of (`cstđcs` → `cstđ cs`), letter for letter; else the word itself. */
export function splitGlued(word: string): readonly string[] {
  const folded = foldAccents(word);
  if (
    word.length < 3 ||
    word.length > longestGlued ||
    folded !== word.replace(/đ/g, "d") ||
    shortForms.includes(folded)
  )
    return [word];
  return cover(folded) ?? [word];
}

/** The split into known abbreviations with the fewest parts, or null. */
function cover(letters: string): readonly string[] | null {
  if (letters === "") return [];
  return shortForms
    .filter((form) => letters.startsWith(form))
    .map((form) => ({ form, rest: cover(letters.slice(form.length)) }))
    .flatMap(({ form, rest }) => (rest === null ? [] : [[form, ...rest]]))
    .reduce<readonly string[] | null>(
      (best, parts) => (best === null || parts.length < best.length ? parts : best),
      null,
    );
}

/** Replaces the first match by blanks of the same length in both texts, so that a shorter name inside it is not found again. */
export function blankOut(words: AwardWords, start: number, length: number): AwardWords {
  const blank = (text: string) => text.slice(0, start) + " ".repeat(length) + text.slice(start + length);
  return { typed: blank(words.typed), folded: blank(words.folded) };
}
