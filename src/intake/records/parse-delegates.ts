import type { Delegate } from "@/domain/model/delegate";
import { readPersonName } from "@/fields/name/read-name";
import { readPhones } from "@/fields/person/read-phones";
import { readPost } from "@/fields/post/read-post";
import { textOf } from "@/fields/rules/read-field";
import type { SourceGrid } from "@/sheet/grid";
import { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";
import { parseBirthAndSex, parsePayee } from "./parse-person";
import type { RecordsInput, RecordsRead } from "./records-read";

/** Parses the records of a delegate list, each into one delegate; what cannot be read becomes null and an issue. */
export function parseDelegates({ grid, read, places }: RecordsInput): RecordsRead<Delegate> {
  const collector = new IssueCollector(places);
  const records = read.rows.map((row) => parseDelegate(grid, row, collector));
  return { records, issues: collector.issues, changes: collector.changes, amount: 0 };
}

function parseDelegate(grid: SourceGrid, row: ListRow, collector: IssueCollector): Delegate {
  const { cells } = row;
  const report = collector.in(row.rowIndex);
  const { fullName, honorific, post, unit, birthYear: yearOfName } = readPersonName(cells, report);
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
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
}
