import { sumInWords } from "@/language/numbers/amount-in-words";
import type { AssessedHonoree } from "../awards/assess-honorees";
import type { GrantLevel, RecipientKind } from "../model/honoree";
import { sumVnd, type Vnd } from "../money/vnd";
import type { Source } from "@/sheet/grid";

/** One payee, one amount in whole đồng: one line to sign. */
export interface PaymentLine {
  /** From 1 inside its group. */
  readonly ordinal: number;
  readonly honorific: string | null;
  readonly name: string;
  readonly position: string | null;
  readonly orgUnit: string | null;
  readonly awardText: string | null;
  readonly amount: Vnd;
  /** Who signs for a collective or a household. */
  readonly representative: string | null;
  readonly note: string | null;
  /** The same text for all lines of one recipient; null = no recipient named. */
  readonly recipient: string | null;
  readonly kind: RecipientKind;
  readonly identityNumber: string | null;
  /** Account and bank as typed. */
  readonly bankAccount: string | null;
  readonly bank: string | null;
  readonly source: Source;
}

export interface PaymentGroup {
  readonly kind: RecipientKind;
  /** As printed, without its Roman number: «TẬP THỂ». */
  readonly title: string;
  readonly lines: readonly PaymentLine[];
  readonly subtotal: Vnd;
}

/**
 * Why an honoree is not on the payment sheet. `unpaid`: a reason stands in the row; `other-level`: who signed pays; `unsettled`: nobody has said who pays;
 * `no-amount`: no norm.
 */
export type LeftOutReason = "unpaid" | "other-level" | "unsettled" | "no-amount";

export interface LeftOut {
  readonly name: string;
  readonly kind: RecipientKind | null;
  readonly awardText: string | null;
  /** By the norm; null = not known. */
  readonly amount: Vnd | null;
  readonly reason: LeftOutReason;
  /** For `unpaid` the reason in the row, for `other-level` the level. */
  readonly detail: string | GrantLevel | null;
  readonly source: Source;
}

/** «Danh sách chi tiền thưởng»: what the ward pays, and what it does not. */
export interface PaymentSheet {
  /** Collectives, individuals, households; a kind without a line is no group. */
  readonly groups: readonly PaymentGroup[];
  readonly total: Vnd;
  readonly inWords: string;
  /** Recipients, not lines: a person with two awards signs twice and counts once. */
  readonly counts: Readonly<Record<RecipientKind, number>>;
  readonly lines: number;
  readonly notPaid: readonly LeftOut[];
}

const kinds = [
  ["collective", "TẬP THỂ"],
  ["individual", "CÁ NHÂN"],
  ["household", "HỘ GIA ĐÌNH"],
] as const;

/** Lists what the ward pays to its honorees, in the order given, and says of every other honoree why it is not among them. */
export function payHonorees(assessed: readonly AssessedHonoree[]): PaymentSheet {
  const paid = assessed.filter(({ priced }) => priced.payableByWard > 0);
  return {
    ...gatherLines(paid.map(lineOf)),
    notPaid: assessed.filter(({ priced }) => priced.payableByWard === 0).map(quarantinedOf),
  };
}

/** Lines as a payment sheet by themselves: grouped, numbered from 1 in each group, added up. */
export function gatherLines(lines: readonly PaymentLine[]): Omit<PaymentSheet, "notPaid"> {
  const groups = kinds
    .map(([kind, title]) => {
      const own = lines.filter((line) => line.kind === kind).map((line, index) => ({ ...line, ordinal: index + 1 }));
      return { kind, title, lines: own, subtotal: sumVnd(own.map(({ amount }) => amount)) };
    })
    .filter((group) => group.lines.length > 0);
  const total = sumVnd(groups.map(({ subtotal }) => subtotal));
  return {
    groups,
    total,
    inWords: sumInWords(total),
    counts: {
      collective: count(lines, "collective"),
      individual: count(lines, "individual"),
      household: count(lines, "household"),
    },
    lines: lines.length,
  };
}

function lineOf({ honoree, priced, recipient }: AssessedHonoree, index: number): PaymentLine {
  const { kind, honorific, name, position, orgUnit, awardText, representative, note, source } = honoree;
  return {
    ordinal: index + 1,
    honorific,
    name,
    position,
    orgUnit,
    awardText,
    amount: priced.payableByWard,
    representative,
    note,
    recipient,
    // Without a kind only what a person priced by hand is paid.
    kind: kind ?? "individual",
    identityNumber: honoree.identityNumber ?? null,
    bankAccount: honoree.bankAccount ?? null,
    bank: honoree.bank ?? null,
    source,
  };
}

function count(lines: readonly PaymentLine[], kind: RecipientKind): number {
  const recipients = lines.filter((line) => line.kind === kind).map(({ recipient }) => recipient);
  const named = recipients.filter((recipient) => recipient !== null);
  return new Set(named).size + recipients.length - named.length;
}

function quarantinedOf({ honoree, priced }: AssessedHonoree): LeftOut {
  const { name, kind, awardText, source } = honoree;
  const { amount, unpaidReason, level, payer, payable } = priced;
  const why = (): Pick<LeftOut, "reason" | "detail"> => {
    if (unpaidReason !== null) return { reason: "unpaid", detail: unpaidReason };
    if (level !== null && level !== "ward") return { reason: "other-level", detail: level };
    if (payer === "unsettled" && payable > 0) return { reason: "unsettled", detail: null };
    return { reason: "no-amount", detail: null };
  };
  return { name, kind, awardText, amount, source, ...why() };
}
