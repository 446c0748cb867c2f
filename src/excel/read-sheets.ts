import { type CellValue, type Merge, type SourceGrid, cellKey } from "@/sheet/grid";
import { sheetPart } from "@/sheet/sheet-part";
import { WorkbookError } from "@/workbook/workbook-error";
import { splitSpan, syncBlocks } from "./blocks";
import { isFormula } from "./cell-input";
import { inExcel } from "./in-excel";
import { readMerges } from "./read-merges";
import { evidence } from "@/sheet/reading-evidence";

/** Fonts of the code pages before Unicode; whose text is really encoded so is judged where it is decoded. */
const legacyFont = /^(?:\.vn|vni|\.?vntime)/i;
/** Values, formulas and number formats come together, so a block has a third of the cells. */
const CELLS_OF_THREE = 13_000;

interface OpenSheet {
  /** As it was asked for: a sheet, an area or a table of it. */
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface Contents {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

interface Details {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/**
 * Sheets of the open workbook, areas and tables of them (named as `sheetPart` reads them) as lists (`file` is ""): the used range with
 * values, formulas, merges, hidden rows and columns. Cells in a legacy font are named in `fonts` and still to be decoded. What holds no
 * cell gives a grid without rows.
 */
export function readSheets(names: readonly string[]): Promise<readonly SourceGrid[]> {
  return inExcel(async (context) => {
    const sheets = await openSheets(context, names);
    const full = sheets.filter(({ used }) => !used.isNullObject);
    const contents = new Map(full.map((each) => [each, { values: [], formulas: [], formats: [] } as Contents]));
    const details = new Map(full.map((each) => [each, queueDetails(each.used)]));
    await readContents(context, contents);
    const merges = new Map<OpenSheet, readonly Merge[]>();
    for (const each of full) merges.set(each, await readMerges(context, each.sheet, each.used));
    const grids = sheets.map((each) => {
      const content = contents.get(each);
      const detail = details.get(each);
      return content && detail ? { ...gridOf(each, content, detail), merges: merges.get(each) ?? [] } : emptyGrid(each);
    });
    for (const { used } of full) used.untrack();
    return grids;
  });
}

async function openSheets(context: Excel.RequestContext, names: readonly string[]): Promise<readonly OpenSheet[]> {
  const found = names.map((name) => {
    const part = sheetPart(name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(part.sheet);
    sheet.load("name,visibility");
    const table = part.table === null ? null : context.workbook.tables.getItemOrNullObject(part.table);
    table?.load("name");
    return { name, part, sheet, table };
  });
  await context.sync();
  const missing = found.find(({ sheet, table }) => sheet.isNullObject || table?.isNullObject === true);
  if (missing !== undefined) throw new WorkbookError("item-not-found", missing.name);
  const sheets = found.map(({ name, part, sheet, table }) => {
    const whole = table === null ? (part.area === null ? sheet : sheet.getRange(part.area)) : table.getRange();
    return { name, sheet, used: whole.getUsedRangeOrNullObject(true) };
  });
  for (const { used } of sheets)
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name");
  await context.sync();
  return sheets;
}

/** Only what the whole range does not already answer is asked cell by cell. */
function queueDetails(used: Excel.Range): Details {
  const font: string | null = used.format.font.name;
  const needsFonts = font === null || font === "" || legacyFont.test(font);
  return {
    rows: used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true }),
    columns: used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true }),
    fonts: needsFonts ? used.getCellProperties({ format: { font: { name: true } } }) : null,
  };
}

async function readContents(context: Excel.RequestContext, contents: ReadonlyMap<OpenSheet, Contents>): Promise<void> {
  const spans = [...contents].flatMap(([{ sheet, used }, content]) =>
    splitSpan(used.rowCount, used.columnCount, CELLS_OF_THREE).map((span) => ({ sheet, used, content, span })),
  );
  const read: { content: Contents; range: Excel.Range }[] = [];
  await syncBlocks(context, spans, ({ sheet, used, content, span }) => {
    const range = sheet.getRangeByIndexes(used.rowIndex + span.first, used.columnIndex, span.count, used.columnCount);
    range.load("values,formulas,numberFormat");
    read.push({ content, range });
  });
  for (const { content, range } of read) {
    content.values.push(...range.values);
    content.formulas.push(...range.formulas);
    content.formats.push(...range.numberFormat);
    range.untrack();
  }
}

function gridOf(open: OpenSheet, content: Contents, details: Details): SourceGrid {
  const { used } = open;
  const formulas: Record<string, string> = {};
  content.formulas.forEach((row, i) =>
    row.forEach((formula, j) => {
      if (isFormula(formula)) formulas[cellKey(i, j)] = String(formula);
    }),
  );
  const hiddenAt = (flags: readonly (boolean | undefined)[], all: boolean | null, count: number): number[] =>
    Array.from({ length: count }, (_, i) => i).filter((i) => (all === null ? flags[i] === true : all));
  const rowFlags = details.rows?.value.map((row) => row.rowHidden) ?? [];
  const columnFlags = details.columns?.value.map((column) => column.columnHidden) ?? [];
  return {
    ...emptyGrid(open),
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    rows: content.values.map((row, i) => row.map((value, j) => cellValue(value, content.formats[i]?.[j]))),
    hiddenRows: hiddenAt(rowFlags, used.rowHidden, used.rowCount),
    hiddenColumns: hiddenAt(columnFlags, used.columnHidden, used.columnCount),
    formulas,
    fonts: fontsOf(details),
  };
}

function emptyGrid({ name, sheet }: OpenSheet): SourceGrid {
  return {
    file: "",
    // Excel knows a sheet in any case of its letters; its own name is what the user reads.
    sheet: sheet.name + name.slice(sheet.name.length),
    encoding: { name: "Unicode", evidence: [evidence("open-sheet")] },
    firstRow: 1,
    firstColumn: 1,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: {},
    originals: {},
    hidden: sheet.visibility !== "Visible",
    fonts: {},
  };
}

function fontsOf({ fonts }: Details): Record<string, string> {
  const legacy: Record<string, string> = {};
  fonts?.value.forEach((row, i) =>
    row.forEach((cell, j) => {
      const name = cell.format?.font?.name;
      if (name !== undefined && legacyFont.test(name)) legacy[cellKey(i, j)] = name;
    }),
  );
  return legacy;
}

const EPOCH = Date.UTC(1899, 11, 30);

function cellValue(value: unknown, format: unknown): CellValue {
  if (typeof value === "number") return isDateFormat(format) && value >= 61 ? dateText(value) : value;
  return typeof value === "boolean" || (typeof value === "string" && value !== "") ? value : null;
}

/** A format with days or years in it, outside quoted text, brackets, escapes, spaces of a width and fillings (`[Red]`, `"ngày"`, `\d`, `_d`, `*y`). */
function isDateFormat(format: unknown): boolean {
  return typeof format === "string" && /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*].|General/gi, ""));
}

function dateText(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
