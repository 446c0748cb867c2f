import { divideHalfUp } from "../money/round";
import { sumVnd, vnd, type Vnd } from "../money/vnd";
import type { Multiplier } from "../money/multiplier";
import type { BudgetEntry } from "./budget-entry";
import { priceLine } from "./price-line";
import { purposeOf } from "./purpose-of";

/** Codes of the share of the award fund that may go into organising, the present rule before the earlier one. */
export const shareCodes = ["ORG_SHARE", "ORG_SHARE_MAX"] as const;

/** How much of the award fund the organising of the meeting takes. */
export interface FundShare {
  /** Of the year; null = not known, and then nothing is compared with it. */
  readonly fund: Vnd | null;
  /** Thousandths; null = no rule in force that may be used. */
  readonly share: Multiplier | null;
  readonly legalBasis: string | null;
  /** share × fund, rounded to the đồng. */
  readonly limit: Vnd | null;
  /** Lines charged to the award fund that are neither award money nor articles that go with awards. */
  readonly organising: Vnd;
  /** All lines charged to the award fund. */
  readonly charged: Vnd;
  /** organising ÷ fund in hundredths of a percent; null without a fund. */
  readonly used: number | null;
}

/** A share as `DinhMuc` has it. */
export interface ShareNorm {
  readonly code: string;
  readonly multiplier: Multiplier | null;
  readonly legalBasis: string;
  readonly isUsable: boolean;
}

type Charged = Pick<BudgetEntry, "item" | "quantity" | "unitPrice" | "typedAmount" | "fund" | "purpose">;

/**
 * Holds the lines charged to the award fund against the share that may go into organising: 20% of the fund for phát động, sơ kết, tổng kết, hội nghị
 * biểu dương (TT 71/2011/TT-BTC Art. 2.1; NĐ 98/2023 Art. 52.1a by TT 28/2025/TT-BTC). Award money and articles are what the fund itself is for.
 */
export function shareOfFund(lines: readonly Charged[], fund: Vnd | null, inForce: readonly ShareNorm[]): FundShare {
  const ofFund = lines.filter((line) => line.fund === "award");
  const sum = (some: readonly Charged[]) => sumVnd(some.map((line) => priceLine(line).amount ?? vnd(0)));
  const organising = sum(ofFund.filter((line) => purposeOf(line) === "organising"));
  const norm = shareCodes
    .map((code) => inForce.filter((each) => each.code === code && each.isUsable && (each.multiplier ?? 0) > 0))
    .find((rows) => rows.length > 0);
  const only = norm?.length === 1 ? (norm[0] ?? null) : null;
  const share = only?.multiplier ?? null;
  return {
    fund,
    share,
    legalBasis: only?.legalBasis ?? null,
    limit: fund === null || share === null ? null : vnd(Number(divideHalfUp(BigInt(fund) * BigInt(share), 1000n))),
    organising,
    charged: sum(ofFund),
    used: fund === null || fund === 0 ? null : Number(divideHalfUp(BigInt(organising) * 10_000n, BigInt(fund))),
  };
}
