import type { DocumentId } from "@/usecases/documents/document-ids";
import type { DocumentOptions } from "@/usecases/documents/document-options";
import { hasErrors } from "../../found-issues/found-issue";
import type { PaneState } from "../../state/pane-state";
import type { Step } from "../../state/steps";
import type { DocumentViews } from "./view-model";

/** What the step of documents knows. */
export interface DocumentsState {
  /** The document that is looked at, and what was chosen for each. */
  readonly papers: {
    readonly open: DocumentId | null;
    readonly options: Readonly<Partial<Record<DocumentId, DocumentOptions>>>;
  };
}

export type DocumentsPane = PaneState & DocumentsState;

export const initialDocumentsState: DocumentsState = { papers: { open: null, options: {} } };

export const documentsStep: Step<DocumentViews> = {
  id: "documents",
  needsAttention: (views) => Object.values(views).some(({ issues }) => hasErrors(issues)),
  isOnlyPreview: (views) => Object.values(views).every(({ written, saved }) => written.length === 0 && saved === null),
};
