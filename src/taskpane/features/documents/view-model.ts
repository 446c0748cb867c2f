import type { DocumentId } from "@/usecases/documents/document-ids";
import type { DocumentOutcome } from "@/usecases/documents/write-document";
import type { SavedFile } from "@/usecases/ports";
import type { FoundIssue } from "../../found-issues/found-issue";

/** A document that was laid out; `written` and `saved` are empty while it is only looked at. */
export interface DocumentView extends Omit<DocumentOutcome, "issues"> {
  readonly issues: readonly FoundIssue[];
  readonly saved: SavedFile | null;
}

/** The documents that were looked at or made, each as it was last. */
export type DocumentViews = Readonly<Partial<Record<DocumentId, DocumentView>>>;
