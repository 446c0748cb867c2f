import type { ListRecord } from "@/domain/model/list-record";
import type { FieldDeclaration, ListCells } from "@/fields/rules/declaration";
import { readField, textOf } from "@/fields/rules/read-field";
import type { CellValue } from "@/sheet/grid";
import { columnsOf, fieldsInto, type ListTable } from "@/tables/declaration/list-table";
import type { MoneyScales } from "../money/money-unit";
import { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";
import type { RecordsInput, RecordsRead } from "./records-read";

/** A column of a table with the fields of a list that come into it. */
interface DeclaredColumn {
  readonly key: string;
  readonly fields: readonly FieldDeclaration[];
}

/** The columns that lists fill and of which a record of ours knows nothing; without a record all. */
function declaredColumns(into: ListTable, known: ListRecord | undefined): readonly DeclaredColumn[] {
  return columnsOf(into).flatMap(([key, column]) => {
    const { field, from = field === undefined ? [] : [field], isPlace } = column;
    return isPlace === true || fieldsInto(column).length === 0 || (known !== undefined && key in known)
      ? []
      : [{ key, fields: from }];
  });
}

/** Reads rows of a kind of which no rule knows more than its declaration: each column by the rule of its field. */
export function readDeclared(input: RecordsInput): RecordsRead {
  const { grid, into, read, places, scales } = input;
  const collector = new IssueCollector(places);
  const columns = declaredColumns(into, undefined);
  const records = read.rows.map((row): ListRecord => {
    const more = readColumns(row, columns, { collector, scales });
    if ((more[into.main] ?? "") === "") collector.issue("name-missing", row.rowIndex, null, {});
    return { source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow }, more };
  });
  return { records, issues: collector.issues, changes: collector.changes, amount: 0 };
}

/** The records with what declared columns say of them besides what their rules know. */
export function withDeclared(read: RecordsRead, input: RecordsInput): RecordsRead {
  const columns = declaredColumns(input.into, read.records[0]);
  if (columns.length === 0 || read.records.length === 0) return read;
  const collector = new IssueCollector(input.places);
  const byRow = new Map(
    input.read.rows.map((row) => [
      row.rowIndex + input.grid.firstRow,
      readColumns(row, columns, { collector, scales: input.scales }),
    ]),
  );
  return {
    ...read,
    records: read.records.map((record) => ({ ...record, more: byRow.get(record.source.row) ?? {} })),
    issues: [...read.issues, ...collector.issues],
    changes: [...read.changes, ...collector.changes],
  };
}

function readColumns(
  { cells, rowIndex, group }: ListRow,
  columns: readonly DeclaredColumn[],
  { collector, scales }: { readonly collector: IssueCollector; readonly scales: MoneyScales },
): Readonly<Record<string, CellValue>> {
  const report = collector.in(rowIndex);
  const all: ListCells = cells;
  const known: Readonly<Partial<Record<string, number>>> = scales;
  const valueOf = ({ fields }: DeclaredColumn): CellValue => {
    const field = fields.find(({ id }) => all[id] !== undefined);
    if (field === undefined) return fields.some(({ id }) => id === "group") ? group : null;
    const { id, read } = field;
    return read === undefined ? textOf(all, id) : readField({ id, read }, all, report, known[id]);
  };
  return Object.fromEntries(columns.map((column) => [column.key, valueOf(column)]));
}
