import type { PersonDecision } from "@/domain/people/person-decision";
import type { Issue } from "@/issues/issue";
import type { TableName } from "@/tables/table-name";
import { applyFixes, type FixRequest } from "@/usecases/check/apply-fixes";
import { check, recheck, type CheckedBook } from "@/usecases/check/check";
import { decidePeople, takeBackDecision, type DecidedPair } from "@/usecases/check/decide-people";
import { heedIssues, ignoreIssues } from "@/usecases/check/ignore-issues";
import { leaveOut } from "@/usecases/quarantine/quarantine-rows";
import type { StopWatching } from "@/workbook/legacy-workbook";
import type { World } from "@/usecases/ports";
import { findMissingSheets } from "@/usecases/setup/set-up";
import { takeBack } from "@/usecases/quarantine/restore-rows";
import { undoFixes } from "@/usecases/check/undo-fixes";
import type { Ending } from "../ending";
import { describeCheck } from "../describe-check";
import type { CheckedLists } from "../results";
import { markOutdated, type PaneStore } from "../store";
import type { Texts } from "../texts";

/** What a user can have done about doubts, each followed by a new check. */
export interface CheckDeeds {
  check(): Promise<Ending>;
  /** Does the fix that was clicked, for one issue or for all of a kind. */
  applyFixes(requests: readonly FixRequest[]): Promise<Ending>;
  /** Undoes the last click on a fix. */
  undoFixes(): Promise<Ending>;
  /** Keeps issues as ignored, with the user's reason. */
  ignoreIssues(issues: readonly Issue[], reason: string): Promise<Ending>;
  heedIssues(issues: readonly Issue[]): Promise<Ending>;
  /** Keeps whether two rows are one person. */
  decidePeople(pair: DecidedPair): Promise<Ending>;
  takeBackDecision(decision: Pick<PersonDecision, "a" | "b">): Promise<Ending>;
  /** Puts the rows of these issues onto «Cần xem lại», with their original cells. */
  leaveOut(issues: readonly Issue[]): Promise<Ending>;
  /** Takes back what was corrected on «Cần xem lại»; with `withErrors` all of it. */
  takeBack(withErrors: boolean): Promise<Ending>;
  /** Checks the book when it is opened and each time a person has changed a table of ours; ends with the returned deed. */
  watchTables(): Promise<StopWatching>;
}

interface CheckParts {
  readonly world: World;
  readonly store: PaneStore;
  readonly texts: Texts;
  /** The sentence of a refusal; our own mistake goes to the error boundary. */
  readonly refusalOf: (error: unknown) => string;
  /** Runs a deed of the check step, one at a time. */
  readonly run: (flow: (told: World) => Promise<CheckedLists>) => Promise<Ending>;
  /** The same without bringing the step to the front; "busy" when another deed is at work. */
  readonly runUnseen: (flow: (told: World) => Promise<CheckedLists>) => Promise<Ending>;
}

const watched = ["DaiBieu", "KhenThuong", "DuToan", "DinhMuc", "NhatKy"] as const satisfies readonly TableName[];

/** The deeds of the check step over one world. */
export function createCheckDeeds({ world, store, texts, refusalOf, run, runUnseen }: CheckParts): CheckDeeds {
  /** A deed, then the check that shows what it changed. */
  const thenCheck = (deed: (told: World) => Promise<string | null>): Promise<Ending> =>
    run(async (told) => {
      const outcome = await deed(told);
      const checked = describeCheck(noted(await check(told)), texts, outcome);
      markOutdated(store, ["money", "plan", "payments", "documents"]);
      return checked;
    });

  let marks: CheckedBook["marks"] | null = null;
  const noted = (checked: CheckedBook): CheckedBook => {
    marks = checked.marks;
    return checked;
  };

  let isWaiting = false;
  async function recheckWhenFree(outcome: string | null): Promise<void> {
    const ending = await runUnseen(async (told) => describeCheck(noted(await recheck(told, marks)), texts, outcome));
    isWaiting = ending === "busy";
  }

  async function watch(): Promise<StopWatching> {
    const stop = await world.workbook.watchTables(watched, () => void recheckWhenFree(texts("check.pasted")));
    const forget = store.subscribe(({ running }) => {
      if (running !== null || !isWaiting) return;
      isWaiting = false;
      void recheckWhenFree(texts("check.pasted"));
    });
    if ((await findMissingSheets(world)).length === 0) await recheckWhenFree(null);
    return async () => {
      forget();
      await stop();
    };
  }

  return {
    check: () => run(async (told) => describeCheck(noted(await check(told)), texts)),
    applyFixes: (requests) =>
      thenCheck(async (told) => {
        const { cells, rows, passedOver } = await applyFixes(told, requests);
        const fixed = texts(cells > 0 ? "check.fixed" : "check.fixedRows", { count: cells > 0 ? cells : rows });
        return passedOver === 0 ? fixed : `${fixed} ${texts("check.passedOver", { count: passedOver })}`;
      }),
    undoFixes: () =>
      thenCheck(async (told) => {
        const { kept } = await undoFixes(told);
        return kept === 0
          ? texts("check.undone")
          : `${texts("check.undone")} ${texts("check.undoKept", { count: kept })}`;
      }),
    ignoreIssues: (issues, reason) =>
      thenCheck(async (told) => {
        await ignoreIssues(told, issues, reason);
        return null;
      }),
    heedIssues: (issues) =>
      thenCheck(async (told) => {
        await heedIssues(told, issues);
        return null;
      }),
    decidePeople: (pair) =>
      thenCheck(async (told) => {
        await decidePeople(told, [pair]);
        return null;
      }),
    takeBackDecision: (decision) =>
      thenCheck(async (told) => {
        await takeBackDecision(told, decision);
        return null;
      }),
    leaveOut: (issues) => thenCheck(async (told) => texts("leftOut.moved", { count: await leaveOut(told, issues) })),
    takeBack: (withErrors) =>
      thenCheck(async (told) => {
        const { taken, left } = await takeBack(told, { withErrors });
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
