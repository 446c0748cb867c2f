import type { Run } from "../state/run";
import { runOf } from "../state/step-runs";
import { stepState } from "../state/step-state";
import type { Step, StepId, StepState } from "../state/steps";
import { usePane } from "./use-pane";

interface RunState<Result> {
  readonly run: Run<Result>;
  /** True while any action is at work: a second one has to wait. */
  readonly isBusy: boolean;
}

/** How far a step's last action is, or how it ended, whatever its result. */
export function useRun(step: StepId): RunState<unknown> {
  const run = usePane((pane) => pane.runs[step]);
  const isBusy = usePane((pane) => pane.running !== null);
  return { run, isBusy };
}

/** The state of a step and of its last action, for the feature whose step it is. */
export function useStep<Result>(step: Step<Result>): RunState<Result> & { readonly state: StepState } {
  const run = usePane((pane) => runOf(pane, step));
  const state = usePane((pane) => stepState(step, pane));
  const isBusy = usePane((pane) => pane.running !== null);
  return { run, state, isBusy };
}
