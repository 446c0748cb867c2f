import type { CellValue } from "./grid";

/** The text of a cell in composed letters, without spaces around it; null for a blank cell. */
export const textOfCell = (value: CellValue): string | null =>
  value === null ? null : String(value).normalize("NFC").trim() || null;
