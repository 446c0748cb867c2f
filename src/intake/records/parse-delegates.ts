import type { Delegate } from "@/domain/model/delegate";
import { looksLikePerson, looksLikePlaceholder } from "@/language/names/person-name";
import { seatsBehind } from "@/language/words/seat-words";
import { readPersonName, wholeName, type PersonName } from "@/fields/name/read-name";
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
export function parseDelegates({ grid, read, places }: RecordsInput): RecordsRead<Delegate> {
  const collector = new IssueCollector(places);
  const records = read.rows.map((row) => parseDelegate(grid, row, collector));
  tellSeats(records, read.rows, collector);
  return { records, issues: collector.issues, changes: collector.changes, amount: 0 };
}

function parseDelegate(grid: SourceGrid, row: ListRow, collector: IssueCollector): Delegate {
  const { cells } = row;
  const report = collector.in(row.rowIndex);
  const given = seatsOf(cells, report);
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

/** Whose seats a row gives, and how many; null for a row that names a person or says no number. */
function seatsOf(cells: ListCells, report: Report): { readonly whose: PersonName; readonly count: number } | null {
  const text = wholeName(cells);
  const isNamed = looksLikePerson(text) && !looksLikePlaceholder(text);
  const typed =
    cells[seatsField.id] === undefined ? null : readField({ id: seatsField.id, read: readSeats }, cells, report);
  if (isNamed) {
    if (typed !== null && typed > 1) report.issue("seats-beside-name", seatsField.id, { name: text, count: typed });
    return null;
  }
  const behind = typed === null ? seatsBehind(text) : null;
  const count = typed ?? behind?.count ?? null;
  if (count === null || text === "") return null;
  return {
    count,
    whose: { fullName: behind?.whose ?? text, honorific: null, post: null, unit: null, birthYear: null },
  };
}
