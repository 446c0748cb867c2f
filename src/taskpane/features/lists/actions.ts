import type { Lists } from "@/usecases/lists/import-lists";
import type { Action, BoundActions } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { refusalOf } from "../../actions/refusal";
import { beginImport } from "./begin-import";
import { importSources } from "./import-preview";
import { memoryActions } from "./memory-actions";
import { previewActions } from "./preview-actions";
import { emptyDraft, listsStep, type ListsPane } from "./state";

type ListsAction<Given extends readonly unknown[]> = Action<ListsPane, Given, Promise<ActionOutcome>>;

/** Reads what was chosen and imports it at once; where something should be looked at first, it is shown and nothing is written. */
const importLists: ListsAction<[lists: Lists]> = {
  id: "importLists",
  step: listsStep.id,
  run: (context, lists) => beginImport(context, lists, { draft: emptyDraft, isShown: false }),
};

/** Reads what was chosen and shows it; nothing is written. */
const previewLists: ListsAction<[lists: Lists]> = {
  id: "previewLists",
  step: listsStep.id,
  run: (context, lists) => beginImport(context, lists, { draft: emptyDraft, isShown: true }),
};

/** Imports what is shown, as the user has answered. */
const importPreview: ListsAction<[]> = {
  id: "importPreview",
  step: listsStep.id,
  run: async (context) => {
    const { preview, draft } = context.store.getState().listing;
    return preview === null ? "busy" : importSources(context, { preview, draft, factFiles: preview.facts });
  },
};

/** Imports what is selected in the sheet in front; where that is one of ours, the user is left to choose in the pane. */
const importSelection: ListsAction<[]> = {
  id: "importSelection",
  step: listsStep.id,
  run: async (context) => {
    const { app, store } = context;
    store.setState({ current: listsStep.id });
    try {
      const { ours, sources } = await app.workbook.readSelection();
      if (ours) return "needsReview";
      const lists = { files: [], sheets: sources, replace: false };
      return await beginImport(context, lists, { draft: emptyDraft, isShown: false });
    } catch (error) {
      store.setState({ notice: refusalOf(context, error) });
      return "failed";
    }
  },
};

/** Stops the reading that is under way; the workbook stays as it was. */
const stopReading: Action<ListsPane, [], void> = {
  id: "stopReading",
  step: listsStep.id,
  run: ({ store }) => store.getState().reading?.abort(),
};

/** What a user can have done about lists. */
export const listsActions = {
  importLists,
  previewLists,
  importPreview,
  importSelection,
  stopReading,
  ...previewActions,
  ...memoryActions,
} as const;

export type ListsActions = BoundActions<typeof listsActions>;
