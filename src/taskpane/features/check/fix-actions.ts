import { applyFixes as fix, type FixRequest } from "@/usecases/check/apply-fixes";
import { undoFixes as undo } from "@/usecases/check/undo-fixes";
import { reportOf } from "@/usecases/run-action";
import type { Action } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { thenCheck } from "./check-workbook";
import { checkStep, type CheckPane } from "./state";

type FixAction<Given extends readonly unknown[]> = Action<CheckPane, Given, Promise<ActionOutcome>>;

/** Does the fix that was clicked, for one issue or for all of a kind. */
const applyFixes: FixAction<[requests: readonly FixRequest[]]> = {
  id: "applyFixes",
  step: checkStep.id,
  run: (context, requests) =>
    thenCheck(context, async (app) => {
      const { texts } = context;
      const { cells, rows, passedOver } = await reportOf(app, fix, requests);
      const fixed = texts(cells > 0 ? "check.fixed" : "check.fixedRows", { count: cells > 0 ? cells : rows });
      return passedOver === 0 ? fixed : `${fixed} ${texts("check.passedOver", { count: passedOver })}`;
    }),
};

/** Undoes the last click on a fix. */
const undoFixes: FixAction<[]> = {
  id: "undoFixes",
  step: checkStep.id,
  run: (context) =>
    thenCheck(context, async (app) => {
      const { texts } = context;
      const { kept } = await reportOf(app, undo, undefined);
      return kept === 0
        ? texts("check.undone")
        : `${texts("check.undone")} ${texts("check.undoKept", { count: kept })}`;
    }),
};

/** What one click does about issues. */
export const fixActions = { applyFixes, undoFixes } as const;
