import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { priceAward } from "@/domain/norms/cash-award";
import type { CodeAbsence } from "@/domain/recognition/resolve-award-code";
import { multiplier } from "@/domain/money/multiplier";
import { roundDownTo } from "@/domain/money/round";
import { vnd, type Vnd } from "@/domain/money/vnd";
import type { Issue, Severity } from "@/issues/issue";
import { placeOf } from "@/issues/place-of";

/** How a typed amount came to differ from the norm, where the figures tell. */
export type DifferenceReason =
  /** 223.500 → 220.000, where the rule says up. */
  | "rounded-down"
  /** 223.500 as it is. */
  | "not-rounded"
  /** Twice, or one and a half times, the individual's rounded money, where the multipliers are multiplied first. */
  | "literal-double"
  /** 1.490 for 1.490.000. */
  | "in-thousands"
  /** An individual's money for a collective, or the reverse. */
  | "other-recipient"
  | "other";

const codes: Readonly<Record<CodeAbsence, string>> = {
  blank: "award-missing",
  "not-recognised": "award-without-norm",
  "no-norm-line": "award-without-norm",
  "several-awards": "award-several-in-one-cell",
  "level-missing": "award-level-missing",
  "wrong-recipient": "award-wrong-recipient",
};

/**
 * Checks each honoree's award and money: awards without a norm, without a level, for another kind of recipient; awards that another level pays;
 * typed amounts that differ from the norm; several awards of one recipient. Without a base salary and norms in force (`isPriced` false) nothing is
 * said about figures, because `check-meeting.ts` says why.
 */
export function checkAwards(assessed: readonly AssessedHonoree[], isPriced: boolean): readonly Issue[] {
  return assessed.flatMap((entry, index) => [
    ...checkCode(entry, isPriced),
    ...checkLevel(entry),
    ...(isPriced ? checkTypedAmount(entry) : []),
    ...checkOverride(entry),
    ...(entry.priced.overriddenTo === null ? checkCombination(assessed, index) : []),
  ]);
}

function issue(
  entry: AssessedHonoree,
  code: string,
  severity: Severity,
  rest: { field: string; params?: Issue["params"] },
): Issue {
  const { awardText, name, kind, source } = entry.honoree;
  return {
    code,
    severity,
    at: placeOf(source, rest.field),
    params: { name, kind, award: awardText ?? "", ...rest.params },
  };
}

/** A person wrote why nothing is paid for an award without a norm: the doubt is answered. */
const isLeftUnpaid = ({ priced }: AssessedHonoree): boolean => priced.amount === null && priced.unpaidReason !== null;

function checkCode(entry: AssessedHonoree, isPriced: boolean): readonly Issue[] {
  const { absence, priced } = entry;
  if (isLeftUnpaid(entry)) return [];
  if (absence !== null) {
    const needsLaw = absence === "no-norm-line" || absence === "level-missing";
    return needsLaw && !isPriced ? [] : [issue(entry, codes[absence], "warning", { field: "awardText" })];
  }
  if (!isPriced || priced.amount !== null || priced.overriddenTo !== null) return [];
  return [issue(entry, "award-without-norm", "warning", { field: "awardText", params: { norm: priced.code ?? "" } })];
}

function checkLevel(entry: AssessedHonoree): readonly Issue[] {
  const { level } = entry.priced;
  if (level === null || level === "ward") return [];
  return [issue(entry, "award-not-paid-by-ward", "warning", { field: "awardText", params: { level } })];
}

function checkTypedAmount(entry: AssessedHonoree): readonly Issue[] {
  const { typedAmount } = entry.honoree;
  const { amount } = entry.priced;
  if (typedAmount === null || typedAmount === amount || typedAmount === entry.priced.overriddenTo) return [];
  if (amount === null) {
    const field = "typedAmount";
    return typedAmount === 0 || isLeftUnpaid(entry)
      ? []
      : [issue(entry, "money-on-item-without-norm", "warning", { field, params: { typed: typedAmount } })];
  }
  const params = { typed: typedAmount, norm: amount, why: explainDifference(entry, typedAmount) };
  return [issue(entry, "award-amount-differs", "warning", { field: "typedAmount", params })];
}

