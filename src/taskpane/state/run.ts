/** Whether an action was never done, is at work, was done or was refused; each state holds exactly what it has. */
export type Run<Result> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly step: string | null; readonly before: Result | null }
  | { readonly status: "done"; readonly result: Result; readonly isOutdated: boolean }
  | { readonly status: "failed"; readonly sentence: string };

/** The result that a run has, or had before it was started again. */
export function lastResult<Result>(run: Run<Result>): Result | null {
  if (run.status === "done") return run.result;
  return run.status === "running" ? run.before : null;
}
