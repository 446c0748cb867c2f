import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { carriedSheets } from "./carried";
import { canWriteChart, writeChartPart } from "./parts/chart-part";
import { finishConditionalFormats } from "./parts/conditional-formats";
import { settingsDescription, writeDocumentProperties, writePropertyPart, writeSettings } from "./parts/custom-parts";
import { writeNames } from "./parts/defined-names";
import { emptyDrawing, writeChartAnchor } from "./parts/drawing-part";
import { plainBase, type StyleBase } from "./parts/file-style";
import { writeBreaks } from "./parts/page-setup";
import { hashPassword, writeProtection } from "./parts/protection";
import { writeTablePart } from "./parts/table-part";
import type { TranslateFormula } from "./translate-formula";
import { writeValidations } from "./parts/validation-part";
import { almostNine, type WrittenSheet } from "./write-sheet";
import { escapeXml, writeAttributes } from "./xml-text";
import { writeArea } from "../host/formula/cell-reference";
import type { FileFormula } from "../host/formula/formula-forms";
import { columnLimit } from "../host/store/area";
import type { StoreSheet } from "../host/store/sheet";
import type { StoreWorkbook } from "../host/store/workbook";

export interface FinishingFrom {
  readonly workbook: StoreWorkbook;
  readonly base: StyleBase;
  readonly sheets: readonly WrittenSheet[];
  readonly fileFormula: FileFormula;
  readonly translate: TranslateFormula;
  /** The program that the file names as its maker. */
  readonly application: string;
}

type Parts = Record<string, string | Uint8Array>;

/** The earliest time a zip entry can bear: equal workbooks give equal bytes. */
const zipTime = new Date(1980, 0, 1);

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Puts an element in before the first of those that must follow it. */
function insertBefore(xml: string, element: string, followers: readonly string[]): string {
  if (element === "") return xml;
  const at = xml.search(new RegExp(`<(?:${followers.join("|")}|/worksheet)[\\s/>]`));
  return xml.slice(0, at) + element + xml.slice(at);
}

/** The elements of a sheet part from here on, in the order that the schema demands (ECMA-376, 18.3.1.99). */
const sheetOrder =
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

const after = (name: string): string[] => sheetOrder.slice(sheetOrder.indexOf(name) + 1);

/** exceljs puts the notes' drawing last; its place is before the tables. */
function orderNotes(xml: string): string {
  const [note] = /<legacyDrawing [^>]*\/>/.exec(xml) ?? [];
  return note ? insertBefore(xml.replace(note, ""), note, after("legacyDrawing")) : xml;
}

function finishRows(xml: string, fitted: ReadonlySet<number>): string {
  if (fitted.size === 0) return xml;
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) =>
    fitted.has(Number(row)) ? tag.replace(' customHeight="1"', "") : tag,
  );
}

const propertyId = (index: number): string => `rIdProperty${index + 1}`;

function writeSheetProperties({ customProperties }: StoreSheet): string {
  if (customProperties.size === 0) return "";
  const each = [...customProperties.keys()].map(
    (name, index) => `<customPr${writeAttributes({ name, "r:id": propertyId(index) })}/>`,
  );
  return `<customProperties>${each.join("")}</customProperties>`;
}

