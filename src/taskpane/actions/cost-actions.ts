import type { CostTask } from "@/domain/funds/cost-tasks";
import { markAllSigned } from "@/usecases/money/mark-signed";
import type { World } from "@/usecases/ports";
import { waiveTask, writeFunds, type FundFacts } from "@/workbook/settings/write-funds";
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
  readonly run: (flow: (told: World) => Promise<MoneyView>) => Promise<ActionOutcome>;
  readonly priceAndDescribe: (told: World) => Promise<MoneyView>;
}

/** The actions about costs over one world. */
export function createCostActions({ store, run, priceAndDescribe }: CostParts): CostActions {
  const thenPrice = (write: (told: World) => Promise<unknown>): Promise<ActionOutcome> =>
    run(async (told) => {
      await write(told);
      const priced = await priceAndDescribe(told);
      markOutdated(store, ["check", "plan", "payments", "documents"]);
      return priced;
    });
  return {
    waiveTask: (task, reason) => thenPrice(({ workbook }) => waiveTask(workbook, task, reason)),
    writeFunds: (facts) => thenPrice(({ workbook }) => writeFunds(workbook, facts)),
    markAllSigned: () => thenPrice(({ workbook }) => markAllSigned(workbook)),
  };
}
