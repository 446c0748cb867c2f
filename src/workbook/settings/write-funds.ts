import type { CellInput } from "@/sheet/sheet-model";
import { costTasks, type CostTask } from "@/domain/funds/cost-tasks";
import { fundNames } from "@/tables/settings/fund-names";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";
import { halfDayMealWords } from "@/domain/model/words";
import type { Workbook } from "../legacy-workbook";

/** Facts about the purse that a user types in the pane; null empties the cell, a fact left out stays. */
export type FundFacts = Partial<Omit<MeetingFunds, "waivers">>;

/** Writes facts about the purse into their named cells on «Hội nghị». */
export async function writeFunds(workbook: Pick<Workbook, "writeNames">, facts: FundFacts): Promise<void> {
  const { halfDayMeals, ...money } = facts;
  const values: Record<string, CellInput> = Object.fromEntries(
    Object.entries(money).map(([fact, amount]) => [fundNames[fact as keyof typeof money], amount]),
  );
  if (halfDayMeals !== undefined)
    values[fundNames.halfDayMeals] = halfDayMeals === null ? null : halfDayMealWords[halfDayMeals];
  if (Object.keys(values).length === 0) return;
  await workbook.writeNames(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [[value]]])));
}

/** Keeps why a task of the plan needs no budget line, or with null that it needs one after all. */
export async function waiveTask(
  workbook: Pick<Workbook, "readNames" | "writeNames">,
  task: CostTask,
  reason: string | null,
): Promise<void> {
  const { [fundNames.waivers]: rows } = await workbook.readNames([fundNames.waivers]);
  const reasons: CellInput[][] = costTasks.map((_, index) => {
    const now = rows?.[index]?.[0] ?? null;
    return [now === null ? null : String(now)];
  });
  reasons[costTasks.indexOf(task)] = [reason];
  await workbook.writeNames({ [fundNames.waivers]: reasons });
}
