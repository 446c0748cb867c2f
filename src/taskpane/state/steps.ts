import type { WorkbookSummary } from "./summary";

/** The user's path through the job, in order. */
export const stepIds = ["meeting", "lists", "check", "money", "plan", "payments", "documents"] as const;

export type StepId = (typeof stepIds)[number];

/** What the step bar says of a step: not done, at work, done, or a person must look. */
export type StepState = "todo" | "busy" | "done" | "attention";

/** A step of the path as its feature declares it; `Result` is what its actions end with. */
export interface Step<Result, State = object> {
  readonly id: StepId;
  /** What in a result a person must look at. */
  needsAttention(result: Result): boolean;
  /** True of a result that was only looked at: the step is still to be done. */
  isOnlyPreview?(result: Result): boolean;
  /** True while something that was prepared waits for the user's answer. */
  isWaiting?(state: State): boolean;
  /** The state of the step by the workbook itself, whatever was done in this pane. */
  inWorkbook?(summary: WorkbookSummary): StepState;
  /** True where a result says nothing that the workbook does not say better. */
  readonly followsWorkbook?: boolean;
  /** Steps whose results no longer hold once this one has changed the workbook. */
  readonly outdates?: readonly StepId[];
}
