import { cellKey, type CellValue, type SourceGrid } from "@/domain/tables/grid";
import {
  decodeLegacy,
  encodingOfFont,
  weighText,
  type LegacyEncoding,
  type TextEvidence,
} from "@/vietnamese/legacy/read-legacy";

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly evidence: TextEvidence;
}

/** How much of a line of the sheet is surely legacy (words by encoding) and surely Unicode (cells). */
interface Tally {
  readonly legacy: Map<LegacyEncoding, Set<string>>;
  unicode: number;
}

const newTally = (): Tally => ({ legacy: new Map(), unicode: 0 });

const mayBeLegacy = /[\u00a1-\u00ff]|[aeouAEOU][\^(+]|[dD][dD]|[aeiouyAEIOUY](?:[`~'?]|\.[a-zA-Z])/;
const beyondAscii = /[^\x00-\x7f]/;

/** Weighs each text once; a list repeats its texts. */
function textCells(grid: SourceGrid): readonly TextCell[] {
  const weighed = new Map<string, TextEvidence>();
  const cells: TextCell[] = [];
  grid.rows.forEach((values, row) =>
    values.forEach((text, column) => {
      if (typeof text !== "string") return;
      const isCandidate =
        mayBeLegacy.test(text) || beyondAscii.test(text) || grid.fonts?.[cellKey(row, column)] !== undefined;
      if (!isCandidate) return;
      const evidence = weighed.get(text) ?? weighText(text);
      weighed.set(text, evidence);
      cells.push({ row, column, text, evidence });
    }),
  );
  return cells;
}

/** «dd» alone tells nothing: DDE, add. */
const isTelling = (word: string, encoding: LegacyEncoding): boolean =>
  (encoding !== "VIQR" || /[\^(+'`?~]/.test(word)) && decodeLegacy(word, encoding) !== word;

function count(tally: Tally, { evidence, text }: TextCell): void {
  if (evidence.kind === "unicode") tally.unicode += 1;
  if (evidence.kind !== "legacy") return;
  for (const encoding of evidence.readings) {
    const words = tally.legacy.get(encoding) ?? new Set();
    for (const word of text.split(/\s+/)) if (isTelling(word, encoding)) words.add(word);
    tally.legacy.set(encoding, words);
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

function byContent({ evidence }: TextCell, sheet: Tally): LegacyEncoding | null {
  if (evidence.kind !== "legacy") return null;
  const encoding = strongest(sheet, evidence.readings);
  return encoding !== null && (sheet.legacy.get(encoding)?.size ?? 0) >= enoughWords ? encoding : null;
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
    return tally.unicode === 0 && (sheet.legacy.get(encoding ?? "TCVN3")?.size ?? 0) >= enoughWords
      ? (encoding ?? null)
      : null;
  }
  return null;
}

/** Short VIQR («Phu'», «Tri.nh») looks like plain text: only a row or column with more of it tells. */
function byViqrAround(
  { evidence, row, column }: TextCell,
  { rows, columns, sheet }: SheetEvidence,
): LegacyEncoding | null {
  if (evidence.kind !== "neutral" || (sheet.legacy.get("VIQR")?.size ?? 0) < enoughWords) return null;
  return [rows.get(row), columns.get(column)].some((tally) => tally?.unicode === 0 && tally.legacy.has("VIQR"))
    ? "VIQR"
    : null;
}

/** What surely is Unicode stays, whatever its font: somebody pasted it. */
function byFont({ evidence }: TextCell, font: string): { encoding: LegacyEncoding; capitals: boolean } | null {
  return evidence.kind === "unicode" ? null : encodingOfFont(font);
}

interface Decision {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
  readonly font: string | null;
}

function decide(cell: TextCell, grid: SourceGrid, evidence: SheetEvidence): Decision | null {
  const font = grid.fonts?.[cellKey(cell.row, cell.column)];
  if (font !== undefined) {
    const told = byFont(cell, font);
    return told && { ...told, font };
  }
  const fontsTell = grid.fonts !== undefined && Object.keys(grid.fonts).length > 0;
  const around = (): LegacyEncoding | null => byNeighbours(cell, evidence) ?? byViqrAround(cell, evidence);
  const encoding = byContent(cell, evidence.sheet) ?? (fontsTell ? null : around());
  return encoding && { encoding, capitals: false, font: null };
}

interface Decoded extends TextCell, Decision {
  readonly decoded: string;
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The evidence in one sentence a encoding. */
function reasonFor(encoding: LegacyEncoding, cells: readonly Decoded[]): string {
  const fonts = [...new Set(cells.flatMap(({ font }) => font ?? []))];
  const [example] = cells;
  const sample = example ? `, ví dụ «${shown(example.text)}» đọc thành «${shown(example.decoded)}»` : "";
  const why = fonts.length > 0 ? `dùng phông ${fonts.join(", ")}` : "chỉ đọc được thành tiếng Việt";
  return `Có ${cells.length} ô ${why} theo bảng mã ${encoding === "TCVN3" ? "TCVN3 (ABC)" : encoding}${sample}.`;
}

/**
 * Reads the cells of a grid that are in an encoding before Unicode, each by itself: by its font (.VnTime, VNI-Times) or by its letters.
 * The text as stored goes to `originals`, the encodings and the evidence to `encoding`. Unicode Vietnamese, plain ASCII and foreign words stay as they are.
 */
export function decodeGrid(grid: SourceGrid): SourceGrid {
  const cells = textCells(grid);
  const evidence = gatherEvidence(cells);
  const decoded = cells.flatMap((cell): Decoded[] => {
    const decision = decide(cell, grid, evidence);
    if (decision === null) return [];
    const plain = decodeLegacy(cell.text, decision.encoding);
    const text = decision.capitals ? plain.toUpperCase() : plain;
    return text === cell.text ? [] : [{ ...cell, ...decision, decoded: text }];
  });
  const rest: SourceGrid = grid.fonts === undefined ? grid : { ...grid, fonts: {} };
  if (decoded.length === 0) return rest;
  const rows: CellValue[][] = grid.rows.map((row) => [...row]);
  const originals: Record<string, string> = { ...grid.originals };
  for (const { row, column, text, decoded: readable } of decoded) {
    const values = rows[row];
    if (values) values[column] = readable;
    originals[cellKey(row, column)] = text;
  }
  const encodings = [...new Set(decoded.map(({ encoding }) => encoding))];
  const names = [...encodings, ...(evidence.sheet.unicode > 0 ? [grid.encoding.name] : [])];
  const reason = encodings
    .map((encoding) =>
      reasonFor(
        encoding,
        decoded.filter((cell) => cell.encoding === encoding),
      ),
    )
    .join(" ");
  return { ...rest, rows, originals, encoding: { name: names.join(" + "), reason } };
}
