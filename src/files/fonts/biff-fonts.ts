import { readFormattedTexts, runsOf, type FontChange, type Piece } from "./biff-texts";
import { FontNotes, hasLegacyRun, legacyFont, noFonts, type SheetFonts, type StoredRun } from "./sheet-fonts";

/** Record types of the .xls stream (MS-XLS, section 2.3) that say which cell has which font. */
const record = {
  bof: 0x809,
  eof: 0x0a,
  font: 0x31,
  xf: 0xe0,
  boundSheet: 0x85,
  filePass: 0x2f,
  texts: 0xfc,
  goesOn: 0x3c,
  otherWorkbook: 0x1ae,
  labelSst: 0xfd,
  label: 0x204,
  rString: 0xd6,
  formula: 0x06,
};
const cellRecords = new Set([record.labelSst, record.label, record.rString, record.formula]);

interface BiffRecord {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

const viewOf = (stream: Uint8Array): DataView => new DataView(stream.buffer, stream.byteOffset, stream.byteLength);

function* recordsFrom(view: DataView, start: number): Generator<BiffRecord> {
  let at = start;
  while (at + 4 <= view.byteLength) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    yield { type, at: at + 4, length };
    at += 4 + length;
  }
}

/** `count` characters from `at`: two bytes each where the flag says so, else one. */
function characters(
  view: DataView,
  at: number,
  { count, wide, end }: { count: number; wide: boolean; end: number },
): string {
  let text = "";
  for (let i = 0; i < count && at + (wide ? 2 * i + 1 : i) < end; i += 1)
    text += String.fromCharCode(wide ? view.getUint16(at + 2 * i, true) : view.getUint8(at + i));
  return text;
}

/** BIFF8 has a byte of flags before the characters, BIFF5 has none. */
function nameIn(view: DataView, { at, length }: BiffRecord, { from, biff8 }: { from: number; biff8: boolean }): string {
  if (length <= from) return "";
  const count = view.getUint8(at + from);
  const wide = biff8 && (view.getUint8(at + from + 1) & 1) === 1;
  return characters(view, at + from + (biff8 ? 2 : 1), { count, wide, end: at + length });
}

interface Globals {
  readonly biff8: boolean;
  readonly fontNames: readonly string[];
  readonly fontOfFormat: readonly number[];
  readonly sheets: readonly { readonly name: string; readonly at: number }[];
  /** The table of texts. */
  readonly texts: readonly Piece[];
}

function readGlobals(view: DataView): Globals | null {
  const fontNames: string[] = [];
  const fontOfFormat: number[] = [];
  const sheets: { name: string; at: number }[] = [];
  const texts: Piece[] = [];
  let biff8 = true;
  let before = 0;
  for (const found of recordsFrom(view, 0)) {
    const { type, at, length } = found;
    if (type === record.eof) return { biff8, fontNames, fontOfFormat, sheets, texts };
    if (type === record.bof && length >= 2) biff8 = view.getUint16(at, true) === 0x0600;
    else if (type === record.font) fontNames.push(nameIn(view, found, { from: 14, biff8 }));
    else if (type === record.xf && length >= 2) fontOfFormat.push(view.getUint16(at, true));
    else if (type === record.boundSheet && length > 6)
      sheets.push({ name: nameIn(view, found, { from: 6, biff8 }), at: view.getUint32(at, true) });
    else if (type === record.texts || (type === record.goesOn && before === record.texts))
      texts.push({ at, end: at + length });
    if (type !== record.goesOn) before = type;
  }
  return null;
}

/** Font 4 does not exist: the numbers after it are one too high (MS-XLS 2.5.129). */
const fontName = (names: readonly string[], index: number): string => names[index > 4 ? index - 1 : index] ?? "";

interface WorkbookFonts {
  readonly biff8: boolean;
  readonly nameOf: (font: number) => string;
  readonly nameOfFormat: (format: number) => string;
  readonly texts: ReadonlyMap<number, readonly StoredRun[]>;
}

