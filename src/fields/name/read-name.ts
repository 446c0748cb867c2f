import { looksLikePerson } from "@/language/names/person-name";
import { parseName } from "@/language/names/parse-name";
import { splitBehindPost, splitNameAndPost } from "@/language/names/split-name-and-post";
import { isUnitAlone } from "@/language/names/split-position-and-unit";
import { normalizeText } from "@/language/text/normalize-text";
import { withoutListMark } from "@/language/words/row-words";
import type { CellValue } from "@/sheet/grid";
import { isTyped, typedOf } from "../rules/check-cell";
import { textOf } from "../rules/read-field";
import type { Found } from "@/issues/issue-of";
import type { CellReading, CellRow, ListCell, ListCells, Report } from "../rules/declaration";

const parts = ["familyName", "middleName", "name", "givenName"] as const;

/** The name as its columns say it, split columns joined. */
export const wholeName = (cells: ListCells): string => parts.flatMap((field) => textOf(cells, field) ?? []).join(" ");

/** The same, where a name cell of two lines names two or adds a post, with a comma between them. */
export const nameText = (cells: ListCells): string => linesOf(cells) ?? wholeName(cells);

export interface PersonName {
  readonly fullName: string;
  readonly honorific: string | null;
  /** What stood after the name in its cell: a post, when the list has none of its own in this row. */
  readonly post: string | null;
  /** The same where it is a unit: «Nguyễn Văn An - TDP số 3». */
  readonly unit: string | null;
  /** A year of birth in brackets after the name: «Nguyễn Văn An (1965)». */
  readonly birthYear: number | null;
}

/** The name of a record, split columns joined and the honorific's column before the honorific in the name. */
export function readPersonName(cells: ListCells, report: Report): PersonName {
  const field = (["name", "familyName", "givenName"] as const).find((key) => cells[key]) ?? "name";
  const parted = nameText(cells);
  const text = withoutListMark(parted);
  if (text !== parted) report.change("list-mark", field, parted, text);
  const ownHonorific = textOf(cells, "honorific");
  if (text === "") {
    report.issue("name-missing", field, {});
    return { fullName: "", honorific: ownHonorific, post: null, unit: null, birthYear: null };
  }
  const dated = /\d{4}/u.test(text) ? splitBirthYear(text) : null;
  if (dated) report.change("name-and-year", field, text, `${dated.name} | ${String(dated.birthYear)}`);
  const named = dated?.name ?? text;
  const hasPost = cells["position"] !== undefined || cells["positionAndUnit"] !== undefined;
  const mayHoldPost = /[,;:–—(-]| \p{Ll}/u.test(named);
  const split = !mayHoldPost ? null : hasPost ? splitBehindPost(named) : splitNameAndPost(named);
  if (split) report.change("name-and-post", field, named, `${split.name} | ${split.rest}`);
  const parsed = parseName(split?.name ?? named);
  for (const { rule, from, to } of parsed.changes) {
    report.change(rule, field, from, to);
    if (rule === "lower-case") report.issue("name-lower-case", field, { typed: from, name: to });
  }
  if (parsed.issue !== null) report.issue(parsed.issue, field, { name: text });
  const honorific = [ownHonorific, parsed.honorific].filter((part) => part !== null).join(" ");
  const rest = split?.rest ?? null;
  const isUnit = rest !== null && isUnitAlone(rest);
  return {
    fullName: parsed.fullName,
    honorific: honorific === "" ? null : honorific,
    post: isUnit ? null : rest,
    unit: isUnit ? rest : null,
    birthYear: dated?.birthYear ?? null,
  };
}

/** A name cell of two lines, with a comma where the line ends: «Nguyễn Thị Lan⏎Bí thư chi bộ»; null when it is one name on two lines. */
function linesOf({ name }: ListCells): string | null {
  if (typeof name?.value !== "string" || !/\S\s*\n\s*\S/u.test(name.value)) return null;
  const [first = "", ...others] = name.value.split(/\s*\n\s*/u).map((line) => normalizeText(line).text);
  const rest = others.join(" ");
  return looksLikePerson(first) && rest.includes(" ") ? `${first}, ${rest}` : null;
}

function splitBirthYear(text: string): { readonly name: string; readonly birthYear: number } | null {
  const [, name = "", year = ""] =
    /^(\D{4,}?)\s*[(,–-]\s*(?:sn|s\.n|sinh(?: năm)?|ns)?\s*:?\s*(\d{4})\s*\)?$/iu.exec(text) ?? [];
  const birthYear = Number(year);
  return name !== "" && birthYear >= 1900 && birthYear <= 2020 ? { name: name.trim(), birthYear } : null;
}

/** Reads a name by itself, as lists of no kind of ours have it; what is no person's name is kept as it is typed. */
export function readName({ text }: ListCell): CellReading<string> {
  return { value: withoutListMark(text) };
}

/** The name of a person that stands in our table. An unusual one is asked about only where it was typed there: of a list it was asked when it was read. */
export function checkName(value: CellValue, row: CellRow): Found | null {
  const typed = typedOf(value);
  if (typed.trim() === "") return nameMissing;
  // Beside a number of seats stands whose they are.
  if (row.cell("seats") !== null) return null;
  const { text } = normalizeText(typed);
  const { fullName, honorific, issue } = parseName(text);
  if (issue === "placeholder-not-a-person") return null;
  if (fullName !== typed) {
    const params = { typed, likely: fullName };
    const isTitleFree = honorific !== null && row.cell("honorific") === null;
    return { code: "name-form", params: isTitleFree ? { ...params, honorific } : params };
  }
  return issue === null || !isTyped(row) ? null : { code: issue, params: { name: typed } };
}

/** A row that names nobody. */
export const nameMissing: Found = { code: "name-missing", params: {} };

/** Whether a cell names somebody; an unusual name that somebody typed over another is meant. */
export const holdsName = (value: CellValue): boolean =>
  [null, "name-unusual"].includes(parseName(typedOf(value).normalize("NFC").trim()).issue);
