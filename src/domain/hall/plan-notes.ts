import { denominations, type Denomination } from "./denominations";

/** How many notes of each denomination; one that is absent is none. */
export type NoteCounts = Readonly<Partial<Record<Denomination, number>>>;

/** Notes at hand; of a denomination that is absent or null there are as many as are needed. */
export type NotesAtHand = Readonly<Partial<Record<Denomination, number | null>>>;

/**
 * `exact`: every envelope is filled. `impossible`: no choice of notes fills them, and `reason` says why. `not-found`: the search stopped at its bound
 * without an answer; what it had filled by then stands.
 */
export type NotePlan =
  | { readonly kind: "exact"; readonly envelopes: readonly NoteCounts[]; readonly sum: NoteCounts }
  | {
      readonly kind: "impossible" | "not-found";
      readonly reason: "too-little-money" | "no-change" | "search-ended";
      /** In the order of the amounts; null = not filled. */
      readonly envelopes: readonly (NoteCounts | null)[];
      readonly sum: NoteCounts;
      /** Đồng of the envelopes that are not filled. */
      readonly unfilled: number;
    };

/** Steps of the search: some tenths of a second on an office computer. */
const MOST_STEPS = 400_000;
const smallest = denominations.at(-1) ?? 1;

/** Notes of each envelope with the fewest notes, from as many as are needed; null = the amount is no sum of notes. */
export function fewestNotes(amount: number): NoteCounts | null {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount % smallest !== 0) return null;
  let rest = amount;
  const counts: Partial<Record<Denomination, number>> = {};
  for (const note of denominations) {
    const count = Math.floor(rest / note);
    if (count > 0) counts[note] = count;
    rest -= count * note;
  }
  return counts;
}

/**
 * Fills envelopes with notes: with the fewest notes where enough are at hand, else by a search that never uses more notes than there
 * are and ends after a bounded number of steps. Amounts are whole đồng.
 */
export function planNotes(amounts: readonly number[], atHand: NotesAtHand = {}): NotePlan {
  const fewest = amounts.map(fewestNotes);
  if (fewest.some((counts) => counts === null))
    return unfilledPlan("impossible", "no-change", amounts, fillGreedily(amounts, atHand));
  const filled = fewest.filter((counts) => counts !== null);
  const sum = sumNotes(filled);
  if (denominations.every((note) => (sum[note] ?? 0) <= stockOf(atHand, note)))
    return { kind: "exact", envelopes: filled, sum };
  return search(amounts, atHand);
}

const stockOf = (atHand: NotesAtHand, note: Denomination): number => atHand[note] ?? Infinity;

/** Adds the notes of several envelopes. */
export function sumNotes(envelopes: readonly (NoteCounts | null)[]): NoteCounts {
  const sum: Partial<Record<Denomination, number>> = {};
  for (const counts of envelopes)
    for (const note of denominations) {
      const count = counts?.[note] ?? 0;
      if (count > 0) sum[note] = (sum[note] ?? 0) + count;
    }
  return sum;
}

/** What these notes are worth, in đồng. */
export const worth = (counts: NoteCounts): number =>
  denominations.reduce((sum, note) => sum + note * (counts[note] ?? 0), 0);

/** Above each of these steps all notes are its multiples, so what is below it in an amount must come from notes below it. */
const steps = denominations.filter((step) => denominations.every((note) => note < step || note % step === 0));

/** Fills the largest envelopes first, each with the largest notes that still leave enough small change for the others; goes back where that fails. */
function search(amounts: readonly number[], atHand: NotesAtHand): NotePlan {
  const order = amounts.map((_, index) => index).sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0));
  const stock: number[] = denominations.map((note) => stockOf(atHand, note));
  const restAfter = remaindersAfter(order.map((index) => amounts[index] ?? 0));
  const cannotServe = (position: number): boolean => {
    const rest = restAfter[position];
    if (rest === undefined) return false;
    if (valueOf(stock, Infinity) < rest.total) return true;
    return steps.some((step, index) => valueOf(stock, step) < (rest.below[index] ?? 0));
  };
  if (cannotServe(0)) {
    const isPoor = valueOf(stock, Infinity) < (restAfter[0]?.total ?? 0);
    return unfilledPlan(
      "impossible",
      isPoor ? "too-little-money" : "no-change",
      amounts,
      fillGreedily(amounts, atHand),
    );
  }
  const chosen: (Generator<readonly number[]> | undefined)[] = [];
  const taken: (readonly number[] | undefined)[] = [];
  const budget = { left: MOST_STEPS };
  let position = 0;
  while (position >= 0 && position < order.length) {
    if (budget.left < 0) return unfilledPlan("not-found", "search-ended", amounts, fillGreedily(amounts, atHand));
    const before = taken[position];
    if (before) giveBack(stock, before);
    taken[position] = undefined;
    const amount = amounts[order[position] ?? 0] ?? 0;
    const twin = position > 0 && amounts[order[position - 1] ?? 0] === amount ? taken[position - 1] : undefined;
    const ways = (chosen[position] ??= waysToFill(amount, stock, { twin, budget }));
    const next = ways.next();
    if (budget.left < 0) continue;
    if (next.done === true) {
      chosen[position] = undefined;
      position -= 1;
      continue;
    }
    take(stock, next.value);
    taken[position] = next.value;
    if (!cannotServe(position + 1)) position += 1;
  }
  if (position < 0) return unfilledPlan("impossible", "no-change", amounts, fillGreedily(amounts, atHand));
  const envelopes: NoteCounts[] = amounts.map(() => ({}));
  order.forEach((index, at) => {
    envelopes[index] = countsOf(taken[at] ?? []);
  });
  return { kind: "exact", envelopes, sum: sumNotes(envelopes) };
}

