import { CFB, parse_zip, read, set_cptable, type WorkBook, type WorkSheet, type ZippedBook } from "@e965/xlsx";
import type { SourceGrid } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { decodeGrid } from "../decode-grid";
import { fileIssue } from "../file-issue";
import type { FileReading, NamedBytes } from "../file-reading";
import { biffFonts, countBiffLinks, isBiffProtected } from "../fonts/biff-fonts";
import { odsFonts } from "../fonts/ods-fonts";
import { noFonts, type FontsBySheet } from "../fonts/sheet-fonts";
import { xlsbFonts } from "../fonts/xlsb-fonts";
import { xlsxFonts } from "../fonts/xlsx-fonts";
import { xmlFonts } from "../fonts/xml-fonts";
import { cellCount, gridFromSheet, textSizeOf, usedBlock, type NamedSheet } from "./grid-from-sheet";
import { checkSize } from "../limits";
import { plainSheets, takeOutPlainRows, type PlainSheet } from "./plain-sheets";
import { choiceFor, type ReadingOrder } from "../reading-choice";
import {
  countZipLinks,
  findCutOffPart,
  hasMacros,
  isNeededPart,
  listZip,
  unzipWorkbook,
  type WorkbookParts,
} from "./unzip-workbook";

const refused = (issue: Issue): FileReading => ({ grids: [], issues: [issue] });

/** Settings of the reader: formulas, formats, hidden rows and columns; what is shown is made by us. */
export const readerOptions = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
  nodim: true,
} as const;

/** What the reader gives, and the rows that were read without it. */
interface ReadSheets {
  readonly workbook: WorkBook;
  readonly plain?: ReadonlyMap<WorkSheet, PlainSheet>;
}

/** The sheets of a workbook with something in them; sheets of charts and macros are no lists. */
function listedSheets({ workbook, plain }: ReadSheets, file: string, fonts: FontsBySheet): readonly NamedSheet[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name, i) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const fontsOfSheet = fonts === null ? null : (fonts[name] ?? noFonts);
    return [{ file, name, sheet, hidden, date1904, fonts: fontsOfSheet, plain: plain?.get(sheet) }];
  });
}

/** How the reader's workbook is to become grids. */
interface GridOrder {
  readonly file: string;
  readonly fonts: FontsBySheet;
  readonly order: ReadingOrder;
  readonly hasMacros: boolean;
  /** Other workbooks that the file names. */
  readonly links: number;
}

/** Turns what the reader gives into grids, within the limits, and notes what was left alone. */
function gridsOf(sheets: ReadSheets, { file, fonts, order, hasMacros: fileHasMacros, links }: GridOrder): FileReading {
  const { limits, choices } = order;
  const used = listedSheets(sheets, file, fonts).flatMap((sheet) => {
    const block = sheet.plain ? sheet.plain.block : usedBlock(sheet.sheet);
    return block === null ? [] : [{ sheet, block }];
  });
  if (used.length === 0) return refused(fileIssue(file, "file-empty", {}));
  const cells = used.reduce((sum, { block }) => sum + cellCount(block), 0);
  const tooLarge = checkSize(file, { cells, text: textSizeOf(used.map(({ sheet }) => sheet)) }, limits);
  if (tooLarge !== null) return refused(tooLarge);
  const grids = used.map(({ sheet, block }) =>
    decodeGrid(gridFromSheet(sheet, block), choiceFor(choices, file, sheet.name)?.encoding),
  );
  const withMacros = fileHasMacros || Object.values(sheets.workbook.Sheets).some(isMacroSheet);
  const allLinks = links > 0 ? links : countFormulaLinks(grids);
  return {
    grids,
    issues: [
      ...(withMacros ? [fileIssue(file, "file-has-macros", {})] : []),
      ...(allLinks > 0 ? [fileIssue(file, "file-has-links", { links: allLinks })] : []),
    ],
  };
}

/** Sheets of Excel 4 macros; the reader's types do not know them. */
const isMacroSheet = (sheet: WorkSheet): boolean => String(sheet["!type"]) === "macro";

/** Another file, or an address on a network, in a formula; its value is the one that was saved. */
const outsideReference = /\[[^\]]+\.\w{2,5}\]|file:\/\/|https?:\/\/|\bWEBSERVICE\(|\|[^|]*'?!/i;
const countFormulaLinks = (grids: readonly SourceGrid[]): number =>
  grids.reduce(
    (sum, { formulas }) => sum + Object.values(formulas).filter((formula) => outsideReference.test(formula)).length,
    0,
  );

/** The reader takes a container of unpacked parts where it would make one from a zip. */
function parseParts(parts: WorkbookParts): ZippedBook {
  const container: unknown = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(parts)) CFB.utils.cfb_add(container, `/${path}`, bytes, { unsafe: true });
  return parse_zip(container, { ...readerOptions, type: "array" });
}

