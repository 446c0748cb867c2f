import { fileIssue } from "../file-issue";
import type { CellValue } from "@/sheet/grid";
import { checkSize, type ReadLimits, type TextSize } from "../limits";
import type { FileReading } from "../file-reading";
import type { DecodedText } from "../text-encoding";
import { gridFromPage } from "./grid-from-page";
import { readHtmlPage } from "./html-blocks";

/** Reads the text of a web page as one sheet; text in legacy fonts is not decoded yet. */
export function readHtmlText(
  source: { readonly file: string; readonly sheet: string },
  { text, encoding }: DecodedText,
  limits: ReadLimits,
): FileReading {
  const { file } = source;
  const page = gridFromPage(readHtmlPage(text), { ...source, encoding, cells: limits.cells });
  if (page === null) return { grids: [], issues: [fileIssue(file, "file-empty", {})] };
  const size = "cells" in page ? page : { cells: 0, text: textSizeOf(page.grid.rows) };
  const tooLarge = checkSize(file, { text: { longest: 0, total: 0 }, ...size }, limits);
  if (tooLarge !== null || "cells" in page) return { grids: [], issues: tooLarge === null ? [] : [tooLarge] };
  return { grids: [page.grid], issues: [] };
}

function textSizeOf(rows: readonly (readonly CellValue[])[]): TextSize {
  const lengths = rows.map((row) => row.map((value) => (typeof value === "string" ? value.length : 0)));
  return {
    longest: lengths.reduce((longest, row) => row.reduce((most, length) => Math.max(most, length), longest), 0),
    total: lengths.reduce((sum, row) => row.reduce((most, length) => most + length, sum), 0),
  };
}
