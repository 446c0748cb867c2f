import type { CostTask } from "@/domain/funds/cost-tasks";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";
import { fundSettings } from "@/tables/settings/funds";
import { readSettings, writeSettings } from "@/workbook/settings/settings-in-workbook";
import { useCase } from "../use-case";

/** Facts about the money that a user types in the pane; null empties the cell, a fact left out stays. */
export type FundFacts = Partial<Omit<MeetingFunds, "waivers">>;

/** Writes facts about the funds into «Hội nghị». */
export const writeFunds = useCase<FundFacts, void>({
  step: "writeFacts",
  reads: [],
  work: (draft, facts) => writeSettings(draft, fundSettings, { ...facts }),
});

/** Keeps why a task of the plan needs no budget line; null = it needs one after all. */
export const waiveTask = useCase<{ readonly task: CostTask; readonly reason: string | null }, void>({
  step: "writeFacts",
  reads: [],
  work: (draft, { task, reason }) => {
    const { waivers } = readSettings(draft, fundSettings).record;
    writeSettings(draft, fundSettings, { waivers: { ...waivers, [task]: reason } });
  },
});
