import type { CellInput } from "@/sheet/sheet-model";
import { costTasks, type CostTask } from "@/domain/funds/cost-tasks";
import { fundNames } from "@/tables/settings/fund-names";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";
import { halfDayMealWords } from "@/domain/model/words";
import type { Draft } from "../draft";

/** Facts about the purse that a user types in the pane; null empties the cell, a fact left out stays. */
export type FundFacts = Partial<Omit<MeetingFunds, "waivers">>;

/** Writes facts about the purse into their named cells on «Hội nghị». */
export function writeFunds(draft: Draft, facts: FundFacts): void {
  const { halfDayMeals, ...money } = facts;
  const values: Record<string, CellInput> = Object.fromEntries(
    Object.entries(money).map(([fact, amount]) => [fundNames[fact as keyof typeof money], amount]),
  );
  if (halfDayMeals !== undefined)
    values[fundNames.halfDayMeals] = halfDayMeals === null ? null : halfDayMealWords[halfDayMeals];
  if (Object.keys(values).length === 0) return;
  draft.writeNames(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [[value]]])));
}

/** Keeps why a task of the plan needs no budget line, or with null that it needs one after all. */
export function waiveTask(draft: Draft, task: CostTask, reason: string | null): void {
  const { [fundNames.waivers]: rows } = draft.namedValues([fundNames.waivers]);
  const reasons: CellInput[][] = costTasks.map((_, index) => {
    const now = rows?.[index]?.[0] ?? null;
    return [now === null ? null : String(now)];
  });
  reasons[costTasks.indexOf(task)] = [reason];
  draft.writeNames({ [fundNames.waivers]: reasons });
}
