import type { NormSet } from "@/domain/model/norm";

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const rowsOf = (sets: readonly NormSet[]) => sets.flatMap((set) => set.rows.map((row) => ({ set, row })));
const named = (sets: readonly NormSet[]): readonly string[] => sets.map(({ id }) => id);
const twice = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

/** Sets of one series follow one another: «base-…», the ward's award decrees, the Ministry's circulars on conferences. */
const series = [/^base-/, /^award-nd/, /^conf-tt/, /^competence-/];

function breaksOf(sets: readonly NormSet[]): readonly string[] {
  const dated = [...sets].sort((a, b) => ((a.effectiveFrom ?? "") < (b.effectiveFrom ?? "") ? -1 : 1));
  return dated.flatMap((set, at) => {
    const next = dated[at + 1];
    const end = next === undefined ? null : dayBefore(next.effectiveFrom ?? "");
    return set.effectiveTo === end ? [] : [`${set.id} ends on ${set.effectiveTo}, not on ${end}`];
  });
}

const textsOf = (set: NormSet): readonly string[] => [
  set.title,
  set.legalBasis.article,
  ...set.rows.flatMap((row) => [row.nameVi, row.unit, row.note, row.article ?? ""]),
];
const isForUsers = (text: string): boolean =>
  text === text.normalize("NFC") && !/\bS\d|\bVND\b|…|\b(the|not|from|of|found)\b/i.test(text);

/** What holds of any norm sets, with today's decrees and with tomorrow's: each law gives those who break it. */
export const normLaws: Readonly<Record<string, (sets: readonly NormSet[]) => readonly string[]>> = {
  "sets have different ids": (sets) => twice(named(sets)),
  "a set has rows, each with a code of its own": (sets) =>
    sets.flatMap(({ id, rows }) => (rows.length === 0 ? [id] : twice(rows.map(({ code }) => code)))),
  "a set names its document and where it can be read": (sets) =>
    named(
      sets.filter(
        ({ legalBasis: { number, url } }) =>
          !/^(Luật .*?|Nghị định |Quyết định |Thông tư |Nghị quyết )\d+/.test(number) || !/^https?:/.test(url),
      ),
    ),
  "a set ends after it begins": (sets) =>
    named(sets.filter((set) => (set.effectiveFrom ?? "") >= (set.effectiveTo ?? "9999"))),
  "award money is rounded to ten thousand đồng": (sets) =>
    named(sets.filter(({ kind, rounding }) => kind === "award" && (rounding?.unitVnd ?? 10_000) !== 10_000)),
  "a figure is above zero or not known, and never both a multiplier and an amount": (sets) =>
    rowsOf(sets)
      .filter(
        ({ row: { multiplier, amount } }) =>
          multiplier === 0 || amount === 0 || (multiplier !== null && amount !== null),
      )
      .map(({ set, row }) => `${set.id} ${row.code}`),
  "an award row that is not verified has no figure, so nothing is priced by hearsay": (sets) =>
    rowsOf(sets)
      .filter(({ set, row }) => set.kind === "award" && !row.verified && row.multiplier !== null)
      .map(({ set, row }) => `${set.id} ${row.code}`),
  "on every day that an award decree prices an award, the norms say who may grant it": (sets) => {
    const saysWho = (code: string, day: string | null): boolean =>
      sets.some(
        ({ effectiveFrom, effectiveTo, rows }) =>
          (effectiveFrom ?? "") <= (day ?? "9999") &&
          (day ?? "9999") <= (effectiveTo ?? "9999") &&
          rows.some((row) => row.code === code && (row.levels ?? []).length > 0),
      );
    return rowsOf(sets)
      .filter(({ set, row }) => set.kind === "award" && set.effectiveFrom !== null && !/^FUND_/.test(row.code))
      .filter(({ set, row }) => [set.effectiveFrom, set.effectiveTo].some((day) => !saysWho(row.code, day)))
      .map(({ set, row }) => `${set.id} ${row.code}`);
  },
  "what users read is Vietnamese, composed and without codes of our own research": (sets) =>
    sets.flatMap((set) => textsOf(set).filter((text) => !isForUsers(text))),
  "base salaries, award decrees and circulars on conferences follow one another day by day, the last one open": (
    sets,
  ) => series.flatMap((of) => breaksOf(sets.filter(({ id }) => of.test(id)))),
};
