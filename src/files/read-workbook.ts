import { CFB, read, set_cptable, type WorkBook } from "@e965/xlsx";
import type { Issue } from "@/domain/tables/issue";
import { biffFonts, isBiffProtected, type SheetFonts } from "./biff-fonts";
import { decodeGrid } from "./decode-grid";
import { fileIssue } from "./file-issue";
import type { FileReading, NamedBytes } from "./file-reading";
import { cellCount, gridFromSheet, usedBlock, type NamedSheet, type UsedBlock } from "./grid-from-sheet";
import { choiceFor, type ReadingOrder } from "./reading-choice";
import { findCutOffPart, isNeededPart, listZip, unzipWorkbook } from "./unzip-workbook";
import { xlsxFonts } from "./xlsx-fonts";

const refused = (issue: Issue): FileReading => ({ grids: [], issues: [issue] });

const options = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
  nodim: true,
} as const;

type FontsBySheet = Readonly<Record<string, SheetFonts>> | null;

/** The sheets of a workbook with something in them; sheets of charts and macros are no lists. */
function listedSheets(workbook: WorkBook, file: string, fonts: FontsBySheet): readonly NamedSheet[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name, i) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return [{ file, name, sheet, hidden, date1904, fonts: fonts === null ? null : (fonts[name] ?? {}) }];
  });
}

/** Turns what the reader gives into grids, within the limit of cells. */
function gridsOf(
  workbook: WorkBook,
  { file, fonts, order: { limits, choices } }: { file: string; fonts: FontsBySheet; order: ReadingOrder },
): FileReading {
  const used = listedSheets(workbook, file, fonts).flatMap((sheet) => {
    const block = usedBlock(sheet.sheet);
    return block === null ? [] : [{ sheet, block }];
  });
  const cells = used.reduce((sum, { block }) => sum + cellCount(block), 0);
  if (used.length === 0) return refused(fileIssue(file, "file-empty"));
  if (cells > limits.cells)
    return refused(fileIssue(file, "file-too-large", { what: "cells", found: cells, limit: limits.cells }));
  const gridOf = (sheet: NamedSheet, block: UsedBlock) =>
    decodeGrid(gridFromSheet(sheet, block), choiceFor(choices, file, sheet.name)?.encoding);
  return { grids: used.map(({ sheet, block }) => gridOf(sheet, block)), issues: [] };
}

const isProtectedOds = (parts: Readonly<Record<string, Uint8Array>>): boolean => {
  const manifest = parts["META-INF/manifest.xml"];
  return manifest !== undefined && new TextDecoder().decode(manifest).includes("encryption-data");
};

/** Reads .xlsx, .xlsm, .xlsb and .ods. The sizes are checked in the zip's directory before anything is unpacked; throws on a broken zip. */
export function readZippedWorkbook({ name, bytes }: NamedBytes, order: ReadingOrder): FileReading {
  const entries = listZip(bytes);
  const isWorkbook = entries.some(({ name: part }) => /(?:^|\/)workbook\d*\.(?:xml|bin)$|^content\.xml$/i.test(part));
  if (!isWorkbook) return refused(fileIssue(name, "file-unreadable"));
  const unzipped = entries.filter((entry) => isNeededPart(entry.name)).reduce((sum, { size }) => sum + size, 0);
  if (unzipped > order.limits.unzippedBytes)
    return refused(
      fileIssue(name, "file-too-large", { what: "unzipped-bytes", found: unzipped, limit: order.limits.unzippedBytes }),
    );
  const { parts, bytes: repacked } = unzipWorkbook(bytes);
  if (isProtectedOds(parts)) return refused(fileIssue(name, "file-protected"));
  if (findCutOffPart(parts) !== null) return refused(fileIssue(name, "file-damaged"));
  return gridsOf(read(repacked, { ...options, type: "array" }), { file: name, fonts: xlsxFonts(parts), order });
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

/** Reads .xls, and tells the password of an encrypted .xlsx, which has the same wrapping; throws on a broken container. */
export async function readOleWorkbook({ name, bytes }: NamedBytes, order: ReadingOrder): Promise<FileReading> {
  const container: OleContainer = CFB.read(bytes, { type: "array" });
  if (container.FullPaths.some((path) => path.endsWith("/EncryptedPackage")))
    return refused(fileIssue(name, "file-protected"));
  const stream = workbookStream(container);
  if (stream === null) return refused(fileIssue(name, "file-unreadable"));
  if (isBiffProtected(stream)) return refused(fileIssue(name, "file-protected"));
  // Only .xls has text in code pages; the tables are large, so that they are loaded when one comes.
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  return gridsOf(read(bytes, { ...options, type: "array" }), { file: name, fonts: biffFonts(stream), order });
}

/** Reads old workbooks without wrapping (Excel 2 to 4): the reader knows them by their first bytes. */
export async function readBareWorkbook({ name, bytes }: NamedBytes, order: ReadingOrder): Promise<FileReading> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  return gridsOf(read(bytes, { ...options, type: "array" }), { file: name, fonts: null, order });
}

/** Reads a web page or XML spreadsheet that was named .xls; `text` is already decoded, cells stay as typed (`raw`), so that 0912… keeps its zero. */
export function readMarkupWorkbook(name: string, text: string, order: ReadingOrder): FileReading {
  return gridsOf(read(text, { ...options, type: "string", raw: true }), { file: name, fonts: null, order });
}
