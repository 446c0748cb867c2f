import { looksLikePerson, splitHonorific } from "@/language/names/person-name";
import { ordinalNumber } from "@/language/words/row-words";
import type { SkippedRow } from "@/issues/issue";
import { cellText } from "@/sheet/cell-text";
import type { SourceGrid } from "@/sheet/grid";
import type { Table } from "../columns/split-tables";

/** All rows of a table that is no list. */
export function allRows(grid: SourceGrid, table: Table): readonly SkippedRow[] {
  const rows: SkippedRow[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    rows.push({ row: row + grid.firstRow, reason: isBlank(grid, row) ? "blank" : "not-a-list" });
  }
  return rows;
}

/** True for a row that says nothing. */
export const isBlank = (grid: SourceGrid, row: number): boolean =>
  (grid.rows[row] ?? []).every((value) => cellText(value) === "");

/** Rows above the first heading (positions) that are numbered and name a person: somebody may have listed them without a heading. */
export function namedRowsAbove(grid: SourceGrid, top: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < top; row += 1) {
    const [first = "", second = ""] = (grid.rows[row] ?? []).map(cellText).filter((text) => text !== "");
    const name = ordinalNumber(first) === null ? withoutOwnNumber(first) : second;
    if (name !== "" && looksLikePerson(splitHonorific(name.split(/\s*[,;–(-]\s*/u)[0] ?? "").name)) rows.push(row);
  }
  return rows;
}

/** `1. Phan Đăng Khôi` → `Phan Đăng Khôi`; "" for a text without a number. */
const withoutOwnNumber = (text: string): string => /^\d{1,3}\s*[.)/]\s*(\S.*)$/u.exec(text)?.[1] ?? "";

/** Rows of no table: above the first heading, the headings themselves, or all of a sheet without a list. */
export function outsideRows(grid: SourceGrid, tables: readonly Table[], isList: boolean): readonly SkippedRow[] {
  const rows: SkippedRow[] = [];
  const firstTop = tables[0]?.header.top ?? grid.rows.length;
  for (let row = 0; row < firstTop; row += 1) {
    const reason = isBlank(grid, row) ? "blank" : isList ? "letterhead" : "not-a-list";
    rows.push({ row: row + grid.firstRow, reason });
  }
  for (const { header } of tables) {
    for (let row = header.top; row <= header.bottom; row += 1) {
      rows.push({ row: row + grid.firstRow, reason: isList ? "header" : "not-a-list" });
    }
    if (header.numberRow !== null) {
      rows.push({ row: header.numberRow + grid.firstRow, reason: isList ? "number-row" : "not-a-list" });
    }
  }
  return rows;
}
