import type { Lists } from "@/usecases/lists/import-lists";
import { asksAnything, previewLists } from "@/usecases/lists/preview-lists";
import { reportOf } from "@/usecases/run-action";
import type { ActionContext } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { refusalOf } from "../../actions/refusal";
import { beginStep, leaveStep } from "../../state/step-runs";
import { importSources } from "./import-preview";
import { describePreview, isFacts, isStop, readWithProgress } from "./read-lists";
import { changeListing, listsStep, type ListingDraft, type ListsPane } from "./state";

interface Beginning {
  readonly draft: ListingDraft;
  /** True where the lists are shown even if nothing is asked. */
  readonly isShown: boolean;
}

/** Reads lists and shows what must be looked at; what needs no look is imported at once. */
export async function beginImport(
  context: ActionContext<ListsPane>,
  lists: Lists,
  { draft, isShown }: Beginning,
): Promise<ActionOutcome> {
  const { app, store } = context;
  if (!beginStep(store, listsStep.id)) return "busy";
  const factFiles = lists.files.filter(isFacts);
  try {
    const read = await readWithProgress(context, lists);
    const preview = await reportOf(app, previewLists, { read, answers: draft.versions });
    const isReview = isShown || asksAnything(preview);
    if (isReview) changeListing(store, { preview: await describePreview(context, preview, factFiles), draft });
    leaveStep(store, listsStep.id, null);
    return isReview ? "needsReview" : await importSources(context, { preview, draft, factFiles });
  } catch (error) {
    if (isStop(error)) changeListing(store, { isStopped: true });
    leaveStep(store, listsStep.id, isStop(error) ? null : refusalOf(context, error));
    return isStop(error) ? "done" : "failed";
  }
}
