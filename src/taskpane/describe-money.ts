import type { PricedBook } from "@/flows/price";
import type { NormRow } from "@/flows/read-norms";
import { formatDate } from "@/vietnamese/dates";
import type { FoundIssue, LegalBasis, MoneyView } from "./results";

/** The book's money as the pane shows it: totals, and the law that they rest on. */
export function describeMoney({ awards, budget, book }: PricedBook, differences: readonly FoundIssue[]): MoneyView {
  const { law, meeting } = book;
  const { baseSalaryNorm, baseSalary } = law;
  return {
    awards,
    budget,
    baseSalary: baseSalaryNorm && baseSalary !== null ? { ...basisOf(baseSalaryNorm), amount: baseSalary } : null,
    awardBases: distinct(law.norms.filter(({ kind }) => kind === "award").map(basisOf)),
    decisionDate: dateOf(meeting.awardDecision.date),
    differences,
  };
}

const dateOf = (iso: string | null): string | null => (iso === null ? null : formatDate(iso));

const basisOf = ({ legalBasis, effectiveFrom }: NormRow): LegalBasis => ({ legalBasis, from: dateOf(effectiveFrom) });

const distinct = (bases: readonly LegalBasis[]): readonly LegalBasis[] => [
  ...new Map(bases.map((basis) => [JSON.stringify(basis), basis])).values(),
];
