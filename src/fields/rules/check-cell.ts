import { normalizeText } from "@/language/text/normalize-text";
import { cellText } from "@/sheet/cell-text";
import type { CellValue } from "@/sheet/grid";
import type { Found } from "@/issues/issue-of";
import type { CellCheck, CellRow, FieldDeclaration } from "./declaration";

/** Excel's own words for a formula that failed. */
const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** A cell as it was typed. */
export const typedOf = (value: CellValue): string => (value === null ? "" : String(value));

/** A row that was typed or pasted into the table, and came from no list. */
export const isTyped = ({ source }: CellRow): boolean => source.file === "";

/** A text with signs that nobody sees, or spaces too many. */
export const checkText: CellCheck = (value) => {
  if (typeof value !== "string") return null;
  const { text, changes } = normalizeText(value);
  return changes.length === 0 || text === "" ? null : { code: "text-form", params: { typed: value, likely: text } };
};

/** A cell that holds one of few words; `likely` finds the one that is meant. */
export const checkWord =
  (words: Readonly<Record<string, string>>, likely: (typed: string) => string | null): CellCheck =>
  (value) => {
    const typed = typedOf(value).trim();
    if (typed === "" || holdsWord(words)(value)) return null;
    const found = likely(typed);
    return {
      code: "word-unknown",
      params: { typed, choices: Object.values(words).join(" / "), ...(found === null ? {} : { likely: found }) },
    };
  };

/** Whether a cell holds one of few words, in any case. */
export const holdsWord =
  (words: Readonly<Record<string, string>>) =>
  (value: CellValue): boolean => {
    const typed = typedOf(value).normalize("NFC").trim().toLowerCase();
    return Object.values(words).some((word) => word.toLowerCase() === typed);
  };

/** The rule by which a cell is read and checked. */
export interface CellRule {
  readonly read?: FieldDeclaration["read"] | undefined;
  readonly check?: CellCheck | null | undefined;
  readonly holds?: FieldDeclaration["holds"] | undefined;
}

/**
 * Checks a cell of our table by the rule by which its field is read from a list. What cannot be held is told always; what can be held and is
 * doubtful only where it was typed into the table, for of a list it was asked when that was read; another form of it with `likely`.
 */
function checkByReading(read: NonNullable<CellRule["read"]>, value: CellValue, row: CellRow): Found | null {
  const text = cellText(value);
  if (text === "") return null;
  const { value: usable, found = [] } = read({ value, text });
  const [first] = found;
  if (usable === null) return first ?? null;
  const likely = typedOf(usable);
  if (likely !== typedOf(value)) return { code: "text-form", params: { typed: typedOf(value), likely } };
  return first !== undefined && isTyped(row) ? first : null;
}

/** Checks a cell by the rule of its column. */
export function checkCell({ check, read }: CellRule, value: CellValue, row: CellRow): Found | null {
  if (check === null) return null;
  if (typeof value === "string" && errorText.test(value)) return { code: "cell-shows-error", params: { value } };
  if (check !== undefined) return check(value, row);
  return read === undefined ? checkText(value, row) : checkByReading(read, value, row);
}

/** Whether a cell holds something that its column can hold. */
export function canHold({ holds, read }: CellRule, value: CellValue): boolean {
  if (holds !== undefined) return holds(value);
  const text = cellText(value);
  return text !== "" && (read === undefined || read({ value, text }).value !== null);
}
