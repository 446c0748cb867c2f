import type { Honoree, RecipientKind } from "@/domain/model/honoree";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { awardStatus, withoutStatus } from "@/domain/recognition/award-status";
import { resolveAwardCode } from "@/domain/recognition/resolve-award-code";
import { levelWords, recipientWords } from "@/domain/model/words";
import type { Issue } from "@/issues/issue";
import type { Fix, FixContext, FixRule, FixSubject } from "./fix";
import { removeRow } from "./person-fixes";
import { signerPhrases } from "@/domain/recognition/signer-phrases";
import { vietnamese } from "@/messages/vietnamese";

const ofHonoree =
  (fixes: (honoree: Honoree, context: FixContext, params: Issue["params"]) => readonly Fix[]): FixRule =>
  (issue, subject: FixSubject, context) =>
    subject.kind === "honorees" ? fixes(subject.record, context, issue.params) : [];

/** Why nothing is paid is written down, so that the doubt is answered and the sum says why. */
const markUnpaid: Fix = { id: "mark-unpaid", params: {}, writes: { unpaidReason: vietnamese("word:reason.no-norm") } };

/** The list's amount is paid in the place of the norm's: a decision of its own for each row, noted as such. */
function payTyped({ typedAmount }: Honoree): readonly Fix[] {
  if (typedAmount === null || typedAmount <= 0) return [];
  const writes = { overrideAmount: typedAmount, overrideReason: vietnamese("word:reason.as-in-list") };
  return [{ id: "pay-typed", params: { amount: typedAmount }, writes, isSingle: true }];
}

/** The award said with the level that signs it; only where that leads to a norm. */
function awardOfWard({ awardText, kind }: Honoree, { norms }: FixContext): readonly Fix[] {
  if (awardText === null) return [];
  const text = awardText + signerPhrases.ward;
  const recognised = recogniseAward(text);
  if (recognised.level !== "ward") return [];
  const isPriced = resolveAwardCode(recognised, kind, norms).code !== null;
  return isPriced ? [{ id: "award-of-ward", params: { award: text }, writes: { awardText: text } }] : [];
}

/** The codes in force that the award's name itself leads to, whoever signs; at most three are worth a button. */
function suggestCodes({ awardText, kind }: Honoree, { norms }: FixContext): readonly Fix[] {
  if (awardText === null) return [];
  const signers = ["", ...Object.values(signerPhrases)];
  const codes = signers.flatMap((signer) => {
    const recognised = recogniseAward(awardText + signer);
    return resolveAwardCode(recognised, kind, norms).code ?? [];
  });
  return [...new Set(codes)].slice(0, 3).map((code) => {
    const name = norms.find((norm) => norm.code === code)?.nameVi ?? code;
    return { id: "take-code", params: { code, name }, writes: { code }, isSingle: true };
  });
}

const kinds = ["individual", "collective", "household"] as const satisfies readonly RecipientKind[];

/** The kinds of recipient for which the award has a norm. */
function otherKinds({ awardText, kind }: Honoree, { norms }: FixContext): readonly Fix[] {
  const recognised = awardText === null ? null : recogniseAward(awardText);
  const fitting = kinds.filter((each) => each !== kind && resolveAwardCode(recognised, each, norms).code !== null);
  const ids = ["set-kind", "set-kind-other"] as const;
  return fitting.slice(0, 2).map((each, index) => ({
    id: ids[index] ?? "set-kind",
    params: { kind: each },
    writes: { kind: recipientWords[each] },
  }));
}

/** Each award a row of its own; only where every part is one award, so that nothing is torn apart. */
function splitAwards({ awardText }: Honoree): readonly Fix[] {
  const parts = (awardText ?? "")
    .split(/\s*[;\n+]\s*|\s*,\s*|\s+và\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2 || !parts.every((part) => recogniseAward(part).award !== null)) return [];
  const [first = "", ...more] = parts;
  return [
    {
      id: "split-rows",
      params: { count: parts.length },
      writes: { awardText: first },
      adds: more.map((part) => ({ awardText: part, typedAmount: null })),
    },
  ];
}

