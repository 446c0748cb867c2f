import { explainAward, type AwardGround, type Competence } from "@/domain/explanations/explain-award";
import { explainNorm } from "@/domain/explanations/explain-norm";
import type { ExistingNorm } from "@/domain/explanations/explanation";
import { dateThatCounts } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { explainBudgetLine } from "./explain-budget-line";
import { explainTotal } from "./explain-total";
import { findNormRow } from "@/workbook/norms/find-norm-row";
import type { ExplainedTotal, MoneyExplanation } from "./money-explanation";
import type { LawInForce, NormRow } from "@/workbook/norms/read-norms";

/** Which sum is asked about. */
export type MoneyQuestion =
  | { readonly kind: "award"; readonly index: number }
  | { readonly kind: "line"; readonly index: number }
  | { readonly kind: "norm"; readonly rowIndex: number }
  | { readonly kind: "total"; readonly total: ExplainedTotal };

/** Explains one sum of the workbook as it is assessed; null where the row is not there. */
export function explainMoney(evaluated: EvaluatedWorkbook, question: MoneyQuestion): MoneyExplanation | null {
  switch (question.kind) {
    case "award":
      return explainAwardRow(evaluated, question.index);
    case "line":
      return explainBudgetLine(evaluated, question.index);
    case "norm":
      return explainNormRow(evaluated, question.rowIndex);
    case "total":
      return explainTotal(evaluated, question.total);
  }
}

function explainAwardRow(evaluated: EvaluatedWorkbook, index: number): MoneyExplanation | null {
  const entry = evaluated.assessed[index];
  const explained = explainAward(evaluated.assessed, index, awardGround(evaluated, index));
  if (entry === undefined || explained === null) return null;
  const { amount, steps, sources } = explained;
  const { name, awardText } = entry.honoree;
  return { subject: { name, detail: awardText, total: null }, amount, steps, parts: [], sources };
}

function awardGround({ law, meeting, assessed }: EvaluatedWorkbook, index: number): AwardGround {
  const code = assessed[index]?.priced.code ?? null;
  const found = code === null ? null : findNormRow(code, law);
  const row = found?.found ? found.norm : (found?.rows[0] ?? null);
  const decree = normSets.find(({ id }) => id === (row ?? law.norms.find(({ kind }) => kind === "award"))?.setId);
  // A city's own award follows the decree's rule on several awards.
  const combination =
    decree?.combination ?? setsInForce(law.norms).find((set) => set.combination !== undefined)?.combination;
  const number = setsInForce(law.norms).find((set) => set.combination === combination)?.legalBasis.number;
  return {
    decisionDate: meeting.awardDecision.date,
    baseSalary: law.baseSalary,
    baseNorm: law.baseSalaryNorm === null ? null : standing(law.baseSalaryNorm),
    options: law.options,
    norm: found === null ? null : found.found ? { found: true, norm: standing(found.norm) } : found,
    competence: competenceOf(code, law),
    codeName: row?.nameVi ?? code ?? "",
    combination:
      combination === undefined
        ? null
        : { ...combination, source: [number, combination.source].filter((part) => part).join(", ") },
  };
}

/** What the norms in force say of who may grant a code. */
export function competenceOf(code: string | null, { competences }: LawInForce): Competence | null {
  const norm = competences.find((each) => each.code === code);
  return norm === undefined ? null : { levels: norm.levels ?? [], source: norm.legalBasis, verified: norm.verified };
}

const setsInForce = (norms: readonly NormRow[]) =>
  normSets.filter(({ id, effectiveFrom }) => effectiveFrom !== null && norms.some(({ setId }) => setId === id));

function explainNormRow({ norms, law, meeting }: EvaluatedWorkbook, rowIndex: number): MoneyExplanation | null {
  const norm = norms.find((each) => each.rowIndex === rowIndex);
  if (norm === undefined) return null;
  const dates = { decisionDate: meeting.awardDecision.date, meetingDate: meeting.meetingDate };
  const explained = explainNorm(standing(norm), {
    decisionDate: meeting.awardDecision.date,
    baseSalary: law.baseSalary,
    baseNorm: law.baseSalaryNorm === null ? null : standing(law.baseSalaryNorm),
    options: law.options,
    isInForce: law.norms.includes(norm),
    date: dateThatCounts(norm.kind ?? "award", dates),
    isBase: norm.code === "BASE",
  });
  return { subject: { name: norm.nameVi, detail: norm.code, total: null }, parts: [], ...explained };
}

/** The row with where its decree says how to round. */
export function standing(norm: NormRow): ExistingNorm {
  const set = normSets.find(({ id }) => id === norm.setId);
  const source = set?.rounding?.source ?? null;
  const isAlone = source !== null && /\d+\/\d{4}/.test(source);
  return {
    ...norm,
    roundingSource:
      source === null || set === undefined ? null : isAlone ? source : `${set.legalBasis.number}, ${source}`,
  };
}
