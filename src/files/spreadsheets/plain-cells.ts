/** Cells of a sheet that holds nothing but plain numbers and texts of the workbook's table of texts, in the order of the sheet. */
export interface PlainCells {
  /** 0-based rows that hold cells, and for each the position of its first cell in the lists below; at the end of `starts` the number of all cells. */
  readonly rows: readonly number[];
  readonly starts: readonly number[];
  /** 0-based. */
  readonly columns: readonly number[];
  /** The number, or the number of the text. */
  readonly values: readonly number[];
  /** The cell format of a number, `noStyle` where it names none; `sharedText` for a text. */
  readonly styles: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Where the rows stand among the bytes of the sheet, without their own tags. */
  readonly from: number;
  readonly to: number;
}

export const noStyle = -1;
export const sharedText = -2;

const mostRows = 1_048_576;
const mostColumns = 16_384;
/** More of a sheet's settings than stand before the rows of any. */
const longestHead = 100_000;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 1000)));

const rowsBegin = bytesOf("<sheetData>");
const rowsEnd = bytesOf("</sheetData>");
const rowTag = bytesOf("<row");
const rowEnd = bytesOf("</row>");
const cellTag = bytesOf("<c");
const valueBegin = bytesOf("<v>");
const valueEnd = bytesOf("</v></c>");

const quote = 0x22;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const space = 0x20;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isSpace = (byte: number): boolean => byte === space || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Attributes of rows that say nothing of their cells. */
const rowLooks = new Set(
  "spans s customFormat ht customHeight outlineLevel collapsed thickTop thickBot x14ac:dyDescent".split(" "),
);

/** What is not plain ends the reading: the workbook's reader takes the sheet then. */
class NotPlain extends Error {}

/**
 * Reads the rows of a sheet of an .xlsx from its bytes, as Excel, LibreOffice and the usual programs write a list: cells with numbers and with texts of the
 * table of texts, in their order. Null for a sheet with anything else in it (formulas, texts of its own, dates as text, truth values, errors, comments in the
 * XML, prefixes, cells out of order), which the workbook's reader is to read.
 */
export function readPlainCells(bytes: Uint8Array): PlainCells | null {
  const from = placeOf(bytes, rowsBegin);
  if (from < 0 || textHas(bytes, from, "<!")) return null;
  try {
    return new PlainReader(bytes, from + rowsBegin.length).read();
  } catch (fault) {
    if (fault instanceof NotPlain) return null;
    throw fault;
  }
}

function placeOf(bytes: Uint8Array, text: Uint8Array): number {
  const end = Math.min(bytes.length, longestHead);
  for (let at = bytes.indexOf(less); at >= 0 && at < end; at = bytes.indexOf(less, at + 1))
    if (standsAt(bytes, at, text)) return at;
  return -1;
}

function standsAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text[i]) return false;
  return true;
}

const textHas = (bytes: Uint8Array, end: number, text: string): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, end)).includes(text);

