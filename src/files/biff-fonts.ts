import { encodingOfFont } from "@/vietnamese/legacy/read-legacy";

/** Legacy font names of one sheet by `"row,column"` (0-based). */
export type SheetFonts = Readonly<Record<string, string>>;

/** Record types of the .xls stream (MS-XLS, section 2.3) that say which cell has which font. */
const record = {
  bof: 0x809,
  eof: 0x0a,
  font: 0x31,
  xf: 0xe0,
  boundSheet: 0x85,
  filePass: 0x2f,
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
}

function readGlobals(view: DataView): Globals | null {
  const fontNames: string[] = [];
  const fontOfFormat: number[] = [];
  const sheets: { name: string; at: number }[] = [];
  let biff8 = true;
  for (const found of recordsFrom(view, 0)) {
    const { type, at, length } = found;
    if (type === record.eof) return { biff8, fontNames, fontOfFormat, sheets };
    if (type === record.bof && length >= 2) biff8 = view.getUint16(at, true) === 0x0600;
    else if (type === record.font) fontNames.push(nameIn(view, found, { from: 14, biff8 }));
    else if (type === record.xf && length >= 2) fontOfFormat.push(view.getUint16(at, true));
    else if (type === record.boundSheet && length > 6)
      sheets.push({ name: nameIn(view, found, { from: 6, biff8 }), at: view.getUint32(at, true) });
  }
  return null;
}

/** Font 4 does not exist: the numbers after it are one too high (MS-XLS 2.5.129). */
const fontName = (names: readonly string[], index: number): string => names[index > 4 ? index - 1 : index] ?? "";

function sheetFonts(view: DataView, start: number, legacyOfFormat: ReadonlyMap<number, string>): SheetFonts {
  const fonts: Record<string, string> = {};
  for (const { type, at, length } of recordsFrom(view, start)) {
    if (type === record.eof) break;
    if (!cellRecords.has(type) || length < 6) continue;
    const font = legacyOfFormat.get(view.getUint16(at + 4, true));
    if (font !== undefined) fonts[`${view.getUint16(at, true)},${view.getUint16(at + 2, true)}`] = font;
  }
  return fonts;
}

/** Tells whether the workbook stream of an .xls needs a password. */
export function isBiffProtected(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (const { type } of recordsFrom(view, 0)) {
    if (type === record.filePass) return true;
    if (type === record.eof) return false;
  }
  return false;
}

/** Finds the text cells of an .xls (its workbook stream) that are in a legacy font, by sheet name; null for a stream that is not understood. */
export function biffFonts(stream: Uint8Array): Readonly<Record<string, SheetFonts>> | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = readGlobals(view);
  if (globals === null) return null;
  const legacyOfFormat = new Map<number, string>();
  globals.fontOfFormat.forEach((index, format) => {
    const name = fontName(globals.fontNames, index);
    if (encodingOfFont(name) !== null) legacyOfFormat.set(format, name);
  });
  const none: SheetFonts = {};
  return Object.fromEntries(
    globals.sheets.map(({ name, at }) => [
      name,
      legacyOfFormat.size === 0 ? none : sheetFonts(view, at, legacyOfFormat),
    ]),
  );
}
