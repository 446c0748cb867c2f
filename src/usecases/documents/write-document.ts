import { useCase } from "../use-case";
import type { ComposedFile } from "../composed-file";
import type { Issue } from "@/issues/issue";
import { allKinds, kindOf } from "./all-kinds";
import type { DocumentId } from "./document-ids";
import type { DocumentKind } from "./document-kind";
import type { DocumentOptions } from "./document-options";
import { documentTables, readDocumentData } from "./read-document-data";

/** `look`: only tell what stands against it; `sheet`: write its sheets into the workbook; `file`: that, so that it exists whatever becomes of a download, and save its file. */
export type DocumentTarget = "look" | "sheet" | "file";

export interface DocumentOrder {
  readonly id: DocumentId;
  readonly options: DocumentOptions;
  readonly to: DocumentTarget;
}

/** What came of an order. */
export interface DocumentOutcome {
  readonly id: DocumentId;
  readonly issues: readonly Issue[];
  /** Sheets that the document has. */
  readonly sheets: readonly string[];
  readonly hasFile: boolean;
  /** Sheets that were written now; none when an issue of severity `error` keeps the document from going out. */
  readonly written: readonly string[];
}

interface DocumentInput extends DocumentOrder {
  /** The clock of the machine, for stamps; null = nothing is stamped with a time. */
  readonly now: Date | null;
  /** The registry of documents; ours where nothing is said. */
  readonly kinds?: readonly DocumentKind[];
}

/** Lays a document out and writes its sheets, or gives its file too; with an error among its issues nothing is written. */
export const writeDocument = useCase<DocumentInput, DocumentOutcome & { readonly file: ComposedFile | null }>({
  step: "composeDocument",
  reads: documentTables,
  work(draft, { id, options, to, now, kinds = allKinds }) {
    const { sheets, file, issues } = kindOf(id, kinds).compose(readDocumentData(draft, now), options);
    const isRefused = issues.some(({ severity }) => severity === "error");
    const names = sheets.map(({ name }) => name);
    const outcome = { id, issues, sheets: names, hasFile: file !== null, written: [], file: null };
    if (isRefused || to === "look") return outcome;
    for (const sheet of sheets) draft.writeSheet(sheet);
    return { ...outcome, written: names, file: to === "file" ? file : null };
  },
  documents: ({ file }) => (file === null ? [] : [file]),
  issues: ({ issues }) => issues,
});
