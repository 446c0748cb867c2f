import { Doubts } from "../rows/issue-collector";
import type { SourceGrid } from "@/sheet/grid";
import type { Change, Issue } from "@/issues/issue";
import type { ListRow } from "../rows/list-row";
import type { Places } from "../rows/places";
import type { Delegate } from "@/domain/model/delegate";
import { parseBank, parseBirthAndSex, parseIdentityNumber, parsePersonName, parsePhoneCells, parsePost, textOf } from "./parse-person";

export interface ParsedDelegates {
  readonly delegates: readonly Delegate[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

/** Parses the records of a delegate list, each into one delegate; what cannot be read becomes null and an issue. */
export function parseDelegates(grid: SourceGrid, rows: readonly ListRow[], places: Places): ParsedDelegates {
  const doubts = new Doubts(places);
  const delegates = rows.map((row) => parseDelegate(grid, row, doubts));
  return { delegates, issues: doubts.issues, changes: doubts.changes };
}

function parseDelegate(grid: SourceGrid, row: ListRow, doubts: Doubts): Delegate {
  const { fullName, honorific, post, unit, birthYear: yearOfName } = parsePersonName(row, doubts);
  const { position, orgUnit } = parsePost(row, doubts);
  const [phone, phone2] = parsePhoneCells(row, doubts);
  const { birthYear, sex } = parseBirthAndSex(row, doubts);
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
    identityNumber: parseIdentityNumber(row, doubts),
    ...parseBank(row, doubts),
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
}
