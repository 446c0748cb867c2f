import type { StoredRun } from "./sheet-fonts";

/** A piece of the stream: one record of the table of texts, or one that continues it. */
export interface Piece {
  readonly at: number;
  readonly end: number;
}

/** Reads over the ends of records: a text that goes on in the next one says again how wide its letters are. */
class TextReader {
  private piece = 0;
  private at: number;

  constructor(
    private readonly view: DataView,
    private readonly pieces: readonly Piece[],
  ) {
    this.at = pieces[0]?.at ?? 0;
  }

  get isAtEnd(): boolean {
    this.stepOver();
    return this.piece >= this.pieces.length;
  }

  private stepOver(): boolean {
    let isNew = false;
    for (let now = this.pieces[this.piece]; now && this.at >= now.end; now = this.pieces[this.piece]) {
      this.piece += 1;
      this.at = this.pieces[this.piece]?.at ?? 0;
      isNew = true;
    }
    return isNew;
  }

  byte(): number {
    if (this.isAtEnd) throw new RangeError("the table of texts ends too early");
    const value = this.view.getUint8(this.at);
    this.at += 1;
    return value;
  }

  number(bytes: 2 | 4): number {
    let value = 0;
    for (let i = 0; i < bytes; i += 1) value += this.byte() * 256 ** i;
    return value;
  }

  characters(count: number, wide: boolean): string {
    let text = "";
    let isWide = wide;
    for (let i = 0; i < count; i += 1) {
      if (this.stepOver()) isWide = (this.byte() & 1) === 1;
      text += String.fromCharCode(isWide ? this.number(2) : this.byte());
    }
    return text;
  }

  skip(count: number): void {
    for (let i = 0; i < count; i += 1) this.byte();
  }
}

/** Where the words of a text change their font: `[first letter, number of the font]`. */
export type FontChange = readonly [from: number, font: number];

/** The words of a text between the changes; those before the first have the cell's own font. */
export function runsOf(text: string, changes: readonly FontChange[], nameOf: (font: number) => string): StoredRun[] {
  const [first] = changes;
  if (first === undefined) return [];
  const runs: StoredRun[] = first[0] > 0 ? [{ text: text.slice(0, first[0]), font: null }] : [];
  changes.forEach(([from, font], i) => {
    const words = text.slice(from, changes[i + 1]?.[0] ?? text.length);
    if (words !== "") runs.push({ text: words, font: nameOf(font) });
  });
  return runs;
}

/** Reads the table of texts of an .xls (SST, MS-XLS 2.4.265) for those with words in several fonts, by their number in the table; what is broken ends it. */
export function readFormattedTexts(
  view: DataView,
  pieces: readonly Piece[],
  nameOf: (font: number) => string,
): ReadonlyMap<number, readonly StoredRun[]> {
  const found = new Map<number, readonly StoredRun[]>();
  const reader = new TextReader(view, pieces);
  try {
    reader.skip(4);
    const count = reader.number(4);
    for (let index = 0; index < count && !reader.isAtEnd; index += 1) {
      const length = reader.number(2);
      const flags = reader.byte();
      const changeCount = (flags & 8) === 0 ? 0 : reader.number(2);
      const extra = (flags & 4) === 0 ? 0 : reader.number(4);
      const text = reader.characters(length, (flags & 1) === 1);
      const changes: FontChange[] = [];
      for (let i = 0; i < changeCount; i += 1) changes.push([reader.number(2), reader.number(2)]);
      reader.skip(extra);
      if (changes.length > 0) found.set(index, runsOf(text, changes, nameOf));
    }
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return found;
  }
  return found;
}
