import type { CellMark } from "@/workbook/draft";
import type { PaneState } from "../../state/pane-state";
import type { Step } from "../../state/steps";
import type { CheckedLists } from "./view-model";

/** What the step of the check knows. */
export interface CheckState {
  /** The cells that the last check marked; null before the first one. */
  readonly marks: readonly CellMark[] | null;
  /** True while a change of the user waits for another action to end before it is checked. */
  readonly isRecheckWaiting: boolean;
}

export type CheckPane = PaneState & CheckState;

export const initialCheckState: CheckState = { marks: null, isRecheckWaiting: false };

export const checkStep: Step<CheckedLists> = {
  id: "check",
  needsAttention: ({ issues }) => issues.some(({ severity }) => severity !== "note"),
};
