import type { PersonDecision } from "@/domain/people/person-decision";
import type { Issue } from "@/issues/issue";
import { check as checkWorkbook } from "@/usecases/check/check";
import { decidePeople as decide, withdrawDecision as withdraw, type DecidedPair } from "@/usecases/check/decide-people";
import { ignoreIssues as ignore, reopenIssues as reopen } from "@/usecases/check/ignore-issues";
import { quarantineRows as quarantine } from "@/usecases/quarantine/quarantine-rows";
import { restoreRows as restore } from "@/usecases/quarantine/restore-rows";
import { reportOf, runAction } from "@/usecases/run-action";
import type { Action, BoundActions } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import { describeAndKeep, thenCheck } from "./check-workbook";
import { fixActions } from "./fix-actions";
import { checkStep, type CheckPane } from "./state";
import { watchActions } from "./watch-actions";

type CheckAction<Given extends readonly unknown[]> = Action<CheckPane, Given, Promise<ActionOutcome>>;

/** Checks the workbook, marks its cells and writes «Kiểm tra». */
const check: CheckAction<[]> = {
  id: "check",
  step: checkStep.id,
  run: (context) =>
    runStep(context, checkStep, async (app) =>
      describeAndKeep(context, await reportOf(app, checkWorkbook, undefined), null),
    ),
};

/** Keeps issues as ignored, with the user's reason. */
const ignoreIssues: CheckAction<[issues: readonly Issue[], reason: string]> = {
  id: "ignoreIssues",
  step: checkStep.id,
  run: (context, issues, reason) =>
    thenCheck(context, async (app) => void (await runAction(app, ignore, { issues, reason }))),
};

/** Opens ignored issues again. */
const reopenIssues: CheckAction<[issues: readonly Issue[]]> = {
  id: "reopenIssues",
  step: checkStep.id,
  run: (context, issues) => thenCheck(context, async (app) => void (await runAction(app, reopen, issues))),
};

/** Keeps whether two rows are one person. */
const decidePeople: CheckAction<[pair: DecidedPair]> = {
  id: "decidePeople",
  step: checkStep.id,
  run: (context, pair) => thenCheck(context, async (app) => void (await runAction(app, decide, [pair]))),
};

/** Takes a decision about two rows back. */
const withdrawDecision: CheckAction<[decision: Pick<PersonDecision, "a" | "b">]> = {
  id: "withdrawDecision",
  step: checkStep.id,
  run: (context, decision) => thenCheck(context, async (app) => void (await runAction(app, withdraw, decision))),
};

/** Moves the rows of these issues to «Cần xem lại», with their original cells. */
const quarantineRows: CheckAction<[issues: readonly Issue[]]> = {
  id: "quarantineRows",
  step: checkStep.id,
  run: (context, issues) =>
    thenCheck(context, async (app) =>
      context.texts("leftOut.moved", { count: await reportOf(app, quarantine, issues) }),
    ),
};

/** Moves what was corrected on «Cần xem lại» back into its table; `withErrors`: what still has errors too. */
const restoreRows: CheckAction<[withErrors: boolean]> = {
  id: "restoreRows",
  step: checkStep.id,
  run: (context, withErrors) =>
    thenCheck(context, async (app) => {
      const { taken, left } = await restore(app, { withErrors });
      return context.texts("leftOut.tookBack", { taken, left });
    }),
};

/** What a user can have done about issues; each is followed by a new check. */
export const checkActions = {
  check,
  ignoreIssues,
  reopenIssues,
  decidePeople,
  withdrawDecision,
  quarantineRows,
  restoreRows,
  ...fixActions,
  ...watchActions,
} as const;

export type CheckActions = BoundActions<typeof checkActions>;
