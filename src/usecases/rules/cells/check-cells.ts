import { normalizeText } from "@/language/text/normalize-text";
import { parseBirthYear } from "@/language/dates/dates";
import { parseMoneyText, parseQuantity } from "@/language/numbers/parse-number";
import { parsePhones } from "@/language/numbers/phone";
import { foldAccents } from "@/language/text/fold-accents";
import { recipientOfName, recipientOfWords } from "@/domain/recognition/recognise-recipient";
import { parseName } from "@/language/names/parse-name";
import type { CellValue, Source } from "@/sheet/grid";
import type { Issue, Place } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import { fundWords, planGroupWords, recipientWords, sexWords } from "@/domain/model/words";
import { placeOf } from "@/issues/place-of";

/** A row of one of our tables with its cells as they stand, whoever put them there. */
export interface CellRow {
  readonly source: Source;
  /** The cell under a column's key; null when it is blank or the table has no such column. */
  readonly cell: (field: string) => CellValue;
}

/** What a check of one cell found: an issue, once its place is known. */
type Found = (at: Place) => Issue;

const found =
  <Code extends IssueCode>(code: Code, params: IssueParams<Code>): Found =>
  (at) =>
    issueOf(code, at, params);

type CellCheck = (value: CellValue, row: CellRow) => Found | null;

const textOf = (value: CellValue): string => (value === null ? "" : String(value));

/** Excel's own words for a formula that failed. */
const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** A row that was typed or pasted into the table, and came from no list. */
const isTyped = ({ source }: CellRow): boolean => source.file === "";

const checkText: CellCheck = (value) => {
  if (typeof value !== "string") return null;
  const { text, changes } = normalizeText(value);
  return changes.length === 0 || text === "" ? null : found("text-form", { typed: value, likely: text });
};

/** An unusual name is asked about only where it was typed into the table: of a list it was asked at taking in. */
function checkName(value: CellValue, row: CellRow): Found | null {
  const typed = textOf(value);
  if (typed.trim() === "") return found("name-missing", {});
  const { text } = normalizeText(typed);
  const { fullName, honorific, doubt } = parseName(text);
  if (doubt === "placeholder-not-a-person") return null;
  if (fullName !== typed) {
    const params = { typed, likely: fullName };
    const isTitleFree = honorific !== null && row.cell("honorific") === null;
    return found("name-form", isTitleFree ? { ...params, honorific } : params);
  }
  return doubt === null || !isTyped(row) ? null : found(doubt, { name: typed });
}

function checkPhone(value: CellValue, row: CellRow): Found | null {
  const typed = textOf(value);
  if (typed.trim() === "") return null;
  const { numbers, unreadable } = parsePhones(value);
  const [first, second, ...more] = numbers;
  if (first === undefined || unreadable.length > 0 || more.length > 0) return found("phone-unreadable", { typed });
  if (second !== undefined) {
    const isFree = row.cell("phone2") === null;
    return found("phone-form", { typed, likely: first.number, ...(isFree ? { second: second.number } : {}) });
  }
  return first.number === value ? null : found("phone-form", { typed, likely: first.number });
}

const checkYear: CellCheck = (value): Found | null => {
  const typed = textOf(value);
  const reading = parseBirthYear(value);
  if (reading.kind === "blank" || (reading.kind === "year" && reading.year === value)) return null;
  if (reading.kind === "year") return found("year-form", { typed, likely: reading.year });
  return reading.kind === "ask"
    ? found("year-two-digits", { typed, readings: reading.readings.join(", ") })
    : found("year-unreadable", { typed });
};

/** A cell that holds one of few words; `likely` finds the one that is meant. */
const checkWord =
  (words: Readonly<Record<string, string>>, likely: (typed: string) => string | null): CellCheck =>
  (value) => {
    const typed = textOf(value).trim();
    const known = Object.values(words);
    if (typed === "" || known.some((word) => word.toLowerCase() === typed.normalize("NFC").toLowerCase())) return null;
    const meant = likely(typed);
    const params = { typed, choices: known.join(" / ") };
    return found("word-unknown", meant === null ? params : { ...params, likely: meant });
  };

const likelySex = (typed: string): string | null => {
  const word = foldAccents(typed).replace(/[^a-z]/gu, "");
  if (["nam", "m", "male", "trai", "ong"].includes(word)) return sexWords.m;
  return ["nu", "f", "female", "gai", "ba"].includes(word) ? sexWords.f : null;
};

const likelyKind = (typed: string): string | null => {
  const kind = recipientOfWords(typed);
  return kind === null ? null : recipientWords[kind];
};

const likelyFund = (typed: string): string | null => {
  const folded = foldAccents(typed);
  if (/khen|thi dua/u.test(folded)) return fundWords.award;
  return /hoi nghi|to chuc/u.test(folded) ? fundWords.meeting : null;
};

