import { reportOf, runAction } from "@/usecases/run-action";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { Issue } from "@/issues/issue";
import { locateRecords } from "@/usecases/check/locate-records";
import type { Forgotten } from "@/workbook/memory/memory";
import { forgetRemembered, readRemembered } from "@/usecases/lists/remember";
import { jsonFaultSentence } from "@/messages/json-fault-sentence";
import { meetingSettings } from "@/tables/settings/meeting";
import { parseSettings } from "@/workbook/settings/parse-settings";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext } from "@/usecases/ports";
import { findMissingSheets, setUp } from "@/usecases/setup/set-up";
import { listKey, type ListName } from "@/workbook/source-key";
import { importRead, type Lists } from "@/usecases/lists/import-lists";
import { asksAnything, previewLists, type ListsPreview } from "@/usecases/lists/preview-lists";
import { readLists, type ReadLists } from "@/usecases/lists/read-lists";
import { writeFacts } from "@/usecases/setup/write-facts";
import type { ActionOutcome } from "../ending";
import { describeIssues } from "../describe-issues";
import { abbreviationKey, decisionsOf, emptyDraft, type Listing, type ListingDraft, type ShownPreview } from "../listing";
import type { FoundIssue, TakenFacts, TakenLists } from "../results";
import { beginStep, leaveStep, noteTaken, tellProgress, type PaneStore } from "../store";
import type { Texts } from "../texts";

/** What a user can have done about lists. */
export interface ListActions {
  /** Reads what was chosen and takes it in at once; where something should be looked at first, it is shown and nothing is written. */
  importLists(lists: Lists): Promise<ActionOutcome>;
  /** Reads what was chosen and shows it; nothing is written. */
  previewLists(lists: Lists): Promise<ActionOutcome>;
  /** Takes in what is shown, as the user has answered. */
  importPreview(): Promise<ActionOutcome>;
  /** Reads the shown list once more as the user says; null = as it is found. */
  readAgain(list: ListName, choice: SourceChoice | null): Promise<ActionOutcome>;
  /** Shows a list that was taken in from this pane once more, to be read in another way. */
  showAgain(list: ListName): Promise<ActionOutcome>;
  /** Says of which list of the workbook a shown list is the next version; null = of none. */
  answerVersion(list: ListName, of: ListName | null): Promise<void>;
  /** Lets the shown lists go; nothing was written. */
  closePreview(): void;
  /** Stops the reading that is under way; the workbook stays as it was. */
  stopReading(): void;
  /** Takes in what is selected in the sheet in front; where that is one of ours, the user is left to choose in the pane. */
  importSelection(): Promise<ActionOutcome>;
  /** Reads what «Sổ tay» holds. */
  lookAtMemory(): Promise<void>;
  /** Takes something out of «Sổ tay». */
  forget(forgotten: Forgotten): Promise<void>;
}

interface ListActionParts {
  readonly context: AppContext;
  readonly store: PaneStore;
  readonly texts: Texts;
  /** Runs a action of the step of lists and keeps its result. */
  readonly run: (flow: (context: AppContext) => Promise<TakenLists>) => Promise<ActionOutcome>;
  readonly refusalOf: (error: unknown) => string;
}

