import type { PaneState } from "../../state/pane-state";
import type { Step } from "../../state/steps";
import type { MoneyView } from "./view-model";
import type { WhyView } from "./why-view-model";

/** What the step of money knows. */
export interface MoneyState {
  /** Why a sum is what it is, while the user looks at it. */
  readonly why: WhyView | null;
}

export type MoneyPane = PaneState & MoneyState;

export const initialMoneyState: MoneyState = { why: null };

export const moneyStep: Step<MoneyView> = {
  id: "money",
  needsAttention: ({ differences, baseSalary, awards, budget }) =>
    differences.length > 0 || baseSalary === null || awards.all.withoutNorm > 0 || budget.withoutAmount > 0,
};
