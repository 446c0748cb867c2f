import { foldAccents } from "@/language/text/fold-accents";
import { matchKeyFoldingIY } from "@/language/text/tone-placement";
import type { RowIdentity } from "@/tables/declaration/list-table";
import { cellAsText, isSameCell, type VersionRow } from "./version-row";

/** An earlier row as it was taken in, and as it stands in the table now (null: taken out since). */
export interface EarlierRow {
  readonly taken: VersionRow;
  readonly standing: VersionRow | null;
}

type Cells = VersionRow["cells"];

/** A row that is still to be matched. */
interface Candidate {
  readonly index: number;
  readonly cells: Cells;
  /** All its cells as one text: what decides between equals, so that no order of rows does. */
  readonly content: string;
}

/** One way of finding a row again. */
interface Pass {
  readonly keysOf: (cells: Cells) => readonly string[];
  readonly isLikely: (a: Cells, b: Cells) => boolean;
  /** The earlier row as it stands now rather than as it was taken in. */
  readonly asExisting?: boolean;
}

/** More pairs than this under one key tell nothing apart (a column of blanks): they are matched in the order of their texts. */
const MOST_PAIRS = 4_000;

/**
 * Finds each row of the earlier version again in the next: first rows that are equal, then rows of one name that no detail
 * contradicts, then rows whose name was corrected while a telephone number, or the name without marks with the unit, stayed. Gives the
 * position in `earlier` of each row of `next`, null for a new one. The order of the rows of either version does not matter.
 */
export function matchRows(
  earlier: readonly EarlierRow[],
  next: readonly VersionRow[],
  identity: RowIdentity,
): readonly (number | null)[] {
  const found: (number | null)[] = next.map(() => null);
  const freeNext = new Set(next.keys());
  const freeEarlier = new Set(earlier.keys());
  for (const pass of passesFor(identity)) {
    const left = [...freeEarlier].flatMap((index) => {
      const { taken, standing } = earlier[index] ?? { standing: null };
      const row = pass.asExisting === true ? standing : taken;
      return row ? [candidate(index, row)] : [];
    });
    const right = [...freeNext].flatMap((index) => candidate(index, next[index] ?? { cells: {} }));
    for (const [a, b] of pairsOf(left, right, pass, identity)) {
      if (!freeEarlier.delete(a.index)) continue;
      if (freeNext.delete(b.index)) found[b.index] = a.index;
      else freeEarlier.add(a.index);
    }
  }
  return found;
}

function passesFor(identity: RowIdentity): readonly Pass[] {
  const byName = (cells: Cells) => keyed("name", matchKeyFoldingIY(cellAsText(cells[identity.name])));
  const byLooseName = (cells: Cells) => keyed("name", foldAccents(cellAsText(cells[identity.name])));
  const byStrong = (cells: Cells) => identity.strong.flatMap((key) => keyed("strong", cellAsText(cells[key])));
  const isSupported = (a: Cells, b: Cells) => {
    const { agree, differ } = compare(a, b, [...identity.strong, ...identity.weak]);
    return agree > 0 || differ === 0;
  };
  const isTied = (a: Cells, b: Cells) => {
    if (compare(a, b, identity.strong).agree > 0) return isMuchLikeName(a, b, identity);
    const { agree, differ } = compare(a, b, [...identity.strong, ...identity.ties]);
    return isSameLooseName(a, b, identity) && agree > 0 && differ === 0;
  };
  const loosely = (cells: Cells) => [...byLooseName(cells), ...byStrong(cells)];
  return [
    { keysOf: (cells) => [contentOf(cells)], isLikely: () => true },
    { keysOf: byName, isLikely: isSupported },
    { keysOf: byName, isLikely: isSupported, asExisting: true },
    { keysOf: loosely, isLikely: isTied },
    { keysOf: loosely, isLikely: isTied, asExisting: true },
  ];
}

const candidate = (index: number, { cells }: Pick<VersionRow, "cells">): Candidate => ({
  index,
  cells,
  content: contentOf(cells),
});

const keyed = (sort: string, text: string): readonly string[] => (text === "" ? [] : [`${sort}:${text}`]);

const isSameLooseName = (a: Cells, b: Cells, { name }: RowIdentity): boolean =>
  foldAccents(cellAsText(a[name])) === foldAccents(cellAsText(b[name]));

/** An office's telephone belongs to several persons: half of the shorter name must stand in the other. */
function isMuchLikeName(a: Cells, b: Cells, { name }: RowIdentity): boolean {
  const [one, other] = [a, b].map((cells) => foldAccents(cellAsText(cells[name])).split(" "));
  if (one === undefined || other === undefined) return false;
  const shared = one.filter((syllable) => other.includes(syllable)).length;
  return shared * 2 >= Math.min(one.length, other.length);
}

/** How many of the columns that both rows fill are the same, and how many are not. */
function compare(a: Cells, b: Cells, keys: readonly string[]): { readonly agree: number; readonly differ: number } {
  const both = keys.filter((key) => cellAsText(a[key]) !== "" && cellAsText(b[key]) !== "");
  const agree = both.filter((key) => isSameCell(a[key], b[key])).length;
  return { agree, differ: both.length - agree };
}

/** The likely pairs, surest first. */
function pairsOf(
  left: readonly Candidate[],
  right: readonly Candidate[],
  { keysOf, isLikely }: Pass,
  identity: RowIdentity,
): readonly (readonly [Candidate, Candidate])[] {
  const byKey = bucketsOf(right, keysOf);
  const scored = [...bucketsOf(left, keysOf)].flatMap(([key, here]) =>
    combine(here, byKey.get(key) ?? [])
      .filter(([a, b]) => isLikely(a.cells, b.cells))
      .map(([a, b]) => ({ pair: [a, b] as const, score: scoreOf(a.cells, b.cells, identity) })),
  );
  return scored
    .sort(
      (one, other) =>
        other.score - one.score || byText(one.pair[0], other.pair[0]) || byText(one.pair[1], other.pair[1]),
    )
    .map(({ pair }) => pair);
}

/** All pairs, or where they are too many the rows side by side in the order of their texts. */
function combine(
  left: readonly Candidate[],
  right: readonly Candidate[],
): readonly (readonly [Candidate, Candidate])[] {
  if (left.length * right.length <= MOST_PAIRS) return left.flatMap((a) => right.map((b) => [a, b] as const));
  const sorted = [...right].sort(byText);
  return [...left].sort(byText).flatMap((a, index) => {
    const b = sorted[index];
    return b === undefined ? [] : [[a, b] as const];
  });
}

const byText = (a: Candidate, b: Candidate): number => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0);

function scoreOf(a: Cells, b: Cells, { strong, weak }: RowIdentity): number {
  const tied = compare(a, b, strong);
  const supported = compare(a, b, weak);
  const all = compare(a, b, Object.keys(a));
  return tied.agree * 100 - tied.differ * 40 + supported.agree * 20 - supported.differ * 2 + all.agree;
}

function bucketsOf(rows: readonly Candidate[], keysOf: Pass["keysOf"]): ReadonlyMap<string, readonly Candidate[]> {
  const buckets = new Map<string, Candidate[]>();
  for (const row of rows)
    for (const key of keysOf(row.cells)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [row]);
      else bucket.push(row);
    }
  return buckets;
}

/** Blank columns left out, so that a column which came to the table later alters no row. */
const contentOf = (cells: Cells): string =>
  Object.keys(cells)
    .sort()
    .flatMap((key) => (cellAsText(cells[key]) === "" ? [] : [`${key}=${cellAsText(cells[key])}`]))
    .join("\n");
