import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { priceAward } from "@/domain/norms/cash-award";
import type { CodeAbsence } from "@/domain/recognition/resolve-award-code";
import { multiplier } from "@/domain/money/multiplier";
import { roundDownTo } from "@/domain/money/round";
import { vnd, type Vnd } from "@/domain/money/vnd";
import type { Issue, Place } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
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

const codes = {
  blank: "award-missing",
  "not-recognised": "award-without-norm",
  "no-norm-line": "award-without-norm",
  // Asked at the cell of the kind, by the list's reading or by the check of the cell.
  "kind-missing": null,
  "several-awards": "award-several-in-one-cell",
  "level-missing": "award-level-missing",
  "wrong-recipient": "award-wrong-recipient",
} as const satisfies Readonly<Record<CodeAbsence, string | null>>;

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

const at = ({ honoree }: AssessedHonoree, field: string): Place => placeOf(honoree.source, field);

const paramsOf = ({ honoree }: AssessedHonoree) => ({
  name: honoree.name,
  kind: honoree.kind ?? "",
  award: honoree.awardText ?? "",
});

/** A person wrote why nothing is paid for an award without a norm: the doubt is answered. */
const isLeftUnpaid = ({ priced }: AssessedHonoree): boolean => priced.amount === null && priced.unpaidReason !== null;

function checkCode(entry: AssessedHonoree, isPriced: boolean): readonly Issue[] {
  const { absence, priced } = entry;
  if (isLeftUnpaid(entry)) return [];
  if (absence !== null) {
    const needsLaw = absence === "no-norm-line" || absence === "level-missing";
    const code = codes[absence];
    return code === null || (needsLaw && !isPriced) ? [] : [issueOf(code, at(entry, "awardText"), paramsOf(entry))];
  }
  if (!isPriced || priced.amount !== null || priced.overriddenTo !== null) return [];
  return [issueOf("award-without-norm", at(entry, "awardText"), { ...paramsOf(entry), norm: priced.code ?? "" })];
}

function checkLevel(entry: AssessedHonoree): readonly Issue[] {
  const { level } = entry.priced;
  if (level === null || level === "ward") return [];
  return [issueOf("award-not-paid-by-ward", at(entry, "awardText"), { ...paramsOf(entry), level })];
}

function checkTypedAmount(entry: AssessedHonoree): readonly Issue[] {
  const { typedAmount } = entry.honoree;
  const { amount } = entry.priced;
  if (typedAmount === null || typedAmount === amount || typedAmount === entry.priced.overriddenTo) return [];
  if (amount === null) {
    const params = { ...paramsOf(entry), typed: typedAmount };
    return typedAmount === 0 || isLeftUnpaid(entry)
      ? []
      : [issueOf("money-on-item-without-norm", at(entry, "typedAmount"), params)];
  }
  const params = { ...paramsOf(entry), typed: typedAmount, norm: amount, why: explainDifference(entry, typedAmount) };
  return [issueOf("award-amount-differs", at(entry, "typedAmount"), params)];
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
  const figures = { amount: override.amount ?? "", norm: amount ?? "", reason: override.reason ?? "" };
  const params = { ...paramsOf(entry), ...figures };
  if (overriddenTo === null)
    return override.reason === null
      ? [issueOf("award-override-without-reason", at(entry, "overrideReason"), params)]
      : [issueOf("award-override-without-amount", at(entry, "overrideAmount"), params)];
  const isMore = amount === null || overriddenTo > amount;
  const code =
    amount === null ? "award-override-without-norm" : isMore ? "award-override-above-norm" : "award-overridden";
  return [issueOf(code, at(entry, "overrideAmount"), params)];
}

type CombinationCode =
  | "award-twice"
  | "two-awards-period-overlap"
  | "two-awards-same-period"
  | "two-awards-period-missing"
  | "two-awards-title-and-form";

function checkCombination(assessed: readonly AssessedHonoree[], index: number): readonly Issue[] {
  const entry = assessed[index];
  if (entry === undefined) return [];
  const { combination } = entry;
  const beside = (code: CombinationCode, other: number): readonly Issue[] => {
    const otherEntry = assessed[other];
    return otherEntry === undefined
      ? []
      : [issueOf(code, at(entry, "awardText"), { ...paramsOf(entry), ...otherRow(otherEntry) })];
  };
  switch (combination.kind) {
    case "unpaid":
      return beside(
        combination.reason === "same-title-twice" ? "award-twice" : "two-awards-same-period",
        combination.paidBy,
      );
    case "period-missing":
      return earlier(combination.beside, index).flatMap((other) => beside("two-awards-period-missing", other));
    case "period-overlaps":
      return earlier(combination.beside, index).flatMap((other) => beside("two-awards-period-overlap", other));
    case "same-form-twice":
      return earlier(combination.beside, index).flatMap((other) => beside("award-twice", other));
    case "title-and-form":
      return earlier(combination.beside, index).flatMap((other) => beside("two-awards-title-and-form", other));
    case "highest":
    case "alone":
      return [];
  }
}

/** A pair is told once, at the row that stands later. */
const earlier = (beside: readonly number[], index: number): readonly number[] =>
  beside.filter((other) => other < index).slice(0, 1);

function otherRow({ honoree: { awardText, source } }: AssessedHonoree) {
  return { otherAward: awardText ?? "", otherFile: source.file, otherSheet: source.sheet, otherRow: source.row };
}
