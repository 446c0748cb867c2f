import type { AppContext } from "@/usecases/ports";
import type { ProgressStep } from "@/usecases/progress-steps";
import { beginStep, failStep, finishStep, reportProgress } from "../state/step-runs";
import { stepState } from "../state/step-state";
import type { Step, StepId } from "../state/steps";
import type { ActionContext } from "./action";
import type { ActionOutcome } from "./outcome";
import { refusalOf } from "./refusal";
import { lookAtWorkbook } from "./look-at-workbook";

/** The add-in's context, with each step of the work shown in the pane. */
export const withProgress = ({ app, store, texts }: ActionContext, step: StepId): AppContext => ({
  ...app,
  onStep: (doing: ProgressStep) => reportProgress(store, step, texts(`doing.${doing}`)),
});

/**
 * Does the work of a step, one at a time, keeps its result or the sentence of a refusal, and looks at the workbook again. `isUnseen`: without
 * bringing the step to the front.
 */
export async function runStep<Result>(
  context: ActionContext,
  step: Step<Result>,
  work: (app: AppContext) => Promise<Result>,
  { isUnseen = false }: { readonly isUnseen?: boolean } = {},
): Promise<ActionOutcome> {
  const { store } = context;
  if (!beginStep(store, step.id, isUnseen)) return "busy";
  try {
    finishStep(store, step, await work(withProgress(context, step.id)));
  } catch (error) {
    failStep(store, step.id, refusalOf(context, error));
    return "failed";
  }
  await lookAtWorkbook(context, "kept");
  return stepState(step, store.getState()) === "attention" ? "needsReview" : "done";
}
