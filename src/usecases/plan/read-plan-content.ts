import { planContent, type PlanContent } from "@/documents/plan/plan-content";
import { gatherPlanFacts, type PlanFacts, type PlanMaterial } from "@/domain/plan/plan-facts";
import { evaluateWorkbook, type EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { Draft } from "@/workbook/draft";
import { readPlanTexts } from "@/workbook/settings/read-plan-texts";
import { sameAsTexts } from "../evaluate/write-same-people";

/** The plan as the workbook has it now: what it is made of, and what it says. */
export interface ReadPlan {
  readonly evaluated: EvaluatedWorkbook;
  readonly facts: PlanFacts;
  readonly content: PlanContent;
}

/** Reads facts, tables and wording and says what the plan would say; writes nothing. */
export function readPlanContent(draft: Draft): ReadPlan {
  const evaluated = evaluateWorkbook(draft);
  const material = planMaterial(evaluated);
  const facts = gatherPlanFacts(material);
  return { evaluated, facts, content: planContent(facts, material, readPlanTexts(draft)) };
}

/** What a plan is made of. */
export function planMaterial({ meeting, records, people, assessed, law }: EvaluatedWorkbook): PlanMaterial {
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
