import type { Delegate } from "@/domain/model/delegate";
import { looksLikePerson, looksLikePlaceholder } from "@/language/names/person-name";
import { withoutListMark } from "@/language/words/row-words";
import { parseName } from "@/language/names/parse-name";
import { seatsBehind } from "@/language/words/seat-words";
import { nameText, readPersonName, type PersonName } from "@/fields/name/read-name";
import { readPhones } from "@/fields/person/reading/read-phones";
import { readPost } from "@/fields/post/read-post";
import { readSeats } from "@/fields/post/read-seats";
import { seats as seatsField } from "@/fields/post/seats";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { readField, textOf } from "@/fields/rules/read-field";
import type { SourceGrid } from "@/sheet/grid";
import { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";
import { parseBirthAndSex, parsePayee } from "./parse-person";
import type { RecordsInput, RecordsRead } from "./records-read";
import { tellSeats } from "./tell-seats";

/**
 * Parses the records of a delegate list, each into one delegate or, where it names nobody and says how many («Lãnh đạo phường | 06»), into seats;
 * what cannot be read becomes null and an issue.
 */
export function parseDelegates({ grid, read, places, table }: RecordsInput): RecordsRead<Delegate> {
  const collector = new IssueCollector(places);
  const isOfSeats =
    table.matches.some(({ field }) => field === "seats") &&
    table.matches.some(({ field, reason }) => field === "name" && reason === "context");
  const records = read.rows.map((row) => parseDelegate(grid, row, { collector, isOfSeats }));
  tellSeats(records, read.rows, collector);
  return { records, issues: collector.issues, changes: collector.changes, amount: 0 };
}

/** `isOfSeats`: in a list of nothing but seats a row without a number is no person either. */
function parseDelegate(
  grid: SourceGrid,
  row: ListRow,
  { collector, isOfSeats }: { readonly collector: IssueCollector; readonly isOfSeats: boolean },
): Delegate {
  const { cells } = row;
  const report = collector.in(row.rowIndex);
  const given = seatsOf(cells, report, isOfSeats);
  const { fullName, honorific, post, unit, birthYear: yearOfName } = given?.whose ?? readPersonName(cells, report);
  const { position, orgUnit } = readPost(cells, report);
  const [phone, phone2] = readPhones(cells, report);
  const { birthYear, sex } = parseBirthAndSex(cells, report);
  return {
    fullName,
    honorific,
    position: position ?? post,
    orgUnit: orgUnit ?? unit,
    group: textOf(cells, "group") ?? row.group,
    phone,
    phone2,
    birthYear: birthYear ?? yearOfName,
    sex,
    note: textOf(cells, "note"),
    ...parsePayee(cells, report),
    seats: given?.count ?? null,
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
}

/** Whose seats a row gives, and how many; null for a row that names a person or has no number. */
function seatsOf(cells: ListCells, report: Report, isOfSeats: boolean): GivenSeats | null {
  const text = nameText(cells);
  const cell = cells[seatsField.id];
  const typed = cell === undefined ? null : readField({ id: seatsField.id, read: readSeats }, cells, report);
  const named = isOfSeats ? text : parseName(text).fullName;
  if (looksLikePerson(named) && !looksLikePlaceholder(text)) {
    if (typed !== null && typed > 1) report.issue("seats-beside-name", seatsField.id, { name: text, count: typed });
    return null;
  }
  const whose = text !== "" ? withoutListMark(text) : whoElse.flatMap((field) => textOf(cells, field) ?? [])[0];
  const behind = typed === null && whose !== undefined ? seatsBehind(whose) : null;
  const count = typed ?? behind?.count ?? null;
  if (whose === undefined || (count === null && !isOfSeats)) return null;
  if (count === null && cell === undefined) report.issue("placeholder-not-a-person", "name", { name: whose });
  return { count, whose: asName(behind?.whose ?? whose) };
}

/** Where a row without a name says whose its seats are. */
const whoElse = ["group", "position", "positionAndUnit", "orgUnit"] as const;

interface GivenSeats {
  readonly whose: PersonName;
  /** Null = not said. */
  readonly count: number | null;
}

const asName = (fullName: string): PersonName => ({
  fullName,
  honorific: null,
  post: null,
  unit: null,
  birthYear: null,
});
