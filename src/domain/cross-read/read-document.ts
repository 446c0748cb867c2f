import type { WordPlace } from "../templates/template-fault";
/** Where something stands in a document. All count from 1, as a reader does. */
export interface ReadingPlace {
  /** Name of the sheet, file or table. */
  readonly document: string;
  readonly kind: "sheet" | "file" | "fact" | "table";
  /** For a Word file: which part of it. */
  readonly part: WordPlace["part"] | null;
  readonly paragraph: number | null;
  /** Of a Word file. */
  readonly table: number | null;
  readonly row: number | null;
  /** The fact's key, or null. */
  readonly field: string | null;
}

/** A stretch of text: a paragraph, or the row of a sheet or table, its cells joined by ` | `. */
export interface Passage {
  readonly at: ReadingPlace;
  readonly text: string;
}

/** A row of a table; cells as text. */
export interface DocumentRow {
  readonly at: ReadingPlace;
  readonly cells: readonly string[];
}

/** A document as the cross-reader sees it, whatever it was read from. */
export interface ReadDocument {
  readonly name: string;
  readonly kind: ReadingPlace["kind"];
  /** In reading order, the rows of tables among them. */
  readonly passages: readonly Passage[];
  readonly tables: readonly (readonly DocumentRow[])[];
}

/** One thing that a document says: where, in which words, and what it comes to. */
export interface Reading {
  readonly at: ReadingPlace;
  /** The words as they stand, with those around them. */
  readonly text: string;
  readonly value: string;
}

/** The words around a stretch of a text, cut at words. */
export function wordsAround(text: string, from: number, to: number, reach = 60): string {
  const start = from <= reach ? 0 : text.indexOf(" ", from - reach) + 1;
  const space = text.lastIndexOf(" ", to + reach);
  const end = text.length - to <= reach ? text.length : Math.max(space, to);
  const inside = text.slice(Math.min(start, from), end).replace(/\s+/g, " ").trim();
  return `${start > 0 ? "… " : ""}${inside}${end < text.length ? " …" : ""}`;
}
