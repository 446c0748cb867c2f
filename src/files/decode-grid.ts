import { cellKey, type CellValue, type SourceGrid, type TextRun } from "@/sheet/grid";
import { evidence as readingEvidence, type ReadingEvidence } from "@/sheet/reading-evidence";
import {
  decodeLegacy,
  encodingOfFont,
  isSurelyUnicode,
  readsAsTyped,
  readsWhollyAsViqr,
  weighText,
  type LegacyEncoding,
  type TextEvidence,
} from "@/language/encodings/read-legacy";

/** What a text by itself says, with the words that speak for each legacy encoding. */
interface Weighed {
  readonly evidence: TextEvidence;
  readonly words: readonly (readonly [encoding: LegacyEncoding, words: readonly string[]])[];
}

interface TextCell extends Weighed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How much of a line of the sheet is surely legacy (words by encoding) and surely Unicode (cells). */
interface Tally {
  readonly legacy: Map<LegacyEncoding, Set<string>>;
  unicode: number;
}

const newTally = (): Tally => ({ legacy: new Map(), unicode: 0 });

const mayBeLegacy = /[\u00a1-\u00ff]|[aeouAEOU][\^(+]|[dD][dD]|[aeiouyAEIOUY](?:[`~'?]|\.[a-zA-Z])/;
const beyondAscii = /[^\x00-\x7f]/;

/** «dd» alone proves nothing: DDE, add. */
const isTelling = (word: string, encoding: LegacyEncoding): boolean =>
  (encoding !== "VIQR" || /[\^(+'`?~]/.test(word)) && decodeLegacy(word, encoding) !== word;

function weighWords(text: string): Weighed {
  const evidence = weighText(text);
  if (evidence.kind !== "legacy") return { evidence, words: [] };
  const typed = text.split(/\s+/);
  const telling = (encoding: LegacyEncoding) => typed.filter((word) => isTelling(word, encoding));
  return { evidence, words: evidence.readings.map((encoding) => [encoding, telling(encoding)]) };
}

type Weigh = (text: string) => Weighed;

/** Weighs each text once, since a list repeats its texts. */
function createWeigher(): Weigh {
  const known = new Map<string, Weighed>();
  return (text) => {
    const weighed = known.get(text) ?? weighWords(text);
    known.set(text, weighed);
    return weighed;
  };
}

const isCandidate = (text: string): boolean => beyondAscii.test(text) || mayBeLegacy.test(text);

/** A sheet without a legacy font or a text that only a legacy encoding explains has nothing to decode: almost every sheet. */
function mayHoldLegacy({ rows, fonts, runs }: SourceGrid, weigh: Weigh): boolean {
  if (Object.keys(fonts ?? {}).length > 0 || Object.keys(runs ?? {}).length > 0) return true;
  return rows.some((values) =>
    values.some(
      (text) =>
        typeof text === "string" &&
        mayBeLegacy.test(text) &&
        !readsAsTyped(text) &&
        weigh(text).evidence.kind === "legacy",
    ),
  );
}

function textCells(grid: SourceGrid, weigh: Weigh): readonly TextCell[] {
  const cells: TextCell[] = [];
  grid.rows.forEach((values, row) =>
    values.forEach((text, column) => {
      if (typeof text !== "string") return;
      const key = cellKey(row, column);
      const hasFont = grid.fonts?.[key] !== undefined || grid.runs?.[key] !== undefined;
      if (hasFont || isCandidate(text)) cells.push({ row, column, text, ...weigh(text) });
    }),
  );
  return cells;
}

function count(tally: Tally, { evidence, words }: TextCell): void {
  if (evidence.kind === "unicode") tally.unicode += 1;
  for (const [encoding, telling] of words) {
    const found = tally.legacy.get(encoding) ?? new Set();
    for (const word of telling) found.add(word);
    tally.legacy.set(encoding, found);
  }
}

/** The encoding that most words speak for. */
const strongest = (tally: Tally, among?: readonly LegacyEncoding[]): LegacyEncoding | null =>
  [...tally.legacy]
    .filter(([encoding]) => among === undefined || among.includes(encoding))
    .sort(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? null;

interface SheetEvidence {
  readonly rows: ReadonlyMap<number, Tally>;
  readonly columns: ReadonlyMap<number, Tally>;
  readonly sheet: Tally;
}

function gatherEvidence(cells: readonly TextCell[]): SheetEvidence {
  const rows = new Map<number, Tally>();
  const columns = new Map<number, Tally>();
  const sheet = newTally();
  const lineOf = (lines: Map<number, Tally>, line: number): Tally => {
    const tally = lines.get(line) ?? newTally();
    lines.set(line, tally);
    return tally;
  };
  for (const cell of cells) {
    count(sheet, cell);
    count(lineOf(rows, cell.row), cell);
    count(lineOf(columns, cell.column), cell);
  }
  return { rows, columns, sheet };
}

/** One foreign word («Loïc») can look like a legacy word by chance; two different ones do not. */
const enoughWords = 2;
/** Signs that no alphabet has inside a word, and capitals with marks after small letters, are no chance: «NguyÔn», «H¶i». */
const neverInsideWords = /\p{L}[¡-§©«-­®-³µ¶¹»-¿×÷¸]\p{L}|\p{Ll}[À-Þ]/u;

function isEnough(tally: Tally, encoding: LegacyEncoding): boolean {
  const words = tally.legacy.get(encoding);
  if (words === undefined) return false;
  return words.size >= enoughWords || [...words].some((word) => neverInsideWords.test(word));
}

function byContent({ evidence }: TextCell, sheet: Tally): LegacyEncoding | null {
  if (evidence.kind !== "legacy") return null;
  const encoding = strongest(sheet, evidence.readings);
  return encoding !== null && isEnough(sheet, encoding) ? encoding : null;
}

/** A text that reads both ways goes with its row, else with its column, else with the sheet, and stays where these disagree. */
function byNeighbours(
  { evidence, row, column }: TextCell,
  { rows, columns, sheet }: SheetEvidence,
): LegacyEncoding | null {
  if (evidence.kind !== "either") return null;
  for (const tally of [rows.get(row), columns.get(column), sheet]) {
    const encoding = tally && strongest(tally, evidence.readings);
    if (tally === undefined || (encoding === null && tally.unicode === 0)) continue;
    return tally.unicode === 0 && encoding != null && isEnough(sheet, encoding) ? encoding : null;
  }
  return null;
}

/** Short VIQR («Phu'», «Tri.nh») looks like plain text: only more of it in the same row or column proves it, or two such words in one text. */
function byViqrAround(
  { evidence, row, column, text }: TextCell,
  { rows, columns, sheet }: SheetEvidence,
): LegacyEncoding | null {
  if (evidence.kind !== "neutral" || !isEnough(sheet, "VIQR")) return null;
  const isAround = [rows.get(row), columns.get(column)].some(
    (tally) => tally?.unicode === 0 && tally.legacy.has("VIQR"),
  );
  return isAround || readsWhollyAsViqr(text) ? "VIQR" : null;
}

/** What surely is Unicode stays, whatever its font: somebody pasted it. */
function byFont({ evidence }: TextCell, font: string): { encoding: LegacyEncoding; capitals: boolean } | null {
  return evidence.kind === "unicode" ? null : encodingOfFont(font);
}

interface Decision {
  readonly decoded: string;
  /** The first where the words of a cell are in several. */
  readonly encoding: LegacyEncoding;
  readonly fonts: readonly string[];
}

function decodeAs(text: string, { encoding, capitals }: { encoding: LegacyEncoding; capitals: boolean }): string {
  const plain = decodeLegacy(text, encoding);
  return capitals ? plain.toUpperCase() : plain;
}

/** The words of a cell each by their font; those without a legacy font stay. */
function decodeRuns(runs: readonly TextRun[], weigh: Weigh): Decision | null {
  const encodings: LegacyEncoding[] = [];
  const fonts: string[] = [];
  const decoded = runs.map(({ text, font }) => {
    const byFontName = font === null || weigh(text).evidence.kind === "unicode" ? null : encodingOfFont(font);
    if (byFontName === null || font === null) return text;
    encodings.push(byFontName.encoding);
    fonts.push(font);
    return decodeAs(text, byFontName);
  });
  const [encoding] = encodings;
  return encoding === undefined ? null : { decoded: decoded.join(""), encoding, fonts };
}

interface SheetReading {
  readonly grid: SourceGrid;
  readonly evidence: SheetEvidence;
  readonly fontsTell: boolean;
  readonly weigh: Weigh;
}

function decide(cell: TextCell, { grid, evidence, fontsTell, weigh }: SheetReading): Decision | null {
  const key = cellKey(cell.row, cell.column);
  const runs = grid.runs?.[key];
  if (runs !== undefined) return decodeRuns(runs, weigh);
  const font = grid.fonts?.[key];
  if (font !== undefined) {
    const byFontName = byFont(cell, font);
    return byFontName && { decoded: decodeAs(cell.text, byFontName), encoding: byFontName.encoding, fonts: [font] };
  }
  const around = (): LegacyEncoding | null => byNeighbours(cell, evidence) ?? byViqrAround(cell, evidence);
  const encoding = byContent(cell, evidence.sheet) ?? (fontsTell ? null : around());
  return encoding && { decoded: decodeLegacy(cell.text, encoding), encoding, fonts: [] };
}

interface Decoded extends TextCell, Decision {}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const nameOf = (encoding: LegacyEncoding): string => (encoding === "TCVN3" ? "TCVN3 (ABC)" : encoding);

/** How many cells were read in a legacy encoding, with the first of them. */
function countOf(encoding: LegacyEncoding, cells: readonly Decoded[]): ReadingEvidence["params"] {
  const [example] = cells;
  return {
    cells: cells.length,
    encoding: nameOf(encoding),
    ...(example === undefined ? {} : { typed: shown(example.text), read: shown(example.decoded) }),
  };
}

function evidenceFor(encoding: LegacyEncoding, cells: readonly Decoded[]): ReadingEvidence {
  const fonts = [...new Set(cells.flatMap((cell) => cell.fonts))];
  const params = countOf(encoding, cells);
  return fonts.length > 0
    ? readingEvidence("legacy-fonts", { ...params, fonts: fonts.join(", ") })
    : readingEvidence("legacy-letters", params);
}

/** The grid with the decoded cells in their places and next to them the text as stored. */
function withDecoded(grid: SourceGrid, decoded: readonly Decoded[]): SourceGrid {
  const rows: (readonly CellValue[])[] = [...grid.rows];
  const copied = new Map<number, CellValue[]>();
  const originals: Record<string, string> = { ...grid.originals };
  for (const { row, column, text, decoded: readable } of decoded) {
    const values = copied.get(row) ?? [...(rows[row] ?? [])];
    copied.set(row, values);
    values[column] = readable;
    rows[row] = values;
    originals[cellKey(row, column)] = text;
  }
  return { ...grid, rows, originals };
}

function withoutFonts(grid: SourceGrid): SourceGrid {
  if (grid.fonts === undefined && grid.runs === undefined) return grid;
  return { ...grid, fonts: {}, runs: {} };
}

/** Which encoding a user says a source is in; `Unicode`: its text stays as it stands. */
export type ChosenEncoding = LegacyEncoding | "Unicode";

/**
 * Reads the cells of a grid that are in an encoding before Unicode, each by itself: by its font (.VnTime, VNI-Times), words of several fonts each by theirs, or by its letters;
 * all of them in the encoding that the user has chosen. The text as stored goes to `originals`, the encodings and the evidence to `encoding`.
 * Unicode Vietnamese, plain ASCII and foreign words stay as they are.
 */
export function decodeGrid(grid: SourceGrid, chosen?: ChosenEncoding): SourceGrid {
  const weigh = createWeigher();
  if (chosen === undefined) return decodeByEvidence(grid, weigh);
  if (chosen !== "Unicode") return decodeAsChosen(grid, chosen, weigh);
  return {
    ...withoutFonts(grid),
    encoding: { name: grid.encoding.name, evidence: [readingEvidence("unchanged-chosen")] },
  };
}

function decodeByEvidence(grid: SourceGrid, weigh: Weigh): SourceGrid {
  const rest = withoutFonts(grid);
  if (!mayHoldLegacy(grid, weigh)) return rest;
  const cells = textCells(grid, weigh);
  const evidence = gatherEvidence(cells);
  const fontsTell = Object.keys(grid.fonts ?? {}).length > 0 || Object.keys(grid.runs ?? {}).length > 0;
  const decoded = cells.flatMap((cell): Decoded[] => {
    const decision = decide(cell, { grid, evidence, fontsTell, weigh });
    return decision === null || decision.decoded === cell.text ? [] : [{ ...cell, ...decision }];
  });
  if (decoded.length === 0) return rest;
  const encodings = [...new Set(decoded.map(({ encoding }) => encoding))];
  const names = [...encodings, ...(evidence.sheet.unicode > 0 ? [grid.encoding.name] : [])];
  const cellsIn = (encoding: LegacyEncoding) => decoded.filter((cell) => cell.encoding === encoding);
  return {
    ...withDecoded(rest, decoded),
    encoding: {
      name: names.join(" + "),
      evidence: encodings.map((encoding) => evidenceFor(encoding, cellsIn(encoding))),
    },
  };
}

/** What surely is Unicode stays also here: it has letters that no text in another encoding shows. */
function decodeAsChosen(grid: SourceGrid, encoding: LegacyEncoding, weigh: Weigh): SourceGrid {
  const decoded = textCells(grid, weigh).flatMap((cell): Decoded[] => {
    if (isSurelyUnicode(cell.text)) return [];
    const font = grid.fonts?.[cellKey(cell.row, cell.column)];
    const capitals = font !== undefined && encodingOfFont(font)?.capitals === true;
    const text = decodeAs(cell.text, { encoding, capitals });
    return text === cell.text ? [] : [{ ...cell, encoding, decoded: text, fonts: [] }];
  });
  const chosen = readingEvidence(decoded.length > 0 ? "encoding-chosen" : "encoding-chosen-alike", {
    ...countOf(encoding, decoded),
    guess: decodeByEvidence(grid, weigh).encoding.name,
  });
  return { ...withDecoded(withoutFonts(grid), decoded), encoding: { name: encoding, evidence: [chosen] } };
}
