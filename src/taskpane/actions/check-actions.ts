import { reportOf, runAction } from "@/usecases/run-action";
import type { PersonDecision } from "@/domain/people/person-decision";
import type { Issue } from "@/issues/issue";
import type { TableName } from "@/tables/table-name";
import { applyFixes, type FixRequest } from "@/usecases/check/apply-fixes";
import { check, recheck, type CheckedWorkbook } from "@/usecases/check/check";
import { decidePeople, withdrawDecision, type DecidedPair } from "@/usecases/check/decide-people";
import { reopenIssues, ignoreIssues } from "@/usecases/check/ignore-issues";
import { quarantineRows } from "@/usecases/quarantine/quarantine-rows";
import type { StopWatching } from "@/workbook/port";
import type { AppContext } from "@/usecases/ports";
import { findMissingSheets } from "@/usecases/setup/set-up";
import { restoreRows } from "@/usecases/quarantine/restore-rows";
import { undoFixes } from "@/usecases/check/undo-fixes";
import type { ActionOutcome } from "../ending";
import { describeCheck } from "../describe-check";
import type { CheckedLists } from "../results";
import { markOutdated, type PaneStore } from "../store";
import type { Texts } from "../texts";

/** What a user can have done about doubts, each followed by a new check. */
export interface CheckActions {
  check(): Promise<ActionOutcome>;
  /** Does the fix that was clicked, for one issue or for all of a kind. */
  applyFixes(requests: readonly FixRequest[]): Promise<ActionOutcome>;
  /** Undoes the last click on a fix. */
  undoFixes(): Promise<ActionOutcome>;
  /** Keeps issues as ignored, with the user's reason. */
  ignoreIssues(issues: readonly Issue[], reason: string): Promise<ActionOutcome>;
  reopenIssues(issues: readonly Issue[]): Promise<ActionOutcome>;
  /** Keeps whether two rows are one person. */
  decidePeople(pair: DecidedPair): Promise<ActionOutcome>;
  withdrawDecision(decision: Pick<PersonDecision, "a" | "b">): Promise<ActionOutcome>;
  /** Puts the rows of these issues onto «Cần xem lại», with their original cells. */
  quarantineRows(issues: readonly Issue[]): Promise<ActionOutcome>;
  /** Takes back what was corrected on «Cần xem lại»; with `withErrors` all of it. */
  restoreRows(withErrors: boolean): Promise<ActionOutcome>;
  /** Checks the summary when it is opened and each time a person has changed a table of ours; ends with the returned action. */
  watchTables(): Promise<StopWatching>;
}

interface CheckParts {
  readonly context: AppContext;
  readonly store: PaneStore;
  readonly texts: Texts;
  /** The sentence of a refusal; our own mistake goes to the error boundary. */
  readonly refusalOf: (error: unknown) => string;
  /** Runs a action of the check step, one at a time. */
  readonly run: (flow: (context: AppContext) => Promise<CheckedLists>) => Promise<ActionOutcome>;
  /** The same without bringing the step to the front; "busy" when another action is at work. */
  readonly runUnseen: (flow: (context: AppContext) => Promise<CheckedLists>) => Promise<ActionOutcome>;
}

const watched = ["DaiBieu", "KhenThuong", "DuToan", "DinhMuc", "NhatKy"] as const satisfies readonly TableName[];

/** The actions of the check step over one context. */
export function createCheckActions({ context, store, texts, refusalOf, run, runUnseen }: CheckParts): CheckActions {
  /** A action, then the check that shows what it changed. */
  const thenCheck = (action: (context: AppContext) => Promise<string | null>): Promise<ActionOutcome> =>
    run(async (context) => {
      const outcome = await action(context);
      const checked = describeCheck(noted(await reportOf(context, check, undefined)), texts, outcome);
      markOutdated(store, ["money", "plan", "payments", "documents"]);
      return checked;
    });

  let marks: CheckedWorkbook["marks"] | null = null;
  const noted = (checked: CheckedWorkbook): CheckedWorkbook => {
    marks = checked.marks;
    return checked;
  };

  let isWaiting = false;
  async function recheckWhenFree(outcome: string | null): Promise<void> {
    const ending = await runUnseen(async (context) =>
      describeCheck(noted(await reportOf(context, recheck, marks)), texts, outcome),
    );
    isWaiting = ending === "busy";
  }

  async function watch(): Promise<StopWatching> {
    const stop = await context.workbook.watchTables(watched, () => void recheckWhenFree(texts("check.pasted")));
    const forget = store.subscribe(({ running }) => {
      if (running !== null || !isWaiting) return;
      isWaiting = false;
      void recheckWhenFree(texts("check.pasted"));
    });
    if ((await reportOf(context, findMissingSheets, undefined)).length === 0) await recheckWhenFree(null);
    return async () => {
      forget();
      await stop();
    };
  }

  return {
    check: () => run(async (context) => describeCheck(noted(await reportOf(context, check, undefined)), texts)),
    applyFixes: (requests) =>
      thenCheck(async (context) => {
        const { cells, rows, passedOver } = await reportOf(context, applyFixes, requests);
        const fixed = texts(cells > 0 ? "check.fixed" : "check.fixedRows", { count: cells > 0 ? cells : rows });
        return passedOver === 0 ? fixed : `${fixed} ${texts("check.passedOver", { count: passedOver })}`;
      }),
    undoFixes: () =>
      thenCheck(async (context) => {
        const { kept } = await reportOf(context, undoFixes, undefined);
        return kept === 0
          ? texts("check.undone")
          : `${texts("check.undone")} ${texts("check.undoKept", { count: kept })}`;
      }),
    ignoreIssues: (issues, reason) =>
      thenCheck(async (context) => {
        await runAction(context, ignoreIssues, { issues, reason });
        return null;
      }),
    reopenIssues: (issues) =>
      thenCheck(async (context) => {
        await runAction(context, reopenIssues, issues);
        return null;
      }),
    decidePeople: (pair) =>
      thenCheck(async (context) => {
        await runAction(context, decidePeople, [pair]);
        return null;
      }),
    withdrawDecision: (decision) =>
      thenCheck(async (context) => {
        await runAction(context, withdrawDecision, decision);
        return null;
      }),
    quarantineRows: (issues) =>
      thenCheck(async (context) => texts("leftOut.moved", { count: await reportOf(context, quarantineRows, issues) })),
    restoreRows: (withErrors) =>
      thenCheck(async (context) => {
        const { taken, left } = await restoreRows(context, { withErrors });
        return texts("leftOut.tookBack", { taken, left });
      }),
    watchTables: async () => {
      try {
        return await watch();
      } catch (error) {
        store.setState({ notice: refusalOf(error) });
        return () => Promise.resolve();
      }
    },
  };
}
