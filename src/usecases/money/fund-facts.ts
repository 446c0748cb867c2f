import type { CostTask } from "@/domain/funds/cost-tasks";
import { waiveTask as waive, writeFunds as write, type FundFacts } from "@/workbook/settings/write-funds";
import { useCase } from "../use-case";

/** Writes facts about the funds into «Hội nghị». */
export const writeFunds = useCase<FundFacts, void>({ step: "writeFacts", reads: [], work: write });

/** Keeps why a task of the plan needs no budget line; null = it needs one after all. */
export const waiveTask = useCase<{ readonly task: CostTask; readonly reason: string | null }, void>({
  step: "writeFacts",
  reads: [],
  work: (draft, { task, reason }) => waive(draft, task, reason),
});
