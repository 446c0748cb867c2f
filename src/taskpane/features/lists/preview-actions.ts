import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { Lists } from "@/usecases/lists/import-lists";
import { previewLists } from "@/usecases/lists/preview-lists";
import { reportOf } from "@/usecases/run-action";
import { listKey, type ListName } from "@/workbook/source-key";
import type { Action } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { orNotice } from "../../actions/refusal";
import { beginImport } from "./begin-import";
import { changeListing, emptyDraft, listsStep, type ListsPane } from "./state";

type PreviewAction<Given extends readonly unknown[], Result> = Action<ListsPane, Given, Result>;

/** The same sources, one of them read in another way; null = as it is found. */
function withChoice(lists: Lists, list: ListName, choice: SourceChoice | null): Lists {
  const others = (lists.choices ?? []).filter((each) => listKey(each) !== listKey(list));
  // A bare choice says «as it is found», also where the workbook remembers something else.
  return { ...lists, choices: [...others, choice ?? { file: list.file, sheet: list.sheet }] };
}

/** Of the sources those that hold this list. A table next to another on one sheet is named after its columns, «Sheet1 (A:D)». */
const onlyList = (lists: Lists, list: ListName): Lists => ({
  ...lists,
  files: lists.files.filter(({ name }) => name === list.file),
  sheets: lists.sheets.filter(
    (sheet) => list.file === "" && (sheet === list.sheet || list.sheet.startsWith(`${sheet} (`)),
  ),
  pastes: (lists.pastes ?? []).filter(({ name }) => name === list.file),
});

/** Reads the shown list once more as the user says; null = as it is found. */
const readAgain: PreviewAction<[list: ListName, choice: SourceChoice | null], Promise<ActionOutcome>> = {
  id: "readAgain",
  step: listsStep.id,
  run: async (context, list, choice) => {
    const { last, draft } = context.store.getState().listing;
    return last === null ? "busy" : beginImport(context, withChoice(last, list, choice), { draft, isShown: true });
  },
};

/** Shows a list that was imported from this pane once more, to be read in another way. */
const showAgain: PreviewAction<[list: ListName], Promise<ActionOutcome>> = {
  id: "showAgain",
  step: listsStep.id,
  run: async (context, list) => {
    const { last } = context.store.getState().listing;
    if (last === null) return "busy";
    return beginImport(context, onlyList(last, list), { draft: emptyDraft, isShown: true });
  },
};

/** Says of which list of the workbook a shown list is the next version; null = of none. */
const answerVersion: PreviewAction<[list: ListName, of: ListName | null], Promise<void>> = {
  id: "answerVersion",
  step: listsStep.id,
  run: async (context, list, of) => {
    const { app, store } = context;
    const { preview, draft } = store.getState().listing;
    if (preview === null) return;
    const versions = new Map(draft.versions).set(listKey(list), of);
    await orNotice(context, async () => {
      const compared = await reportOf(app, previewLists, { read: preview.read, answers: versions });
      changeListing(store, { preview: { ...preview, ...compared }, draft: { ...draft, versions } });
    });
  },
};

/** Closes the shown lists; nothing was written. */
const closePreview: PreviewAction<[], void> = {
  id: "closePreview",
  step: listsStep.id,
  run: ({ store }) => changeListing(store, { preview: null, draft: emptyDraft }),
};

/** What a user can answer while lists are shown. */
export const previewActions = { readAgain, showAgain, answerVersion, closePreview } as const;