const isFacts = ({ name }: InputFile): boolean => name.toLowerCase().endsWith(".json");
const isStop = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** The actions about lists, over one context, context to one store. */
export function createListActions({ context, store, texts, run, refusalOf }: ListActionParts): ListActions {
  const { workbook } = context;
  let stopping: AbortController | null = null;

  const note = (change: Partial<Listing>): void =>
    store.setState(({ listing }) => ({ listing: { ...listing, ...change } }));
  const listing = (): Listing => store.getState().listing;

  /** Reads off the page's main thread, context as it goes on; the user may stop it. */
  async function read(lists: Lists): Promise<ReadLists> {
    stopping = new AbortController();
    note({ canStop: true, isStopped: false, progress: null, last: lists });
    try {
      const onStep = (): void => tellProgress(store, "lists", texts("doing.readLists"));
      const given = { ...lists, files: lists.files.filter((file) => !isFacts(file)) };
      return await readLists({ ...context, onStep }, given, {
        signal: stopping.signal,
        onProgress: (progress) => note({ progress }),
      });
    } finally {
      stopping = null;
      note({ canStop: false, progress: null });
    }
  }

  async function shown(preview: ListsPreview, facts: readonly InputFile[]): Promise<ShownPreview> {
    const locator = await reportOf(context, locateRecords, undefined);
    // The tables hold an older version of the row, or nothing yet: there is no cell to show.
    const describe = (issues: readonly Issue[]): readonly FoundIssue[] =>
      describeIssues(issues, locator, texts).map((found) => ({ ...found, canShow: false }));
    const found = new Map(preview.lists.map(({ list, issues }) => [listKey(list), describe(issues)]));
    return { ...preview, found, foundElsewhere: describe(preview.issues), facts };
  }

  /** Reads, and shows what must be looked at; what needs no look goes on to `onRead`. */
  async function begin(
    lists: Lists,
    { draft, isShown }: { readonly draft: ListingDraft; readonly isShown: boolean },
  ): Promise<ActionOutcome> {
    if (!beginStep(store, "lists")) return "busy";
    try {
      const done = await read(lists);
      const preview = await reportOf(context, previewLists, { read: done, answers: draft.versions });
      if (isShown || asksAnything(preview)) {
        note({ preview: await shown(preview, lists.files.filter(isFacts)), draft });
        leaveStep(store, "lists", null);
        return "ask";
      }
      leaveStep(store, "lists", null);
      return await importDone(preview, draft, lists.files.filter(isFacts));
    } catch (error) {
      if (isStop(error)) note({ isStopped: true });
      leaveStep(store, "lists", isStop(error) ? null : refusalOf(error));
      return isStop(error) ? "done" : "failed";
    }
  }

  function importDone(
    preview: ListsPreview,
    draft: ListingDraft,
    factFiles: readonly InputFile[],
  ): Promise<ActionOutcome> {
    return run(async (context) => {
      if ((await reportOf(context, findMissingSheets, undefined)).length > 0) await setUp(context);
      const facts: TakenFacts[] = [];
      for (const file of factFiles) facts.push(await importFacts(context, file, texts));
      const read = await withAnswers(context, preview, draft);
      const taken = await reportOf(context, importRead, { read, decisions: decisionsOf(preview, draft) });
      const locator = await reportOf(context, locateRecords, undefined);
      const described = { ...taken, issues: describeIssues(taken.issues, locator, texts), facts };
      noteTaken(store, listing().last ?? preview.read.lists);
      note({ preview: null, draft: emptyDraft, memory: null });
      return described;
    });
  }

  /** Short forms that were explained just now are written out in the lists that asked for them. */
  async function withAnswers(context: AppContext, { read: done, abbreviations }: ListsPreview, draft: ListingDraft) {
    const explained = abbreviations.flatMap(({ short, about }): readonly Abbreviation[] => {
      const full = draft.abbreviations.get(abbreviationKey({ short, about }))?.trim();
      return full === undefined || full === "" ? [] : [{ short, about, full }];
    });
    if (explained.length === 0) return done;
    const memory = { ...done.memory, abbreviations: [...done.memory.abbreviations, ...explained] };
    return readLists(context, done.lists, undefined, memory);
  }

  /** The same sources, one of them read in another way. */
  function withChoice(lists: Lists, list: ListName, choice: SourceChoice | null): Lists {
    const others = (lists.choices ?? []).filter((each) => listKey(each) !== listKey(list));
    // A bare choice says «as it is found», also where the workbook remembers something else.
    return { ...lists, choices: [...others, choice ?? { file: list.file, sheet: list.sheet }] };
  }

  async function importSelection(): Promise<ActionOutcome> {
    store.setState({ current: "lists" });
    try {
      const { ours, sources } = await workbook.readSelection();
      if (ours) return "ask";
      return await begin({ files: [], sheets: sources, replace: false }, { draft: emptyDraft, isShown: false });
    } catch (error) {
      store.setState({ notice: refusalOf(error) });
      return "failed";
    }
  }

  async function quietly(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      store.setState({ notice: refusalOf(error) });
    }
  }

  const lookAtMemory = (): Promise<void> =>
    quietly(async () => note({ memory: await reportOf(context, readRemembered, undefined) }));

  return {
    importLists: (lists) => begin(lists, { draft: emptyDraft, isShown: false }),
    previewLists: (lists) => begin(lists, { draft: emptyDraft, isShown: true }),
    importPreview: async () => {
      const { preview, draft } = listing();
      return preview === null ? "busy" : importDone(preview, draft, preview.facts);
    },
    readAgain: async (list, choice) => {
      const { last, draft } = listing();
      return last === null ? "busy" : begin(withChoice(last, list, choice), { draft, isShown: true });
    },
    showAgain: async (list) => {
      const { last } = listing();
      if (last === null) return "busy";
      const only = {
        ...last,
        files: last.files.filter(({ name }) => name === list.file),
        // A table beside another on one sheet is named after its columns, «Sheet1 (A:D)».
        sheets: last.sheets.filter(
          (sheet) => list.file === "" && (sheet === list.sheet || list.sheet.startsWith(`${sheet} (`)),
        ),
        pastes: (last.pastes ?? []).filter(({ name }) => name === list.file),
      };
      return begin(only, { draft: emptyDraft, isShown: true });
    },
    answerVersion: (list, of) =>
      quietly(async () => {
        const { preview, draft } = listing();
        if (preview === null) return;
        const versions = new Map(draft.versions).set(listKey(list), of);
        const compared = await reportOf(context, previewLists, { read: preview.read, answers: versions });
        note({ preview: { ...preview, ...compared }, draft: { ...draft, versions } });
      }),
    closePreview: () => note({ preview: null, draft: emptyDraft }),
    stopReading: () => stopping?.abort(),
    importSelection,
    lookAtMemory,
    forget: (forgotten) =>
      quietly(async () => {
        note({ memory: await reportOf(context, forgetRemembered, forgotten) });
      }),
  };
}

async function importFacts(context: AppContext, { name, bytes }: InputFile, texts: Texts): Promise<TakenFacts> {
  const { record, faults } = parseSettings(meetingSettings, new TextDecoder().decode(bytes));
  if (record) await runAction(context, writeFacts, record);
  return { file: name, faults: faults.map((fault) => jsonFaultSentence(fault, texts.translate)) };
}
