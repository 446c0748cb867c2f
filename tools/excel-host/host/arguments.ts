import { parseAddress, type ParsedAddress } from "./store/address";
import { sheetNamed } from "./store/find";
import { GridRange } from "./grid-range";
import type { StoreSheet } from "./store/sheet";
import type { StoreWorkbook } from "./store/workbook";
import { HostObject } from "../protocol/answers";
import { invalidArgument, itemNotFound } from "../protocol/office-error";

/** What the client sent, read strictly: a value of another kind is refused as an invalid argument. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : textArgument(value);
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function optionalTruth(value: unknown, otherwise: boolean): boolean {
  return value === undefined || value === null ? otherwise : truth(value);
}

/** One of the words of an enumeration, spelled as Excel spells it. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

const colorPattern = /^#?([0-9a-f]{6})$/i;
const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as `#RRGGBB` in capitals, from that form or one of the plain names. */
export function color(value: unknown): string {
  const text = textArgument(value);
  const match = colorPattern.exec(text);
  const found = match === null ? namedColors[text.toLowerCase()] : `#${(match[1] ?? "").toUpperCase()}`;
  if (found === undefined) throw invalidArgument();
  return found;
}

/** Cells named by a range object or by an address; an address without sheet means the given sheet, else the active one. */
export function rangeArgument(value: unknown, workbook: StoreWorkbook, sheet: StoreSheet | null): GridRange {
  if (value instanceof HostObject && value.target instanceof GridRange) return value.target;
  const address = parseAddress(textArgument(value).replace(/^=/, ""));
  if (address === null) throw invalidArgument();
  return new GridRange(sheetOfAddress(address, workbook, sheet), address.area);
}

function sheetOfAddress(address: ParsedAddress, workbook: StoreWorkbook, sheet: StoreSheet | null): StoreSheet {
  if (address.sheet === null) return sheet ?? workbook.activeSheet;
  const named = sheetNamed(workbook, address.sheet);
  if (named === null) throw itemNotFound();
  return named;
}
