import { FontNotes, hasLegacyRun, legacyFont, mayNameLegacyFont, type SheetFonts, type StoredRun } from "./sheet-fonts";
import { runsOf, type FontChange } from "./biff-texts";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Record types of .xlsb parts (MS-XLSB, section 2.3.2). */
const record = {
  row: 0,
  cellText: 6,
  cellSharedText: 7,
  formulaText: 8,
  sharedText: 19,
  font: 43,
  format: 47,
  formattedText: 62,
  sheet: 156,
  formatsBegin: 617,
  formatsEnd: 618,
};
const textCells = new Set([record.cellText, record.cellSharedText, record.formulaText, record.formattedText]);

interface BinaryRecord {
  readonly type: number;
  readonly view: DataView;
}

/** A number of seven bits a byte, at most `most` bytes. */
function packed(bytes: Uint8Array, from: number, most: number): readonly [value: number, next: number] {
  let value = 0;
  for (let i = 0; i < most; i += 1) {
    const byte = bytes[from + i] ?? 0;
    value += (byte & 0x7f) * 128 ** i;
    if (byte < 0x80) return [value, from + i + 1];
  }
  return [value, from + most];
}

function* recordsOf(bytes: Uint8Array | undefined): Generator<BinaryRecord> {
  let at = 0;
  while (bytes !== undefined && at < bytes.length) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    // The type keeps its high bits apart: 0x80 says that a second byte belongs to it.
    const type = first < 0x80 ? first : (first & 0x7f) + (second & 0x7f) * 128;
    const [length, body] = packed(bytes, at + (first < 0x80 ? 1 : 2), 4);
    if (body + length > bytes.length) return;
    yield { type, view: new DataView(bytes.buffer, bytes.byteOffset + body, length) };
    at = body + length;
  }
}

/** A text of two bytes a letter behind its length. */
function textAt(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return "";
  const count = Math.min(view.getUint32(at, true), Math.floor((view.byteLength - at - 4) / 2));
  let text = "";
  for (let i = 0; i < count; i += 1) text += String.fromCharCode(view.getUint16(at + 4 + 2 * i, true));
  return text;
}

/** Flags, a text, and where its font changes. */
function formattedTextAt(view: DataView, at: number, nameOf: (font: number) => string): readonly StoredRun[] {
  if (at >= view.byteLength || (view.getUint8(at) & 1) === 0) return [];
  const text = textAt(view, at + 1);
  const changesAt = at + 5 + text.length * 2;
  const changes: FontChange[] = [];
  for (let place = changesAt + 4; place + 4 <= view.byteLength; place += 4) {
    if (changes.length >= view.getUint32(changesAt, true)) break;
    changes.push([view.getUint16(place, true), view.getUint16(place + 2, true)]);
  }
  return runsOf(text, changes, nameOf);
}

/** Bytes of a font before its name: height, flags, weight, script, underline, family, character set, one unused, colour, scheme. */
const fontNameAt = 21;

function fontsAndFormats(styles: Uint8Array | undefined): { names: readonly string[]; fontOf: readonly number[] } {
  const names: string[] = [];
  const fontOf: number[] = [];
  let isCellFormats = false;
  for (const { type, view } of recordsOf(styles)) {
    if (type === record.font) names.push(textAt(view, fontNameAt));
    if (type === record.formatsBegin) isCellFormats = true;
    if (type === record.formatsEnd) isCellFormats = false;
    if (type === record.format && isCellFormats && view.byteLength >= 6) fontOf.push(view.getUint16(4, true));
  }
  return { names, fontOf };
}

interface BookFonts {
  readonly nameOf: (font: number) => string;
  readonly fontOf: readonly number[];
  readonly texts: readonly (readonly StoredRun[])[];
}

function fontsOfPart(bytes: Uint8Array | undefined, { nameOf, fontOf, texts }: BookFonts): SheetFonts {
  const notes = new FontNotes();
  let row = 0;
  for (const { type, view } of recordsOf(bytes)) {
    if (type === record.row && view.byteLength >= 4) row = view.getUint32(0, true);
    if (!textCells.has(type) || view.byteLength < 12) continue;
    const font = nameOf(fontOf[view.getUint32(4, true) & 0xffffff] ?? -1);
    let runs: readonly StoredRun[] = [];
    if (type === record.cellSharedText) runs = texts[view.getUint32(8, true)] ?? [];
    else if (type === record.formattedText) runs = formattedTextAt(view, 8, nameOf);
    if (legacyFont(font) !== null || hasLegacyRun(runs)) notes.note(row, view.getUint32(0, true), font, runs);
  }
  return notes;
}

/** Sheets of the workbook: their names and the numbers of their parts. */
function sheetsOf(workbook: Uint8Array | undefined): readonly (readonly [name: string, id: string])[] {
  return [...recordsOf(workbook)].flatMap(({ type, view }) => {
    if (type !== record.sheet) return [];
    const id = textAt(view, 8);
    return [[textAt(view, 12 + id.length * 2), id] as const];
  });
}

function targetsOf(rels: Uint8Array | undefined): ReadonlyMap<string, string> {
  const xml = rels === undefined ? "" : new TextDecoder().decode(rels);
  return new Map(
    [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      /\sId="([^"]*)"/.exec(tag)?.[1] ?? "",
      /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? "",
    ]),
  );
}

/** Finds the cells of an .xlsb (its unpacked parts) that are in a legacy font, or have words in one, by sheet name. */
export function xlsbFonts(parts: Parts): Readonly<Record<string, SheetFonts>> {
  if (!mayNameLegacyFont(parts["xl/styles.bin"])) return {};
  const { names, fontOf } = fontsAndFormats(parts["xl/styles.bin"]);
  if (!names.some((name) => legacyFont(name) !== null)) return {};
  const nameOf = (font: number): string => names[font] ?? "";
  const texts = [...recordsOf(parts["xl/sharedStrings.bin"])].flatMap(({ type, view }) =>
    type === record.sharedText ? [formattedTextAt(view, 0, nameOf)] : [],
  );
  const targets = targetsOf(parts["xl/_rels/workbook.bin.rels"]);
  return Object.fromEntries(
    sheetsOf(parts["xl/workbook.bin"]).map(([name, id]) => {
      const target = targets.get(id) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return [name, fontsOfPart(parts[path], { nameOf, fontOf, texts })];
    }),
  );
}
