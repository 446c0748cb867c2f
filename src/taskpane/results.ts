import type { AwardTotals } from "@/domain/awards/award-totals";
import type { BudgetTotals } from "@/domain/budget/budget-totals";
import type { Vnd } from "@/domain/money/vnd";
import type { PaymentSheet } from "@/domain/payments/payment-sheet";
import type { Fix } from "@/usecases/fixes/fix";
import type { Source } from "@/sheet/grid";
import type { Severity } from "@/issues/catalogue/issue-declaration";
import type { Issue } from "@/issues/issue";
import type { meetingSettings } from "@/tables/settings/meeting";
import type { FactKeyOf } from "@/tables/settings/schema/settings";
import type { DocumentId } from "@/usecases/documents/document-ids";
import type { DocumentOutcome } from "@/usecases/documents/write-document";
import type { KeptDecision } from "@/workbook/journal/person-decisions";
import type { SavedFile } from "@/usecases/ports";
import type { SheetSummary } from "@/workbook/port";
import type { ImportOutcome } from "@/usecases/lists/import-lists";
import type { CostsView } from "./cost-views";
import type { AwardView, ChangesView, NormsView } from "./money-views";
import type { StepId } from "./steps";
import type { IssueCode } from "@/issues/issue-catalogue";

/** A fact of the meeting that a user fills in. */
export type FactKey = FactKeyOf<typeof meetingSettings>;

/** How the open workbook stands. */
export interface WorkbookSummary {
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
export interface FoundIssue<Code extends string = IssueCode> {
  readonly issue: Issue<Code>;
  readonly severity: Severity;
  readonly sentence: string;
  readonly place: string;
  /** True when the workbook has a cell for it; which one is found at the click, because rows are sorted and deleted. */
  readonly canShow: boolean;
  /** What one click can do about it, the likeliest first. */
  readonly fixes?: readonly FoundFix[];
  /** Why the user ignores it; absent for one that is reopened. */
  readonly reason?: string;
}

/** A fix with the words of its buttons: for this row, and for all of the kind. */
export interface FoundFix {
  readonly fix: Fix;
  readonly label: string;
  readonly kind: string;
}

/** What came of the files with the facts of the meeting (`meeting.json`). */
export interface TakenFacts {
  readonly file: string;
  /** One Vietnamese sentence a fault; none = the facts are written. */
  readonly faults: readonly string[];
}

/** What a take-in brought. */
export interface TakenLists extends Omit<ImportOutcome, "issues"> {
  readonly issues: readonly FoundIssue[];
  readonly facts: readonly TakenFacts[];
}

export interface CheckedLists {
  readonly issues: readonly FoundIssue[];
  /** What the user chose to ignore, each with the reason. */
  readonly ignored: readonly FoundIssue[];
  /** Delegate rows = heads + further rows of a head + seats that name nobody. */
  readonly entries: number;
  readonly heads: number;
  readonly repeated: number;
  readonly unnamed: number;
  readonly suspects: readonly SuspectView[];
  readonly decisions: readonly KeptDecision[];
  readonly manyPosts: readonly PersonWithPosts[];
  /** Rows that wait on «Cần xem lại», each with its place and reason. */
  readonly leftOut: readonly { readonly place: string; readonly reason: string }[];
  /** Rows that the last click on a fix touched and that can be undone; 0 = none. */
  readonly lastFix: number;
  /** What the last click did, as a sentence. */
  readonly outcome: string | null;
}

/** One field of two records side by side. */
export interface PersonField {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly differs: boolean;
}

/** Two rows that may be one person, for the user to decide. */
export interface SuspectView {
  readonly a: Source;
  readonly b: Source;
  readonly name: string;
  readonly reason: string;
  readonly fields: readonly PersonField[];
}

/** One person with several posts. */
export interface PersonWithPosts {
  readonly name: string;
  readonly posts: readonly string[];
  readonly rows: number;
  readonly awards: number;
}

/** A rule of law that figures rest on. */
export interface LegalBasis {
  readonly legalBasis: string;
  /** As the user reads it; null = not known. */
  readonly from: string | null;
}

/** The summary's money. */
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
  /** IssueCollector about quantities, conference norms, spending, funds and settlement. */
  readonly doubts: readonly FoundIssue[];
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
  readonly saved: SavedFile | null;
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

/** How a action stands; each state holds exactly what it has. */
export type Run<Result> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly step: string | null; readonly before: Result | null }
  | { readonly status: "done"; readonly result: Result; readonly isOutdated: boolean }
  | { readonly status: "failed"; readonly sentence: string };

export type StepRuns = { readonly [Step in StepId]: Run<StepResults[Step]> };
