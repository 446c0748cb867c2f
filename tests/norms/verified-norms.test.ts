import { priceAward } from "@/domain/norms/cash-award";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import { findBaseSalary, findNorm } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";
import verified from "../support/verified-norms.json";

/** `prices`: first day, last day, base salary, money. Written down from the decrees by another hand than the program's. */
interface VerifiedNorm {
  readonly set: string;
  readonly code: string;
  readonly recipient: string;
  /** As the decree prints it. */
  readonly multiplier: string | null;
  readonly amount: number | null;
  readonly prices: readonly (readonly [from: string, to: string | null, baseSalary: number, money: number])[];
}

const norms = verified as unknown as readonly VerifiedNorm[];
const bases = [1_490_000, 1_800_000, 2_340_000, 2_530_000];
/** The table of rounded sums: multiplier → money at the four base salaries; null = not used in the time of that salary. */
const rounded: Readonly<Record<string, readonly number[]>> = {
  "0.15": [230_000, 270_000, 360_000, 380_000],
  "0.3": [450_000, 540_000, 710_000, 760_000],
  "0.45": [680_000, 810_000, 1_060_000, 1_140_000],
  "0.6": [900_000, 1_080_000, 1_410_000, 1_520_000],
  "0.8": [1_200_000, 1_440_000, 1_880_000, 2_030_000],
  "1.0": [1_490_000, 1_800_000, 2_340_000, 2_530_000],
  "1.5": [2_240_000, 2_700_000, 3_510_000, 3_800_000],
  "2.0": [2_980_000, 3_600_000, 4_680_000, 5_060_000],
  "3.0": [4_470_000, 5_400_000, 7_020_000, 7_590_000],
  "3.5": [5_220_000, 6_300_000, 8_190_000, 8_860_000],
  "4.5": [6_710_000, 8_100_000, 10_530_000, 11_390_000],
  "8.0": [11_920_000, 14_400_000, 18_720_000, 20_240_000],
  "12.0": [17_880_000, 21_600_000, 28_080_000, 30_360_000],
};

/** The day on which the list was last compared: what is in force after it is no matter of this list. */
const comparedOn = "2026-12-01";
const cases = norms.flatMap((norm) =>
  norm.prices.flatMap(([from, to, baseSalary, money]) =>
    [from, to ?? comparedOn].map((date) => [norm.set, norm.code, norm.recipient, date, baseSalary, money] as const),
  ),
);

test("of the sets that are written down here no verified row is missing, and none is too many", () => {
  const checked = new Set(norms.map(({ set }) => set));
  const shipped = normSets
    .filter(({ id }) => checked.has(id))
    .flatMap(({ id, rows }) => rows.filter(({ verified }) => verified).map(({ code }) => `${id} ${code}`));
  expect(shipped.sort()).toEqual(norms.map(({ set, code }) => `${set} ${code}`).sort());
});

test("the sums written down agree with the table of rounded sums", () => {
  const held = norms.flatMap((norm) =>
    norm.prices.flatMap(([, , baseSalary, money]) => {
      const row = rounded[norm.multiplier ?? ""];
      const column = bases.indexOf(baseSalary);
      return row === undefined || column < 0 ? [] : [[norm.code, money, row[column]] as const];
    }),
  );
  expect(held.length).toBeGreaterThan(100);
  for (const [code, money, literal] of held) expect([code, money]).toEqual([code, literal]);
});

test.each(cases)("%s %s (%s) decided on %s at %d đồng is %d đồng", (set, code, recipient, date, baseSalary, money) => {
  const norm = findNorm(code, date, normSets);
  const base = findBaseSalary(date, normSets);
  if (!norm.found || !base.found || norm.norm.multiplier === null) throw new Error(`no figure for ${code} on ${date}`);
  expect([norm.set.id, norm.norm.recipient, norm.norm.verified, base.amount]).toEqual([
    set,
    recipient,
    true,
    baseSalary,
  ]);
  expect(priceAward({ multiplier: norm.norm.multiplier, baseSalary: base.amount }).amount).toBe(money);
});

test.each(norms.map((norm) => [norm.set, norm.code, norm] as const))("%s %s stands as verified", (set, code, norm) => {
  const row = normSets.find(({ id }) => id === set)?.rows.find((each) => each.code === code);
  expect(row).toMatchObject({
    recipient: norm.recipient,
    multiplier: norm.multiplier === null ? null : multiplier(Math.round(Number(norm.multiplier) * 1000)),
    amount: norm.amount === null ? null : vnd(norm.amount),
    verified: true,
  });
});

test("what is some times the individual's figure is exactly that", () => {
  const derived = normSets.flatMap(({ id, rows }) => rows.flatMap((row) => (row.times ? [{ id, row, rows }] : [])));
  expect(derived).not.toEqual([]);
  for (const { row, rows } of derived) {
    const individual = rows.find(({ code }) => code === row.code.replace(/_(TT|HGD)$/, ""));
    expect([row.code, row.multiplier]).toEqual([row.code, ((individual?.multiplier ?? 0) * (row.times ?? 0)) / 1000]);
  }
});
