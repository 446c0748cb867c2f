import { cellText } from "./cells";
import { cellsIn } from "./formats";
import { bandFor, formatAt, pointsPerCharacter, type StoreSheet } from "../store/sheet";
import type { Area } from "../store/area";

/** Fits rows to the lines of their wrapped texts, guessed at one standard character's width each; real Excel measures the font. */
export function autofitRows(sheet: StoreSheet, area: Area): void {
  const heights = new Map<number, number>();
  for (const { row, column } of cellsIn(sheet, area)) {
    const format = formatAt(sheet, row, column);
    const width = sheet.columns.get(column)?.size ?? sheet.standardWidth;
    const perLine = Math.max(1, Math.floor(width / (pointsPerCharacter * (format.fontSize / 11))));
    const text = cellText(sheet, row, column);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + (format.wrapText ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * format.fontSize * (15 / 11)));
  }
  for (const [row, height] of heights) {
    bandFor(sheet.rows, row).size = Math.max(sheet.standardHeight, Math.min(409.5, Math.round(height * 4) / 4));
  }
}
