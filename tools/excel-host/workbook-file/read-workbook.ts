import type { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { carryBook } from "./carried";
import { readChartPart } from "./parts/chart-part";
import { isSettingsPart, readDocumentProperties, readPropertyPart, readSettings } from "./parts/custom-parts";
import { readNames } from "./parts/defined-names";
import { readChartAnchors } from "./parts/drawing-part";
import { loadExcelJs } from "./exceljs";
import { readThemeColors } from "./parts/file-colors";
import { plainBase, type StyleBase } from "./parts/file-style";
import { hideFormat } from "./parts/hidden-format";
import { readSheet, type SheetSource } from "./read-sheet";
import { elementOf, elementsOf, isTrue } from "./xml-text";
import { addSheet, createWorkbook, nextId, type StoreWorkbook } from "../host/store/workbook";
import type { StoreSheet } from "../host/store/sheet";

/** Why bytes cannot be opened as a workbook. `old-format` is .xls, `encrypted` a file with a password, `binary` .xlsb. */
export type UnreadableReason = "old-format" | "encrypted" | "binary" | "not-a-workbook" | "damaged";

/** Thrown for a file that is no workbook this host can open; `reason` says why. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be opened as a workbook: ${reason}.`, options);
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((value, index) => bytes[index] === value);

/** Compound files hold the old .xls, and also an .xlsx with a password; the latter names its stream in UTF-16. */
function reasonOfCompound(bytes: Uint8Array): UnreadableReason {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 64)
    if (startsWith(bytes.subarray(at, at + name.length), name)) return "encrypted";
  return "old-format";
}

function unpack(bytes: Uint8Array): Parts {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableWorkbook(reasonOfCompound(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableWorkbook("not-a-workbook");
  let parts: Parts;
  try {
    parts = unzipSync(bytes);
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { cause });
  }
  if (parts["xl/workbook.bin"]) throw new UnreadableWorkbook("binary");
  if (!parts["xl/workbook.xml"]) throw new UnreadableWorkbook("not-a-workbook");
  return parts;
}

const textOfPart = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part ? strFromU8(part) : "";
};

/** Elements that exceljs reads badly or at great cost; they are read here from the XML. */
const ignoreNodes = ["dataValidations", "tableParts", "hyperlinks", "sheetProtection", "rowBreaks"];

interface LoadingModel {
  readonly drawings: Record<string, unknown>;
  readonly styles?: { getStyleModel: (id: number) => { numFmt?: string } | null };
}

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** XML as exceljs can read it: UTF-8, the spreadsheet's own elements without a prefix. */
function plainXml(part: Uint8Array): Uint8Array {
  const isUtf16 = startsWith(part, [0xff, 0xfe]) || startsWith(part, [0xfe, 0xff]);
  let xml = isUtf16
    ? new TextDecoder(part[0] === 0xff ? "utf-16le" : "utf-16be")
        .decode(part)
        .replace(/encoding="[^"]*"/iu, 'encoding="UTF-8"')
    : strFromU8(part);
  const prefix = new RegExp(`xmlns:(\\w+)="${mainNamespace}"`).exec(xml)?.[1];
  if (prefix) xml = xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1");
  return isUtf16 || prefix ? strToU8(xml) : part;
}

const withPlainXml = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, /\.(?:xml|rels)$/iu.test(path) ? plainXml(part) : part]),
  );

