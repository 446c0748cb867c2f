import { missingAttributes, orderFaults, type OfficeParts } from "./office-parts";
import { elementsOf, type XmlElement } from "./xml-tree";

const workbookOrder =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
const sheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const stylesOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);
const tableOrder = "autoFilter sortState tableColumns tableStyleInfo extLst".split(" ");
const columnOrder = "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst".split(" ");

const LONGEST_TEXT = 32767;

export function workbookFaults({ xml, relations }: OfficeParts, name: string): readonly string[] {
  const root = xml.get(name);
  if (root === undefined) return [];
  const sheets = elementsOf(root, "sheet");
  const names = sheets.map(({ attributes }) => attributes["name"] ?? "");
  return [
    ...orderFaults(name, root, workbookOrder),
    ...sheets.flatMap((sheet) => missingAttributes(name, sheet, "name", "sheetId", "r:id")),
    ...names
      .filter((each) => !/^[^\\/?*[\]:]{1,31}$/.test(each) || /^'|'$/.test(each))
      .map((each) => `${name}: sheet name ${each}`),
    ...twice(names.map((each) => each.toLowerCase())).map((each) => `${name}: two sheets ${each}`),
    ...twice(sheets.map(({ attributes }) => attributes["sheetId"] ?? "")).map(
      (each) => `${name}: two sheets with the id ${each}`,
    ),
    ...sheets
      .filter(
        ({ attributes }) =>
          !relations
            .get(name)
            ?.get(attributes["r:id"] ?? "")
            ?.type.endsWith("/worksheet"),
      )
      .map(({ attributes }) => `${name}: ${attributes["name"] ?? ""} leads to no worksheet`),
    ...twice(
      elementsOf(root, "definedName").map(
        ({ attributes }) => `${attributes["localSheetId"] ?? ""} ${(attributes["name"] ?? "").toLowerCase()}`,
      ),
    ).map((each) => `${name}: two names ${each}`),
  ];
}

const partsOf = ({ xml }: OfficeParts, folder: string): readonly (readonly [string, XmlElement])[] =>
  [...xml].filter(([name]) => name.startsWith(folder) && !name.includes("_rels/"));

export function stylesFaults({ xml }: OfficeParts): readonly string[] {
  const name = "xl/styles.xml";
  const root = xml.get(name);
  if (root === undefined) return [`${name} is missing`];
  const list = (group: string) => root.children.find((child) => child.name === group);
  const count = (group: string): number => list(group)?.children.length ?? 0;
  const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
  const formats = new Set((list("numFmts")?.children ?? []).map(({ attributes }) => Number(attributes["numFmtId"])));
  const within = (xf: XmlElement, key: string, group: string) =>
    Number(xf.attributes[key] ?? 0) < count(group)
      ? []
      : [`${name}: ${key} ${xf.attributes[key] ?? ""} of ${count(group)}`];
  return [
    ...orderFaults(name, root, stylesOrder),
    ...lists.flatMap((group) => {
      const stated = list(group)?.attributes["count"];
      return stated === undefined || Number(stated) === count(group)
        ? []
        : [`${name}: ${group} says ${stated}, has ${count(group)}`];
    }),
    ...(list("cellXfs")?.children ?? []).flatMap((xf) => [
      ...within(xf, "fontId", "fonts"),
      ...within(xf, "fillId", "fills"),
      ...within(xf, "borderId", "borders"),
      ...within(xf, "xfId", "cellStyleXfs"),
      ...orderFaults(name, xf, ["alignment", "protection", "extLst"]),
      ...(Number(xf.attributes["numFmtId"] ?? 0) >= 164 && !formats.has(Number(xf.attributes["numFmtId"]))
        ? [`${name}: number format ${xf.attributes["numFmtId"] ?? ""}`]
        : []),
    ]),
    ...elementsOf(root, "border").flatMap((border) =>
      orderFaults(name, border, [
        "start",
        "end",
        "left",
        "right",
        "top",
        "bottom",
        "diagonal",
        "vertical",
        "horizontal",
      ]),
    ),
  ];
}

