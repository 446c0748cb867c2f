import type { IsoDate } from "@/language/dates/iso-date";
import type { Vnd } from "@/domain/money/vnd";
import type { Norm, NormSet } from "@/domain/model/norm";

/** Why a norm cannot be used on a date. */
export type NormAbsence = "no-set-on-date" | "no-such-code" | "no-figure" | "ambiguous";

/** The one norm that prices a code on a date, with its set; or why there is none. */
export type NormFinding =
  | { readonly found: true; readonly norm: Norm; readonly set: NormSet }
  | { readonly found: false; readonly reason: NormAbsence };

/** The two dates by which norms are chosen; null = not yet known. */
export interface NormDates {
  readonly decisionDate: IsoDate | null;
  readonly meetingDate: IsoDate | null;
}

/** Whether a set is in force on a date; a set's unknown end is open, and no set is in force on an unknown date. */
export function isInForce(set: NormSet, date: IsoDate | null): boolean {
  if (date === null) return false;
  return (
    (set.effectiveFrom === null || set.effectiveFrom <= date) && (set.effectiveTo === null || date <= set.effectiveTo)
  );
}

/** All sets of one kind in force on a date, as listed; a set without dates counts as open-ended. */
export function findSetsInForce(
  kind: NormSet["kind"],
  date: IsoDate | null,
  sets: readonly NormSet[],
): readonly NormSet[] {
  return sets.filter((set) => set.kind === kind && isInForce(set, date));
}

/**
 * The date that counts for a kind of norm: awards and the base salary go by the decision (NĐ 91/2017 Art. 68,
 * NĐ 152/2025 Art. 49), conference rates by the meeting, or by the decision while the meeting date is open.
 */
export function dateThatCounts(kind: NormSet["kind"], dates: NormDates): IsoDate | null {
  return kind === "conference" ? (dates.meetingDate ?? dates.decisionDate) : dates.decisionDate;
}

/** All rows in force for a meeting that have, or could have, a figure, each kind by the date that counts for it. */
export function findNormsInForce(dates: NormDates, sets: readonly NormSet[]): readonly Norm[] {
  return sets
    .filter((set) => set.kind !== "competence" && isInForce(set, dateThatCounts(set.kind, dates)))
    .flatMap((set) => set.rows);
}

/** Codes of the awards that the ward's chair may grant on a date: by the sets of competence, or by the award's own row. */
export function wardMayGrantOn(date: IsoDate | null, sets: readonly NormSet[]): ReadonlySet<string> {
  const rows = sets.filter((set) => isInForce(set, date)).flatMap((set) => set.rows);
  return new Set(rows.flatMap(({ code, levels }) => (levels?.includes("ward") ? [code] : [])));
}

/**
 * The norm of a code on a date. Among the sets in force exactly one row of that code may carry a figure above 0:
 * two are `ambiguous` even when they agree, so that a person decides which decree is quoted.
 */
export function findNorm(code: string, date: IsoDate | null, sets: readonly NormSet[]): NormFinding {
  const holders = sets.filter((set) => set.kind !== "competence" && set.rows.some((row) => row.code === code));
  const rows = holders
    .filter((set) => isInForce(set, date))
    .flatMap((set) => set.rows.filter((row) => row.code === code).map((norm) => ({ norm, set })));
  const priced = rows.filter(({ norm }) => (norm.multiplier ?? 0) > 0 || (norm.amount ?? 0) > 0);
  const [only] = priced;
  if (only !== undefined) return priced.length === 1 ? { found: true, ...only } : { found: false, reason: "ambiguous" };
  if (rows.length > 0) return { found: false, reason: "no-figure" };
  const kinds = new Set(holders.map((set) => set.kind));
  const dated = sets.filter((set) => set.effectiveFrom !== null && isInForce(set, date));
  const isSilentDate = holders.length > 0 && !dated.some((set) => kinds.has(set.kind));
  return { found: false, reason: isSilentDate ? "no-set-on-date" : "no-such-code" };
}

/** The monthly base salary (mức lương cơ sở) in force on a date, in đồng. */
export function findBaseSalary(
  date: IsoDate | null,
  sets: readonly NormSet[],
):
  | { readonly found: true; readonly amount: Vnd; readonly set: NormSet }
  | { readonly found: false; readonly reason: NormAbsence } {
  const finding = findNorm(
    "BASE",
    date,
    sets.filter((set) => set.kind === "baseSalary"),
  );
  if (!finding.found) return finding;
  return finding.norm.amount === null
    ? { found: false, reason: "no-figure" }
    : { found: true, amount: finding.norm.amount, set: finding.set };
}
