import type { AssessedHonoree } from "../awards/assess-honorees";
import type { GrantLevel, RecipientKind } from "../model/honoree";

/** An honoree with the number that a person gave it for the handing over. */
export interface StageEntry {
  readonly entry: AssessedHonoree;
  /** null = by rule, after all that have a number. */
  readonly stageOrder: number | null;
}

const kindRank: Readonly<Record<RecipientKind, number>> = { collective: 0, individual: 1, household: 2 };
/** Who is not known to be a person or a collective comes last. */
const unknownKindRank = 3;
const levelRank: Readonly<Record<GrantLevel, number>> = { state: 0, city: 1, department: 2, district: 3, ward: 4 };

/**
 * Positions of the entries in the order of handing over. Numbered ones first, by their number; the others by rule: collectives,
 * individuals, households, and in each the higher level and the higher award first; equals stay in the order of the list.
 */
export function stageOrder(entries: readonly StageEntry[]): readonly number[] {
  return entries
    .map((each, index) => ({ index, keys: keysOf(each) }))
    .sort((a, b) => compare(a.keys, b.keys) || a.index - b.index)
    .map(({ index }) => index);
}

function keysOf({ entry, stageOrder: typed }: StageEntry): readonly number[] {
  if (typed !== null) return [typed];
  const { honoree, priced, recognised } = entry;
  const level = priced.level ?? recognised?.level ?? "ward";
  return [
    Infinity,
    honoree.kind === null ? unknownKindRank : kindRank[honoree.kind],
    levelRank[level],
    -(priced.multiplier ?? 0),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one, other] = [a[index] ?? 0, b[index] ?? 0];
    if (one !== other) return one - other;
  }
  return 0;
}
