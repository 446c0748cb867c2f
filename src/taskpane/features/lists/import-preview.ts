import { jsonFaultSentence } from "@/messages/json-fault-sentence";
import { meetingSettings } from "@/tables/settings/meeting";
import { importRead } from "@/usecases/lists/import-lists";
import type { ListsPreview } from "@/usecases/lists/preview-lists";
import { readLists, type ReadLists } from "@/usecases/lists/read-lists";
import type { AppContext } from "@/usecases/ports";
import { reportOf, runAction } from "@/usecases/run-action";
import { findMissingSheets, setUp } from "@/usecases/setup/set-up";
import { writeFacts } from "@/usecases/setup/write-facts";
import type { InputFile } from "@/workbook/input-file";
import { parseSettings } from "@/workbook/settings/parse-settings";
import type { ActionContext } from "../../actions/action";
import { locate } from "../../actions/describe-found";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import { describeIssues } from "../../found-issues/describe-issues";
import { decisionsOf, explainedAbbreviations } from "./decisions";
import type { Texts } from "../../texts";
import { changeListing, clearChosen, emptyDraft, listsStep, type ListingDraft, type ListsPane } from "./state";
import type { ImportedFacts } from "./view-model";

interface ReadSources {
  readonly preview: ListsPreview;
  readonly draft: ListingDraft;
  /** Files with the facts of the meeting. */
  readonly factFiles: readonly InputFile[];
}

/** Imports what was read, as the user has answered; a workbook that was not set up is set up first. */
export const importSources = (
  context: ActionContext<ListsPane>,
  { preview, draft, factFiles }: ReadSources,
): Promise<ActionOutcome> =>
  runStep(context, listsStep, async (app) => {
    const { store, texts } = context;
    if ((await reportOf(app, findMissingSheets, undefined)).length > 0) await setUp(app);
    const facts: ImportedFacts[] = [];
    for (const file of factFiles) facts.push(await importFacts(app, file, texts));
    const read = await withAnswers(app, preview, draft);
    const imported = await reportOf(app, importRead, { read, decisions: decisionsOf(preview, draft) });
    const issues = describeIssues(imported.issues, await locate(context), texts);
    clearChosen(store, store.getState().listing.last ?? preview.read.lists);
    changeListing(store, { preview: null, draft: emptyDraft, memory: null });
    return { ...imported, issues, facts };
  });

async function importFacts(app: AppContext, { name, bytes }: InputFile, texts: Texts): Promise<ImportedFacts> {
  const { record, faults } = parseSettings(meetingSettings, new TextDecoder().decode(bytes));
  if (record !== null) await runAction(app, writeFacts, record);
  return { file: name, faults: faults.map((fault) => jsonFaultSentence(fault, texts.translate)) };
}

/** Short forms that were explained in the preview are written out in the lists that asked for them. */
async function withAnswers(app: AppContext, preview: ListsPreview, draft: ListingDraft): Promise<ReadLists> {
  const { read } = preview;
  const explained = explainedAbbreviations(preview, draft);
  if (explained.length === 0) return read;
  const memory = { ...read.memory, abbreviations: [...read.memory.abbreviations, ...explained] };
  return readLists(app, read.lists, undefined, memory);
}
