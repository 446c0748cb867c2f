import type { CostTask } from "@/domain/funds/cost-tasks";
import { markAllSigned } from "@/usecases/money/mark-signed";
import type { World } from "@/usecases/ports";
import { waiveTask, writeFunds, type FundFacts } from "@/workbook/settings/write-funds";
import type { Ending } from "../ending";
import type { MoneyView } from "../results";
import { markOutdated, type PaneStore } from "../store";

/** What a user can have done about costs and the settlement; each is followed by pricing. */
export interface CostDeeds {
  /** Keeps why a task needs no budget line; null = it needs one after all. */
  waiveTask(task: CostTask, reason: string | null): Promise<Ending>;
  writeFunds(facts: FundFacts): Promise<Ending>;
  /** Marks all who are owed money and of whom nothing is said as having signed. */
  markAllSigned(): Promise<Ending>;
}

interface CostParts {
  readonly store: PaneStore;
  readonly run: (flow: (told: World) => Promise<MoneyView>) => Promise<Ending>;
  readonly priceAndDescribe: (told: World) => Promise<MoneyView>;
}

/** The deeds about costs over one world. */
export function createCostDeeds({ store, run, priceAndDescribe }: CostParts): CostDeeds {
  const thenPrice = (write: (told: World) => Promise<unknown>): Promise<Ending> =>
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
