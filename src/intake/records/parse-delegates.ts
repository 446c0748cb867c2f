import { IssueCollector } from "../rows/issue-collector";
import type { SourceGrid } from "@/sheet/grid";
import type { Change, Issue } from "@/issues/issue";
import type { ListRow } from "../rows/list-row";
import type { Places } from "../rows/places";
import type { Delegate } from "@/domain/model/delegate";
import {
  parseBank,
  parseBirthAndSex,
  parseIdentityNumber,
  parsePersonName,
  parsePhoneCells,
  parsePost,
  textOf,
} from "./parse-person";

export interface ParsedDelegates {
  readonly delegates: readonly Delegate[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

/** Parses the records of a delegate list, each into one delegate; what cannot be read becomes null and an issue. */
export function parseDelegates(grid: SourceGrid, rows: readonly ListRow[], places: Places): ParsedDelegates {
  const collector = new IssueCollector(places);
  const delegates = rows.map((row) => parseDelegate(grid, row, collector));
  return { delegates, issues: collector.issues, changes: collector.changes };
}

function parseDelegate(grid: SourceGrid, row: ListRow, collector: IssueCollector): Delegate {
  const { fullName, honorific, post, unit, birthYear: yearOfName } = parsePersonName(row, collector);
  const { position, orgUnit } = parsePost(row, collector);
  const [phone, phone2] = parsePhoneCells(row, collector);
  const { birthYear, sex } = parseBirthAndSex(row, collector);
  return {
    fullName,
    honorific,
    position: position ?? post,
    orgUnit: orgUnit ?? unit,
    group: textOf(row, "group") ?? row.group,
    phone,
    phone2,
    birthYear: birthYear ?? yearOfName,
    sex,
    note: textOf(row, "note"),
    identityNumber: parseIdentityNumber(row, collector),
    ...parseBank(row, collector),
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
}
