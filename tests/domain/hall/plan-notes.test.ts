import fc from "fast-check";
import { denominations } from "@/domain/hall/denominations";
import { fewestNotes, planNotes, sumNotes, worth, type NotesAtHand } from "@/domain/hall/plan-notes";

const none: NotesAtHand = Object.fromEntries(denominations.map((note) => [note, 0]));

describe("fewestNotes", () => {
  test("the amounts of the decree in the fewest notes", () => {
    expect(fewestNotes(230_000)).toEqual({ 200_000: 1, 20_000: 1, 10_000: 1 });
    expect(fewestNotes(1_490_000)).toEqual({ 500_000: 2, 200_000: 2, 50_000: 1, 20_000: 2 });
    expect(fewestNotes(0)).toEqual({});
  });

  test("an amount below a thousand is no sum of notes", () => {
    expect(fewestNotes(230_500)).toBeNull();
  });
});

describe("planNotes", () => {
  test("with enough at hand every envelope has the fewest notes, and the sum is given", () => {
    const plan = planNotes([230_000, 230_000, 450_000]);
    expect(plan.kind).toBe("exact");
    expect(plan.sum).toEqual({ 200_000: 4, 50_000: 1, 20_000: 2, 10_000: 2 });
  });

  test("a note that the bank has not is made up of smaller ones", () => {
    const plan = planNotes([500_000, 500_000], { ...none, 500_000: 1, 200_000: 2, 100_000: 1 });
    expect(plan).toMatchObject({ kind: "exact", envelopes: [{ 500_000: 1 }, { 200_000: 2, 100_000: 1 }] });
  });

  test("taking the largest note first would leave no change: the search goes back", () => {
    const plan = planNotes([600_000], { ...none, 500_000: 1, 200_000: 3 });
    expect(plan).toMatchObject({ kind: "exact", envelopes: [{ 200_000: 3 }] });
  });

  test("too little money, and money that cannot be split, are distinguished", () => {
    expect(planNotes([500_000, 500_000], { ...none, 500_000: 1 })).toMatchObject({
      kind: "impossible",
      reason: "too-little-money",
      unfilled: 500_000,
    });
    expect(planNotes([230_000], { ...none, 200_000: 1, 50_000: 9 })).toMatchObject({
      kind: "impossible",
      reason: "no-change",
      unfilled: 230_000,
      envelopes: [null],
    });
    expect(planNotes([1_500])).toMatchObject({ kind: "impossible", reason: "no-change" });
  });

  test("a thousand envelopes from a tight stock: exact or said, within the bound", () => {
    const amounts = Array.from({ length: 1000 }, (_, index) => [230_000, 450_000, 1_490_000, 900_000][index % 4] ?? 0);
    const sum = planNotes(amounts).sum;
    const tight = { ...sum, 500_000: (sum[500_000] ?? 0) - 300, 200_000: 3000, 100_000: 2500 };
    const plan = planNotes(amounts, tight);
    expect(plan.kind).toBe("exact");
  });

  test("no payee needs no notes", () => {
    expect(planNotes([], none)).toEqual({ kind: "exact", envelopes: [], sum: {} });
  });
});

describe("properties", () => {
  const amounts = fc.array(
    fc.integer({ min: 1, max: 3000 }).map((thousands) => thousands * 1000),
    { maxLength: 30 },
  );

  test("with notes enough every envelope is exact", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const plan = planNotes(list);
        expect(plan.kind).toBe("exact");
        expect(plan.envelopes.map((counts) => (counts === null ? null : worth(counts)))).toEqual(list);
      }),
    );
  });

  test("never more notes than there are; a filled envelope is exact; the sum is that of the envelopes", () => {
    const stock = fc.tuple(...denominations.map(() => fc.nat(40)));
    fc.assert(
      fc.property(amounts, stock, (list, counts) => {
        const atHand: NotesAtHand = Object.fromEntries(denominations.map((note, index) => [note, counts[index] ?? 0]));
        const plan = planNotes(list, atHand);
        for (const note of denominations) expect(plan.sum[note] ?? 0).toBeLessThanOrEqual(atHand[note] ?? 0);
        expect(sumNotes(plan.envelopes)).toEqual(plan.sum);
        plan.envelopes.forEach((notes, index) => {
          if (notes !== null) expect(worth(notes)).toBe(list[index]);
        });
        if (plan.kind === "exact") expect(plan.envelopes).not.toContain(null);
        else
          expect(plan.unfilled).toBe(list.reduce((sum, one, at) => (plan.envelopes[at] === null ? sum + one : sum), 0));
      }),
    );
  });

  test("a stock from which somebody has filled the envelopes is never called impossible", () => {
    const envelope = fc.tuple(...denominations.map(() => fc.nat(2)));
    fc.assert(
      fc.property(fc.array(envelope, { minLength: 1, maxLength: 8 }), (filled) => {
        const notesOf = (counts: readonly number[]) =>
          Object.fromEntries(denominations.map((note, index) => [note, counts[index] ?? 0]));
        const stock = sumNotes(filled.map(notesOf));
        const plan = planNotes(
          filled.map((counts) => worth(notesOf(counts))),
          { ...none, ...stock },
        );
        expect(plan.kind).not.toBe("impossible");
      }),
      { numRuns: 60 },
    );
  });
});
