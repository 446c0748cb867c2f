import { foldAccents } from "@/language/text/fold-accents";
import { looksLikePerson } from "@/language/names/person-name";
import { seatsBehind } from "@/language/words/seat-words";
import { postFirst } from "@/language/names/split-position-and-unit";
import { cellText } from "@/sheet/cell-text";
import type { ColumnMatch, Field } from "@/fields/field";
import type { Header } from "./find-header";
import type { SourceGrid } from "@/sheet/grid";
import { profileColumn, type ColumnProfile } from "./profile-column";

/** Columns of a list without headings, and where its first record stands. */
export interface GuessedHeader {
  /** Empty: its bottom lies above its top, which is the first record. */
  readonly header: Header;
  readonly matches: readonly ColumnMatch[];
}

const fewestNames = 3;
const mostColumns = 40;

/**
 * Guesses the columns of a list of persons that has no heading at all by what stands in them; null when no column is plainly one of names. Whoever takes such a list says so.
 */
export function guessHeader(grid: SourceGrid): GuessedHeader | null {
  const width = Math.min(grid.rows[0]?.length ?? 0, mostColumns);
  const lastRow = grid.rows.length - 1;
  const profiles = Array.from({ length: width }, (_, column) => profileColumn(grid, column, { firstRow: 0, lastRow }));
  const ofPersons = profiles.findIndex(({ names, count }) => names >= 0.7 && count >= fewestNames);
  const ofNames = ofPersons >= 0 ? ofPersons : numberedNames(grid, profiles);
  const ofSeats = ofNames < 0 ? countedSeats(grid, profiles) : -1;
  const nameColumn = ofNames < 0 ? ofSeats : ofNames;
  if (nameColumn < 0) return null;
  const isName = (text: string): boolean =>
    ofSeats >= 0 ? seatsBehind(text) !== null : ofPersons >= 0 ? looksLikePerson(text) : numbered.test(text);
  const top = grid.rows.findIndex((row) => isName(cellText(row[nameColumn])));
  if (top < 0) return null;
  const fields = assignFields(grid, profiles, { nameColumn, firstRow: top, lastRow });
  const isSure = ofSeats >= 0 || (profiles[nameColumn]?.names ?? 0) >= 0.9;
  if (!isSure && ![...fields.values()].some((field) => field !== "name" && field !== "ordinal")) return null;
  const headings = profiles.map((_, columnIndex) => ({ columnIndex, path: [], text: "" }));
  const matches = headings.flatMap((heading): ColumnMatch[] => {
    const isFilled = (profiles[heading.columnIndex]?.count ?? 0) > 0;
    const field = fields.get(heading.columnIndex) ?? (isFilled ? "other" : undefined);
    return field === undefined ? [] : [{ heading, field, confidence: 0.6, reason: "values" }];
  });
  return { header: { top, bottom: top - 1, numberRow: null, headings }, matches };
}

/** A number and a word in one cell: `1:Hùng`, «2. Lan». */
const numbered = /^\d{1,4}\s*[:.)/-]\s*\p{L}/u;
const isSex = (text: string): boolean => /^(?:nam|nu)$/u.test(foldAccents(text));

/** The column of names that are short and have their number before them, where another column says the sex of each; -1 without. */
function numberedNames(grid: SourceGrid, profiles: readonly ColumnProfile[]): number {
  const isMostly = (column: number, fits: (text: string) => boolean): boolean => {
    const texts = grid.rows.map((row) => cellText(row[column])).filter((text) => text !== "");
    return texts.length >= fewestNames && texts.filter(fits).length >= texts.length * 0.8;
  };
  const hasSex = profiles.some((_, column) => isMostly(column, isSex));
  return hasSex ? profiles.findIndex((_, column) => isMostly(column, (text) => numbered.test(text))) : -1;
}

/** The column of lines that say whose seats and how many, «- Lãnh đạo quận: 02 đ/c»; -1 without. */
const countedSeats = (grid: SourceGrid, profiles: readonly ColumnProfile[]): number =>
  profiles.findIndex((_, column) => {
    const texts = grid.rows.map((row) => cellText(row[column])).filter((text) => text !== "");
    const counted = texts.filter((text) => seatsBehind(text) !== null && !/^\D{0,3}(?:tổng|cộng)/iu.test(text)).length;
    return counted > 1 && counted * 2 >= texts.length;
  });

interface Records {
  readonly nameColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

type Guess = readonly [field: Field, fits: (profile: ColumnProfile, column: number) => boolean];

/** Not codes (`NV001`) nor one word each («hn»), of which nobody knows what they say. */
const isPhrase = ({ names, singleWords }: ColumnProfile): boolean => names < 0.5 && singleWords < 0.5;

function assignFields(
  grid: SourceGrid,
  profiles: readonly ColumnProfile[],
  { nameColumn, firstRow, lastRow }: Records,
): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>([[nameColumn, "name"]]);
  const rows = grid.rows.slice(firstRow, lastRow + 1);
  const mostly = (column: number, fits: (text: string) => boolean): boolean => {
    const texts = rows.map((row) => cellText(row[column])).filter((text) => text !== "");
    return texts.length > 0 && texts.filter(fits).length >= texts.length / 2;
  };
  const guesses: readonly Guess[] = [
    ["ordinal", ({ ordinals }, column) => column < nameColumn && ordinals >= 0.7],
    ["phone", ({ mobiles }) => mobiles >= 0.5],
    ["birth", ({ years, meanYear }) => years >= 0.6 && meanYear < 2015],
    ["sex", (_, column) => mostly(column, isSex)],
    ["award", ({ awards }) => awards >= 0.5],
    ["position", (_, column) => mostly(column, (text) => postFirst.test(text))],
    ["orgUnit", ({ organisations }) => organisations >= 0.5],
    ["position", (profile, column) => column > nameColumn && profile.words >= 0.6 && isPhrase(profile)],
    ["orgUnit", (profile, column) => column > nameColumn && profile.letters >= 0.6 && isPhrase(profile)],
  ];
  for (const [field, fits] of guesses) {
    if ([...fields.values()].includes(field)) continue;
    const column = profiles.findIndex(
      (profile, index) => !fields.has(index) && profile.count > 0 && fits(profile, index),
    );
    if (column >= 0) fields.set(column, field);
  }
  return fields;
}
