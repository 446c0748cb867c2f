import type { Area } from "@/sheet/sheet-model";

/** Cells of a sheet, as a name of the workbook stands for them. */
export interface NamedArea extends Area {
  readonly sheet: string;
}

const address = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The cells that a name's value is the address of: `'Hội nghị'!$B$3:$C$5` → 0-based, both ends included; null for a constant, a formula or `#REF!`. */
export function parseNamedArea(value: string): NamedArea | null {
  const match = address.exec(value);
  if (match === null) return null;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
