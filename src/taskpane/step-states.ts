import { lastResult, type PaneState } from "./store";
import type { WorkbookSummary, FoundIssue, StepResults } from "./results";
import { stepIds, type StepId, type StepState } from "./steps";

const hasErrors = (issues: readonly FoundIssue[]): boolean => issues.some((found) => found.severity === "error");

/** What in a step's result a person must look at. */
const needsAttention: { readonly [Step in StepId]: (result: StepResults[Step]) => boolean } = {
  meeting: () => false,
  lists: (lists) =>
    lists.sources.some((source) => source.kind === "unknown") ||
    lists.facts.some(({ faults }) => faults.length > 0) ||
    hasErrors(lists.issues),
  check: (check) => check.issues.some((found) => found.severity !== "note"),
  money: (money) =>
    money.differences.length > 0 ||
    money.baseSalary === null ||
    money.awards.all.withoutNorm > 0 ||
    money.budget.withoutAmount > 0,
  plan: (plan) => plan.saved === null || hasErrors(plan.issues),
  payments: () => false,
  documents: (views) => Object.values(views).some(({ issues }) => hasErrors(issues)),
};

/** What the summary itself says of a step, whatever was done in this pane. */
function stateInWorkbook(step: StepId, summary: WorkbookSummary): StepState {
  if (step === "meeting") {
    if (!summary.isSetUp) return "todo";
    const isReadable = Object.keys(summary.unreadable).length === 0;
    const isEnough =
      summary.facts.orgUnit !== null && summary.facts.title !== null && summary.facts.decisionDate !== null;
    return isEnough && isReadable && summary.missingSheets.length === 0 ? "done" : "attention";
  }
  if (step === "lists") return Object.values(summary.rows).some((rows) => rows > 0) ? "done" : "todo";
  return "todo";
}

const isAnyMade = (views: StepResults["documents"]): boolean =>
  Object.values(views).some(({ written, saved }) => written.length > 0 || saved !== null);

function stateOf<Step extends StepId>(step: Step, state: PaneState): StepState {
  const run = state.runs[step];
  if (run.status === "running") return "busy";
  if (run.status === "failed") return "attention";
  if (step === "lists" && state.listing.preview !== null) return "attention";
  const summary = lastResult(state.summary);
  if (run.status === "done") {
    if (run.isOutdated) return "attention";
    if (step === "payments" && (run.result as StepResults["payments"]).saved === null) return "todo";
    if (step === "documents" && !isAnyMade(run.result as StepResults["documents"])) return "todo";
    if (needsAttention[step](run.result as StepResults[Step])) return "attention";
    if (step !== "meeting") return "done";
  }
  return summary ? stateInWorkbook(step, summary) : "todo";
}

/** The state of every step, from what was done in this pane and from what the summary holds. */
export function stepStates(state: PaneState): Readonly<Record<StepId, StepState>> {
  return Object.fromEntries(stepIds.map((step) => [step, stateOf(step, state)])) as Record<StepId, StepState>;
}
