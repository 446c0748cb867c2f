/** What can be wrong with a template; the sentence of each stands in `messages`. */
export type TemplateFaultCode =
  | "not-word"
  | "old-word"
  | "macros"
  | "broken-file"
  | "too-large"
  | "tag-unclosed"
  | "tag-unopened"
  | "tag-empty"
  | "double-brace"
  | "tag-unknown"
  | "tag-outside-list"
  | "list-as-value"
  | "loop-unclosed"
  | "loop-unopened"
  | "loop-crossed"
  | "loop-across"
  /** In a place that is not filled: a diagram, a comment, a formula, the file's properties. */
  | "tag-unreachable"
  /** A known name in signs that are not ours: «», ｛｝, a mail-merge field. */
  | "tag-in-other-signs";

/** Where in a Word document something stands, as a reader counts. */
export interface WordPlace {
  readonly part: "body" | "header" | "footer" | "footnote" | "endnote" | "comment" | "diagram" | "chart" | "properties";
  /** Position among the paragraphs outside tables that hold text, from 1; 0 inside a table. */
  readonly paragraph: number;
  /** Position of the table in its part, and of row and cell in it, from 1; null outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
  readonly isTextBox: boolean;
}

/** One fault of a template, with all that is needed to fix it in Word. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  /** As it stands, with its braces; "" for a fault of the whole file. */
  readonly tag: string;
  readonly at: WordPlace | null;
  /** The words around the tag. */
  readonly context: string;
  /** What should stand there, or null. */
  readonly expected: string | null;
  /** The known tag that was most likely meant, with its braces, or null. */
  readonly nearest: string | null;
}
