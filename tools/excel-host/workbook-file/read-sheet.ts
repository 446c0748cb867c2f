import type { Style, Workbook, Worksheet } from "exceljs";
import { carriedCells, carriedSheets, carriedStyles, fittedRows, type CarriedCell, type CarriedImage } from "./carried";
import { readConditionalFormats } from "./parts/conditional-formats";
import { parseAreas } from "./file-areas";
import { hexOfColor, type FileColor } from "./parts/file-colors";
import { baseFormat, readStyle, type StyleBase } from "./parts/file-style";
import { showFormat } from "./parts/hidden-format";
import { readPage } from "./parts/page-setup";
import { readProtection } from "./parts/protection";
import { readTablePart } from "./parts/table-part";
import { readValidations } from "./parts/validation-part";
import { elementOf, elementsOf, isTrue, unescapeControls } from "./xml-text";
import { parseReference } from "../host/formula/cell-reference";
import { barFormula, moveFormula } from "../host/formula/formula-forms";
import { bandFor, formatAt, isFilled, pointsPerCharacter, type StoreSheet } from "../host/store/sheet";
import { cellKey, type CellValue, type StoreCell } from "../host/store/cell";
import { columnLimit } from "../host/store/area";
import { nextId, type StoreTable, type StoreWorkbook } from "../host/store/workbook";
import type { CellFormat } from "../host/store/format";

/** A sheet of a file: as exceljs read it, and its XML for what exceljs does not read. */
export interface SheetSource {
  readonly worksheet: Worksheet;
  readonly state: string;
  readonly xml: string;
  /** The XML of its tables. */
  readonly tables: readonly string[];
  /** What its relationships point to, by their id. */
  readonly targets: ReadonlyMap<string, string>;
}

/** The book that the sheet goes into, and the file's styles. */
export interface ReadingInto {
  readonly workbook: StoreWorkbook;
  readonly base: StyleBase;
  readonly excelJsWorkbook: Workbook;
}

/** A cell as exceljs holds it; what is absent depends on the type. */
interface FileCell {
  readonly address: string;
  readonly type: number;
  readonly value?: unknown;
  readonly style?: Partial<Style>;
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
  readonly comment?: { readonly note?: CarriedCell["note"] };
}

const mergedType = 1;

/** The width of a column that a file says nothing of, in points: 64 pixels. */
const plainWidth = 48;

function placeOf(address: string): { row: number; column: number } | null {
  const first = parseReference(address)?.first;
  return first && first.row !== null && first.column !== null ? { row: first.row, column: first.column } : null;
}

function readValue(value: unknown): CellValue {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (value !== null && typeof value === "object") {
    if ("error" in value) return { error: String(value.error) };
    if ("richText" in value) return readRichText(value.richText);
  }
  return "";
}

const readRichText = (runs: unknown): string =>
  Array.isArray(runs) ? runs.map((run: { text?: unknown }) => String(run.text ?? "")).join("") : "";

/** Gives each different style of a file one format, and remembers the style, so that an unchanged cell keeps all of it. */
function createStyleReader(base: StyleBase): (style: Partial<Style> | undefined) => CellFormat {
  const plain = baseFormat(base);
  const known = new Map<string, CellFormat>([["{}", plain]]);
  return (style = {}) => {
    const key = JSON.stringify(style);
    const format = known.get(key);
    if (format) return format;
    const shown = style.numFmt === undefined ? style : { ...style, numFmt: showFormat(style.numFmt) };
    const made = readStyle(shown, base);
    const isPlain = JSON.stringify(made) === JSON.stringify(plain);
    known.set(key, isPlain ? plain : made);
    if (!isPlain) carriedStyles.set(made, shown);
    return isPlain ? plain : made;
  };
}

type ReadStyle = ReturnType<typeof createStyleReader>;

