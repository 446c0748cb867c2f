import { fileIssue } from "../file-issue";
import type { ReadLimits } from "../limits";
import type { FileReading } from "../file-reading";
import type { DecodedText } from "../text-encoding";
import { gridFromPage } from "./grid-from-page";
import { readHtmlPage } from "./html-blocks";

/** Reads the text of a web page as one sheet without a name; text in legacy fonts is not decoded yet. */
export function readHtmlText(file: string, { text, encoding }: DecodedText, limits: ReadLimits): FileReading {
  const page = gridFromPage(readHtmlPage(text), { file, encoding, cells: limits.cells });
  if (page === null) return { grids: [], issues: [fileIssue(file, "file-empty")] };
  if ("cells" in page)
    return {
      grids: [],
      issues: [fileIssue(file, "file-too-large", { what: "cells", found: page.cells, limit: limits.cells })],
    };
  return { grids: [page.grid], issues: [] };
}
