import type { Fund } from "@/domain/model/budget-line";
import type { FundShare } from "@/domain/budget/fund-share";
import type { Vnd } from "@/domain/money/vnd";
import type { TaskState } from "@/usecases/rules/budget/check-budget-tasks";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";
import type { Settlement } from "@/domain/settlement/settle-awards";

/** Planned and spent. */
export interface CostView {
  readonly amount: Vnd;
  readonly spent: Vnd;
  /** Lines whose quantity or price is not known: they count 0 in `amount`. */
  readonly withoutAmount: number;
}

/** The budget against what became of it, and what it lacks. */
export interface CostsView {
  readonly groups: readonly (CostView & { readonly title: string | null })[];
  readonly funds: readonly (Pick<CostView, "amount" | "spent"> & { readonly fund: Fund })[];
  readonly all: CostView;
  readonly share: FundShare;
  readonly tasks: readonly TaskState[];
  readonly settlement: Settlement;
  readonly funding: MeetingFunds;
  /** False in a workbook that was made before there were cells for spending and settlement. */
  readonly canSettle: boolean;
}
