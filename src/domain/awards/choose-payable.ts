import type { AwardStatus } from "../model/honoree";
import type { AwardClass } from "../recognition/award-names";
import type { Multiplier } from "../money/multiplier";

/** One row as the combination rule sees it. */
export interface CombinableAward {
  /** The same text for all rows of one recipient; null = a recipient of its own. */
  readonly recipient: string | null;
  readonly awardClass: AwardClass | null;
  readonly code: string | null;
  /** The period as typed (`2019`, `Năm học 2018 - 2019`). */
  readonly period: string | null;
  readonly multiplier: Multiplier | null;
}

/** Why a row that has a norm is not paid. */
export type UnpaidReason = "lower-title-same-period" | "same-title-twice";

/** Why an award is not paid before anything is calculated: it is not granted, or not with our money. */
export type NotGranted = Exclude<AwardStatus, "granted">;

/** What the rule for several awards says of a row, with the rows (by index) that it was compared with. */
export type Combination =
  | { readonly kind: "alone" }
  /** Not paid, because `paidBy` (position of the row) is the higher title, or the same title, of the same period. */
  | { readonly kind: "unpaid"; readonly reason: UnpaidReason; readonly paidBy: number }
  /** The title that is paid instead of the rows named. */
  | { readonly kind: "highest"; readonly over: readonly number[] }
  /** Two titles whose periods are not said: it cannot be known whether only one is paid. */
  | { readonly kind: "period-missing"; readonly beside: readonly number[] }
  /** Titles whose periods overlap without being one («năm học 2018-2019» and «2019»): whether only one is paid must be asked. */
  | { readonly kind: "period-overlaps"; readonly beside: readonly number[] }
  /** The same form for the same period twice: probably one award entered twice. */
  | { readonly kind: "same-form-twice"; readonly beside: readonly number[] }
  /** A title and a form: both are paid. */
  | { readonly kind: "title-and-form"; readonly beside: readonly number[] };

/**
 * Applies the rule for several awards of one recipient (NĐ 152/2025 Art. 49.5-7, NĐ 98/2023 Art. 53): of titles with the same period only
 * the highest is paid; titles of different periods, forms, and a title along with a form are paid each. Equal titles: the first row is paid.
 * No row is omitted: each gets its answer, in the order of the rows.
 */
export function choosePayable(rows: readonly CombinableAward[]): readonly Combination[] {
  const together = new Map<string, number[]>();
  rows.forEach(({ recipient }, index) => {
    if (recipient !== null) together.set(recipient, [...(together.get(recipient) ?? []), index]);
  });
  return rows.map((row, index) => {
    const others = (row.recipient === null ? [] : (together.get(row.recipient) ?? [])).filter((each) => each !== index);
    return combine(rows, index, others);
  });
}

function combine(rows: readonly CombinableAward[], index: number, others: readonly number[]): Combination {
  const row = rows[index];
  if (row === undefined || row.awardClass === null || others.length === 0) return { kind: "alone" };
  const of = (awardClass: AwardClass) => others.filter((each) => rows[each]?.awardClass === awardClass);
  if (row.awardClass === "title") {
    const verdict = compareTitles(rows, index, of("title"));
    if (verdict.kind !== "alone") return verdict;
  }
  const twins = others.filter((each) => isSameForm(row, rows[each]));
  if (twins.length > 0) return { kind: "same-form-twice", beside: twins };
  const beside = row.awardClass === "title" ? [...of("form"), ...of("local")] : of("title");
  return beside.length > 0 ? { kind: "title-and-form", beside } : { kind: "alone" };
}

function compareTitles(rows: readonly CombinableAward[], index: number, titles: readonly number[]): Combination {
  // A title without a figure is never put above or below another: its row has no money to withhold.
  const priced = titles.filter((each) => rows[each]?.multiplier !== null);
  if (rows[index]?.multiplier === null) return { kind: "alone" };
  const period = periodKey(rows[index]?.period ?? null);
  const open = priced.filter((each) => period === null || periodKey(rows[each]?.period ?? null) === null);
  const same = priced.filter((each) => period !== null && periodKey(rows[each]?.period ?? null) === period);
  const paid = [index, ...same].reduce((best, each) => (isHigher(rows, each, best) ? each : best));
  if (paid !== index) {
    const isTwice = rows[paid]?.code === rows[index]?.code;
    return { kind: "unpaid", reason: isTwice ? "same-title-twice" : "lower-title-same-period", paidBy: paid };
  }
  if (same.length > 0) return { kind: "highest", over: same };
  if (open.length > 0) return { kind: "period-missing", beside: open };
  const beside = priced.filter((each) => overlap(period, periodKey(rows[each]?.period ?? null)));
  return beside.length > 0 ? { kind: "period-overlaps", beside } : { kind: "alone" };
}

/** Whether two periods share a year without being one. School years that follow one another share none. */
function overlap(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((key) =>
    key === null || !/^\d{4}(?:-\d{4})?$/.test(key) ? null : key.split("-").map(Number),
  );
  if (a == null || b == null || one === other) return false;
  const [from = 0, to = from] = a;
  const [otherFrom = 0, otherTo = otherFrom] = b;
  const areSchoolYears = to - from === 1 && otherTo - otherFrom === 1;
  return !areSchoolYears && from <= otherTo && otherFrom <= to;
}

/** Higher multiplier; of equals the row that stands first. */
function isHigher(rows: readonly CombinableAward[], index: number, best: number): boolean {
  const [mine, theirs] = [rows[index]?.multiplier ?? 0, rows[best]?.multiplier ?? 0];
  return mine === theirs ? index < best : mine > theirs;
}

function isSameForm(row: CombinableAward, other: CombinableAward | undefined): boolean {
  const isForm = row.awardClass !== "title" && row.code !== null && row.code === other?.code;
  return isForm && periodKey(row.period) === periodKey(other.period);
}

/** «Năm học 2018 - 2019» and `2018-2019` are one period; null when nothing is said. */
export function periodKey(period: string | null): string | null {
  if (period === null) return null;
  const years = period.match(/\d{4}/g);
  const text = period.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return years === null ? text || null : years.join("-");
}
