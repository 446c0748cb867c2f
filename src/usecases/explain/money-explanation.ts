import type { Vnd } from "@/domain/money/vnd";
import type { ExplanationPart, ExplanationSource, ExplanationStep } from "@/domain/explanations/explanation";
import type { RecipientKind } from "@/domain/model/honoree";
import type { Fund } from "@/domain/model/budget-line";

/** Which of an award row's sums is added. */
export type AwardSum = "amount" | "payable" | "payableByWard" | "payableByOthers" | "unsettled";

/** A sum over rows of the tables; undefined = whatever it is, null = the rows without one. */
export type ExplainedTotal =
  | {
      readonly of: "awards";
      readonly sum: AwardSum;
      readonly recipient: RecipientKind | null;
      readonly code: string | null | undefined;
    }
  | { readonly of: "budget"; readonly group: string | null | undefined; readonly fund: Fund | undefined }
  | { readonly of: "budget-award-money" }
  | { readonly of: "grand" };

/** Why a sum is what it is: what it is about, its amount, the steps to it, what it is made of, and the documents that figures rest on. */
export interface MoneyExplanation {
  /** A recipient, an item or a norm's name; for a total its kind, and the name is "". */
  readonly subject: { readonly name: string; readonly detail: string | null; readonly total: ExplainedTotal | null };
  readonly amount: Vnd | null;
  readonly steps: readonly ExplanationStep[];
  readonly parts: readonly ExplanationPart[];
  readonly sources: readonly ExplanationSource[];
}
