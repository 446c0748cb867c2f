import { choosePayable, type Combination } from "./choose-payable";
import type { AwardStatus, Honoree } from "../model/honoree";
import {
  countingOverride,
  priceHonoree,
  type AwardLine,
  type AwardNorms,
  type AwardOverride,
  type PricedAward,
} from "./price-honoree";
import { recogniseAward, type RecognisedAward } from "../recognition/recognise-award";
import { awardStatus, statusInNote } from "../recognition/award-status";
import { resolveAwardCode, type CodeAbsence } from "../recognition/resolve-award-code";
import { multiplier, type Multiplier } from "../money/multiplier";
import type { Norm } from "../model/norm";

/** Everything that is known of one honoree's money. */
export interface AssessedHonoree {
  readonly honoree: Honoree;
  /** The same text for all rows of one recipient; null = no recipient named. */
  readonly recipient: string | null;
  readonly recognised: RecognisedAward | null;
  /** What the words around the award and the note say became of it; only `granted` is paid. */
  readonly status: AwardStatus;
  /** A person wrote why it is not paid. */
  readonly isAnswered: boolean;
  /** Why there is no code; null where there is one. */
  readonly absence: CodeAbsence | null;
  readonly combination: Combination;
  readonly priced: PricedAward;
}

/** What a person wrote over our reading, by hand in the workbook; undefined = nothing, null = left blank on purpose. */
export interface AwardChoice {
  readonly code?: string | null;
  readonly level?: PricedAward["level"];
  readonly unpaidReason?: string | null;
  readonly override?: AwardOverride;
}

/** The norms in force on the decision date, and the base salary. */
export interface AwardLaw extends AwardNorms {
  readonly norms: readonly (AwardLine & Pick<Norm, "nameVi">)[];
}

/**
 * Reads, resolves, combines and prices all honorees. `recipients` are the keys of `recipient-keys.ts`, row by row. What a person chose takes precedence over
 * what the text says; a reason for not paying that the rule gives is its code (`lower-title-same-period`), and does not stand against an amount
 * that a person set with a reason.
 */
export function assessHonorees(
  honorees: readonly Honoree[],
  law: AwardLaw,
  {
    recipients,
    choices = [],
  }: { readonly recipients: readonly (string | null)[]; readonly choices?: readonly AwardChoice[] },
): readonly AssessedHonoree[] {
  const read = honorees.map((honoree, index) => {
    const recognised = honoree.awardText === null ? null : recogniseAward(honoree.awardText);
    const resolved = resolveAwardCode(recognised, honoree.kind, law.norms);
    const { code = resolved.code, level = recognised?.level ?? null } = choices[index] ?? {};
    const recipient = recipients[index] ?? null;
    const status = statusOf(honoree);
    const absence = code === null ? resolved.reason : null;
    const override = choices[index]?.override ?? null;
    const entry = { kind: honoree.kind, code, level, unpaidReason: null, override };
    return {
      honoree,
      recipient,
      recognised,
      status,
      absence,
      entry,
      multiplier: rankOf(priceHonoree(entry, law), law),
    };
  });
  const combinations = choosePayable(
    read.map(({ honoree, recipient, recognised, status, entry, multiplier: rank }) => ({
      recipient,
      // What is not granted stands in no other award's way.
      awardClass: status === "granted" ? (recognised?.awardClass ?? null) : null,
      code: entry.code,
      period: honoree.period,
      multiplier: rank,
    })),
  );
  return read.map(({ entry, honoree, recipient, recognised, status, absence }, index) => {
    const combination = combinations[index] ?? { kind: "alone" };
    const isOverridden = countingOverride(entry.override) !== null;
    const byCombination = combination.kind === "unpaid" ? combination.reason : null;
    const byRule = isOverridden ? null : status === "granted" ? byCombination : status;
    const answer = choices[index]?.unpaidReason;
    const unpaidReason = answer === undefined ? byRule : answer;
    return {
      honoree,
      recipient,
      recognised,
      status,
      isAnswered: answer !== undefined,
      absence,
      combination,
      priced: priceHonoree({ ...entry, unpaidReason }, law),
    };
  });
}

function statusOf({ awardText, note }: Honoree): AwardStatus {
  if (awardText === null) return "granted";
  const status = awardStatus(awardText);
  return status === "granted" && note !== null ? statusInNote(note, awardText) : status;
}

/** By which titles are compared with each other: the multiplier, or what it would be where the norm is an amount. */
function rankOf({ multiplier: own, amount }: PricedAward, { baseSalary }: AwardLaw): Multiplier | null {
  if (own !== null || amount === null || baseSalary === null) return own;
  return multiplier(Math.round((amount * 1000) / baseSalary));
}