class PlainReader {
  readonly #bytes: Uint8Array;
  readonly #from: number;
  #at: number;
  readonly #rows: number[] = [];
  readonly #starts: number[] = [];
  readonly #columns: number[] = [];
  readonly #values: number[] = [];
  readonly #styles: number[] = [];
  readonly #hiddenRows: number[] = [];
  #row = -1;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#from = from;
    this.#at = from;
  }

  read(): PlainCells {
    this.#skipSpace();
    while (!standsAt(this.#bytes, this.#at, rowsEnd)) {
      this.#readRow();
      this.#skipSpace();
    }
    this.#starts.push(this.#columns.length);
    return {
      rows: this.#rows,
      starts: this.#starts,
      columns: this.#columns,
      values: this.#values,
      styles: this.#styles,
      hiddenRows: this.#hiddenRows,
      from: this.#from,
      to: this.#at,
    };
  }

  #readRow(): void {
    this.#pass(rowTag);
    const hasCells = this.#readRowTag();
    if (!hasCells) return;
    const first = this.#columns.length;
    let last = -1;
    this.#skipSpace();
    while (!standsAt(this.#bytes, this.#at, rowEnd)) {
      last = this.#readCell(last);
      this.#skipSpace();
    }
    this.#at += rowEnd.length;
    if (this.#columns.length === first) return;
    this.#rows.push(this.#row);
    this.#starts.push(first);
  }

  /** Gives whether cells may follow. */
  #readRowTag(): boolean {
    let row = -1;
    let isHidden = false;
    for (;;) {
      const hasSpace = this.#skipSpace();
      const byte = this.#bytes[this.#at];
      if (byte === greater || byte === slash) break;
      if (!hasSpace) throw new NotPlain();
      const nameFrom = this.#at;
      const nameTo = this.#bytes.indexOf(equals, nameFrom);
      const name = textOf(this.#bytes, nameFrom, nameTo);
      this.#at = nameTo + 1;
      const valueFrom = this.#at + 1;
      const valueTo = this.#passQuoted();
      if (name === "r") row = this.#wholeNumber(valueFrom, valueTo, mostRows) - 1;
      else if (name === "hidden") isHidden = /^(?:1|true)$/.test(textOf(this.#bytes, valueFrom, valueTo));
      else if (!rowLooks.has(name)) throw new NotPlain();
    }
    if (row <= this.#row) throw new NotPlain();
    this.#row = row;
    if (isHidden) this.#hiddenRows.push(row);
    return this.#endTag();
  }

  /** Passes `>` (true) or `/>` (false). */
  #endTag(): boolean {
    const isOpen = this.#bytes[this.#at] === greater;
    if (!isOpen && this.#bytes[this.#at + 1] !== greater) throw new NotPlain();
    this.#at += isOpen ? 1 : 2;
    return isOpen;
  }

  /** Reads a cell right of the last one and gives its column. */
  #readCell(last: number): number {
    this.#pass(cellTag);
    const bytes = this.#bytes;
    let column = -1;
    let style = noStyle;
    let isText = false;
    for (;;) {
      const hasSpace = this.#skipSpace();
      const name = bytes[this.#at] ?? 0;
      if (name === greater || name === slash) break;
      if (!hasSpace || bytes[this.#at + 1] !== equals) throw new NotPlain();
      this.#at += 2;
      const from = this.#at + 1;
      const to = this.#passQuoted();
      if (name === 0x72) column = this.#columnOf(from, to);
      else if (name === 0x73) style = this.#wholeNumber(from, to, 65_535);
      else if (name === 0x74) isText = this.#isText(from, to);
      else throw new NotPlain();
    }
    if (column <= last) throw new NotPlain();
    if (!this.#endTag()) return column;
    if (standsAt(bytes, this.#at, valueBegin)) this.#readValue(column, style, isText);
    else throw new NotPlain();
    return column;
  }

  #readValue(column: number, style: number, isText: boolean): void {
    const from = this.#at + valueBegin.length;
    const to = this.#bytes.indexOf(less, from);
    this.#at = to;
    this.#pass(valueEnd);
    this.#values.push(isText ? this.#wholeNumber(from, to, 99_999_999) : this.#number(from, to));
    this.#styles.push(isText ? sharedText : style);
    this.#columns.push(column);
  }

  /** The place must lie in the row that it stands in. */
  #columnOf(from: number, to: number): number {
    let column = 0;
    let at = from;
    for (; at < to; at += 1) {
      const letter = (this.#bytes[at] ?? 0) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (at === from || at - from > 3 || column > mostColumns) throw new NotPlain();
    if (this.#wholeNumber(at, to, mostRows) !== this.#row + 1) throw new NotPlain();
    return column - 1;
  }

  /** A text of the table of texts, else a number. */
  #isText(from: number, to: number): boolean {
    const kind = to === from + 1 ? this.#bytes[from] : undefined;
    if (kind !== 0x73 && kind !== 0x6e) throw new NotPlain();
    return kind === 0x73;
  }

  #wholeNumber(from: number, to: number, most: number): number {
    let number = 0;
    for (let at = from; at < to; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (!isDigit(byte)) throw new NotPlain();
      number = number * 10 + byte - 0x30;
    }
    if (to <= from || to - from > 8 || number > most) throw new NotPlain();
    return number;
  }

  #number(from: number, to: number): number {
    let number = 0;
    if (to > from && to - from <= 15) {
      let at = from;
      for (; at < to; at += 1) {
        const byte = this.#bytes[at] ?? 0;
        if (!isDigit(byte)) break;
        number = number * 10 + byte - 0x30;
      }
      if (at === to) return number;
    }
    const text = textOf(this.#bytes, from, to);
    if (!/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(text)) throw new NotPlain();
    return Number.parseFloat(text);
  }

  #pass(text: Uint8Array): void {
    if (!standsAt(this.#bytes, this.#at, text)) throw new NotPlain();
    this.#at += text.length;
  }

  /** Passes a value in double quotes without an entity, and gives where it ends. */
  #passQuoted(): number {
    const bytes = this.#bytes;
    if (bytes[this.#at] !== quote) throw new NotPlain();
    let at = this.#at + 1;
    while (at < bytes.length && bytes[at] !== quote) {
      if (bytes[at] === less || bytes[at] === 0x26) throw new NotPlain();
      at += 1;
    }
    this.#at = at + 1;
    return at;
  }

  #skipSpace(): boolean {
    const from = this.#at;
    while (isSpace(this.#bytes[this.#at] ?? 0)) this.#at += 1;
    return this.#at > from;
  }
}