/** The words of an RSTRING record: text, then where its font changes, a byte each in BIFF5, two in BIFF8. */
function runsOfRecord(
  view: DataView,
  { at, length }: BiffRecord,
  { biff8, nameOf }: WorkbookFonts,
): readonly StoredRun[] {
  const size = biff8 ? 2 : 1;
  const number = (place: number): number => (biff8 ? view.getUint16(place, true) : view.getUint8(place));
  const wide = biff8 && length > 9 && (view.getUint8(at + 8) & 1) === 1;
  const start = at + 8 + (biff8 ? 1 : 0);
  const count = view.getUint16(at + 6, true);
  const text = characters(view, start, { count, wide, end: at + length });
  const changesAt = start + count * (wide ? 2 : 1);
  if (changesAt + size > at + length) return [];
  const changes: FontChange[] = [];
  for (let i = 0; i < number(changesAt); i += 1) {
    const place = changesAt + size + i * 2 * size;
    if (place + 2 * size > at + length) break;
    changes.push([number(place), number(place + size)]);
  }
  return runsOf(text, changes, nameOf);
}

function sheetFonts(view: DataView, start: number, workbookFonts: WorkbookFonts): SheetFonts {
  const notes = new FontNotes();
  for (const found of recordsFrom(view, start)) {
    const { type, at, length } = found;
    if (type === record.eof) break;
    if (!cellRecords.has(type) || length < 6) continue;
    const font = workbookFonts.nameOfFormat(view.getUint16(at + 4, true));
    let runs: readonly StoredRun[] = [];
    if (type === record.labelSst && length >= 10) runs = workbookFonts.texts.get(view.getUint32(at + 6, true)) ?? [];
    else if (type === record.rString && length >= 8) runs = runsOfRecord(view, found, workbookFonts);
    if (legacyFont(font) === null && !hasLegacyRun(runs)) continue;
    notes.note(view.getUint16(at, true), view.getUint16(at + 2, true), font, runs);
  }
  return notes;
}

/** Says whether the workbook stream of an .xls needs a password. */
export function isBiffProtected(stream: Uint8Array): boolean {
  for (const { type } of recordsFrom(viewOf(stream), 0)) {
    if (type === record.filePass) return true;
    if (type === record.eof) return false;
  }
  return false;
}

/** Counts the other workbooks that an .xls refers to (SUPBOOK; the workbook itself and add-ins have marks in the place of a name). */
export function countBiffLinks(stream: Uint8Array): number {
  const view = viewOf(stream);
  const itself = [0x0401, 0x3a01];
  let count = 0;
  for (const { type, at, length } of recordsFrom(view, 0)) {
    if (type === record.eof) break;
    if (type === record.otherWorkbook && length > 4 && !itself.includes(view.getUint16(at + 2, true))) count += 1;
  }
  return count;
}

/** Finds the text cells of an .xls (its workbook stream) that are in a legacy font, or have words in one, by sheet name; null for a stream that is not understood. */
export function biffFonts(stream: Uint8Array): Readonly<Record<string, SheetFonts>> | null {
  const view = viewOf(stream);
  const globals = readGlobals(view);
  if (globals === null) return null;
  const nameOf = (font: number): string => fontName(globals.fontNames, font);
  const hasLegacy = globals.fontNames.some((name) => legacyFont(name) !== null);
  const workbookFonts: WorkbookFonts = {
    biff8: globals.biff8,
    nameOf,
    nameOfFormat: (format) => nameOf(globals.fontOfFormat[format] ?? -1),
    texts: hasLegacy ? readFormattedTexts(view, globals.texts, nameOf) : new Map(),
  };
  return Object.fromEntries(
    globals.sheets.map(({ name, at }) => [name, hasLegacy ? sheetFonts(view, at, workbookFonts) : noFonts]),
  );
}