function readParts(parts: WorkbookParts): ReadSheets {
  const parted = takeOutPlainRows(parts);
  const workbook = parseParts(parted.parts);
  const plain = plainSheets(workbook, parted.plain);
  return plain === null ? { workbook: parseParts(parts) } : { workbook, plain };
}

function zippedFonts(parts: WorkbookParts): FontsBySheet {
  if (parts["content.xml"] !== undefined) return odsFonts(parts);
  return parts["xl/workbook.bin"] === undefined ? xlsxFonts(parts) : xlsbFonts(parts);
}

const isProtectedOds = (parts: WorkbookParts): boolean => {
  const manifest = parts["META-INF/manifest.xml"];
  return manifest !== undefined && new TextDecoder().decode(manifest).includes("encryption-data");
};

/** Reads .xlsx, .xlsm, .xlsb and .ods. The sizes are checked in the zip's directory before anything is unpacked; throws on a broken zip. */
export function readZippedWorkbook({ name, bytes }: NamedBytes, order: ReadingOrder): FileReading {
  const entries = listZip(bytes);
  const isWorkbook = entries.some(({ name: part }) => /(?:^|\/)workbook\d*\.(?:xml|bin)$|^content\.xml$/i.test(part));
  if (!isWorkbook) return refused(fileIssue(name, "file-unreadable", {}));
  const unzipped = entries.filter((entry) => isNeededPart(entry.name)).reduce((sum, { size }) => sum + size, 0);
  if (unzipped > order.limits.unzippedBytes)
    return refused(
      fileIssue(name, "file-too-large", { what: "unzipped-bytes", found: unzipped, limit: order.limits.unzippedBytes }),
    );
  const parts = unzipWorkbook(bytes);
  if (isProtectedOds(parts)) return refused(fileIssue(name, "file-protected", {}));
  if (findCutOffPart(parts) !== null) return refused(fileIssue(name, "file-damaged", {}));
  return gridsOf(readParts(parts), {
    file: name,
    fonts: zippedFonts(parts),
    order,
    hasMacros: hasMacros(entries),
    links: countZipLinks(entries),
  });
}

/** What is used of the reader's container, which it leaves without types. */
interface OleContainer {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
}

/** The stream with the cells: BIFF8 calls it Workbook, BIFF5 Book, whatever the case. */
function workbookStream(container: OleContainer): Uint8Array | null {
  const index = container.FullPaths.findIndex((path) => /\/(?:workbook|book)$/i.test(path));
  const content = container.FileIndex[index]?.content;
  return content === undefined ? null : Uint8Array.from(content);
}

/** Reads .xls, and recognises an encrypted .xlsx, which has the same wrapping; throws on a broken container. */
export async function readOleWorkbook({ name, bytes }: NamedBytes, order: ReadingOrder): Promise<FileReading> {
  const container: OleContainer = CFB.read(bytes, { type: "array" });
  if (container.FullPaths.some((path) => path.endsWith("/EncryptedPackage")))
    return refused(fileIssue(name, "file-protected", {}));
  const stream = workbookStream(container);
  if (stream === null) return refused(fileIssue(name, "file-unreadable", {}));
  if (isBiffProtected(stream)) return refused(fileIssue(name, "file-protected", {}));
  // Only .xls has text in code pages; the tables are large, so that they are loaded when one comes.
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  return gridsOf(
    { workbook: read(bytes, { ...readerOptions, type: "array" }) },
    {
      file: name,
      fonts: biffFonts(stream),
      order,
      hasMacros: container.FullPaths.some((path) => /\/_VBA_PROJECT(?:_CUR)?\//i.test(path)),
      links: countBiffLinks(stream),
    },
  );
}

/** Of old and of plain forms nothing more is known. */
const bare = { fonts: null, hasMacros: false, links: 0 };

/** Reads old workbooks without wrapping (Excel 2 to 4): the reader knows them by their first bytes. */
export async function readBareWorkbook({ name, bytes }: NamedBytes, order: ReadingOrder): Promise<FileReading> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  return gridsOf({ workbook: read(bytes, { ...readerOptions, type: "array" }) }, { ...bare, file: name, order });
}

/** Reads an XML spreadsheet of Excel 2003, often named .xls; `text` is already decoded, cells stay as typed (`raw`), so that 0912… keeps its zero. */
export function readXmlWorkbook(name: string, text: string, order: ReadingOrder): FileReading {
  const fonts = xmlFonts(text);
  return gridsOf(
    { workbook: read(text, { ...readerOptions, type: "string", raw: true }) },
    { ...bare, file: name, fonts, order },
  );
}