function readColumns({ xml, worksheet }: SheetSource, sheet: StoreSheet, read: ReadStyle): void {
  const columns = elementsOf(elementOf(xml, "cols")?.content ?? "", "col").map(({ attributes }) => ({
    first: Number(attributes["min"]) - 1,
    last: Number(attributes["max"]) - 1,
    width: Number(attributes["width"] ?? 0) === 0 ? null : Number(attributes["width"]) * pointsPerCharacter,
    hidden: isTrue(attributes["hidden"]) || Number(attributes["width"]) === 0,
    isStyled: attributes["style"] !== undefined && attributes["style"] !== "0",
  }));
  // A last group that runs to the edge of the sheet says how the sheet looks where nothing is said.
  const rest = columns.find(({ first, last }) => last >= columnLimit - 1 && last > first);
  if (rest?.isStyled) sheet.format = read(worksheet.getColumn(rest.first + 1).style);
  if (rest?.width && !rest.hidden) sheet.standardWidth = rest.width;
  for (const column of columns) {
    if (column === rest && !column.hidden) continue;
    const format = column.isStyled ? read(worksheet.getColumn(column.first + 1).style) : undefined;
    for (let index = column.first; index <= column.last; index++) {
      const band = bandFor(sheet.columns, index);
      band.size = column.width === null || column.width === sheet.standardWidth ? null : column.width;
      band.hidden = column.hidden;
      if (format && format !== sheet.format) band.format = format;
    }
  }
}

function readRows({ xml, worksheet }: SheetSource, sheet: StoreSheet, read: ReadStyle): void {
  for (const [tag] of xml.matchAll(/<row\s[^>]*>/g)) {
    const { attributes } = elementsOf(`${tag.replace(/\/?>$/u, "")}/>`, "row")[0] ?? { attributes: {} };
    const { r, ht, hidden, customHeight, customFormat } = attributes as Record<string, string | undefined>;
    if (r === undefined || (ht === undefined && !isTrue(hidden) && !isTrue(customFormat))) continue;
    const height = ht === undefined ? null : Number(ht);
    const isPlain = height === null || (height === sheet.standardHeight && !isTrue(customHeight));
    const format = isTrue(customFormat) ? read((worksheet.getRow(Number(r)) as unknown as FileCell).style) : undefined;
    if (isPlain && !isTrue(hidden) && (!format || format === sheet.format)) continue;
    const band = bandFor(sheet.rows, Number(r) - 1);
    band.size = isPlain ? null : height;
    band.hidden = isTrue(hidden);
    if (format && format !== sheet.format) band.format = format;
    if (band.size !== null && !isTrue(customHeight)) fittedRows.set(band, band.size);
  }
}

/** The name of the table that each cell of a sheet stands in. */
function tableFinder(tables: readonly StoreTable[]): (row: number, column: number) => string | null {
  return (row, column) =>
    tables.find(
      ({ area }) =>
        area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn,
    )?.name ?? null;
}

class CellReader {
  /** Formulas that are shared, by the address of the cell that says them. */
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  constructor(private readonly tableAt: (row: number, column: number) => string | null) {}

  formulaOf(cell: FileCell, row: number, column: number): string | null {
    if (cell.formula !== undefined && cell.formula !== "") {
      if (cell.shareType === "shared") this.shared.set(cell.address, { formula: cell.formula, row, column });
      return `=${barFormula(cell.formula, this.tableAt(row, column))}`;
    }
    const master = cell.sharedFormula === undefined ? undefined : this.shared.get(cell.sharedFormula);
    if (!master) return null;
    const moved = moveFormula(master.formula, row - master.row, column - master.column);
    return `=${barFormula(moved, this.tableAt(row, column))}`;
  }
}

function carry(cell: StoreCell, more: CarriedCell): void {
  carriedCells.set(cell, { ...carriedCells.get(cell), ...more });
}

function readCells(
  { worksheet }: SheetSource,
  sheet: StoreSheet,
  read: ReadStyle,
  tables: readonly StoreTable[],
): void {
  const reader = new CellReader(tableFinder(tables));
  const { rows } = (worksheet as unknown as { model: { rows: { cells: FileCell[] }[] } }).model;
  for (const file of rows.flatMap(({ cells }) => cells)) {
    const place = placeOf(file.address);
    if (!place) continue;
    const { row, column } = place;
    const cell: StoreCell = { value: "" };
    const formula = file.type === mergedType ? null : reader.formulaOf(file, row, column);
    if (formula !== null) {
      cell.formula = formula;
      const { result } = file;
      // exceljs undoes the escapes of `_x000D_` and the like in texts, but not in the results of formulas.
      cell.value = typeof result === "string" ? unescapeControls(result) : readValue(result);
      if (file.shareType === "array" && file.ref) carry(cell, { array: { formula, ref: file.ref } });
    } else if (file.type !== mergedType) {
      cell.value = readValue(file.formula === undefined && file.result !== undefined ? file.result : file.value);
    }
    const runs = (file.value as { richText?: unknown } | undefined)?.richText;
    if (runs && typeof cell.value === "string") carry(cell, { richText: { text: cell.value, runs } });
    const format = read(file.style);
    if (format !== formatAt(sheet, row, column)) cell.format = format;
    if (file.comment?.note) carry(cell, { note: file.comment.note });
    if (isFilled(cell) || cell.format || file.comment) sheet.cells.set(cellKey(row, column), cell);
  }
}

