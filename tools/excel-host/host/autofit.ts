import { cellText } from "./cells";
import { cellsIn } from "./formats";
import { bandFor, formatAt, pointsPerCharacter, type Area, type StoreSheet } from "./store";

/** Fits columns to their longest line of text, guessed at one standard character's width each; real Excel measures the font. */
export function autofitColumns(sheet: StoreSheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const { row, column } of cellsIn(sheet, area)) {
    const format = formatAt(sheet, row, column);
    if (format.wrapText) continue;
    const characters = longestLine(cellText(sheet, row, column)) * (format.fontSize / 11);
    widest.set(column, Math.max(widest.get(column) ?? 0, characters));
  }
  for (const [column, characters] of widest) {
    if (characters > 0) bandFor(sheet.columns, column).size = Math.round((characters + 1) * pointsPerCharacter * 4) / 4;
  }
}

/** Fits rows to the lines of their wrapped texts, on the same guess. */
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

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
