import type { CostTask } from "@/domain/funds/cost-tasks";
import { markAllSigned } from "@/usecases/money/mark-signed";
import type { AppContext } from "@/usecases/ports";
import { waiveTask, writeFunds, type FundFacts } from "@/usecases/money/fund-facts";
import { runAction } from "@/usecases/run-action";
import type { ActionOutcome } from "../ending";
import type { MoneyView } from "../results";
import { markOutdated, type PaneStore } from "../store";

/** What a user can have done about costs and the settlement; each is followed by pricing. */
export interface CostActions {
  /** Keeps why a task needs no budget line; null = it needs one after all. */
  waiveTask(task: CostTask, reason: string | null): Promise<ActionOutcome>;
  writeFunds(facts: FundFacts): Promise<ActionOutcome>;
  /** Marks all who are owed money and of whom nothing is said as having signed. */
  markAllSigned(): Promise<ActionOutcome>;
}

interface CostParts {
  readonly store: PaneStore;
  readonly run: (flow: (context: AppContext) => Promise<MoneyView>) => Promise<ActionOutcome>;
  readonly priceAndDescribe: (context: AppContext) => Promise<MoneyView>;
}

/** The actions about costs over one context. */
export function createCostActions({ store, run, priceAndDescribe }: CostParts): CostActions {
  const thenPrice = (write: (context: AppContext) => Promise<unknown>): Promise<ActionOutcome> =>
    run(async (context) => {
      await write(context);
      const priced = await priceAndDescribe(context);
      markOutdated(store, ["check", "plan", "payments", "documents"]);
      return priced;
    });
  return {
    waiveTask: (task, reason) => thenPrice((context) => runAction(context, waiveTask, { task, reason })),
    writeFunds: (facts) => thenPrice((context) => runAction(context, writeFunds, facts)),
    markAllSigned: () => thenPrice((context) => runAction(context, markAllSigned, undefined)),
  };
}
