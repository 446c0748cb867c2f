import type { SheetModel } from "@/sheet/sheet-model";

/** A sheet as rows of text, merged blanks and empty rows left out: what somebody would read aloud. */
export function modelRows(sheet: SheetModel): readonly string[] {
  const rows: string[][] = [];
  for (const { row, column, values } of sheet.blocks)
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value !== null) (rows[row + i] ??= [])[column + j] = String(value);
      }),
    );
  return Array.from(rows, (cells) => (cells ?? []).filter((cell) => cell !== undefined).join(" | ")).filter(
    (row) => row !== "",
  );
}
