import type { AwardTotals } from "@/domain/awards/award-totals";
import type { BudgetTotals } from "@/domain/budget/budget-totals";
import type { Vnd } from "@/domain/money/vnd";
import type { FoundIssue } from "../../found-issues/found-issue";
import type { CostsView } from "./cost-view-model";
import type { AwardView, ChangesView } from "./award-view-model";
import type { NormsView } from "./norm-view-model";

/** A rule of law that figures rest on. */
export interface LegalBasis {
  readonly legalBasis: string;
  /** As the user reads it; null = not known. */
  readonly from: string | null;
}

/** The workbook's money. */
export interface MoneyView {
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  /** null = not known: no decision date, or not exactly one norm in force on it. */
  readonly baseSalary: (LegalBasis & { readonly amount: Vnd }) | null;
  readonly awardBases: readonly LegalBasis[];
  /** As the user reads it. */
  readonly decisionDate: string | null;
  /** Each award by itself, what is another than at the last pricing, and the norms in use. */
  readonly awardRows: readonly AwardView[];
  readonly changes: ChangesView;
  readonly norms: NormsView;
  /** Budget against spending, funds, tasks without a line, settlement. */
  readonly costs: CostsView;
  /** Issues about quantities, conference norms, spending, funds and settlement. */
  readonly issues: readonly FoundIssue[];
  /** Where the calculated cells and our own computation disagree. */
  readonly differences: readonly FoundIssue[];
}
