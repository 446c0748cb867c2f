import type { ParsingOptions, WorkBook } from "@e965/xlsx";

declare module "@e965/xlsx" {
  /** A workbook with the table of texts of an .xlsx. */
  export interface ZippedBook extends WorkBook {
    readonly Strings?: readonly { readonly t?: string }[];
  }

  /** Reads the unpacked parts of an .xlsx, .xlsb or .ods from the reader's own container; it is exported, and its types leave it out. */
  export function parse_zip(container: unknown, options: ParsingOptions): ZippedBook;
}
