import type { PaneStore } from "./pane-state";
import { lastResult } from "./run";
import { markOutdated } from "./step-runs";
import type { WorkbookSummary } from "./summary";

/** Keeps what was read of the workbook; money and documents made with other facts are out of date. */
export function keepSummary(store: PaneStore, summary: WorkbookSummary): void {
  const { summary: run, revision } = store.getState();
  const before = lastResult(run);
  store.setState({ summary: { status: "done", result: summary, isOutdated: false } });
  if (before === null || JSON.stringify(before.facts) === JSON.stringify(summary.facts)) return;
  store.setState({ revision: revision + 1 });
  markOutdated(store, ["check", "money", "plan", "payments", "documents"]);
}
