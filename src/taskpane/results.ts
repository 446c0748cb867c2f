import type { AwardTotals } from "@/domain/awards/award-totals";
import type { BudgetTotals } from "@/domain/budget/budget-totals";
import type { Vnd } from "@/domain/money/vnd";
import type { PaymentSheet } from "@/domain/payments/payment-sheet";
import type { Issue, Severity } from "@/domain/tables/issue";
import type { meetingNames } from "@/domain/meeting-names";
import type { DocumentId } from "@/flows/documents/document-ids";
import type { DocumentOutcome } from "@/flows/documents/write-document";
import type { SavedFile, SheetSummary } from "@/flows/ports";
import type { TakenIn } from "@/flows/take-in";
import type { StepId } from "./steps";

/** A fact of the meeting that a user fills in. */
export type FactKey = Exclude<keyof typeof meetingNames, "baseSalary">;

/** How the open workbook stands. */
export interface Book {
  /** Sheets of ours that do not exist yet. */
  readonly missingSheets: readonly string[];
  readonly isSetUp: boolean;
  /** As the user reads them; null = blank. */
  readonly facts: Readonly<Record<FactKey, string | null>>;
  /** Facts whose cell holds something else than it should, with what stands there. */
  readonly unreadable: Readonly<Partial<Record<string, string>>>;
  /** The user's own sheets, which can be taken in. */
  readonly sheets: readonly SheetSummary[];
  readonly rows: { readonly delegates: number; readonly honorees: number; readonly budget: number };
}

/** An issue with what the pane needs to show it. */
export interface FoundIssue {
  readonly issue: Issue;
  readonly severity: Severity;
  readonly sentence: string;
  readonly place: string;
  /** True when the workbook has a cell for it; which one is found at the click, because rows are sorted and deleted. */
  readonly canShow: boolean;
}

/** What came of the files with the facts of the meeting (`meeting.json`). */
export interface TakenFacts {
  readonly file: string;
  /** One Vietnamese sentence a fault; none = the facts are written. */
  readonly faults: readonly string[];
}

/** What a take-in brought. */
export interface TakenLists extends Omit<TakenIn, "issues"> {
  readonly issues: readonly FoundIssue[];
  readonly facts: readonly TakenFacts[];
}

export interface CheckedLists {
  readonly issues: readonly FoundIssue[];
  readonly entries: number;
  readonly heads: number;
}

/** A rule of law that figures rest on. */
export interface LegalBasis {
  readonly legalBasis: string;
  /** As the user reads it; null = not known. */
  readonly from: string | null;
}

/** The book's money. */
export interface MoneyView {
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  /** null = not known: no decision date, or not exactly one norm in force on it. */
  readonly baseSalary: (LegalBasis & { readonly amount: Vnd }) | null;
  readonly awardBases: readonly LegalBasis[];
  /** As the user reads it. */
  readonly decisionDate: string | null;
  /** Where the calculated cells and our own computation disagree. */
  readonly differences: readonly FoundIssue[];
}

export interface FilledPlan {
  /** Names of the facts that stand as «……». */
  readonly missing: readonly string[];
  /** Faults of the template. */
  readonly issues: readonly FoundIssue[];
  /** null when the template cannot be used; the sheet stands all the same. */
  readonly saved: SavedFile | null;
}

/** The payment sheet; `saved` is null while it is only looked at. */
export interface PaymentView {
  readonly sheet: PaymentSheet;
  /** What the sheet lacks as a voucher. */
  readonly issues: readonly FoundIssue[];
  readonly saved: SavedFile | null;
}

/** A document that was laid out; `written` and `saved` are empty while it is only looked at. */
export interface DocumentView extends Omit<DocumentOutcome, "issues"> {
  readonly issues: readonly FoundIssue[];
}

/** The documents that were looked at or made, each as it was last. */
export type DocumentViews = Readonly<Partial<Record<DocumentId, DocumentView>>>;

/** What each step ends with. */
export interface StepResults {
  readonly meeting: { readonly added: readonly string[] };
  readonly lists: TakenLists;
  readonly check: CheckedLists;
  readonly money: MoneyView;
  readonly plan: FilledPlan;
  readonly payments: PaymentView;
  readonly documents: DocumentViews;
}

/** How a deed stands; each state holds exactly what it has. */
export type Run<Result> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly step: string | null; readonly before: Result | null }
  | { readonly status: "done"; readonly result: Result; readonly isOutdated: boolean }
  | { readonly status: "failed"; readonly sentence: string };

export type StepRuns = { readonly [Step in StepId]: Run<StepResults[Step]> };
