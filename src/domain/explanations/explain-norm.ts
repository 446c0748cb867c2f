import type { CashAward } from "../norms/cash-award";
import type { IsoDate } from "@/language/dates/iso-date";
import type { Vnd } from "../money/vnd";
import type { ExplanationSource, ExplanationStep, ExistingNorm, Trust } from "./explanation";
import type { NormOptions } from "../norms/norm-options";
import { ownFigure, priceNorm, type PricedNorm } from "../norms/price-norm";

/** What a norm's figure rests on besides the norm. */
export interface NormGround {
  readonly decisionDate: IsoDate | null;
  readonly baseSalary: Vnd | null;
  readonly baseNorm: ExistingNorm | null;
  readonly options: NormOptions;
}

/** Who stands for a norm's figure. */
export const trustOf = ({ verified, confirmed }: Pick<ExistingNorm, "verified" | "confirmed">): Trust =>
  verified ? "verified" : confirmed ? "confirmed" : "unverified";

const step = (code: ExplanationStep["code"], params: ExplanationStep["params"] = {}): ExplanationStep => ({
  code,
  params,
});

/** How a norm's figure in đồng comes about: figure and source, base salary, each multiplication and rounding, the unit's own figure. */
export function explainNormFigure(
  norm: ExistingNorm,
  ground: NormGround,
): { readonly steps: readonly ExplanationStep[]; readonly sources: readonly ExplanationSource[] } {
  const priced = priceNorm(norm, ground.baseSalary, ground.options);
  const { cashAward } = priced;
  const ofSalary = cashAward !== null && ground.baseNorm !== null && ground.decisionDate !== null;
  const source = {
    source: norm.legalBasis,
    trust: trustOf(norm),
    from: norm.effectiveFrom ?? "",
    to: norm.effectiveTo ?? "",
  };
  return {
    steps: [
      ...(norm.multiplier !== null && norm.multiplier > 0
        ? [step("norm", { multiplier: norm.multiplier / 1000, ...source })]
        : norm.amount != null
          ? [step("norm-amount", { amount: norm.amount, ...source })]
          : []),
      ...(norm.note === "" ? [] : [step("norm-note", { note: norm.note })]),
      ...(ofSalary && ground.baseNorm !== null ? [explainBase(ground.baseNorm, ground)] : []),
      ...(norm.multiplier !== null && ground.baseSalary === null && ground.decisionDate !== null
        ? [step("no-base", { date: ground.decisionDate })]
        : []),
      ...(cashAward === null ? [] : explainCashAward(cashAward, norm.roundingSource)),
      ...explainOwn(norm, priced),
    ],
    sources: [sourceOf(norm), ...(ofSalary && ground.baseNorm !== null ? [sourceOf(ground.baseNorm)] : [])],
  };
}

function explainBase(base: ExistingNorm, { baseSalary, decisionDate }: NormGround): ExplanationStep {
  return step("base", {
    date: decisionDate ?? "",
    amount: baseSalary ?? "",
    source: base.legalBasis,
    trust: trustOf(base),
  });
}

function explainCashAward(award: CashAward, roundingSource: string | null): readonly ExplanationStep[] {
  const { multiplier, baseSalary, individual, product, amount, rounding } = award;
  const figures = { multiplier: multiplier / 1000, base: baseSalary };
  const made =
    individual === undefined
      ? [step("product", { ...figures, product })]
      : [
          step("individual", {
            ...figures,
            times: individual.times / 1000,
            product: individual.product,
            amount: individual.amount,
            rounding,
          }),
          step("times", { times: individual.times / 1000, amount: individual.amount, product }),
        ];
  return [...made, roundingStep()];

  function roundingStep(): ExplanationStep {
    if (rounding === "none") return step("unrounded", { amount });
    return product === amount
      ? step("exact")
      : step("rounded", { rounding, product, amount, rule: rounding === "up" ? (roundingSource ?? "") : "" });
  }
}

function explainOwn(norm: ExistingNorm, { ceiling, by }: PricedNorm): readonly ExplanationStep[] {
  const unit = norm.unitAmount ?? null;
  if (unit === null || unit <= 0) return [];
  if (ownFigure(norm) === null) return [step("unit-no-source", { unit })];
  const source = norm.unitSource ?? "";
  if (by === "law") return [step("unit-above", { unit, ceiling: ceiling ?? "" })];
  return [ceiling === null ? step("unit-alone", { unit, source }) : step("unit", { unit, source, ceiling })];
}

/** The document of a norm, as a source of an explanation. */
export const sourceOf = (norm: ExistingNorm): ExplanationSource => ({
  source: norm.legalBasis,
  url: norm.url,
  trust: trustOf(norm),
});

/** Why a row of «Định mức» has its figure, or has none. */
export function explainNorm(
  norm: ExistingNorm,
  ground: NormGround & { readonly isInForce: boolean; readonly date: IsoDate | null; readonly isBase: boolean },
): {
  readonly amount: Vnd | null;
  readonly steps: readonly ExplanationStep[];
  readonly sources: readonly ExplanationSource[];
} {
  const { applied } = priceNorm(norm, ground.baseSalary, ground.options);
  const figure = explainNormFigure(norm, ground);
  const isShare = norm.measure?.trim().startsWith("×") ?? false;
  const isBlank = [norm.multiplier, norm.amount ?? null, norm.unitAmount ?? null].every((each) => !each);
  const amount = ground.isInForce && !isShare ? applied : null;
  return {
    amount,
    steps: [
      ...(isBlank ? [step("norm-none")] : isShare ? [shareStep(norm)] : figure.steps),
      ...(ground.isInForce || ground.date === null ? [] : [step("norm-out", { date: ground.date })]),
      ...(norm.isUsable === false && !isBlank ? [step("no-norm.waiting", { code: norm.code })] : []),
      ...(amount === null ? [] : [step("norm-result", { amount, measure: norm.measure ?? "" })]),
    ],
    sources: figure.sources,
  };
}

const shareStep = (norm: ExistingNorm): ExplanationStep =>
  step("norm-share", { multiplier: (norm.multiplier ?? 0) / 1000, measure: norm.measure ?? "" });
