import type { CrossReading } from "@/usecases/plan/cross-read";
import type { InputFile } from "@/workbook/input-file";
import type { FilledTemplate, OwnTemplate, TagValue } from "@/usecases/plan/read-template";

/** A template in the pane: as it was read, and its bytes where the workbook does not keep them. */
export interface KeptTemplate extends OwnTemplate {
  readonly atHand: InputFile | null;
}

/** What lies beside the plan: the unit's own templates, the tags there are, and the last cross-reading. */
export interface PlanState {
  /** Null until the workbook was asked. */
  readonly templates: readonly KeptTemplate[] | null;
  /** Null until the user asked for them, or once they are out of date. */
  readonly tags: readonly TagValue[] | null;
  readonly made: (FilledTemplate & { readonly template: string }) | null;
  /** Files of the user to be read across. */
  readonly files: readonly File[];
  /** Null until the user asked for it, or once it is out of date. */
  readonly cross: CrossReading | null;
  /** Why the last action was refused. */
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
