import { checkStep } from "../features/check/state";
import { documentsStep } from "../features/documents/state";
import { listsStep } from "../features/lists/state";
import { meetingStep } from "../features/meeting/state";
import { moneyStep } from "../features/money/state";
import { paymentsStep } from "../features/payments/state";
import { planStep } from "../features/plan/state";
import { stepState } from "../state/step-state";
import type { StepId, StepState } from "../state/steps";
import type { AppState } from "./app-state";

/** The state of every step, for the step bar. */
export const stepStates = (state: AppState): Readonly<Record<StepId, StepState>> => ({
  meeting: stepState(meetingStep, state),
  lists: stepState(listsStep, state),
  check: stepState(checkStep, state),
  money: stepState(moneyStep, state),
  plan: stepState(planStep, state),
  payments: stepState(paymentsStep, state),
  documents: stepState(documentsStep, state),
});
