import { addSheet, createWorkbook, type StoreTable, type StoreWorkbook } from "../../host/store/workbook";
import { cellFor, valueAt, type StoreSheet } from "../../host/store/sheet";
import { isErrorValue, type CellValue } from "../../host/store/cell";

type Input = string | number | boolean | null;

/** A workbook of these sheets; a text that begins with `=` is a formula, null an empty cell. */
export function aWorkbook(sheets: Readonly<Record<string, readonly (readonly Input[])[]>>): StoreWorkbook {
  const [first = "Sheet1", ...others] = Object.keys(sheets);
  const workbook = createWorkbook("test.xlsx", [first]);
  for (const name of others) addSheet(workbook, name);
  for (const sheet of workbook.sheets) putRows(sheet, 0, 0, sheets[sheet.name] ?? []);
  return workbook;
}

/** Writes rows of values and formulas into a sheet. */
export function putRows(sheet: StoreSheet, row: number, column: number, rows: readonly (readonly Input[])[]): void {
  rows.forEach((values, i) =>
    values.forEach((value, j) => {
      if (value === null || value === "") return;
      const cell = cellFor(sheet, row + i, column + j);
      if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
      else cell.value = value;
    }),
  );
}

/** Writes a table, its titles first, with its left top cell at this place. */
export function putTable(
  workbook: StoreWorkbook,
  name: string,
  at: { sheet: StoreSheet; row?: number; column?: number; totals?: boolean },
  rows: readonly (readonly Input[])[],
): StoreTable {
  const { sheet, row = 0, column = 0, totals = false } = at;
  putRows(sheet, row, column, rows);
  const titles = rows[0] ?? [];
  const table: StoreTable = {
    id: String(workbook.tables.length + 1),
    name,
    sheet,
    area: {
      firstRow: row,
      firstColumn: column,
      lastRow: row + rows.length - 1,
      lastColumn: column + titles.length - 1,
    },
    columns: titles.map((title, index) => ({ id: index + 1, name: String(title), formula: null, totals: "" })),
    showHeaders: true,
    showTotals: totals,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  workbook.tables.push(table);
  return table;
}

/** Adds a name that belongs to the whole workbook. */
export function putName(workbook: StoreWorkbook, name: string, formula: string): void {
  workbook.names.push({ name, sheet: null, formula, visible: true, comment: "" });
}

/** The sheet of this name; the test is wrong where there is none. */
export function sheetOf(workbook: StoreWorkbook, name: string): StoreSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const plain = (value: CellValue): Input => (isErrorValue(value) ? value.error : value);

/** The value of a cell by its address, an error as its text. */
export function at(sheet: StoreSheet, address: string): Input {
  const match = /^([A-Z])([0-9]+)$/.exec(address);
  if (!match) throw new Error(`no address: ${address}`);
  return plain(valueAt(sheet, Number(match[2]) - 1, (match[1] ?? "A").charCodeAt(0) - 65));
}

/** The values of a row from column A on, errors as their text. */
export const rowOf = (sheet: StoreSheet, row: number, columns: number): Input[] =>
  Array.from({ length: columns }, (_, column) => plain(valueAt(sheet, row - 1, column)));
