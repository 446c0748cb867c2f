import { createStore, type StoreApi } from "zustand/vanilla";
import type { DocumentId } from "@/usecases/documents/document-ids";
import type { DocumentOptions } from "@/usecases/documents/document-options";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import type { Lists } from "@/usecases/lists/import-lists";
import { emptyListing, type Listing } from "./listing";
import type { WhyView } from "./money-views";
import { emptyPlanState, type PlanState } from "./plan-state";
import type { WorkbookSummary, Run, StepResults, StepRuns } from "./results";
import type { FinishedFile } from "./save-file";
import { stepIds, type StepId } from "./steps";

/** All that the pane knows; nothing of it outlives the pane, because the workbook holds the truth. */
export interface PaneState {
  readonly current: StepId;
  /** The step whose action is at work: one at a time. */
  readonly running: StepId | null;
  readonly summary: Run<WorkbookSummary>;
  readonly runs: StepRuns;
  /** What the user has chosen to take in, kept while another step is looked at. */
  readonly chosen: {
    readonly files: readonly File[];
    readonly sheets: readonly string[];
    readonly pastes: readonly ClipboardContent[];
  };
  /** What is read and not yet taken in, and what the workbook remembers of lists. */
  readonly listing: Listing;
  /** The document that is looked at, and what was chosen for each. */
  readonly papers: {
    readonly open: DocumentId | null;
    readonly options: Readonly<Partial<Record<DocumentId, DocumentOptions>>>;
  };
  /** What lies beside the plan: own templates, tags, the last cross-reading. */
  readonly planState: PlanState;
  /** Why a sum is what it is, while the user looks at it. */
  readonly why: WhyView | null;
  /** One line about a click that could not be followed. */
  readonly notice: string | null;
  /** Finished files by name: what downloads them once more, and their bytes. */
  readonly finished: Readonly<Record<string, FinishedFile>>;
  /** Our own mistake; the error boundary shows it. */
  readonly crash: Error | null;
}

export type PaneStore = StoreApi<PaneState>;

/** Actions whose results no longer hold once a step has changed the summary. */
const outdatedBy: Partial<Record<StepId, readonly StepId[]>> = {
  lists: ["check", "money", "plan", "payments", "documents"],
};

/** A pane that knows nothing yet, at the first step. */
export function createPaneStore(): PaneStore {
  return createStore<PaneState>()(() => ({
    current: "meeting",
    running: null,
    summary: { status: "idle" },
    runs: {
      meeting: { status: "idle" },
      lists: { status: "idle" },
      check: { status: "idle" },
      money: { status: "idle" },
      plan: { status: "idle" },
      payments: { status: "idle" },
      documents: { status: "idle" },
    },
    chosen: { files: [], sheets: [], pastes: [] },
    listing: emptyListing,
    papers: { open: null, options: {} },
    planState: emptyPlanState,
    why: null,
    notice: null,
    finished: {},
    crash: null,
  }));
}

/** The result that a run has, or had before it was started again. */
export function lastResult<Result>(run: Run<Result>): Result | null {
  if (run.status === "done") return run.result;
  return run.status === "running" ? run.before : null;
}

const withRun = <Step extends StepId>(state: PaneState, step: Step, run: Run<StepResults[Step]>): StepRuns => ({
  ...state.runs,
  [step]: run,
});

/** Notes that a step's action is at work and opens that step, unless it works unseen; false when another action is. */
export function beginStep(store: PaneStore, step: StepId, isUnseen = false): boolean {
  const state = store.getState();
  if (state.running !== null) return false;
  const before = lastResult<StepResults[StepId]>(state.runs[step]);
  store.setState({
    running: step,
    current: isUnseen ? state.current : step,
    runs: { ...state.runs, [step]: { status: "running", step: null, before } },
  });
  return true;
}

/** Notes what the action at work does now. */
export function tellProgress(store: PaneStore, step: StepId, text: string): void {
  const state = store.getState();
  const run = state.runs[step];
  if (run.status === "running") store.setState({ runs: { ...state.runs, [step]: { ...run, step: text } } });
}

/** Notes a result, and that what was made of the older state of the summary is out of date. */
export function finishStep<Step extends StepId>(store: PaneStore, step: Step, result: StepResults[Step]): void {
  const state = store.getState();
  store.setState({ running: null, runs: withRun(state, step, { status: "done", result, isOutdated: false }) });
  clearReadings(store);
  markOutdated(store, outdatedBy[step] ?? []);
}

/** Values of tags and cross-readings are of the summary as it was before a action. */
function clearReadings(store: PaneStore): void {
  store.setState(({ planState }) => ({ planState: { ...planState, tags: null, cross: null } }));
}

/** Notes that a action was refused, in the user's words. */
export function failStep(store: PaneStore, step: StepId, sentence: string): void {
  const state = store.getState();
  store.setState({ running: null, runs: withRun(state, step, { status: "failed", sentence }) });
}

/** Notes that a action ended before it did anything: its step stands as it did, or with the sentence of a refusal. */
export function leaveStep(store: PaneStore, step: StepId, sentence: string | null): void {
  if (sentence !== null) {
    failStep(store, step, sentence);
    return;
  }
  const state = store.getState();
  const before = lastResult<StepResults[StepId]>(state.runs[step]);
  const run: Run<StepResults[StepId]> =
    before === null ? { status: "idle" } : { status: "done", result: before, isOutdated: false };
  store.setState({ running: null, runs: { ...state.runs, [step]: run } });
}

/** Notes that these steps' results are of an older state of the summary. */
export function markOutdated(store: PaneStore, steps: readonly StepId[]): void {
  const { runs } = store.getState();
  const marked = stepIds.map((step) => {
    const run = runs[step];
    return [step, run.status === "done" && steps.includes(step) ? { ...run, isOutdated: true } : run];
  });
  store.setState({ runs: Object.fromEntries(marked) as StepRuns });
}

/** Keeps a finished file at hand; the address of an older one of that name is let go. */
export function keepFinished(store: PaneStore, name: string, file: FinishedFile): void {
  const { finished } = store.getState();
  const older = finished[name];
  if (older !== undefined) URL.revokeObjectURL(older.url);
  store.setState({ finished: { ...finished, [name]: file } });
}

/** Notes how the summary stands; money and documents made with other facts are out of date. */
export function noteSummary(store: PaneStore, summary: WorkbookSummary): void {
  const before = lastResult(store.getState().summary);
  store.setState({ summary: { status: "done", result: summary, isOutdated: false } });
  if (before && JSON.stringify(before.facts) !== JSON.stringify(summary.facts)) {
    clearReadings(store);
    markOutdated(store, ["check", "money", "plan", "payments", "documents"]);
  }
}

/** Empties the choice of what was taken in. */
export function noteTaken(store: PaneStore, lists: Lists): void {
  const { chosen } = store.getState();
  store.setState({
    chosen: {
      files: chosen.files.filter((file) => !lists.files.some(({ name }) => name === file.name)),
      sheets: chosen.sheets.filter((sheet) => !lists.sheets.includes(sheet)),
      pastes: chosen.pastes.filter((paste) => !(lists.pastes ?? []).includes(paste)),
    },
  });
}
