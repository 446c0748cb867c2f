import { fillPlan as fillTemplate } from "@/documents/plan/fill-plan";
import { planFields } from "@/documents/plan/plan-fields";
import { appendixSheets } from "@/documents/plan/appendix-sheets";
import { planSheet } from "@/documents/plan/plan-sheet";
import type { PlanFacts } from "@/domain/plan/plan-facts";
import type { Issue } from "@/issues/issue";
import { flowSteps } from "../progress-steps";
import type { SavedFile, TemplateName, World } from "../ports";
import { readPlanContent } from "./read-plan-content";

export const planFileName = "ke-hoach.docx";

/** A plan that was laid out. */
export interface PlanOutcome {
  readonly facts: PlanFacts;
  /** Tags of the template whose fact is not known yet: they stand as «……». */
  readonly missing: readonly string[];
  /** Names in braces in the tables that mean nothing, and faults of the template. */
  readonly issues: readonly Issue[];
  /** Null when the template cannot be used; the sheet stands all the same. */
  readonly saved: SavedFile | null;
}

/** Writes the plan as the sheet «Kế hoạch» and its appendices as sheets of their own, anew, and saves it as a .docx from the template of its day: both from the same facts. */
export async function fillPlan({ workbook, files, onStep }: World): Promise<PlanOutcome> {
  onStep?.(flowSteps.readTables);
  const { facts, content } = await readPlanContent(workbook);
  onStep?.(flowSteps.fillPlan);
  const template: TemplateName = `ke-hoach-${content.format}.docx`;
  const filled = fillTemplate(template, await files.readTemplate(template), planFields(content));
  onStep?.(flowSteps.writePlanSheet);
  for (const sheet of [planSheet(content, facts), ...appendixSheets(content, facts)]) await workbook.writeSheet(sheet);
  onStep?.(flowSteps.saveFile);
  const saved = filled.bytes === null ? null : await files.save(planFileName, filled.bytes);
  return { facts, missing: filled.missing, issues: [...content.issues, ...filled.issues], saved };
}
