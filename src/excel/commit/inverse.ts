import { rowIdHeading } from "@/tables/declaration/row-id";
import { noChanges, type ChangeSet, type RowRef, type TableChange } from "@/workbook/change-set";
import type { CellValue } from "@/sheet/grid";
import type { HostCell } from "../cell-input";
import { readRow } from "../read-row";
import type { CommitPlan } from "./plan-commit";
import type { TablePlan } from "./plan-table";

/**
 * The changes that take a commit back once it stands: cells, rows and names, each row by its identity. Sheets, marks and kept files are not
 * among them: documents are made anew from the workbook, marks by the next check.
 */
export function inverseOf({ tables, names }: CommitPlan): ChangeSet {
  return {
    ...noChanges,
    tables: tables.flatMap(inverseTable),
    names: names.map(({ wayBack, state }) => ({
      name: wayBack.name,
      before: wayBack.values.map((row) => readRow(row.map(plain))),
      values: state.values.map(readRow),
    })),
  };
}

/** The value of a cell that was given this: the apostrophe that marks text is no part of it. */
const plain = (cell: HostCell): CellValue => (typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell);

function inverseTable({ change, image, idAt, rows, added, removed }: TablePlan): readonly TableChange[] {
  const { headings } = change;
  const written = new Map<RowRef, CellValue[]>();
  for (const { row, heading, value } of change.cells) {
    if (!rows.has(row)) continue;
    const values = written.get(row) ?? [...row.values];
    values[headings.indexOf(heading)] = value;
    written.set(row, values);
  }
  const refOf = (row: RowRef): RowRef | null => {
    const [at, values] = [rows.get(row), written.get(row)];
    return at === undefined || values === undefined ? null : { id: idAt(at) || null, rowIndex: at, values };
  };
  const refs = new Map([...written.keys()].map((row) => [row, refOf(row)]));
  const cells = change.cells.flatMap(({ row, heading, before, value }) => {
    const ref = refs.get(row);
    return ref == null ? [] : [{ row: ref, heading, before: value, value: before }];
  });
  const incoming: readonly RowRef[] = (added?.rows ?? []).map((row, index) => ({
    id: added?.ids[index] ?? null,
    rowIndex: (added?.first ?? 0) + index,
    values: headings.map((heading) => readRow([plain(row[added?.headings.indexOf(heading) ?? -1] ?? "")])[0] ?? null),
  }));
  const hasIds = image.ids !== null;
  const gone = change.removed.filter((row) => removed.includes(rows.get(row) ?? -1));
  const data = headings.filter((heading) => image.formulas.has(heading));
  if (cells.length + incoming.length + gone.length === 0) return [];
  return [
    {
      table: change.table,
      headings,
      cells,
      removed: incoming,
      added: {
        headings: [...data, ...(hasIds ? [rowIdHeading] : [])],
        rows: gone.map((row) => [
          ...data.map((heading) => row.values[headings.indexOf(heading)] ?? null),
          ...(hasIds ? [row.id ?? idAt(rows.get(row) ?? -1)] : []),
        ]),
      },
    },
  ];
}
