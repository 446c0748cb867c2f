import { cellKey, type TextRun } from "@/sheet/grid";
import { encodingOfFont } from "@/language/encodings/read-legacy";

/** Legacy fonts of one sheet by `"row,column"` (0-based): of whole cells, and of the words of cells that are in several fonts. */
export interface SheetFonts {
  readonly fonts: Readonly<Record<string, string>>;
  readonly runs: Readonly<Record<string, readonly TextRun[]>>;
}

/** What a file says of its sheets by their names; null where that is not known. */
export type FontsBySheet = Readonly<Record<string, SheetFonts>> | null;

export const noFonts: SheetFonts = { fonts: {}, runs: {} };

/** Words as a file gives them: `font` null = the cell's own. */
export interface StoredRun {
  readonly text: string;
  readonly font: string | null;
}

/** The name where it is that of a legacy font. */
export const legacyFont = (name: string | null | undefined): string | null =>
  name != null && encodingOfFont(name) !== null ? name : null;

/** Whether words of a cell make a difference to its font. */
export const hasLegacyRun = (runs: readonly StoredRun[]): boolean => runs.some(({ font }) => legacyFont(font) !== null);

/** Gathers the legacy fonts of a sheet cell by cell. */
export class FontNotes implements SheetFonts {
  readonly fonts: Record<string, string> = {};
  readonly runs: Record<string, readonly TextRun[]> = {};

  /** `font` is the cell's own, whatever it is; `runs` its words, where they are formatted. */
  note(row: number, column: number, font: string | null | undefined, runs: readonly StoredRun[] = []): void {
    const key = cellKey(row, column);
    const own = legacyFont(font);
    const words = runs.map((run) => ({ text: run.text, font: run.font === null ? own : legacyFont(run.font) }));
    const shown = words.filter(({ text }) => text.trim() !== "");
    const [first] = shown;
    if (first === undefined) {
      if (own !== null) this.fonts[key] = own;
    } else if (shown.some((run) => run.font !== first.font)) this.runs[key] = words;
    else if (first.font !== null) this.fonts[key] = first.font;
  }
}

/** Says whether the bytes of a part may name a legacy font, so that it is looked through only then: hardly any workbook does. */
export function mayNameLegacyFont(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false;
  for (let at = bytes.indexOf(v); at >= 0 && at + 2 < bytes.length; at = bytes.indexOf(v, at + 1)) {
    if (bytes[at + 1] === n && bytes[at - 1] === dot) return true;
    if ((bytes[at + 1] === capitalN && bytes[at + 2] === capitalI) || bytes[at + 1] === 0) return true;
  }
  return false;
}
/** V, n, N, I and the full stop; a zero after V is text of two bytes a letter. */
const [v, n, capitalN, capitalI, dot] = [0x56, 0x6e, 0x4e, 0x49, 0x2e];
