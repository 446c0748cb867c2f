/** What of a sheet is taken for a list: all of it, an area, or an Excel table of the user's. */
export interface SheetPart {
  readonly sheet: string;
  /** `B3:F40`. */
  readonly area: string | null;
  readonly table: string | null;
}

const withArea = /^(.+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/su;
/** One of several tables side by side is named after its columns, and after its rows where another table lies across. */
const columnsAfter = / ?\([A-Z]{1,3}\d*:[A-Z]{1,3}\d*\)$/u;
const withTable = /^(.+)\[([^\]]+)\]$/su;

/**
 * Reads the name under which a part of a sheet is a source: `Khách mời`, `Khách mời!B3:F40`, `Khách mời[BangMoi]`. Excel allows neither
 * `:` nor `[` in a sheet's name, so that a sheet is never taken for a part; an area of one cell is the sheet.
 * `Khách mời (A:D)`, one of several tables side by side, is part of the sheet too.
 */
export function sheetPart(source: string): SheetPart {
  const name = source.replace(columnsAfter, "");
  const [, sheet, area] = withArea.exec(name) ?? [];
  if (sheet !== undefined && area?.includes(":") === true) return { sheet, area, table: null };
  const [, holder, table] = withTable.exec(name) ?? [];
  if (holder !== undefined && table !== undefined) return { sheet: holder, area: null, table };
  return { sheet: name, area: null, table: null };
}

/** The name of one of several tables side by side, by its columns (`A:D`) or corners (`A6:D8`). */
export const sideName = (source: string, columns: string): string =>
  `${source.replace(columnsAfter, "")} (${columns})`.trim();

/** The name of an area as a source. */
export const areaName = (sheet: string, area: string): string => `${sheet}!${area.replaceAll("$", "")}`;

/** The name of a table as a source. */
export const tableSourceName = (sheet: string, table: string): string => `${sheet}[${table}]`;
