import type { PaneState, PaneStore } from "./pane-state";
import { lastResult, type Run } from "./run";
import { stepIds, type Step, type StepId } from "./steps";

/** The last action of a step. */
export const runOf = <Result>(state: PaneState, step: Step<Result>): Run<Result> =>
  // Only `finishStep` of the same step puts a result there.
  state.runs[step.id] as Run<Result>;

const withRun = (state: PaneState, step: StepId, run: Run<unknown>): PaneState["runs"] => ({
  ...state.runs,
  [step]: run,
});

/** Marks a step's action as being at work and opens that step, unless it works unseen; false when another action is. */
export function beginStep(store: PaneStore, step: StepId, isUnseen = false): boolean {
  const state = store.getState();
  if (state.running !== null) return false;
  const before = lastResult(state.runs[step]);
  store.setState({
    running: step,
    current: isUnseen ? state.current : step,
    runs: withRun(state, step, { status: "running", step: null, before }),
  });
  return true;
}

/** Shows what the action at work does now. */
export function reportProgress(store: PaneStore, step: StepId, text: string): void {
  const state = store.getState();
  const run = state.runs[step];
  if (run.status === "running") store.setState({ runs: withRun(state, step, { ...run, step: text }) });
}

/** Keeps a result, and marks what was made of the older state of the workbook as out of date. */
export function finishStep<Result>(store: PaneStore, step: Step<Result>, result: Result): void {
  const state = store.getState();
  const run: Run<Result> = { status: "done", result, isOutdated: false };
  store.setState({ running: null, runs: withRun(state, step.id, run), revision: state.revision + 1 });
  markOutdated(store, step.outdates ?? []);
}

/** Keeps that an action was refused, in the user's words. */
export function failStep(store: PaneStore, step: StepId, sentence: string): void {
  const state = store.getState();
  store.setState({ running: null, runs: withRun(state, step, { status: "failed", sentence }) });
}

/** Ends an action that has changed nothing: its step is as it was before, or shows the sentence of a refusal. */
export function leaveStep(store: PaneStore, step: StepId, sentence: string | null): void {
  if (sentence !== null) {
    failStep(store, step, sentence);
    return;
  }
  const state = store.getState();
  const before = lastResult(state.runs[step]);
  const run: Run<unknown> =
    before === null ? { status: "idle" } : { status: "done", result: before, isOutdated: false };
  store.setState({ running: null, runs: withRun(state, step, run) });
}

/** Marks results of these steps as being of an older state of the workbook. */
export function markOutdated(store: PaneStore, steps: readonly StepId[]): void {
  const { runs } = store.getState();
  const marked = stepIds.map((step) => {
    const run = runs[step];
    return [step, run.status === "done" && steps.includes(step) ? { ...run, isOutdated: true } : run];
  });
  store.setState({ runs: Object.fromEntries(marked) as PaneState["runs"] });
}