/** Tells the usual slips apart; the order matters, because 450 for 450.000 is not a rounding. */
export function explainDifference({ priced, honoree }: AssessedHonoree, typed: Vnd): DifferenceReason {
  const { cashAward } = priced;
  if (cashAward === null) return "other";
  const { product, amount, baseSalary, roundingUnit } = cashAward;
  const of = (thousandths: number): Vnd | null =>
    Number.isInteger(thousandths) ? priceAward({ multiplier: multiplier(thousandths), baseSalary }).amount : null;
  const [half, twoThirds] = [of(cashAward.multiplier / 2), of((cashAward.multiplier * 2) / 3)];
  const literal = honoree.kind === "household" ? literalHousehold(twoThirds) : half === null ? null : vnd(half * 2);
  const others = honoree.kind === "individual" ? [of(cashAward.multiplier * 2)] : [half, twoThirds];
  if ([amount, product, roundDownTo(product, roundingUnit)].some((each) => each === typed * 1000))
    return "in-thousands";
  if (typed === product) return "not-rounded";
  if (typed === roundDownTo(product, roundingUnit)) return "rounded-down";
  if (honoree.kind !== "individual" && typed === literal) return "literal-double";
  return others.some((each) => each === typed) ? "other-recipient" : "other";
}

/** One and a half times the individual's money, rounded up again. */
const literalHousehold = (individual: Vnd | null): Vnd | null =>
  individual === null ? null : priceAward({ multiplier: multiplier(1500), baseSalary: individual }).amount;

/**
 * An amount that a person set: told with the norm's beside it, as a doubt where it is more than the norm (which then is no tax-free award
 * money: TT 111/2013 Art. 2.2.e) or where there is no norm; an amount without a reason, or a reason without an amount, does not count.
 */
function checkOverride(entry: AssessedHonoree): readonly Issue[] {
  const { override = null, overriddenTo, amount } = entry.priced;
  if (override === null) return [];
  const params = { amount: override.amount ?? "", norm: amount ?? "", reason: override.reason ?? "" };
  if (overriddenTo === null) {
    const [code, field] =
      override.reason === null
        ? ["award-override-without-reason", "overrideReason"]
        : ["award-override-without-amount", "overrideAmount"];
    return [issue(entry, code, "warning", { field, params })];
  }
  const isMore = amount === null || overriddenTo > amount;
  const code =
    amount === null ? "award-override-without-norm" : isMore ? "award-override-above-norm" : "award-overridden";
  return [issue(entry, code, isMore ? "warning" : "note", { field: "overrideAmount", params })];
}

function checkCombination(assessed: readonly AssessedHonoree[], index: number): readonly Issue[] {
  const entry = assessed[index];
  if (entry === undefined) return [];
  const { combination } = entry;
  const told = (code: string, severity: Severity, other: number): readonly Issue[] => [
    issue(entry, code, severity, { field: "awardText", params: otherRow(assessed[other]) }),
  ];
  switch (combination.kind) {
    case "unpaid":
      return told(
        combination.reason === "same-title-twice" ? "award-twice" : "two-awards-same-period",
        "warning",
        combination.paidBy,
      );
    case "period-missing":
      return earlier(combination.beside, index).flatMap((other) => told("two-awards-period-missing", "warning", other));
    case "same-form-twice":
      return earlier(combination.beside, index).flatMap((other) => told("award-twice", "warning", other));
    case "title-and-form":
      return earlier(combination.beside, index).flatMap((other) => told("two-awards-title-and-form", "note", other));
    case "highest":
    case "alone":
      return [];
  }
}

/** A pair is told once, at the row that stands later. */
const earlier = (beside: readonly number[], index: number): readonly number[] =>
  beside.filter((other) => other < index).slice(0, 1);

function otherRow(other: AssessedHonoree | undefined): Issue["params"] {
  if (other === undefined) return {};
  const { awardText, source } = other.honoree;
  return { otherAward: awardText ?? "", otherFile: source.file, otherSheet: source.sheet, otherRow: source.row };
}