async function load(parts: Parts): Promise<Workbook> {
  const wanted = Object.entries(parts).filter(([path]) => !/^xl\/tables\/|^customXml\/|\/$/u.test(path));
  const { Workbook } = await loadExcelJs();
  const excelJsWorkbook = new Workbook();
  const xlsx = excelJsWorkbook.xlsx as unknown as { reconcile: (model: LoadingModel, options: unknown) => void };
  const reconcile = xlsx.reconcile.bind(xlsx);
  xlsx.reconcile = (model, options) => {
    const { styles, drawings } = model;
    // A drawing of shapes that exceljs does not know comes out as nothing, over which it would stumble.
    for (const name of Object.keys(drawings)) drawings[name] ??= { anchors: [] };
    if (styles) {
      const get = styles.getStyleModel.bind(styles);
      const hidden = new WeakSet();
      styles.getStyleModel = (id) => {
        const style = get(id);
        if (style?.numFmt !== undefined && !hidden.has(style)) {
          hidden.add(style);
          style.numFmt = hideFormat(style.numFmt);
        }
        return style;
      };
    }
    reconcile(model, options);
  };
  const bytes = zipSync(Object.fromEntries(wanted), { level: 0 });
  try {
    await excelJsWorkbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes });
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { cause });
  }
  return excelJsWorkbook;
}

function readBase(parts: Parts): StyleBase {
  const styles = textOfPart(parts, "xl/styles.xml");
  const font = elementOf(elementOf(styles, "fonts")?.content ?? "", "font")?.content ?? "";
  return {
    theme: readThemeColors(textOfPart(parts, "xl/theme/theme1.xml")),
    font: {
      name: elementOf(font, "name")?.attributes["val"] ?? plainBase.font.name,
      size: Number(elementOf(font, "sz")?.attributes["val"] ?? plainBase.font.size),
    },
  };
}

/** What a relationship of a part points to, as a path from the root of the file. */
function relationshipsOf(parts: Parts, path: string): Map<string, { type: string; target: string }> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = textOfPart(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    elementsOf(xml, "Relationship").map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const target =
        TargetMode === "External" || /^\w+:/u.test(Target)
          ? Target
          : new URL(Target, `http://file/${folder}`).pathname.slice(1).replaceAll("%20", " ");
      return [Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target }];
    }),
  );
}

/** Kinds of parts that neither the store nor exceljs can hold, by the folder or file they stand in. */
const lostParts = [
  "charts",
  "pivotTables",
  "vbaProject",
  "slicers",
  "externalLinks",
  "queryTables",
  "threadedComments",
  "ctrlProps",
  "embeddings",
];

/** Reads the charts of kinds that the store can hold; gives how many parts of charts were of others. */
function readCharts(
  parts: Parts,
  listed: readonly { readonly path: string }[],
  { workbook, sheets }: { readonly workbook: StoreWorkbook; readonly sheets: readonly (StoreSheet | undefined)[] },
): number {
  let read = 0;
  listed.forEach(({ path }, index) => {
    const sheet = sheets[index];
    const drawing = [...relationshipsOf(parts, path).values()].find(({ type }) => type === "drawing")?.target;
    if (sheet === undefined || drawing === undefined) return;
    const targets = relationshipsOf(parts, drawing);
    for (const { relation, ...place } of readChartAnchors(textOfPart(parts, drawing), sheet)) {
      const chart = readChartPart(textOfPart(parts, targets.get(relation)?.target ?? ""));
      if (chart === null) continue;
      read += 1;
      sheet.charts.push({ id: `{Chart-${nextId(workbook)}}`, ...place, ...chart });
    }
  });
  return Object.keys(parts).filter((path) => /^xl\/charts\/chart\d*\.xml$/u.test(path)).length - read;
}

function readFileProperties(excelJsWorkbook: Workbook): Readonly<Record<string, unknown>> {
  const names = [
    "creator",
    "lastModifiedBy",
    "created",
    "modified",
    "company",
    "manager",
    "title",
    "subject",
    "keywords",
    "category",
    "description",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, excelJsWorkbook[name]]));
}

const calculationModes = { manual: "Manual", autoNoTable: "AutomaticExceptTables" } as const;

