import type { Step } from "../../state/steps";
import type { WorkbookSummary } from "../../state/summary";

/** What setting up gives: the sheets as they came in. */
export interface SetUpResult {
  readonly added: readonly string[];
}

/** Enough is known when money and plan have what they rest on, and every fact can be read. */
function hasFacts({ facts, unreadable, missingSheets }: WorkbookSummary): boolean {
  const isEnough = facts.orgUnit !== null && facts.title !== null && facts.decisionDate !== null;
  return isEnough && Object.keys(unreadable).length === 0 && missingSheets.length === 0;
}

export const meetingStep: Step<SetUpResult> = {
  id: "meeting",
  followsWorkbook: true,
  needsAttention: () => false,
  inWorkbook: (summary) => (!summary.isSetUp ? "todo" : hasFacts(summary) ? "done" : "attention"),
};
