import type { Source } from "@/sheet/grid";

/** One item of the programme; braces in it are filled from the facts. */
export interface ProgrammeItem {
  readonly item: string;
  readonly performer: string | null;
  readonly source: Source;
}

/** One task of a department; braces in it are filled from the facts. */
export interface AssignedTask {
  readonly department: string;
  readonly task: string;
  readonly responsible: string | null;
  /** As typed. */
  readonly deadline: string | null;
  readonly budgetItem: string | null;
  readonly needsNoMoney: boolean;
  readonly source: Source;
}

/** The editable wording of the plan. */
export interface PlanTexts {
  readonly programme: readonly ProgrammeItem[];
  readonly assignments: readonly AssignedTask[];
}
