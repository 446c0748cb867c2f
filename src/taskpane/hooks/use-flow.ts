import type { Run, StepResults } from "../results";
import { stepStates } from "../step-states";
import type { StepId, StepState } from "../steps";
import { usePane } from "./use-pane";

interface FlowState<Result> {
  readonly run: Run<Result>;
  readonly state: StepState;
  /** True while any action is at work: a second one has to wait. */
  readonly isBusy: boolean;
}

/** How a step's action stands. */
export function useFlow<Step extends StepId>(step: Step): FlowState<StepResults[Step]> {
  const run = usePane((pane) => pane.runs[step]) as Run<StepResults[Step]>;
  const state = usePane((pane) => stepStates(pane)[step]);
  const isBusy = usePane((pane) => pane.running !== null);
  return { run, state, isBusy };
}
