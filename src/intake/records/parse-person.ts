import { parseBirthYear } from "@/language/dates/dates";
import { foldAccents } from "@/language/text/fold-accents";
import { normalizeText } from "@/language/text/normalize-text";
import { looksLikePerson } from "@/language/names/person-name";
import { parsePhones } from "@/language/numbers/phone";
import type { IssueCollector } from "../rows/issue-collector";
import type { Field } from "@/fields/field";
import type { ListRow } from "../rows/list-row";
import type { Sex } from "@/domain/model/delegate";
import { withoutListMark } from "@/language/words/row-words";
import { splitNameAndPost } from "@/language/names/split-name-and-post";
import { parseName } from "@/language/names/parse-name";
import { isUnitAlone, splitPositionAndUnit } from "@/language/names/split-position-and-unit";

export const textOf = (row: ListRow, field: Field): string | null => row.cells[field]?.text ?? null;

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
export function parsePersonName(row: ListRow, collector: IssueCollector): PersonName {
  const field = (["name", "familyName", "givenName"] as const).find((key) => row.cells[key]) ?? "name";
  const typed = (["familyName", "middleName", "name", "givenName"] as const)
    .flatMap((key) => textOf(row, key) ?? [])
    .join(" ");
  const parted = linesOf(row) ?? typed;
  const text = withoutListMark(parted);
  if (text !== parted) collector.change("list-mark", row.rowIndex, field, parted, text);
  const ownHonorific = textOf(row, "honorific");
  if (text === "") {
    collector.issue("name-missing", row.rowIndex, field, {});
    return { fullName: "", honorific: ownHonorific, post: null, unit: null, birthYear: null };
  }
  const dated = /\d{4}/u.test(text) ? splitBirthYear(text) : null;
  if (dated) collector.change("name-and-year", row.rowIndex, field, text, `${dated.name} | ${String(dated.birthYear)}`);
  const named = dated?.name ?? text;
  const hasPost = row.cells.position !== undefined || row.cells.positionAndUnit !== undefined;
  const split = /[,;:–—(-]| \p{Ll}/u.test(named) && !hasPost ? splitNameAndPost(named) : null;
  if (split) collector.change("name-and-post", row.rowIndex, field, named, `${split.name} | ${split.rest}`);
  const parsed = parseName(split?.name ?? named);
  for (const { rule, from, to } of parsed.changes) {
    collector.change(rule, row.rowIndex, field, from, to);
    if (rule === "lower-case") collector.issue("name-lower-case", row.rowIndex, field, { typed: from, name: to });
  }
  if (parsed.doubt !== null) collector.issue(parsed.doubt, row.rowIndex, field, { name: text });
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
function linesOf({ cells: { name } }: ListRow): string | null {
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

/** Position and unit, from one column or two; a department stands before its organisation. */
export function parsePost(
  row: ListRow,
  collector: IssueCollector,
): { readonly position: string | null; readonly orgUnit: string | null } {
  const both = textOf(row, "positionAndUnit");
  const unit = [textOf(row, "department"), textOf(row, "orgUnit")].filter((part) => part !== null).join(", ");
  const orgUnit = unit === "" ? null : unit;
  if (both === null) return { position: textOf(row, "position"), orgUnit };
  const split = splitPositionAndUnit(both);
  if (split.orgUnit !== null && split.position === null && orgUnit === null) return split;
  if (split.orgUnit !== null && orgUnit === null) {
    collector.change(
      "position-and-unit",
      row.rowIndex,
      "positionAndUnit",
      both,
      `${split.position ?? ""} | ${split.orgUnit}`,
    );
    return split;
  }
  return { position: both, orgUnit };
}

/** Up to two numbers of the phone columns; two in one cell are asked about, what is no number stays out and is told. */
export function parsePhoneCells(row: ListRow, collector: IssueCollector): readonly [string | null, string | null] {
  const numbers: string[] = [];
  for (const field of ["phone", "phone2"] as const) {
    const cell = row.cells[field];
    if (!cell) continue;
    if (typeof cell.value === "string" && /^0[35789]\d{8}$/.test(cell.text)) {
      numbers.push(cell.text);
      continue;
    }
    const reading = parsePhones(cell.text);
    const typed = cell.text;
    for (const { reason } of reading.unreadable.slice(0, 1)) {
      const code = reason === "digits-lost" ? "phone-digits-lost" : "phone-invalid";
      collector.issue(code, row.rowIndex, field, { typed });
    }
    const [first, ...more] = reading.numbers;
    if (first && first.repairs.length > 0 && more.length === 0)
      collector.change("phone", row.rowIndex, field, typed, first.number);
    if (first && more.length > 0) {
      const found = reading.numbers.map(({ number }) => number).join(", ");
      collector.issue("phone-two-numbers", row.rowIndex, field, { typed, numbers: found });
    }
    numbers.push(...reading.numbers.map(({ number }) => number));
  }
  const [phone = null, phone2 = null] = [...new Set(numbers)];
  return [phone, phone2];
}

/** Digits of an identity paper as text, leading zeros kept: twelve (CCCD), nine (the old CMND, told); anything else stays out and is told. */
export function parseIdentityNumber(row: ListRow, collector: IssueCollector): string | null {
  const cell = row.cells.identityNumber;
  if (!cell) return null;
  const digits = cell.text.replace(/[\s.'’-]/gu, "").replace(/\.0$/u, "");
  // A number cell has lost its zeros: the first three digits of a CCCD are the province, 001 to 096.
  const whole = typeof cell.value === "number" && /^\d{10,11}$/u.test(digits) ? digits.padStart(12, "0") : digits;
  if (/^\d{12}$/u.test(whole) || /^\d{9}$/u.test(whole)) {
    if (whole !== cell.text) collector.change("identity-number", row.rowIndex, "identityNumber", cell.text, whole);
    if (whole.length === 9) collector.issue("identity-number-old", row.rowIndex, "identityNumber", { typed: whole });
    return whole;
  }
  collector.issue("identity-number-invalid", row.rowIndex, "identityNumber", { typed: cell.text });
  return null;
}

/** Account and bank, as well from one cell («0123456789 - Vietcombank»). What is no account stays out and is told; digits that a number cell rounded away too. */
export function parseBank(
  row: ListRow,
  collector: IssueCollector,
): { readonly bankAccount: string | null; readonly bank: string | null } {
  const bank = textOf(row, "bank");
  const cell = row.cells.bankAccount;
  if (!cell) return { bankAccount: null, bank };
  const [, typed = cell.text, behind = ""] = /^([\d\s.-]{6,}?)[\s,;:(-]+(\p{L}.*?)\)?$/u.exec(cell.text) ?? [];
  const account = typed.replace(/[\s.'’-]/gu, "");
  const isRounded = typeof cell.value === "number" && cell.value > Number.MAX_SAFE_INTEGER;
  const ofCell = behind === "" ? null : behind.trim();
  if (isRounded || !/^(?=[A-Z]{0,4}\d)[A-Z\d]{5,24}$/iu.test(account)) {
    collector.issue("bank-account-invalid", row.rowIndex, "bankAccount", { typed: cell.text });
    return { bankAccount: null, bank: bank ?? ofCell };
  }
  if (account !== cell.text) collector.change("bank-account", row.rowIndex, "bankAccount", cell.text, account);
  return { bankAccount: account, bank: bank ?? ofCell };
}

const birthFields = ["birth", "birthMale", "birthFemale"] as const;

/** Year of birth and sex, as well from a pair of columns Nam | Nữ that hold the year. */
export function parseBirthAndSex(
  row: ListRow,
  collector: IssueCollector,
): { readonly birthYear: number | null; readonly sex: Sex | null } {
  const filled = birthFields.filter((field) => row.cells[field]);
  const years = filled.map((field) => parseYearCell(row, field, collector));
  const birthYear = years.find((year) => year !== null) ?? null;
  const inBoth = row.cells.birthMale && row.cells.birthFemale;
  if (inBoth) collector.issue("year-both-columns", row.rowIndex, "birthMale", {});
  const ofColumn: Sex | null = inBoth ? null : row.cells.birthMale ? "m" : row.cells.birthFemale ? "f" : null;
  return { birthYear, sex: ofColumn ?? parseSex(row, collector) };
}

function parseYearCell(row: ListRow, field: (typeof birthFields)[number], collector: IssueCollector): number | null {
  const cell = row.cells[field];
  if (!cell) return null;
  if (typeof cell.value === "number" && Number.isInteger(cell.value) && cell.value >= 1900 && cell.value <= 2100)
    return cell.value;
  if (/^(?:19|20)\d\d$/.test(cell.text)) {
    collector.change("year", row.rowIndex, field, cell.text, cell.text);
    return Number(cell.text);
  }
  const reading = parseBirthYear(cell.value);
  if (reading.kind === "ask") {
    collector.issue("year-two-digits", row.rowIndex, field, {
      typed: cell.text,
      readings: reading.readings.join(", "),
    });
    return null;
  }
  if (reading.kind !== "year") {
    if (reading.kind === "invalid") collector.issue("year-invalid", row.rowIndex, field, { typed: cell.text });
    return null;
  }
  collector.change("year", row.rowIndex, field, cell.text, String(reading.year));
  return reading.year;
}

function parseSex(row: ListRow, collector: IssueCollector): Sex | null {
  if (row.cells.sexMale && !row.cells.sexFemale) return "m";
  if (row.cells.sexFemale && !row.cells.sexMale) return "f";
  const text = textOf(row, "sex");
  if (text === null) return null;
  const word = foldAccents(text).replace(/[^a-z]/gu, "");
  if (["nam", "m", "male", "trai", "ong"].includes(word)) return "m";
  if (["nu", "f", "female", "gai", "ba"].includes(word)) return "f";
  collector.issue("sex-unreadable", row.rowIndex, "sex", { typed: text });
  return null;
}
