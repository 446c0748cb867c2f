import type { GrantLevel, RecipientKind } from "../model/honoree";
import type { HalfDayMeals } from "../funds/meeting-funds";
import type { quantityBasisWords } from "../model/words";
import type { Payroll } from "./payroll-of";

/** What a budget line's quantity may follow. */
export type QuantityBasis = keyof typeof quantityBasisWords;

/** The quantities that the tables give; null = a fact is missing that the quantity needs. */
export type TableQuantities = Readonly<Record<QuantityBasis, number | null>>;

/** The rows and facts that quantities are counted from. */
export interface QuantityMaterial {
  readonly delegates: readonly {
    readonly isHead: boolean;
    readonly payroll: Payroll | null;
    readonly seats?: number | null;
  }[];
  readonly awards: readonly {
    readonly kind: RecipientKind | null;
    readonly code: string | null;
    readonly level: GrantLevel | null;
    readonly payableByWard: number;
  }[];
  readonly halfDays: number | null;
  readonly halfDayMeals: HalfDayMeals | null;
}

/** Codes of the awards that come with a certificate of the ward's own, by their beginnings: giấy khen, and giấy chứng nhận of «Người tốt, việc tốt». */
const ownCertificates = { certificate: "GK", attestation: "NTVT" } as const;

/** Counts what budget lines may follow, as the formulas on «Hội nghị» do. */
export function countQuantities(material: QuantityMaterial): TableQuantities {
  const { delegates, awards, halfDays } = material;
  const heads = countSeats(delegates);
  const offPayroll = countSeats(delegates.filter(({ payroll }) => payroll === "no"));
  const days = mealDays(material);
  const ofKind = (kind: RecipientKind) => awards.filter((award) => award.kind === kind).length;
  // A level that is blank is the ward's own, as for the payment.
  const own = awards.filter(({ level }) => level === null || level === "ward");
  const granted = (start: string) => own.filter(({ code }) => code?.startsWith(start) === true).length;
  const certificates = granted(ownCertificates.certificate);
  const attestations = granted(ownCertificates.attestation);
  return {
    heads,
    "heads-by-session": halfDays === null ? null : heads * halfDays,
    "off-payroll": offPayroll,
    "off-payroll-by-day": days === null ? null : offPayroll * days,
    certificates,
    attestations,
    frames: certificates + attestations,
    collectives: ofKind("collective"),
    individuals: ofKind("individual"),
    households: ofKind("household"),
    payments: awards.filter(({ payableByWard }) => payableByWard > 0).length,
    sessions: halfDays,
  };
}

/** Persons, each once, and the seats that are given by number. */
const countSeats = (delegates: QuantityMaterial["delegates"]): number =>
  delegates.reduce((sum, { isHead, seats = null }) => sum + (seats ?? Number(isHead)), 0);

/**
 * Days of meals. The rate is by the day (TT 40/2017 Art. 12.4) and no text says how half a day is paid, so an odd half day counts as the unit's
 * own rule says; null while it says nothing.
 */
export function mealDays({
  halfDays,
  halfDayMeals,
}: Pick<QuantityMaterial, "halfDays" | "halfDayMeals">): number | null {
  if (halfDays === null) return null;
  if (halfDays % 2 === 0) return halfDays / 2;
  if (halfDayMeals === null) return null;
  return (halfDays + { whole: 1, half: 0, none: -1 }[halfDayMeals]) / 2;
}
