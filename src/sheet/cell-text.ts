import { isCleanText, normalizeText } from "@/language/text/normalize-text";
import type { CellValue } from "./grid";

/** A cell's value as one line of clean text; "" for an empty cell. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return isCleanText(value) ? value : normalizeText(value).text;
}

/** A cell's value exactly as it stands, for showing where something came from. */
export function typedText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
