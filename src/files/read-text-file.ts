import Papa from "papaparse";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { evidence, type EvidenceCode, type ReadingEvidence } from "@/sheet/reading-evidence";
import { decodeGrid } from "./decode-grid";
import { fileIssue } from "./file-issue";
import { checkSize, type TextSize } from "./limits";
import type { FileReading } from "./file-reading";
import { choiceFor, type ReadingOrder } from "./reading-choice";
import type { DecodedText } from "./text-encoding";

const separators = ["\t", ";", ",", "|"] as const;

/** A mark in a few lines of many is a part of their words. */
const fewestLines = 0.4;

/** How well a separator cuts the first records into equal parts: the columns that most of them have, weighed by how many have them. */
function fit(lines: readonly string[], separator: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const columns = line.split(separator).length;
    if (columns > 1) counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  const parted = [...counts.values()].reduce((sum, times) => sum + times, 0);
  if (parted < lines.length * fewestLines) return 0;
  return Math.max(0, ...[...counts].map(([columns, times]) => (times / lines.length) * times * Math.min(columns, 12)));
}

/** Finds the separator of a text file from its first records; a tab for a text of one column. */
export function findSeparator(text: string): string {
  // Quoted fields may hold any separator and line breaks.
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "q")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  const fits = separators.map((separator) => ({ separator, score: fit(lines, separator) }));
  const best = fits.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.separator : "\t";
}

const isSeparator = (mark: string): mark is "," | ";" | "\t" => [",", ";", "\t"].includes(mark);
const declaredSeparator = /^sep=(.)\r?\n/i;

interface Records {
  readonly records: readonly (readonly string[])[];
  /** The user's number of the first record. */
  readonly first: number;
}

interface Parting {
  readonly mark: string;
  readonly evidence: ReadingEvidence;
  /** Where the records begin. */
  readonly from: number;
}

const markNames: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

const parted = (code: EvidenceCode, mark: string): ReadingEvidence => evidence(code, { mark: markNames[mark] ?? mark });

/** Excel's own first line `sep=;` names the separator; the user's choice takes precedence. */
function partingOf(text: string, chosen: string | undefined): Parting {
  const declared = declaredSeparator.exec(text);
  const from = declared?.[0].length ?? 0;
  if (chosen !== undefined) return { mark: chosen, evidence: parted("separator-chosen", chosen), from };
  const [, mark] = declared ?? [];
  if (mark !== undefined) return { mark, evidence: parted("separator-declared", mark), from };
  const found = findSeparator(text);
  const isOneColumn = !text.includes(found);
  return { mark: found, evidence: isOneColumn ? evidence("one-column") : parted("separator-found", found), from };
}

/** A line `sep=;` counts as a record. A quote that is never closed would swallow all that follows: then quotes are letters. */
function parseRecords(text: string, { mark, from }: Parting): Records & { readonly quotesAreLetters: boolean } {
  const body = from === 0 ? text : text.slice(from);
  const quoted = Papa.parse<string[]>(body, { delimiter: mark });
  const quotesAreLetters = quoted.errors.some(({ code }) => code === "MissingQuotes");
  // No text file holds the character that stands in for the quote.
  const { data } = quotesAreLetters ? Papa.parse<string[]>(body, { delimiter: mark, quoteChar: "\u0000" }) : quoted;
  return { records: data, first: from === 0 ? 1 : 2, quotesAreLetters };
}

const textSizeOf = (records: Records["records"]): TextSize => {
  let longest = 0;
  let total = 0;
  for (const record of records)
    for (const { length } of record) {
      total += length;
      longest = Math.max(longest, length);
    }
  return { longest, total };
};

const isBlank = (record: readonly string[]): boolean => record.every((field) => /^[\s;,|]*$/.test(field));

/** Drops blank records at both ends; blank ones between keep their number. */
function trimmed({ records, first }: Records): Records {
  const from = records.findIndex((record) => !isBlank(record));
  if (from < 0) return { records: [], first };
  const blankAtEnd = [...records].reverse().findIndex((record) => !isBlank(record));
  return { records: records.slice(from, records.length - blankAtEnd), first: first + from };
}

const withBytesExplained = (grid: SourceGrid): SourceGrid =>
  grid.encoding.name.endsWith("+ Windows-1252")
    ? { ...grid, encoding: { ...grid.encoding, name: grid.encoding.name.replace(/ \+ Windows-1252$/, "") } }
    : grid;

/** Reads a text file of records (.csv, .tsv, .txt): every field as text, an empty one as null; `firstRow` is the number of the record, and a quoted line break starts none. */
export function readTextFile(
  file: string,
  { text, encoding }: DecodedText,
  { limits, choices }: ReadingOrder,
): FileReading {
  const choice = choiceFor(choices, file, "");
  const parting = partingOf(text, choice?.separator);
  const parsed = parseRecords(text, parting);
  const { records, first } = trimmed(parsed);
  const width = records.reduce((widest, { length }) => Math.max(widest, length), 0);
  const cells = width * records.length;
  if (cells === 0) return { grids: [], issues: [fileIssue(file, "file-empty", {})] };
  const tooLarge = checkSize(file, { cells, text: textSizeOf(records) }, limits);
  if (tooLarge !== null) return { grids: [], issues: [tooLarge] };
  const rows = records.map((record) => Array.from({ length: width }, (_, j): CellValue => record[j] || null));
  const grid: SourceGrid = {
    file,
    sheet: "",
    encoding,
    firstRow: first,
    firstColumn: 1,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: {},
    originals: {},
    hidden: false,
    ...(isSeparator(parting.mark) ? { separator: parting.mark } : {}),
  };
  const decoded = withBytesExplained(decodeGrid(grid, choice?.encoding));
  const quotes = parsed.quotesAreLetters ? [evidence("quotes-are-letters")] : [];
  const said = [...decoded.encoding.evidence, parting.evidence, ...quotes];
  return { grids: [{ ...decoded, encoding: { ...decoded.encoding, evidence: said } }], issues: [] };
}