/** The kind decides the money, so a typed row must say it. */
const checkKind: CellCheck = (value, row) => {
  if (textOf(value).trim() !== "") return checkWord(recipientWords, likelyKind)(value, row);
  if (!isTyped(row)) return null;
  const kind = recipientOfName(textOf(row.cell("name")));
  const params: Issue["params"] = kind === null ? {} : { likely: recipientWords[kind] };
  return found("kind-missing", params);
};

/** Money is whole đồng; text that says an amount is not counted by any formula. */
const checkMoney: CellCheck = (value): Found | null => {
  if (value === null || value === "") return null;
  const typed = textOf(value);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value) && value >= 0) return null;
    const likely = Math.round(value);
    return value > 0 && Number.isSafeInteger(likely)
      ? found("number-form", { typed, likely })
      : found("number-unreadable", { typed });
  }
  const reading = parseMoneyText(typed);
  if (reading.kind === "amount") return found("number-form", { typed, likely: reading.amount });
  return reading.kind === "ambiguous"
    ? found("number-ambiguous", { typed, readings: reading.readings.join(", ") })
    : found("number-unreadable", { typed });
};

const checkQuantity: CellCheck = (value): Found | null => {
  if (value === null || value === "") return null;
  if (typeof value === "number") return value >= 0 ? null : found("number-unreadable", { typed: textOf(value) });
  const reading = parseQuantity(textOf(value));
  return reading.kind === "quantity"
    ? found("number-form", { typed: textOf(value), likely: reading.quantity })
    : found("number-unreadable", { typed: textOf(value) });
};

/** A group that nobody has put; what the rule itself would put is the fix's to find. */
const checkPlanGroup: CellCheck = (value) => (textOf(value).trim() === "" ? found("plan-group-missing", {}) : null);

const itemMissing: CellCheck = (value, row) =>
  textOf(value).trim() === "" ? found("item-missing", {}) : checkText(value, row);

const checkRecipient: CellCheck = (value, row) => {
  if (textOf(value).trim() === "") return found("name-missing", {});
  const kind = textOf(row.cell("kind")).trim();
  const isPerson = kind === "" ? recipientOfName(textOf(value)) === "individual" : kind === recipientWords.individual;
  return isPerson ? checkName(value, row) : checkText(value, row);
};

const texts = (...fields: readonly string[]): Readonly<Record<string, CellCheck>> =>
  Object.fromEntries(fields.map((field) => [field, checkText]));

/** What is asked of each column, by the kind of table. */
const checks = {
  delegates: {
    fullName: checkName,
    ...texts("position", "orgUnit", "group", "note"),
    planGroup: (value, row) => checkPlanGroup(value, row) ?? checkWord(planGroupWords, () => null)(value, row),
    phone: checkPhone,
    phone2: checkPhone,
    birthYear: checkYear,
    sex: checkWord(sexWords, likelySex),
  },
  honorees: {
    kind: checkKind,
    name: checkRecipient,
    ...texts("position", "orgUnit", "awardText", "period", "note"),
    typedAmount: checkMoney,
  },
  budget: {
    item: itemMissing,
    ...texts("measure", "note"),
    quantity: checkQuantity,
    unitPrice: checkMoney,
    typedAmount: checkMoney,
    fund: checkWord(fundWords, likelyFund),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, CellCheck>>>>;

/**
 * Checks the cells of one of our tables as they stand: what taking in puts there is clean, so this finds what was typed or pasted since.
 * Excel's own validation does not see a paste. A value that can only mean one thing comes with it as `likely`.
 */
export function checkCells(kind: keyof typeof checks, rows: readonly CellRow[]): readonly Issue[] {
  const columns = Object.entries<CellCheck>(checks[kind]);
  const inTable = rows.flatMap((row) =>
    columns.flatMap(([field, check]) => {
      const value = row.cell(field);
      const finding =
        typeof value === "string" && errorText.test(value) ? found("cell-shows-error", { value }) : check(value, row);
      return finding === null ? [] : [finding(placeOf(row.source, field))];
    }),
  );
  return kind === "budget" ? [...inTable, ...checkBudgetGroups(rows)] : inTable;
}

/** A typed line without a group below a line that has one: most likely of the same group. */
function checkBudgetGroups(rows: readonly CellRow[]): readonly Issue[] {
  let group = "";
  return rows.flatMap((row) => {
    const own = textOf(row.cell("group")).trim();
    if (own !== "") {
      group = own;
      return [];
    }
    if (!isTyped(row) || group === "") return [];
    return [issueOf("budget-group-missing", placeOf(row.source, "group"), { group })];
  });
}
