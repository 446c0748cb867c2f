import { rowIdHeading } from "../columns/table-columns";
import type { TableName } from "../table-name";
import { tableRowHeights } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel, TableColumnModel, TableModel } from "@/sheet/sheet-model";
import { HEADER_ROW, headerStyle, landscape, look, titleBlocks, titleHeights, workingSheet } from "./sheet-look";

/** Width (characters), look, drop-down and formula of one column; its heading comes from the columns of the table. */
export type ColumnLook = Omit<TableColumnModel, "heading">;

export interface ListSheet<Key extends string> {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly table: TableName;
  readonly headings: Readonly<Record<Key, string>>;
  readonly columns: Readonly<Record<Key, ColumnLook>>;
  readonly rows?: readonly Readonly<Record<Key, CellInput>>[];
  readonly frozenColumns: number;
  /** True where each row has an identity, in a hidden last column. */
  readonly rowIds?: boolean;
  /** The last column on paper; all of them where nothing is said. */
  readonly lastPrinted?: NoInfer<Key>;
}

/** A sheet with one of our tables on it: title, hint, header frozen and repeated on paper. Without rows it has one blank row. */
export function listSheet<Key extends string>(list: ListSheet<Key>): SheetModel {
  const keys = Object.keys(list.headings) as Key[];
  const listed: readonly TableColumnModel[] = keys.map((key) => ({
    heading: list.headings[key],
    ...list.columns[key],
  }));
  const columns = list.rowIds === true ? [...listed, rowIdColumn] : listed;
  const table: TableModel = {
    name: list.table,
    row: HEADER_ROW,
    column: 0,
    columns,
    rows: (list.rows ?? []).map((row) => [...keys.map((key) => row[key]), ...(list.rowIds === true ? [null] : [])]),
    style: "TableStyleLight1",
  };
  return workingSheet(list.name, {
    blocks: titleBlocks(list.title, list.hint),
    styles: [
      {
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: columns.length - 1 },
        style: headerStyle,
      },
      ...formulaFills(columns, list.rows?.length ?? 0),
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { ...titleHeights, [HEADER_ROW]: 32, ...tableRowHeights(table, 12.75) },
    ...(list.rowIds === true ? { hiddenColumns: [listed.length] } : {}),
    tables: [table],
    frozenColumns: list.frozenColumns,
    ...(list.lastPrinted === undefined ? {} : { print: { ...landscape, lastColumn: keys.indexOf(list.lastPrinted) } }),
  });
}

const rowIdColumn: TableColumnModel = {
  heading: rowIdHeading,
  width: 10,
  style: { format: "@", size: 8, color: look.quiet },
};

const computed: CellStyle = { fill: "#F3F1EC" };

/** Cells that calculate are tinted: nobody should type there. */
function formulaFills(columns: readonly TableColumnModel[], rows: number): SheetModel["styles"] {
  return columns.flatMap(({ formula }, index) =>
    formula
      ? [
          {
            area: { top: HEADER_ROW + 1, left: index, bottom: HEADER_ROW + Math.max(rows, 1), right: index },
            style: computed,
          },
        ]
      : [],
  );
}
