import type { CodeAbsence } from "../recognition/resolve-award-code";
import type { IsoDate } from "@/language/dates/iso-date";
import type { Vnd } from "../money/vnd";
import type { PricedLine } from "../norms/price-norm";

/** Who stands for a figure. */
export type Trust = "verified" | "confirmed" | "unverified";

/** A row of «Định mức» with all that an explanation says of it. */
export interface ExistingNorm extends PricedLine {
  readonly code: string;
  readonly nameVi: string;
  readonly legalBasis: string;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly verified: boolean;
  readonly confirmed: boolean;
  readonly note: string;
  readonly url: string;
  /** Where the decree says how to round; null = not known. */
  readonly roundingSource: string | null;
}

/** One step of an explanation; its sentence is made in `messages/` from code and params (`why.<code>`). */
export interface ExplanationStep {
  readonly code: StepCode;
  readonly params: Readonly<Record<string, string | number>>;
}

type StepCode =
  | "award-read"
  | "award-chosen"
  | `no-code.${CodeAbsence}`
  | `no-norm.${"none" | "no-figure" | "waiting" | "ambiguous"}`
  | "no-date"
  | "norm"
  | "norm-amount"
  | "norm-note"
  | "base"
  | "no-base"
  | "product"
  | "individual"
  | "times"
  | "rounded"
  | "exact"
  | "unrounded"
  | "unit"
  | "unit-alone"
  | "unit-above"
  | "unit-no-source"
  | "override"
  | "override-ignored"
  | "highest"
  | "lower"
  | "twice"
  | "title-and-form"
  | "period-missing"
  | "period-overlaps"
  | "form-twice"
  | "unpaid"
  | "payer-ward"
  | "payer-by-law"
  | "payer-set"
  | "payer-unsettled"
  | "payer-unknown"
  | "payer-other"
  | "result"
  | "norm-base"
  | "norm-share"
  | "norm-out"
  | "norm-result"
  | "norm-result-none"
  | "norm-none"
  | "line"
  | "line-follows"
  | "line-times"
  | "line-typed"
  | "line-open"
  | "line-fund"
  | "line-norm"
  | "total-awards"
  | "total-budget"
  | "total-budget-award-money"
  | "total-grand";

/** A document that a figure rests on. */
export interface ExplanationSource {
  readonly source: string;
  /** "" = no address known. */
  readonly url: string;
  readonly trust: Trust;
}

/** A part of a sum. */
export interface ExplanationPart {
  /** A name of the workbook's own, or the key of a word (`why.part.<key>`). */
  readonly name: string;
  readonly key: "budget" | "less" | "awards" | "no-code" | "no-group" | null;
  readonly count: number;
  /** Where all rows have one amount. */
  readonly each: Vnd | null;
  readonly amount: Vnd;
  /** Rows without an amount, which count 0. */
  readonly open: number;
}