function readWorkbookPart(xml: string, workbook: StoreWorkbook, sheets: readonly (StoreSheet | undefined)[]): void {
  workbook.names.push(...readNames(xml, sheets));
  const mode = elementOf(xml, "calcPr")?.attributes["calcMode"];
  workbook.calculationMode = calculationModes[mode as keyof typeof calculationModes] ?? "Automatic";
  const protection = elementOf(xml, "workbookProtection")?.attributes ?? {};
  if (isTrue(protection["lockStructure"])) workbook.structureProtection = { password: null };
  const active = sheets[Number(elementOf(xml, "workbookView")?.attributes["activeTab"] ?? 0)];
  workbook.activeSheet =
    active ?? workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? workbook.activeSheet;
}

/**
 * The workbook in the bytes of an .xlsx or .xlsm file. What the store has no place for is kept and written again by `writeWorkbook`.
 * Throws `UnreadableWorkbook` for anything else; an old .xls is one of those.
 */
export async function readWorkbook(bytes: Uint8Array, name = "Book1.xlsx"): Promise<StoreWorkbook> {
  const parts = withPlainXml(unpack(bytes));
  const excelJsWorkbook = await load(parts);
  const base = readBase(parts);
  const workbookXml = textOfPart(parts, "xl/workbook.xml");
  const relationships = relationshipsOf(parts, "xl/workbook.xml");
  const listed = elementsOf(elementOf(workbookXml, "sheets")?.content ?? "", "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    path: relationships.get(attributes["r:id"] ?? "")?.target ?? "",
    state: attributes["state"] ?? "visible",
  }));
  const sources = listed.map(({ name: sheetName, path, state }): SheetSource | undefined => {
    const worksheet = excelJsWorkbook.worksheets.find((candidate) => candidate.name === sheetName);
    if (!worksheet) return undefined;
    const sheetRelationships = relationshipsOf(parts, path);
    const tables = [...sheetRelationships.values()].filter(({ type }) => type === "table");
    return {
      worksheet,
      state,
      xml: textOfPart(parts, path),
      tables: tables.map(({ target }) => textOfPart(parts, target)),
      targets: new Map([...sheetRelationships].map(([id, { target }]) => [id, target])),
    };
  });
  const [first, ...others] = sources.filter((source) => source !== undefined);
  if (!first) throw new UnreadableWorkbook("not-a-workbook");
  const workbook = createWorkbook(name, [first.worksheet.name]);
  for (const { worksheet } of others) addSheet(workbook, worksheet.name);
  const sheets = sources.map((source) => workbook.sheets.find((sheet) => sheet.name === source?.worksheet.name));
  sources.forEach((source, index) => {
    const sheet = sheets[index];
    if (source && sheet) readSheet(source, sheet, { workbook, base, excelJsWorkbook });
  });
  listed.forEach(({ path }, index) => {
    const targets = relationshipsOf(parts, path);
    for (const { attributes } of elementsOf(textOfPart(parts, path), "customPr")) {
      const part = parts[targets.get(attributes["r:id"] ?? "")?.target ?? ""];
      if (part) sheets[index]?.customProperties.set(attributes["name"] ?? "", readPropertyPart(part));
    }
  });
  const notRead = readCharts(parts, listed, { workbook, sheets });
  readWorkbookPart(workbookXml, workbook, sheets);
  workbook.customProperties = readDocumentProperties(textOfPart(parts, "docProps/custom.xml"));
  for (const [path, part] of Object.entries(parts))
    if (/^customXml\/item\d+\.xml$/u.test(path) && isSettingsPart(strFromU8(part)))
      readSettings(strFromU8(part), workbook);
  carryBook(workbook, {
    theme: textOfPart(parts, "xl/theme/theme1.xml") || null,
    font: base.font,
    properties: readFileProperties(excelJsWorkbook),
    date1904: isTrue(elementOf(workbookXml, "workbookPr")?.attributes["date1904"]),
    notKept: lostParts.filter((kind) =>
      kind === "charts" ? notRead > 0 : Object.keys(parts).some((path) => path.startsWith(`xl/${kind}`)),
    ),
  });
  return workbook;
}
