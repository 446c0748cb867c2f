import type { IsoDate } from "@/language/dates/iso-date";
import type { Vnd } from "../money/vnd";
import type { AssessedHonoree } from "../awards/assess-honorees";
import type { GrantLevel } from "../model/honoree";
import type { Combination } from "../awards/choose-payable";
import type { ExplanationSource, ExplanationStep, ExistingNorm } from "./explanation";
import { explainNormFigure } from "./explain-norm";
import type { NormOptions } from "../norms/norm-options";

/** The row of norms behind a code, or why there is none. */
export type NormOfCode =
  | { readonly found: true; readonly norm: ExistingNorm }
  | { readonly found: false; readonly reason: "none" | "no-figure" | "waiting" | "ambiguous" };

/** Who may grant an award, and where the law says so. */
export interface Competence {
  readonly levels: readonly GrantLevel[];
  readonly source: string;
  readonly verified: boolean;
}

/** What an award's money rests on. */
export interface AwardGround {
  readonly decisionDate: IsoDate | null;
  readonly baseSalary: Vnd | null;
  readonly baseNorm: ExistingNorm | null;
  readonly options: NormOptions;
  /** Null = the award has no code. */
  readonly norm: NormOfCode | null;
  /** The name of the code, for a code that a person chose. */
  readonly codeName: string;
  /** Who may grant the award; null = the norms do not say. */
  readonly competence: Competence | null;
  /** Where the decree says what is paid of several awards at once. */
  readonly combination: { readonly source: string; readonly verified: boolean } | null;
}

/** Why one honoree gets this sum: each step from the award's words to what is paid, and the sources of the figures. */
export interface AwardExplanation {
  readonly amount: Vnd;
  readonly steps: readonly ExplanationStep[];
  readonly sources: readonly ExplanationSource[];
}

/**
 * Explains the money of one row: how its award was read, the multiplier and the base salary in force on the date of the decision, each
 * multiplication and rounding, the unit's own figure, what a person set, the rule on several awards, and who pays.
 */
export function explainAward(
  assessed: readonly AssessedHonoree[],
  index: number,
  ground: AwardGround,
): AwardExplanation | null {
  const entry = assessed[index];
  if (entry === undefined) return null;
  const { priced } = entry;
  const figure =
    ground.norm?.found === true
      ? explainNormFigure(ground.norm.norm, ground)
      : { steps: explainNoNorm(entry, ground), sources: [] };
  return {
    amount: priced.payable,
    steps: [
      ...explainReading(entry, ground),
      ...figure.steps,
      ...explainOverride(entry),
      ...explainCombination(assessed, entry, ground),
      ...explainPayer(entry, ground.competence),
      step("result", { payable: priced.payable, ward: priced.payableByWard }),
    ],
    sources: figure.sources,
  };
}

const step = (code: ExplanationStep["code"], params: ExplanationStep["params"] = {}): ExplanationStep => ({
  code,
  params,
});

function explainReading(
  { honoree, priced, recognised, absence }: AssessedHonoree,
  ground: AwardGround,
): readonly ExplanationStep[] {
  const award = honoree.awardText ?? "";
  const params = honoree.kind === null ? { award } : { award, kind: honoree.kind };
  if (absence !== null && priced.code === null) return [step(`no-code.${absence}`, params)];
  if (priced.code === null) return [];
  const isRead = recognised !== null && recognised.award !== null && absence === null;
  return [step(isRead ? "award-read" : "award-chosen", { ...params, code: priced.code, name: ground.codeName })];
}

function explainNoNorm({ priced }: AssessedHonoree, { decisionDate, norm }: AwardGround): readonly ExplanationStep[] {
  if (decisionDate === null) return [step("no-date")];
  return norm === null || norm.found ? [] : [step(`no-norm.${norm.reason}`, { code: priced.code ?? "" })];
}

function explainOverride({ priced }: AssessedHonoree): readonly ExplanationStep[] {
  const { override = null, overriddenTo, amount } = priced;
  if (override === null) return [];
  if (overriddenTo === null) return [step("override-ignored")];
  return [step("override", { before: amount ?? "", amount: overriddenTo, reason: override.reason ?? "" })];
}

function explainCombination(
  assessed: readonly AssessedHonoree[],
  { combination, priced, honoree }: AssessedHonoree,
  { combination: rule }: AwardGround,
): readonly ExplanationStep[] {
  const byCombination = combined(combination).flatMap(([code, others]) =>
    others.map((other) => step(code, { ...placeOf(assessed[other], honoree), ...ruleParams(rule) })),
  );
  // A person's reason is shown as well as the rule's; the rule's own is in the step above.
  const isByRule = combination.kind === "unpaid";
  const unpaid = priced.unpaidReason !== null && !isByRule ? [step("unpaid", { reason: priced.unpaidReason })] : [];
  return [...byCombination, ...unpaid];
}

function combined(combination: Combination): readonly (readonly [ExplanationStep["code"], readonly number[]])[] {
  switch (combination.kind) {
    case "alone":
      return [];
    case "unpaid":
      return [[combination.reason === "same-title-twice" ? "twice" : "lower", [combination.paidBy]]];
    case "highest":
      return [["highest", combination.over]];
    case "period-missing":
      return [["period-missing", combination.beside]];
    case "period-overlaps":
      return [["period-overlaps", combination.beside]];
    case "same-form-twice":
      return [["form-twice", combination.beside]];
    case "title-and-form":
      return [["title-and-form", combination.beside]];
  }
}

/** The other row: its award, and its place as a source list or our own sheet names it. */
function placeOf(other: AssessedHonoree | undefined, self: AssessedHonoree["honoree"]): ExplanationStep["params"] {
  if (other === undefined) return {};
  const { awardText, source } = other.honoree;
  const isSameFile = source.file === self.source.file;
  const isSameSheet = isSameFile && source.sheet === self.source.sheet;
  return {
    other: awardText ?? "",
    otherFile: isSameFile ? "" : source.file,
    otherSheet: isSameSheet ? "" : source.sheet,
    otherRow: source.row,
  };
}

const ruleParams = (rule: AwardGround["combination"]): ExplanationStep["params"] =>
  rule === null ? {} : { rule: rule.source, isRuleVerified: rule.verified ? 1 : 0 };

function explainPayer({ priced }: AssessedHonoree, competence: Competence | null): readonly ExplanationStep[] {
  const { level, payable, payer } = priced;
  if (payable === 0) return [];
  if (level !== null) return [level === "ward" ? step("payer-ward") : step("payer-other", { level })];
  if (payer === "ward" && priced.code === null) return [step("payer-set")];
  if (competence === null) return [step("payer-unknown")];
  const params = {
    levels: competence.levels.join(" "),
    rule: competence.source,
    isRuleVerified: competence.verified ? 1 : 0,
  };
  return [step(payer === "ward" ? "payer-by-law" : "payer-unsettled", params)];
}