/** The period that the other award says, else the meeting's own where that is one year. */
function takePeriod(honoree: Honoree, { recordOf, period }: FixContext, params: Issue["params"]): readonly Fix[] {
  if (honoree.period !== null) return [];
  const { otherFile, otherSheet, otherRow } = params;
  const other =
    typeof otherRow === "number"
      ? recordOf({ file: String(otherFile ?? ""), sheet: String(otherSheet ?? ""), row: otherRow })
      : null;
  const said = other?.kind === "honorees" ? other.record.period : null;
  const likely = said ?? (period !== null && /^\d{4}$/.test(period) ? period : null);
  return likely === null ? [] : [{ id: "take-period", params: { period: likely }, writes: { period: likely } }];
}

/** Who pays all rows of one award: the likeliest of the levels that may grant it, or the ward. */
function payAll(_honoree: Honoree, { unsettled }: FixContext, { code }: Issue["params"]): readonly Fix[] {
  const { rows, levels } = unsettled(String(code));
  if (rows.length === 0) return [];
  const others = levels.filter((level) => level !== "ward").slice(0, 2);
  return [
    ...others.map((level): Fix => ({
      id: "pay-all-by-other",
      params: { level, count: rows.length },
      writes: { level: levelWords[level] },
      also: rows,
      isSingle: true,
    })),
    {
      id: "pay-all-by-ward",
      params: { count: rows.length },
      writes: { level: levelWords.ward },
      also: rows,
      isSingle: true,
    },
  ];
}

/** The award without the words that deny it; where a note says them, the norm's amount set with a reason. Or a reason written down for paying nothing. */
function answerStatus(
  { awardText, note, source }: Honoree,
  { alike }: FixContext,
  params: Issue["params"],
): readonly Fix[] {
  const { rows, amount } = alike(source, awardText ?? "");
  const isInNote = note !== null && awardText !== null && awardStatus(awardText) === "granted";
  const text = awardText === null || isInNote ? null : withoutStatus(awardText);
  const paid = { overrideAmount: amount, overrideReason: vietnamese("word:reason.granted-confirmed") };
  const writes = text !== null ? { awardText: text } : amount !== null && amount > 0 ? paid : null;
  const reason = `${vietnamese("word:reason.unpaid-confirmed")}: ${String(params["award"] ?? "")}`;
  return [
    ...(writes === null ? [] : [{ id: "award-granted" as const, params: {}, writes, also: rows, isSingle: true }]),
    { id: "confirm-unpaid", params: {}, writes: { unpaidReason: reason }, also: rows, isSingle: true },
  ];
}

/** Fixes about awards and their money. */
export const awardFixes: Readonly<Record<string, FixRule>> = {
  "award-without-norm": ofHonoree((honoree, context) => [...suggestCodes(honoree, context), markUnpaid]),
  "award-missing": ofHonoree(() => [{ ...markUnpaid, writes: { unpaidReason: vietnamese("word:reason.no-award") } }]),
  "award-level-missing": ofHonoree((honoree, context) => [
    ...awardOfWard(honoree, context),
    ...suggestCodes(honoree, context),
  ]),
  "award-wrong-recipient": ofHonoree(otherKinds),
  "award-several-in-one-cell": ofHonoree(splitAwards),
  "two-awards-in-row": ofHonoree(splitAwards),
  "award-not-paid-by-ward": ofHonoree(() => [
    { id: "pay-by-ward", params: {}, writes: { level: levelWords.ward }, isSingle: true },
  ]),
  "award-not-granted": ofHonoree(answerStatus),
  "award-payer-unsettled": ofHonoree(payAll),
  "award-payer-unknown": ofHonoree(payAll),
  "award-amount-differs": ofHonoree((honoree, _context, { norm }) =>
    typeof norm === "number"
      ? [{ id: "take-norm", params: { amount: norm }, writes: { typedAmount: norm } }, ...payTyped(honoree)]
      : [],
  ),
  "money-on-item-without-norm": ofHonoree((honoree, context) => [
    ...suggestCodes(honoree, context),
    { id: "clear-typed", params: {}, writes: { typedAmount: null } },
    ...payTyped(honoree),
  ]),
  "two-awards-period-missing": ofHonoree(takePeriod),
  "award-twice": ofHonoree(() => [removeRow]),
  "award-period-outside": ofHonoree((_honoree, { period }) =>
    period === null ? [] : [{ id: "take-period", params: { period }, writes: { period } }],
  ),
};
