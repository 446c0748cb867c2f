/** What speaks for a way of reading a text; each has its sentence in `messages/` under `evidence.<code>`. */
export type EvidenceCode =
  /** Every byte is valid. */
  | "utf8"
  /** Valid but for some; `count`. */
  | "utf8-spoilt"
  | "utf8-mark"
  | "utf16-mark"
  | "utf16-zeros"
  | "single-bytes"
  /** The page names it; `encoding`. */
  | "page-charset"
  | "clipboard"
  | "excel-file"
  | "open-sheet"
  /** `cells` have the `fonts` of a legacy `encoding`; one of them: `typed`, read as `read`. */
  | "legacy-fonts"
  /** `cells` are Vietnamese only in a legacy `encoding`; one of them: `typed`, read as `read`. */
  | "legacy-letters"
  /** The user chose `encoding`, which changed `cells`; one of them: `typed`, read as `read`. By evidence it would be `guess`. */
  | "encoding-chosen"
  /** The same where no cell changed. */
  | "encoding-chosen-alike"
  | "unchanged-chosen"
  /** `mark`: `comma`, `semicolon`, `tab`, `bar` or the sign itself. */
  | "separator-chosen"
  | "separator-declared"
  | "separator-found"
  | "one-column"
  | "quotes-are-letters";

export interface ReadingEvidence {
  readonly code: EvidenceCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** `evidence("utf8-spoilt", { count: 2 })` */
export const evidence = (code: EvidenceCode, params: ReadingEvidence["params"] = {}): ReadingEvidence => ({
  code,
  params,
});
