import {
  elementOf,
  elementsOf,
  escapeControls,
  escapeXml,
  isTrue,
  textOf,
  unescapeControls,
  writeAttributes,
  type XmlElement,
} from "../xml-text";
import { parseAreas } from "../file-areas";
import { writeArea } from "../../host/formula/cell-reference";
import { barFormula, type FileFormula } from "../../host/formula/formula-forms";
import type { StoreSheet } from "../../host/store/sheet";
import type { StoreTable, StoreTableColumn } from "../../host/store/workbook";

/** The totals that Excel offers by name, and the function number that each stands for in SUBTOTAL. */
const totalsNumbers = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
} as const;

function readTotals({ attributes, content }: XmlElement, table: string): string {
  const { totalsRowFunction, totalsRowLabel, name = "" } = attributes;
  if (totalsRowFunction === "custom") return `=${barFormula(textOf(content, "totalsRowFormula"), table)}`;
  const number = totalsNumbers[totalsRowFunction as keyof typeof totalsNumbers];
  if (number !== undefined) return `=SUBTOTAL(${number},[${name.replace(/['[\]#@]/gu, "'$&")}])`;
  return totalsRowLabel ?? "";
}

function readColumn(element: XmlElement, index: number, table: string): StoreTableColumn {
  const formula = textOf(element.content, "calculatedColumnFormula");
  return {
    id: Number(element.attributes["id"] ?? index + 1),
    name: unescapeControls(element.attributes["name"] ?? ""),
    formula: formula === "" ? null : `=${barFormula(formula, table)}`,
    totals: readTotals(element, table),
  };
}

/** The table of a table part; null where the part names no area. */
export function readTablePart(xml: string, sheet: StoreSheet, id: string): StoreTable | null {
  const table = elementOf(xml, "table");
  const [area] = parseAreas(table?.attributes["ref"] ?? "");
  if (!table || !area) return null;
  const { displayName, name: plainName, headerRowCount, totalsRowCount } = table.attributes;
  const name = displayName ?? plainName ?? `Table${id}`;
  const style = elementOf(table.content, "tableStyleInfo")?.attributes ?? {};
  return {
    id,
    name,
    sheet,
    area,
    columns: elementsOf(elementOf(table.content, "tableColumns")?.content ?? "", "tableColumn").map((column, index) =>
      readColumn(column, index, name),
    ),
    showHeaders: headerRowCount !== "0",
    showTotals: Number(totalsRowCount ?? 0) > 0,
    style: style["name"] ?? "",
    showBandedRows: isTrue(style["showRowStripes"]),
    showBandedColumns: isTrue(style["showColumnStripes"]),
    showFilterButton: elementOf(table.content, "autoFilter") !== null,
    highlightFirstColumn: isTrue(style["showFirstColumn"]),
    highlightLastColumn: isTrue(style["showLastColumn"]),
  };
}

function totalsAttributes(
  totals: string,
  table: StoreTable,
  column: StoreTableColumn,
  fileFormula: FileFormula,
): [Record<string, string>, string] {
  if (!table.showTotals || totals === "") return [{}, ""];
  if (!totals.startsWith("=")) return [{ totalsRowLabel: totals }, ""];
  const plain = fileFormula(totals.slice(1), table.name).replaceAll(" ", "");
  const own = `${table.name}[${column.name.replace(/['[\]#@]/gu, "'$&")}]`.replaceAll(" ", "");
  for (const [word, number] of Object.entries(totalsNumbers))
    if (plain.toUpperCase() === `SUBTOTAL(${number},${own})`.toUpperCase()) return [{ totalsRowFunction: word }, ""];
  const formula = escapeXml(fileFormula(totals.slice(1), table.name));
  return [{ totalsRowFunction: "custom" }, `<totalsRowFormula>${formula}</totalsRowFormula>`];
}

function writeColumn(column: StoreTableColumn, index: number, table: StoreTable, fileFormula: FileFormula): string {
  const [attributes, totalsFormula] = totalsAttributes(column.totals, table, column, fileFormula);
  const formula = column.formula?.replace(/^=/u, "");
  const calculated =
    formula === undefined
      ? ""
      : `<calculatedColumnFormula>${escapeXml(fileFormula(formula, table.name))}</calculatedColumnFormula>`;
  const content = calculated + totalsFormula;
  const start = `<tableColumn${writeAttributes({ id: index + 1, name: escapeControls(column.name, true), ...attributes })}`;
  return content === "" ? `${start}/>` : `${start}>${content}</tableColumn>`;
}

/** The whole table part; `number` is unlike that of any other table of the file. */
export function writeTablePart(table: StoreTable, number: number, fileFormula: FileFormula): string {
  const { area, showHeaders, showTotals } = table;
  const filtered = { ...area, lastRow: area.lastRow - (showTotals ? 1 : 0) };
  const filter = table.showFilterButton && showHeaders ? `<autoFilter ref="${writeArea(filtered)}"/>` : "";
  const columns = table.columns.map((column, index) => writeColumn(column, index, table, fileFormula)).join("");
  const style = writeAttributes({
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn ? 1 : 0,
    showLastColumn: table.highlightLastColumn ? 1 : 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: table.showBandedColumns ? 1 : 0,
  });
  const attributes = writeAttributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id: number,
    name: table.name,
    displayName: table.name,
    ref: writeArea(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : 0,
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${attributes}>${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns><tableStyleInfo${style}/></table>`;
}
