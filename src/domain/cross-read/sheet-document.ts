import { formatVnd } from "@/language/numbers/format-number";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import type { DocumentRow, ReadDocument, ReadingPlace } from "./read-document";

/** A cell as a reader sees it; whole numbers with dots, as the forms have them. */
function textOf(value: CellValue): string {
  if (value === null || typeof value === "boolean") return "";
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? formatVnd(value) : String(value).replace(".", ",");
  return value.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A row between two tables: one cell with a sentence, a heading or a remark. */
function isBetween({ cells }: DocumentRow): boolean {
  const [text = "", ...more] = cells.filter((cell) => cell !== "");
  return more.length === 0 && (/[.:;]$|^\(/.test(text) || text.length > 60);
}

/** Rows of tables, each table by itself. */
function tablesIn(rows: readonly DocumentRow[]): readonly (readonly DocumentRow[])[] {
  const tables: DocumentRow[][] = [[]];
  for (const row of rows) {
    if (isBetween(row)) tables.push([]);
    else tables.at(-1)?.push(row);
  }
  return tables.filter((table) => table.length > 1);
}

/** A sheet as a document: each row a passage; a row with one sentence in it parts two tables. */
export function sheetDocument({
  sheet,
  rows,
  firstRow,
}: Pick<SourceGrid, "sheet" | "rows" | "firstRow">): ReadDocument {
  const read = rows.map((cells, index): DocumentRow => {
    const at: ReadingPlace = {
      document: sheet,
      kind: "sheet",
      part: null,
      paragraph: null,
      table: null,
      row: firstRow + index,
      field: null,
    };
    return { at, cells: cells.map(textOf) };
  });
  const filled = read.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return {
    name: sheet,
    kind: "sheet",
    passages: filled.map(({ at, cells }) => ({ at, text: cells.filter((cell) => cell !== "").join(" | ") })),
    tables: tablesIn(filled),
  };
}