export function sheetFaults(parts: OfficeParts): readonly string[] {
  const styles = parts.xml.get("xl/styles.xml");
  const formats = styles?.children.find(({ name }) => name === "cellXfs")?.children.length ?? 0;
  const strings = parts.xml.get("xl/sharedStrings.xml")?.children.length ?? 0;
  return partsOf(parts, "xl/worksheets/sheet").flatMap(([name, root]) => [
    ...orderFaults(name, root, sheetOrder),
    ...rowFaults(name, root, formats, strings),
    ...columnFaults(name, root),
    ...mergeFaults(name, root),
    ...breakFaults(name, root),
    ...elementsOf(root, "dataValidation").flatMap((rule) => missingAttributes(name, rule, "sqref")),
    ...elementsOf(root, "conditionalFormatting").flatMap((rule) => missingAttributes(name, rule, "sqref")),
    ...elementsOf(root, "cfRule").flatMap((rule) => missingAttributes(name, rule, "type", "priority")),
    ...elementsOf(root, "pageMargins").flatMap((margins) =>
      missingAttributes(name, margins, "left", "right", "top", "bottom", "header", "footer"),
    ),
    ...stated(name, root, "mergeCells"),
    ...stated(name, root, "dataValidations"),
    ...stated(name, root, "tableParts"),
    ...stated(name, root, "rowBreaks"),
  ]);
}

function rowFaults(name: string, root: XmlElement, formats: number, strings: number): readonly string[] {
  const faults: string[] = [];
  let last = 0;
  for (const row of elementsOf(root, "row")) {
    const number = Number(row.attributes["r"]);
    if (!(number > last)) faults.push(`${name}: row ${number} after ${last}`);
    last = number;
    if (Number(row.attributes["ht"] ?? 0) > 409.5) faults.push(`${name}: row ${number} is too high`);
    let column = 0;
    for (const cell of row.children) {
      const { row: own, column: at } = placeOf(cell.attributes["r"] ?? "");
      if (own !== number || at <= column) faults.push(`${name}: cell ${cell.attributes["r"] ?? ""} out of order`);
      column = at;
      faults.push(...cellFaults(name, cell, formats, strings));
    }
  }
  return faults;
}

function cellFaults(name: string, cell: XmlElement, formats: number, strings: number): readonly string[] {
  const { r = "", s = "0", t = "n" } = cell.attributes;
  const value = cell.children.find((child) => child.name === "v")?.text;
  const formula = cell.children.find((child) => child.name === "f")?.text;
  const fault = (text: string) => [`${name}: ${r}: ${text}`];
  return [
    ...orderFaults(`${name}: ${r}`, cell, ["f", "v", "is", "extLst"]),
    ...(Number(s) < formats ? [] : fault(`style ${s} of ${formats}`)),
    ...(["b", "d", "e", "inlineStr", "n", "s", "str"].includes(t) ? [] : fault(`type ${t}`)),
    ...(t === "s" && !(Number(value) < strings) ? fault(`text ${value ?? "none"} of ${strings}`) : []),
    ...(t === "n" && value !== undefined && !Number.isFinite(Number(value)) ? fault(`number ${value}`) : []),
    ...(formula?.startsWith("=") ? fault("a formula with its =") : []),
    ...((formula?.length ?? 0) > 8192 ? fault("a formula that is too long") : []),
    ...((value?.length ?? 0) > LONGEST_TEXT ? fault("a text that is too long") : []),
  ];
}

function columnFaults(name: string, root: XmlElement): readonly string[] {
  let last = 0;
  return elementsOf(root, "col").flatMap(({ attributes }) => {
    const [min, max] = [Number(attributes["min"]), Number(attributes["max"])];
    const isFine = min > last && max >= min && max <= 16384;
    last = max;
    return isFine ? [] : [`${name}: columns ${min} to ${max}`];
  });
}