const take = (stock: number[], notes: readonly number[]): void =>
  notes.forEach((count, index) => (stock[index] = (stock[index] ?? 0) - count));
const giveBack = (stock: number[], notes: readonly number[]): void =>
  notes.forEach((count, index) => (stock[index] = (stock[index] ?? 0) + count));

/** What the notes of denominations smaller than `below` are worth, in đồng; Infinity where there are as many as needed. */
function valueOf(stock: readonly number[], below: number): number {
  let value = 0;
  denominations.forEach((note, index) => {
    const count = stock[index] ?? 0;
    if (note < below && count > 0) value += count === Infinity ? Infinity : note * count;
  });
  return value;
}

/** From each position on: all that is still to be filled, and what of it lies below each step. */
function remaindersAfter(
  amounts: readonly number[],
): readonly { readonly total: number; readonly below: readonly number[] }[] {
  const rests = [{ total: 0, below: steps.map(() => 0) }];
  for (const amount of [...amounts].reverse()) {
    const last = rests.at(-1);
    rests.push({
      total: (last?.total ?? 0) + amount,
      below: steps.map((step, index) => (last?.below[index] ?? 0) + (amount % step)),
    });
  }
  return rests.reverse();
}

interface Ways {
  readonly twin: readonly number[] | undefined;
  readonly budget: { left: number };
}

/**
 * Every way to fill one amount from the stock, the largest notes first. After an envelope of the same amount (`twin`) only ways that are
 * not before its own in that order, because swapping two equal envelopes is no new way. Ends early when the budget is spent.
 */
function* waysToFill(amount: number, stock: readonly number[], { twin, budget }: Ways): Generator<readonly number[]> {
  const start = [...stock];
  const worthFrom = start.map((_, index) =>
    valueOf(
      start.map((count, at) => (at < index ? 0 : count)),
      Infinity,
    ),
  );
  const counts: number[] = denominations.map(() => 0);
  function* fill(index: number, rest: number, isBound: boolean): Generator<readonly number[]> {
    budget.left -= 1;
    if (budget.left < 0) return;
    if (rest === 0) {
      yield counts.map((count, at) => (at < index ? count : 0));
      return;
    }
    const note = denominations[index];
    if (note === undefined || rest > (worthFrom[index] ?? 0)) return;
    const most = Math.min(Math.floor(rest / note), start[index] ?? 0);
    const bound = isBound ? Math.min(most, twin?.[index] ?? most) : most;
    for (let count = bound; count >= 0; count--) {
      counts[index] = count;
      yield* fill(index + 1, rest - count * note, isBound && count === twin?.[index]);
    }
  }
  yield* fill(0, amount, twin !== undefined);
}

function countsOf(notes: readonly number[]): NoteCounts {
  return Object.fromEntries(
    denominations.flatMap((note, index) => ((notes[index] ?? 0) > 0 ? [[note, notes[index] ?? 0] as const] : [])),
  );
}

/** What a teller would do by eye: largest notes first, envelope after envelope; those that come out wrong stay empty. */
function fillGreedily(amounts: readonly number[], atHand: NotesAtHand): readonly (NoteCounts | null)[] {
  const stock = denominations.map((note) => stockOf(atHand, note));
  return amounts.map((amount) => {
    let rest = amount;
    const notes = denominations.map((note, index) => {
      const count = Math.max(0, Math.min(Math.floor(rest / note), stock[index] ?? 0));
      rest -= count * note;
      return count;
    });
    if (rest !== 0) return null;
    take(stock, notes);
    return countsOf(notes);
  });
}

function unfilledPlan(
  kind: "impossible" | "not-found",
  reason: "too-little-money" | "no-change" | "search-ended",
  amounts: readonly number[],
  envelopes: readonly (NoteCounts | null)[],
): NotePlan {
  const unfilled = amounts.reduce((sum, amount, index) => (envelopes[index] === null ? sum + amount : sum), 0);
  return { kind, reason, envelopes, sum: sumNotes(envelopes), unfilled };
}
