import type { DocumentRow, Passage, ReadDocument, ReadingPlace } from "@/domain/cross-read/read-document";
import { openWord } from "./open-word";
import type { TemplateFaultCode } from "@/domain/templates/template-fault";
import { wordParagraphs, type WordParagraph } from "./word-text";

/** A Word file as text, or why it cannot be read. */
export type WordReading =
  | { readonly kind: "read"; readonly document: ReadDocument }
  | { readonly kind: "refused"; readonly code: TemplateFaultCode };

/** Reads the text of a .docx with its places: paragraphs, and the rows of its tables; the copy of a text box for old programs is skipped. */
export function readWord(name: string, bytes: Uint8Array): WordReading {
  const opened = openWord(bytes);
  if (opened.kind === "refused") return { kind: "refused", code: opened.code };
  const passages: Passage[] = [];
  const tables: (readonly DocumentRow[])[] = [];
  for (const part of opened.texts) {
    const paragraphs = wordParagraphs(part).filter(({ text, isFallback }) => text.trim() !== "" && !isFallback);
    const byNumber = new Map<number, DocumentRow[]>();
    for (const row of rowsOf(paragraphs)) {
      const [first] = row;
      if (first === undefined) continue;
      const at = placeOf(name, first);
      const cells = cellsOf(row);
      passages.push({ at, text: cells.join(" | ") });
      const number = first.place.cell?.table;
      if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), { at, cells }]);
    }
    tables.push(...byNumber.values());
  }
  return { kind: "read", document: { name, kind: "file", passages, tables } };
}

function placeOf(document: string, { place }: WordParagraph): ReadingPlace {
  return {
    document,
    kind: "file",
    part: place.part,
    paragraph: place.cell === null ? place.paragraph : null,
    table: place.cell?.table ?? null,
    row: place.cell?.row ?? null,
    field: null,
  };
}

/** Paragraphs of one table row together, any other by itself. */
function rowsOf(paragraphs: readonly WordParagraph[]): readonly (readonly WordParagraph[])[] {
  const rows: WordParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const cell = paragraph.place.cell;
    const last = rows.at(-1);
    const before = last?.[0]?.place.cell;
    if (last && cell && before && before.table === cell.table && before.row === cell.row) last.push(paragraph);
    else rows.push([paragraph]);
  }
  return rows;
}

/** Texts of a row by its cells, blank ones included; of a paragraph the text alone. */
function cellsOf(row: readonly WordParagraph[]): readonly string[] {
  const cells: string[] = [];
  for (const { place, text } of row) {
    const at = (place.cell?.cell ?? 1) - 1;
    while (cells.length <= at) cells.push("");
    cells[at] = [cells[at] ?? "", text.normalize("NFC").replace(/\s+/g, " ").trim()]
      .filter((part) => part !== "")
      .join(" ");
  }
  return cells;
}
