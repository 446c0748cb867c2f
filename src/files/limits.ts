import type { Issue } from "@/issues/issue";
import { fileIssue } from "./file-issue";

/** What is read of one file; beyond it the file is refused with the number, so that Excel never hangs on a mistake or a bomb. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of a zipped workbook when unpacked. */
  readonly unzippedBytes: number;
  /** Cells of the used ranges of all sheets together, empty ones between included. */
  readonly cells: number;
  /** Characters of one cell; Excel holds no more. */
  readonly cellCharacters: number;
  /** Characters of all cells together. */
  readonly characters: number;
}

/** An .xlsx of 100.000 rows × 10 columns unpacks to about 60 MB and has a million cells and 15 million characters. */
export const readLimits: ReadLimits = {
  fileBytes: 64e6,
  unzippedBytes: 300e6,
  cells: 3_000_000,
  cellCharacters: 32_767,
  characters: 60e6,
};

/** How much text there is in the cells of a file. */
export interface TextSize {
  readonly longest: number;
  readonly total: number;
}

/** The issue of a file with too many cells or too much text; null for one within the limits. */
export function checkSize(
  file: string,
  { cells, text }: { cells: number; text: TextSize },
  limits: ReadLimits,
): Issue | null {
  const found = [
    { what: "cells", found: cells, limit: limits.cells },
    { what: "cell-characters", found: text.longest, limit: limits.cellCharacters },
    { what: "characters", found: text.total, limit: limits.characters },
  ].find((size) => size.found > size.limit);
  return found === undefined ? null : fileIssue(file, "file-too-large", found);
}
