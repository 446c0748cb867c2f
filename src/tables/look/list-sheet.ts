import { tableRowHeights } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel, TableColumnModel, TableModel } from "@/sheet/sheet-model";
import type { TableColumn, TableDeclaration } from "../declaration/table-declaration";
import { rowIdHeading } from "../declaration/row-id";
import { cellForms } from "./cell-forms";
import { HEADER_ROW, headerStyle, landscape, look, titleBlocks, titleHeights, workingSheet } from "./sheet-look";

/** A column as a sheet has it: heading, width, look, drop-down and formula. */
export function columnModel({ heading, look, style = {}, formula }: TableColumn<never>): TableColumnModel {
  const { width, form, choices } = look;
  return {
    heading,
    width,
    style: { ...cellForms[form], ...style },
    ...(choices === undefined ? {} : { choices }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The columns of a table as its sheet has them, in order: what each calculates, offers and looks like is read here, never from cells. */
export const columnModels = ({ columns }: Pick<TableDeclaration, "columns">): readonly TableColumnModel[] =>
  Object.values<TableColumn<never>>(columns).map(columnModel);

/** The sheet of a declared table: title, hint, header frozen and repeated on paper. Without rows it has one blank row. */
export function listSheet<Key extends string>(
  declared: TableDeclaration<Key>,
  given: readonly Readonly<Record<Key, CellInput>>[] = [],
): SheetModel {
  const keys = Object.keys(declared.columns) as Key[];
  const hasIds = declared.rowIds === true;
  const columns = [...columnModels(declared), ...(hasIds ? [rowIdColumn] : [])];
  const table: TableModel = {
    name: declared.name,
    row: HEADER_ROW,
    column: 0,
    columns,
    rows: given.map((row) => [...keys.map((key) => row[key]), ...(hasIds ? [null] : [])]),
    style: "TableStyleLight1",
  };
  return workingSheet(declared.sheet, {
    blocks: titleBlocks(declared.title, declared.hint),
    styles: [
      {
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: columns.length - 1 },
        style: headerStyle,
      },
      ...formulaFills(columns, given.length),
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { ...titleHeights, [HEADER_ROW]: 32, ...tableRowHeights(table, 12.75) },
    ...(hasIds ? { hiddenColumns: [keys.length] } : {}),
    tables: [table],
    frozenColumns: declared.frozenColumns,
    ...(declared.lastPrinted === undefined
      ? {}
      : { print: { ...landscape, lastColumn: keys.indexOf(declared.lastPrinted) } }),
    ...(declared.conditionalFills === undefined ? {} : { conditionalFills: declared.conditionalFills }),
  });
}

const rowIdColumn: TableColumnModel = {
  heading: rowIdHeading,
  width: 10,
  style: { ...cellForms.text, size: 8, color: look.quiet },
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
