import { parseAreas } from "../file-areas";
import { elementOf, elementsOf, escapeXml, isTrue, unescapeXml, writeAttributes } from "../xml-text";
import { writeFixedArea, writeSheetName } from "../../host/formula/cell-reference";
import { barFormula, type FileFormula } from "../../host/formula/formula-forms";
import { tokenizeFormula } from "../../host/formula/tokenize-formula";
import { type Area, columnLimit, rowLimit } from "../../host/store/area";
import type { StoreName, StoreWorkbook } from "../../host/store/workbook";
import type { StoreSheet } from "../../host/store/sheet";

const builtIn = "_xlnm.";

/** The areas that a name such as `'Bảng 1'!$A$1:$G$80,'Bảng 1'!$1:$2` lists. */
function areasOfName(text: string): Area[] {
  return tokenizeFormula(text).flatMap((token) =>
    token.kind === "reference" ? parseAreas(token.text.slice(token.text.lastIndexOf("!") + 1)) : [],
  );
}

function readPrintName(name: string, text: string, sheet: StoreSheet): void {
  if (name === `${builtIn}Print_Area`) sheet.page.printArea = areasOfName(text);
  if (name !== `${builtIn}Print_Titles`) return;
  for (const area of areasOfName(text)) {
    if (area.lastColumn === columnLimit - 1) sheet.page.titleRows = { first: area.firstRow, last: area.lastRow };
    else if (area.lastRow === rowLimit - 1)
      sheet.page.titleColumns = { first: area.firstColumn, last: area.lastColumn };
  }
}

/** Reads the names of a workbook part into the store, Excel's own ones (print area, print titles) into the page set-up. */
export function readNames(workbookXml: string, sheetsInFile: readonly (StoreSheet | undefined)[]): StoreName[] {
  const list = elementOf(workbookXml, "definedNames")?.content ?? "";
  return elementsOf(list, "definedName").flatMap(({ attributes, content }) => {
    const { name = "", localSheetId } = attributes;
    const sheet = localSheetId === undefined ? null : (sheetsInFile[Number(localSheetId)] ?? null);
    const text = unescapeXml(content);
    if (name.toLowerCase().startsWith(builtIn)) {
      if (sheet) readPrintName(name, text, sheet);
      return [];
    }
    if (localSheetId !== undefined && !sheet) return []; // of a sheet that is no worksheet
    const formula = `=${barFormula(text, null)}`;
    return [{ name, sheet, formula, visible: !isTrue(attributes["hidden"]), comment: attributes["comment"] ?? "" }];
  });
}

function printNames(sheet: StoreSheet, index: number): { name: string; index: number; text: string }[] {
  const prefix = `${writeSheetName(sheet.name)}!`;
  const { printArea, titleRows, titleColumns } = sheet.page;
  const titles = [
    ...(titleColumns
      ? [{ firstRow: 0, lastRow: rowLimit - 1, firstColumn: titleColumns.first, lastColumn: titleColumns.last }]
      : []),
    ...(titleRows
      ? [{ firstRow: titleRows.first, lastRow: titleRows.last, firstColumn: 0, lastColumn: columnLimit - 1 }]
      : []),
  ];
  const list = (areas: readonly Area[]): string => areas.map((area) => prefix + writeFixedArea(area)).join(",");
  const filter = sheet.autoFilter ? [{ name: `${builtIn}_FilterDatabase`, index, text: list([sheet.autoFilter]) }] : [];
  return [
    ...filter,
    ...(printArea.length > 0 ? [{ name: `${builtIn}Print_Area`, index, text: list(printArea) }] : []),
    ...(titles.length > 0 ? [{ name: `${builtIn}Print_Titles`, index, text: list(titles) }] : []),
  ];
}

/** The element with all names of a workbook, "" when there are none. */
export function writeNames(workbook: StoreWorkbook, fileFormula: FileFormula): string {
  const own = workbook.names.map((name) => ({
    attributes: {
      name: name.name,
      comment: name.comment || undefined,
      localSheetId: name.sheet ? workbook.sheets.indexOf(name.sheet) : undefined,
      hidden: name.visible ? undefined : 1,
    },
    text: fileFormula(name.formula.replace(/^=/u, ""), null),
  }));
  const print = workbook.sheets.flatMap(printNames).map(({ name, index, text }) => ({
    attributes: {
      name,
      comment: undefined,
      localSheetId: index,
      hidden: name.endsWith("_FilterDatabase") ? 1 : undefined,
    },
    text,
  }));
  const written = [...print, ...own].map(
    ({ attributes, text }) => `<definedName${writeAttributes(attributes)}>${escapeXml(text)}</definedName>`,
  );
  return written.length === 0 ? "" : `<definedNames>${written.join("")}</definedNames>`;
}