function mergeFaults(name: string, root: XmlElement): readonly string[] {
  const taken = new Set<string>();
  return elementsOf(root, "mergeCell").flatMap(({ attributes }) => {
    const ref = attributes["ref"] ?? "";
    const [from = "", to = from] = ref.split(":");
    const [first, last] = [placeOf(from), placeOf(to)];
    if (first.row === last.row && first.column === last.column) return [`${name}: one cell merged, ${ref}`];
    const faults: string[] = [];
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++) {
        const key = `${row},${column}`;
        if (taken.has(key)) faults.push(`${name}: ${ref} is merged twice`);
        taken.add(key);
      }
    return [...new Set(faults)];
  });
}

const breakFaults = (name: string, root: XmlElement): readonly string[] =>
  elementsOf(root, "brk").flatMap(({ attributes }) => {
    const { id, max = "0" } = attributes;
    return id !== undefined && Number(id) > 0 && Number(max) <= 1048575
      ? []
      : [`${name}: a break at ${id ?? "nothing"}`];
  });

/** A list whose `count` is not what it has. */
const stated = (name: string, root: XmlElement, list: string): readonly string[] =>
  elementsOf(root, list).flatMap(({ attributes, children }) =>
    attributes["count"] === undefined || Number(attributes["count"]) === children.length
      ? []
      : [`${name}: ${list} says ${attributes["count"]}, has ${children.length}`],
  );

/** Excel repairs a table whose columns are not the texts of its header row, or whose area is not as wide. */
export function tableFaults(parts: OfficeParts): readonly string[] {
  const tables = partsOf(parts, "xl/tables/");
  const texts = (parts.xml.get("xl/sharedStrings.xml")?.children ?? []).map((item) =>
    elementsOf(item, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return [
    ...twice(tables.map(([, { attributes }]) => (attributes["displayName"] ?? "").toLowerCase())).map(
      (each) => `two tables ${each}`,
    ),
    ...twice(tables.map(([, { attributes }]) => attributes["id"] ?? "")).map(
      (each) => `two tables with the id ${each}`,
    ),
    ...tables.flatMap(([name, root]) => {
      const [from = "", to = ""] = (root.attributes["ref"] ?? "").split(":");
      const [first, last] = [placeOf(from), placeOf(to)];
      const columns = elementsOf(root, "tableColumn").map(({ attributes }) => attributes["name"] ?? "");
      const sheet =
        [...parts.relations].find(([, own]) => [...own.values()].some(({ target }) => target === name))?.[0] ?? "";
      const cells = new Map(
        elementsOf(parts.xml.get(sheet) ?? { name: "", attributes: {}, children: [], text: "" }, "c").map((cell) => [
          cell.attributes["r"] ?? "",
          cell,
        ]),
      );
      const header = columns.map((_, index) => {
        const cell = cells.get(`${letters(first.column + index)}${first.row}`);
        const value = cell?.children.find((child) => child.name === "v")?.text ?? "";
        return cell?.attributes["t"] === "s" ? (texts[Number(value)] ?? "") : value;
      });
      const unfold = (text: string) => text.replace(/_x000a_/gi, "\n");
      return [
        ...orderFaults(name, root, tableOrder),
        ...missingAttributes(name, root, "id", "displayName", "ref"),
        ...elementsOf(root, "tableColumn").flatMap((column) => orderFaults(name, column, columnOrder)),
        ...stated(name, root, "tableColumns"),
        ...(last.column - first.column + 1 === columns.length
          ? []
          : [`${name}: ${root.attributes["ref"] ?? ""} for ${columns.length} columns`]),
        ...(last.row > first.row ? [] : [`${name}: a table without a row`]),
        ...twice(columns.map((column) => column.toLowerCase())).map((each) => `${name}: two columns ${each}`),
        ...columns.flatMap((column, index) =>
          unfold(column) === header[index]
            ? []
            : [`${name}: column ${column} under the heading ${header[index] ?? ""}`],
        ),
      ];
    }),
  ];
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, column = "", row = "0"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

const letters = (column: number): string =>
  column <= 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const twice = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];
