import { looksLikePerson, looksLikePlaceholder, splitHonorific, toDisplayCase } from "@/vietnamese/person-name";

/** A person's name as it is kept, with what was changed and what is doubtful. */
export interface ParsedName {
  readonly fullName: string;
  readonly honorific: string | null;
  readonly changes: readonly {
    readonly rule: "honorific" | "all-caps" | "lost-capital";
    readonly from: string;
    readonly to: string;
  }[];
  readonly doubt: "placeholder-not-a-person" | "two-names-in-cell" | "name-unusual" | null;
}

/** Parses a name cell: honorifics and ranks apart, ALL CAPS in title case, a capital that a legacy font lost put back. Give it normalised text. */
export function parseName(text: string): ParsedName {
  const changes: ParsedName["changes"][number][] = [];
  if (looksLikePlaceholder(text))
    return { fullName: text, honorific: null, changes, doubt: "placeholder-not-a-person" };
  const split = splitHonorific(text);
  if (split.honorific !== null) changes.push({ rule: "honorific", from: text, to: split.name });
  const shown = toDisplayCase(split.name);
  if (shown !== split.name) changes.push({ rule: "all-caps", from: split.name, to: shown });
  const fullName = restoreCapitals(shown);
  if (fullName !== shown) changes.push({ rule: "lost-capital", from: shown, to: fullName });
  return { fullName, honorific: split.honorific, changes, doubt: doubtOf(fullName) };
}

/** Only where the other syllables are capitalised: a name typed all in lower case stays as typed. */
function restoreCapitals(name: string): string {
  const syllables = name.split(" ");
  const isCapital = (syllable: string): boolean => /^\p{Lu}/u.test(syllable);
  const lost = syllables.filter((syllable) => /^\p{Ll}/u.test(syllable));
  if (lost.length === 0 || syllables.filter(isCapital).length <= lost.length) return name;
  return syllables.map((syllable) => syllable.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(" ");
}

function doubtOf(name: string): ParsedName["doubt"] {
  const parts = name.split(/\s*[,;/&+\n]\s*|\s+và\s+/u);
  if (parts.length > 1 && parts.every((part) => looksLikePerson(part))) return "two-names-in-cell";
  return /[\d@#$%^*=<>?!()]/u.test(name) ? "name-unusual" : null;
}
