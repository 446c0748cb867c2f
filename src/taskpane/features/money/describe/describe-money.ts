import type { PricedWorkbook } from "@/usecases/money/price";
import type { NormRow } from "@/workbook/norms/read-norms";
import { formatDate } from "@/language/dates/dates";
import { describeAwards, describeChanges } from "./describe-awards";
import { describeCosts } from "./describe-costs";
import { describeNorms } from "./describe-norms";
import type { FoundIssue } from "../../../found-issues/found-issue";
import type { LegalBasis, MoneyView } from "../view-model";
import type { Texts } from "../../../texts";

/** The evaluated's money as the pane shows it: totals, and the law that they rest on: the sets that gave an amount; while none did, all in force. */
export function describeMoney(
  priced: PricedWorkbook,
  { differences, issues }: { readonly differences: readonly FoundIssue[]; readonly issues: readonly FoundIssue[] },
  texts: Texts,
): MoneyView {
  const { awards, budget, evaluated } = priced;
  const { law, meeting } = evaluated;
  const { baseSalaryNorm, baseSalary } = law;
  const used = new Set(evaluated.assessed.flatMap(({ priced: award }) => (award.amount === null ? [] : [award.code])));
  const isUsed = (code: string) => used.size === 0 || used.has(code);
  return {
    awards,
    budget,
    baseSalary: baseSalaryNorm && baseSalary !== null ? { ...basisOf(baseSalaryNorm), amount: baseSalary } : null,
    awardBases: distinct(law.norms.filter((norm) => norm.kind === "award" && isUsed(norm.code)).map(basisOf)),
    decisionDate: dateOf(meeting.awardDecision.date),
    awardRows: describeAwards(priced, texts),
    changes: describeChanges(priced, texts),
    norms: describeNorms(priced, texts),
    costs: describeCosts(priced),
    // Tasks have a list of their own, with a button each.
    issues: issues.filter(({ issue }) => !issue.code.startsWith("task-")),
    differences,
  };
}

const dateOf = (iso: string | null): string | null => (iso === null ? null : formatDate(iso));

/** The document alone: each norm names its own article, and the sheet «Định mức» has them all. */
const basisOf = ({ legalBasis, effectiveFrom }: NormRow): LegalBasis => ({
  legalBasis: legalBasis.split(/, (?=Điều )/)[0] ?? legalBasis,
  from: dateOf(effectiveFrom),
});

const distinct = (bases: readonly LegalBasis[]): readonly LegalBasis[] => [
  ...new Map(bases.map((basis) => [JSON.stringify(basis), basis])).values(),
];
