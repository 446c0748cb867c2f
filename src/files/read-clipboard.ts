import { evidence } from "@/sheet/reading-evidence";
import { clipboardName } from "@/language/words/source-words";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import { decodeGrid } from "./decode-grid";
import { fileIssue } from "./file-issue";
import { readHtmlText } from "./html/read-html-text";
import { readLimits, type ReadLimits } from "./limits";
import { choiceFor, type ReadingChoice } from "./reading-choice";
import { readTextFile } from "./read-text-file";
import type { FileReading } from "./file-reading";

const hasTable = (html: string): boolean => /<table[\s>]/i.test(html);

/** Reads what a user pasted: the table of its HTML (Excel, Word, Google Sheets, LibreOffice, a web page), else its tab-separated text. Nothing to read is one issue. */
export function readClipboard(
  content: ClipboardContent,
  choices: readonly ReadingChoice[] = [],
  limits: ReadLimits = readLimits,
): FileReading {
  const { html = "", text = "", name = clipboardName } = content;
  const found = html.length + text.length;
  if (found > limits.fileBytes)
    return {
      grids: [],
      issues: [fileIssue(name, "file-too-large", { what: "bytes", found, limit: limits.fileBytes })],
    };
  const encoding = { name: "Unicode", evidence: [evidence("clipboard")] };
  if (hasTable(html) || text.trim() === "") {
    const reading = readHtmlText({ file: name, sheet: "" }, { text: html, encoding }, limits);
    const chosen = choiceFor(choices, name, "")?.encoding;
    return { ...reading, grids: reading.grids.map((grid) => decodeGrid(grid, chosen)) };
  }
  return readTextFile(name, { text, encoding }, { limits, choices });
}