function readLinks({ xml, targets }: SheetSource, sheet: StoreSheet): void {
  for (const { attributes } of elementsOf(elementOf(xml, "hyperlinks")?.content ?? "", "hyperlink")) {
    const [area] = parseAreas(attributes["ref"] ?? "");
    const target =
      targets.get(attributes["r:id"] ?? "") ?? (attributes["location"] ? `#${attributes["location"]}` : null);
    const cell = area && sheet.cells.get(cellKey(area.firstRow, area.firstColumn));
    if (cell && target !== null) carry(cell, { hyperlink: { target, tooltip: attributes["tooltip"] } });
  }
}

function readView({ worksheet, xml }: SheetSource, sheet: StoreSheet): void {
  const view = (worksheet.views?.[0] ?? {}) as { state?: string; xSplit?: number; ySplit?: number };
  const attributes = elementOf(xml, "sheetView")?.attributes ?? {};
  sheet.showGridlines = isTrue(attributes["showGridLines"], true);
  sheet.showHeadings = isTrue(attributes["showRowColHeaders"], true);
  if (view.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  const selections = elementsOf(elementOf(xml, "sheetView")?.content ?? "", "selection");
  const [selected] = parseAreas(selections.at(-1)?.attributes["sqref"] ?? "A1");
  if (selected) sheet.selection = selected;
}

const readImages = (worksheet: Worksheet, excelJsWorkbook: Workbook): CarriedImage[] =>
  worksheet.getImages().map(({ imageId, range }) => {
    const image = excelJsWorkbook.getImage(Number(imageId));
    return { extension: image.extension, buffer: image.buffer, range };
  });

/** Reads one sheet of a file into the store. */
export function readSheet(
  source: SheetSource,
  sheet: StoreSheet,
  { workbook, base, excelJsWorkbook }: ReadingInto,
): void {
  const { worksheet, xml, state } = source;
  const read = createStyleReader(base);
  sheet.visibility = state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
  sheet.format = read({});
  const sizes = elementOf(xml, "sheetFormatPr")?.attributes ?? {};
  sheet.standardHeight = Number(sizes["defaultRowHeight"] ?? 15);
  sheet.standardWidth = sizes["defaultColWidth"] ? Number(sizes["defaultColWidth"]) * pointsPerCharacter : plainWidth;
  const tables = source.tables.flatMap((table) => readTablePart(table, sheet, String(nextId(workbook))) ?? []);
  workbook.tables.push(...tables);
  readColumns(source, sheet, read);
  readRows(source, sheet, read);
  readCells(source, sheet, read, tables);
  readLinks(source, sheet);
  readView(source, sheet);
  sheet.merges = elementsOf(xml, "mergeCell")
    .flatMap(({ attributes }) => parseAreas(attributes["ref"] ?? ""))
    .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  const { conditionalFormattings = [] } = worksheet as unknown as {
    conditionalFormattings?: Parameters<typeof readConditionalFormats>[0];
  };
  const conditional = readConditionalFormats(conditionalFormattings, {
    sheetXml: xml,
    theme: base.theme,
    nextId: () => String(nextId(workbook)),
  });
  sheet.conditionalFormats = conditional.known;
  const validations = readValidations(xml);
  sheet.validations = validations.known;
  readPage(sheet.page, worksheet, xml);
  const protection = elementOf(xml, "sheetProtection");
  sheet.protection = protection && readProtection(protection.attributes);
  const filter = elementOf(xml, "autoFilter");
  sheet.autoFilter = parseAreas(filter?.attributes["ref"] ?? "")[0] ?? null;
  const tabColor = worksheet.properties?.tabColor as FileColor | undefined;
  const hex = hexOfColor(tabColor, base.theme);
  sheet.tabColor = hex ?? "";
  carriedSheets.set(sheet, {
    view: worksheet.views?.[0] ?? {},
    headerFooter: worksheet.headerFooter ?? {},
    properties: worksheet.properties ?? {},
    tabColor: hex === null ? null : { hex, color: tabColor },
    images: readImages(worksheet, excelJsWorkbook),
    conditionalFormats: conditional.unknown,
    validations: validations.unknown,
    filter: filter && sheet.autoFilter ? { area: sheet.autoFilter, xml: filter.content } : null,
  });
}
