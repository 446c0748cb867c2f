import type { CrossReading } from "@/usecases/plan/cross-read";
import type { InputFile } from "@/workbook/input-file";
import { hasErrors } from "../../found-issues/found-issue";
import type { PaneState } from "../../state/pane-state";
import type { Step } from "../../state/steps";
import type { FilledPlan } from "./view-model";
import type { FilledTemplate, OwnTemplate, TagValue } from "@/usecases/plan/read-template";

/** A template in the pane: as it was read, and its bytes where the workbook does not keep them. */
export interface KeptTemplate extends OwnTemplate {
  readonly atHand: InputFile | null;
}

/** What the step shows besides the plan: the unit's own templates, the tags there are, and the last cross-reading. */
export interface PlanState {
  /** Null until the workbook was asked. */
  readonly templates: readonly KeptTemplate[] | null;
  /** Null until the user asked for them, and again once they are out of date. */
  readonly tags: readonly TagValue[] | null;
  readonly made: (FilledTemplate & { readonly template: string }) | null;
  /** Files of the user to be read across. */
  readonly files: readonly File[];
  /** Null until the user asked for it, and again once it is out of date. */
  readonly cross: CrossReading | null;
  /** Why the last action on these was refused; null where it was not. */
  readonly refusal: string | null;
}

export const emptyPlanState: PlanState = {
  templates: null,
  tags: null,
  made: null,
  files: [],
  cross: null,
  refusal: null,
};

/** What the step of the plan knows. */
export interface PlanOwnState {
  readonly planState: PlanState;
}

export type PlanPane = PaneState & PlanOwnState;

/** Without what was read of the workbook as it was before a change. */
export const withoutReadings = (planState: PlanState): PlanState => ({ ...planState, tags: null, cross: null });

export const planStep: Step<FilledPlan> = {
  id: "plan",
  needsAttention: ({ saved, issues }) => saved === null || hasErrors(issues),
};