function finishSheet(part: string, written: WrittenSheet, { translate }: FinishingFrom): string {
  const { sheet, restFrom } = written;
  const carried = carriedSheets.get(sheet);
  let xml = part.replace(/ x14ac:dyDescent="[^"]*"/g, "").replaceAll(` width="${almostNine}"`, ' width="9"');
  xml = xml.replace(/(<selection [^>]*sqref=")[^"]*"/, `$1${writeArea(sheet.selection)}"`);
  xml = finishRows(xml, written.fitted);
  if (restFrom !== null)
    xml = xml.replace(
      /<col min="(\d+)" max="(\d+)"([^>]*>)(?=<\/cols>)/,
      (_, min: string, __, rest: string) => `<col min="${min}" max="${columnLimit}"${rest}`,
    );
  xml = finishConditionalFormats(xml, written.conditional);
  if (carried?.filter && sheet.autoFilter === carried.filter.area)
    xml = xml.replace(
      /<autoFilter ref="([^"]*)"\/>/,
      `<autoFilter ref="$1">${carried.filter.xml.replaceAll("$", "$$$$")}</autoFilter>`,
    );
  xml = insertBefore(xml, writeProtection(sheet.protection), after("sheetProtection"));
  const validations = writeValidations(sheet.validations, carried?.validations ?? [], (formula, area) =>
    translate(formula, sheet, area),
  );
  xml = insertBefore(xml, validations, after("dataValidations"));
  xml = insertBefore(xml, writeBreaks(sheet.page), after("colBreaks"));
  xml = insertBefore(xml, writeSheetProperties(sheet), after("customProperties"));
  return orderNotes(xml);
}

const calculationModes = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

function finishWorkbook(part: string, { workbook, fileFormula }: FinishingFrom): string {
  const mode = calculationModes[workbook.calculationMode];
  const password = workbook.structureProtection?.password;
  const protection = workbook.structureProtection
    ? `<workbookProtection${writeAttributes({ workbookPassword: password ? hashPassword(password) : undefined, lockStructure: 1 })}/>`
    : "";
  return part
    .replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "")
    .replace("</sheets>", () => `</sheets>${writeNames(workbook, fileFormula)}`)
    .replace("<bookViews>", () => `${protection}<bookViews>`)
    .replace("<calcPr ", () => `<calcPr${writeAttributes({ calcMode: mode })} `);
}

/** exceljs has its own standard font; the workbook's may be another. */
function finishStyles(part: string, { font }: StyleBase): string {
  if (font.name === plainBase.font.name && font.size === plainBase.font.size) return part;
  const written = `<font><sz val="${font.size}"/><color theme="1"/><name val="${escapeXml(font.name)}"/></font>`;
  return part.replace(/<font>[\s\S]*?<\/font>/, () => written);
}

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const textOf = (part: string | Uint8Array | undefined): string =>
  part === undefined ? "" : typeof part === "string" ? part : strFromU8(part);

function addOverride(parts: Parts, path: string, type: string): void {
  const xml = textOf(parts["[Content_Types].xml"]);
  parts["[Content_Types].xml"] = xml.replace(
    "</Types>",
    `<Override PartName="/${path}" ContentType="${type}"/></Types>`,
  );
}

function addRelationship(parts: Parts, path: string, id: string, [type, target]: readonly [string, string]): void {
  const xml = textOf(parts[path]);
  const written = `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"/></Relationships>`;
  parts[path] = xml.replace("</Relationships>", written);
}

function addProperties(parts: Parts, workbook: StoreWorkbook): void {
  const xml = writeDocumentProperties(workbook.customProperties);
  if (xml === null) return;
  parts["docProps/custom.xml"] = xml;
  addOverride(parts, "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  addRelationship(parts, "_rels/.rels", "rIdCustom", ["custom-properties", "docProps/custom.xml"]);
}

/** Custom properties of sheets, each a part of its own, where Excel keeps them. */
function addSheetProperties(parts: Parts, sheets: readonly StoreSheet[]): void {
  let count = 0;
  sheets.forEach(({ customProperties }, sheet) =>
    [...customProperties.values()].forEach((value, index) => {
      count += 1;
      const path = `xl/customProperty${count}.bin`;
      parts[path] = writePropertyPart(value);
      addOverride(parts, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
      const relationships = `xl/worksheets/_rels/sheet${sheet + 1}.xml.rels`;
      parts[relationships] ??= noRelationships;
      addRelationship(parts, relationships, propertyId(index), ["customProperty", `../customProperty${count}.bin`]);
    }),
  );
}

/** Charts, each a part of its own, on the drawing of their sheet: the one that exceljs wrote for pictures, or a new one. */
function addCharts(parts: Parts, workbook: StoreWorkbook, sheets: readonly StoreSheet[]): void {
  let count = 0;
  sheets.forEach((sheet, index) => {
    const charts = sheet.charts.filter(canWriteChart);
    if (charts.length === 0) return;
    const drawing = drawingOf(parts, index + 1);
    const anchors = charts.map((chart, at) => {
      count += 1;
      const [path, relation] = [`xl/charts/chart${count}.xml`, `rIdChart${at + 1}`];
      parts[path] = writeChartPart(chart, workbook);
      addOverride(parts, path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
      const relationships = `xl/drawings/_rels/${drawing.slice("xl/drawings/".length)}.rels`;
      parts[relationships] ??= noRelationships;
      addRelationship(parts, relationships, relation, ["chart", `../charts/chart${count}.xml`]);
      return writeChartAnchor(chart, sheet, { id: 1000 + at, relation });
    });
    parts[drawing] = textOf(parts[drawing]).replace("</xdr:wsDr>", () => `${anchors.join("")}</xdr:wsDr>`);
  });
}

/** The drawing of a sheet (its number from 1), made where there is none yet. */
function drawingOf(parts: Parts, number: number): string {
  const relationships = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const [, found] = /Target="\.\.\/(drawings\/drawing[^"]*\.xml)"/.exec(textOf(parts[relationships])) ?? [];
  if (found !== undefined) return `xl/${found}`;
  const taken = Object.keys(parts).filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path)).length;
  const path = `xl/drawings/drawing${taken + 1}.xml`;
  parts[path] = emptyDrawing;
  addOverride(parts, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
  parts[relationships] ??= noRelationships;
  addRelationship(parts, relationships, "rIdDrawing", ["drawing", `../drawings/drawing${taken + 1}.xml`]);
  const sheet = `xl/worksheets/sheet${number}.xml`;
  parts[sheet] = insertBefore(textOf(parts[sheet]), '<drawing r:id="rIdDrawing"/>', after("drawing"));
  return path;
}

function addSettings(parts: Parts, workbook: StoreWorkbook): void {
  const xml = writeSettings(workbook);
  if (xml === null) return;
  parts["customXml/item1.xml"] = xml;
  parts["customXml/itemProps1.xml"] = settingsDescription;
  parts["customXml/_rels/item1.xml.rels"] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeTypes}/customXmlProps" Target="itemProps1.xml"/></Relationships>`;
  addOverride(
    parts,
    "customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  addRelationship(parts, "xl/_rels/workbook.xml.rels", "rIdSettings", ["customXml", "../customXml/item1.xml"]);
}

/** exceljs signs as Microsoft Excel, and LibreOffice then trusts values that it should calculate again. */
const withOwnName = (xml: string, application: string): string =>
  xml
    .replace(/<Application>[^<]*<\/Application>/, () => `<Application>${escapeXml(application)}</Application>`)
    .replace(/<AppVersion>[^<]*<\/AppVersion>/, "");

/** Completes the package that exceljs wrote with what it cannot say, and packs it with fixed times. */
export function finishPackage(bytes: Uint8Array, from: FinishingFrom): Uint8Array {
  const parts: Parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = change(textOf(parts[path]));
  };
  from.sheets.forEach((written, index) =>
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, written, from)),
  );
  const tables = from.sheets.flatMap((written) => written.tables);
  tables.forEach((table, index) =>
    edit(`xl/tables/table${index + 1}.xml`, () => writeTablePart(table, index + 1, from.fileFormula)),
  );
  edit("xl/workbook.xml", (xml) => finishWorkbook(xml, from));
  edit("xl/styles.xml", (xml) => finishStyles(xml, from.base));
  edit("docProps/app.xml", (xml) => withOwnName(xml, from.application));
  addProperties(parts, from.workbook);
  addSheetProperties(
    parts,
    from.sheets.map(({ sheet }) => sheet),
  );
  addCharts(
    parts,
    from.workbook,
    from.sheets.map(({ sheet }) => sheet),
  );
  addSettings(parts, from.workbook);
  const packed: Zippable = {};
  for (const [path, part] of Object.entries(parts))
    packed[path] = [typeof part === "string" ? strToU8(part) : part, { mtime: zipTime, level: 6 }];
  return zipSync(packed);
}
