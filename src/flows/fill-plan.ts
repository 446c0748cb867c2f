import { fillPlan as fillTemplate } from "@/documents/plan/fill-plan";
import { planContent } from "@/documents/plan/plan-content";
import { planFields } from "@/documents/plan/plan-fields";
import { planSheet } from "@/documents/plan/plan-sheet";
import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import type { PlanFacts, PlanMaterial } from "@/domain/plan/plan-facts";
import type { Issue } from "@/domain/tables/issue";
import { assessBook } from "./assess-book";
import type { AssessedBook } from "./assess-book";
import { flowSteps } from "./flow-steps";
import type { SavedFile, TemplateName, World } from "./ports";
import { readPlanTexts } from "./read-plan-texts";
import { sameAsTexts } from "./write-same-people";

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

/** Writes the plan as the sheet «Kế hoạch», anew, and saves it as a .docx from the template of its day: both from the same facts. */
export async function fillPlan({ workbook, files, onStep }: World): Promise<PlanOutcome> {
  onStep?.(flowSteps.readTables);
  const material = planMaterial(await assessBook(workbook));
  const texts = await readPlanTexts(workbook);
  onStep?.(flowSteps.fillPlan);
  const facts = gatherPlanFacts(material);
  const content = planContent(facts, material, texts);
  const template: TemplateName = `ke-hoach-${content.format}.docx`;
  const filled = fillTemplate(template, await files.readTemplate(template), planFields(content));
  onStep?.(flowSteps.writePlanSheet);
  await workbook.writeSheet(planSheet(content, facts));
  onStep?.(flowSteps.saveFile);
  const saved = filled.bytes === null ? null : await files.save(planFileName, filled.bytes);
  return { facts, missing: filled.missing, issues: [...content.issues, ...filled.issues], saved };
}

/** What a plan is made of. */
export function planMaterial({ meeting, records, people, assessed, law }: AssessedBook): PlanMaterial {
  const sameAs = sameAsTexts(records.delegates, people);
  return {
    meeting,
    delegates: records.delegates.map(({ record, planGroup }, index) => ({
      delegate: record,
      planGroup,
      isFirst: sameAs[index] === null,
    })),
    honorees: assessed,
    budget: records.budget.map(({ record }) => record),
    norms: law.norms,
  };
}
