import type { PaneState } from "./pane-state";
import { lastResult } from "./run";
import { runOf } from "./step-runs";
import type { Step, StepState } from "./steps";

/** The state of a step, from what was done in this pane and from what the workbook holds. */
export function stepState<Result>(step: Step<Result>, state: PaneState): StepState {
  const run = runOf(state, step);
  if (run.status === "running") return "busy";
  if (run.status === "failed") return "attention";
  if (step.isWaiting?.(state) === true) return "attention";
  if (run.status === "done") {
    if (run.isOutdated) return "attention";
    if (step.isOnlyPreview?.(run.result) === true) return "todo";
    if (step.needsAttention(run.result)) return "attention";
    if (step.followsWorkbook !== true) return "done";
  }
  const summary = lastResult(state.summary);
  return summary === null ? "todo" : (step.inWorkbook?.(summary) ?? "todo");
}
