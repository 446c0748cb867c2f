import type { CostTask } from "@/domain/funds/cost-tasks";
import { waiveTask as waive, writeFunds as write, type FundFacts } from "@/usecases/money/fund-facts";
import { markAllSigned as mark } from "@/usecases/money/mark-signed";
import { runAction } from "@/usecases/run-action";
import type { Action } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { thenPrice } from "./price-workbook";
import { moneyStep, type MoneyPane } from "./state";

type CostAction<Given extends readonly unknown[]> = Action<MoneyPane, Given, Promise<ActionOutcome>>;

/** Keeps why a task needs no budget line; null = it needs one after all. */
const waiveTask: CostAction<[task: CostTask, reason: string | null]> = {
  id: "waiveTask",
  step: moneyStep.id,
  run: (context, task, reason) => thenPrice(context, (app) => runAction(app, waive, { task, reason })),
};

/** Writes what the unit has for the conference, what was advanced and what was returned. */
const writeFunds: CostAction<[facts: FundFacts]> = {
  id: "writeFunds",
  step: moneyStep.id,
  run: (context, facts) => thenPrice(context, (app) => runAction(app, write, facts)),
};

/** Marks all who are owed money and of whom nothing is written as having signed. */
const markAllSigned: CostAction<[]> = {
  id: "markAllSigned",
  step: moneyStep.id,
  run: (context) => thenPrice(context, (app) => runAction(app, mark, undefined)),
};

/** What a user can have done about costs and the settlement; each is followed by pricing. */
export const costActions = { waiveTask, writeFunds, markAllSigned } as const;
