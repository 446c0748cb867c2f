import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { totalAwards } from "@/domain/awards/award-totals";
import { priceAward } from "@/domain/norms/cash-award";
import { choosePayable } from "@/domain/awards/choose-payable";
import type { GrantLevel, RecipientKind } from "@/domain/model/honoree";
import { priceHonoree } from "@/domain/awards/price-honoree";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { resolveAwardCode } from "@/domain/recognition/resolve-award-code";
import { vnd } from "@/domain/money/vnd";
import { findBaseSalary, findNormsInForce } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";

const rows = normSets.flatMap((set) => set.rows.map((row) => ({ set, row })));
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

describe("the shipped norms", () => {
  test("20 sets with 127 rows, of which 105 are verified", () => {
    expect([normSets.length, rows.length, rows.filter(({ row }) => row.verified).length]).toEqual([20, 127, 105]);
  });

  test.each(normSets.map((set) => [set.id, set] as const))("%s has the form of a norm set", (_, set) => {
    expect(set.id).toMatch(/^[a-z0-9-]+$/);
    expect(set.legalBasis.number).toMatch(/^(Nghị định|Quyết định|Thông tư|Nghị quyết) \d+/);
    expect(set.legalBasis.url).toMatch(/^https?:/);
    for (const date of [set.effectiveFrom, set.effectiveTo])
      if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (set.effectiveFrom !== null && set.effectiveTo !== null) expect(set.effectiveFrom < set.effectiveTo).toBe(true);
    expect(new Set(set.rows.map((row) => row.code)).size).toBe(set.rows.length);
    if (set.kind === "award") expect(set.rounding?.unitVnd ?? 10_000).toBe(10_000);
  });

  test("sets have different ids", () => expect(new Set(normSets.map((set) => set.id)).size).toBe(20));

  test("a figure is above zero or not known, and never both a multiplier and an amount", () => {
    for (const { row } of rows) {
      expect(row.multiplier).not.toBe(0);
      expect(row.amount).not.toBe(0);
      expect(row.multiplier !== null && row.amount !== null).toBe(false);
    }
  });

  test("an award row that is not verified has no figure, so nothing is priced by hearsay", () => {
    const guessed = rows.filter(({ set, row }) => set.kind === "award" && !row.verified && row.multiplier !== null);
    expect(guessed).toEqual([]);
  });

  test("what users read is Vietnamese, composed and without codes of our own research", () => {
    const texts = rows.flatMap(({ set, row }) => [
      set.title,
      set.legalBasis.article,
      row.nameVi,
      row.unit,
      row.note,
      row.article ?? "",
    ]);
    for (const text of texts) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/\bS\d|\bVND\b|…|\b(the|not|from|of|found)\b/i);
    }
  });

  test("award decrees, base salaries and circulars on conferences follow one another day by day, without overlap or gap", () => {
    for (const [series, count] of [
      [/^base-/, 7],
      [/^award-nd/, 3],
      [/^conf-tt/, 2],
    ] as const) {
      const dated = normSets
        .filter(({ id }) => series.test(id))
        .sort((a, b) => ((a.effectiveFrom ?? "") < (b.effectiveFrom ?? "") ? -1 : 1));
      expect(dated).toHaveLength(count);
      expect(dated.at(-1)?.effectiveTo).toBeNull();
      for (const [index, set] of dated.entries()) {
        const next = dated[index + 1];
        if (next !== undefined) expect(set.effectiveTo).toBe(dayBefore(next.effectiveFrom ?? ""));
      }
    }
  });
});

describe("the base salary", () => {
  test.each([
    ["2016-05-01", 1_210_000],
    ["2017-07-01", 1_300_000],
    ["2018-07-01", 1_390_000],
    ["2019-07-01", 1_490_000],
    ["2023-07-01", 1_800_000],
    ["2024-07-01", 2_340_000],
    ["2026-07-01", 2_530_000],
  ])("from %s is %d đồng, and not the day before", (date, amount) => {
    expect(findBaseSalary(date, normSets)).toMatchObject({ found: true, amount });
    expect(findBaseSalary(dayBefore(date), normSets)).not.toMatchObject({ amount });
  });

  test("before the series and on an unknown date there is none", () => {
    expect(findBaseSalary("2016-04-30", normSets)).toEqual({ found: false, reason: "no-set-on-date" });
    expect(findBaseSalary(null, normSets)).toEqual({ found: false, reason: "no-set-on-date" });
  });
});

// Every verified multiplier at every base salary that overlaps its decree, against the rule written again in another way.
test("each verified award row prices at each base salary of its time", () => {
  const bases = normSets.filter((set) => set.kind === "baseSalary");
  const priced = rows.flatMap(({ set, row }) =>
    bases
      .filter(
        (base) =>
          (base.effectiveFrom ?? "") <= (set.effectiveTo ?? "9999") &&
          (set.effectiveFrom ?? "") <= (base.effectiveTo ?? "9999"),
      )
      .flatMap((base) => {
        const baseSalary = base.rows[0]?.amount ?? null;
        if (set.kind !== "award" || row.multiplier === null || baseSalary === null) return [];
        const exact = BigInt(row.multiplier) * BigInt(baseSalary);
        const up = ((exact + 9_999_999n) / 10_000_000n) * 10_000n;
        return [
          { code: row.code, up: Number(up), ours: priceAward({ multiplier: row.multiplier, baseSalary }).amount },
        ];
      }),
  );
  expect(priced.length).toBeGreaterThan(150);
  for (const { ours, up } of priced) expect(ours).toBe(up);
});

interface ExpectedHonoree {
  readonly sheet: string;
  readonly row: number;
  readonly recipient: RecipientKind;
  readonly personId: string | null;
  readonly awardText: string;
  readonly awardCode: string | null;
  readonly multiplier: number | null;
  readonly expectedAmount: number | null;
  readonly grantedBy: GrantLevel | null;
  readonly period: string | null;
  readonly payable: number;
}
interface ExpectedFile {
  readonly decisionDate: string;
  readonly baseSalary: number;
  readonly honorees: readonly ExpectedHonoree[];
  readonly sums: unknown;
}

describe("the honorees of Đức Giang 2020", () => {
  const file: { files: Record<string, { list?: unknown }> } = JSON.parse(
    readFileSync(resolve("tests/cases/duc-giang-2020/expected.json"), "utf8"),
  );
  const list = Object.values(file.files["khen-thuong.xlsx"] ?? {}).find(
    (each): each is ExpectedHonoree[] => Array.isArray(each) && typeof each[0]?.awardText === "string",
  );
  const { sums, decisionDate, baseSalary } = file.files["khen-thuong.xlsx"] as ExpectedFile;
  const norms = findNormsInForce({ decisionDate, meetingDate: null }, normSets);
  const base = findBaseSalary(decisionDate, normSets);
  const honorees = list ?? [];

  const priced = (order: readonly ExpectedHonoree[]) => {
    const recognised = order.map((honoree) => recogniseAward(honoree.awardText));
    const entries = order.map((honoree, index) => ({
      kind: honoree.recipient,
      code: resolveAwardCode(recognised[index] ?? null, honoree.recipient, norms).code,
      level: recognised[index]?.level ?? null,
      unpaidReason: null,
    }));
    const book = { norms, baseSalary: base.found ? base.amount : null };
    const combinations = choosePayable(
      entries.map((entry, index) => ({
        recipient: order[index]?.personId ?? null,
        awardClass: recognised[index]?.awardClass ?? null,
        code: entry.code,
        period: order[index]?.period ?? null,
        multiplier: priceHonoree(entry, book).multiplier,
      })),
    );
    return entries.map((entry, index) => {
      const combination = combinations[index];
      return priceHonoree({ ...entry, unpaidReason: combination?.kind === "unpaid" ? combination.reason : null }, book);
    });
  };

  test("47 rows, base salary as at the decision", () => {
    expect(honorees).toHaveLength(47);
    expect(base).toMatchObject({ amount: baseSalary });
  });

  const ours = priced(honorees);
  test.each(
    honorees.map((honoree, index) => [`${honoree.sheet} ${honoree.row} ${honoree.awardText}`, honoree, index] as const),
  )("%s", (_, honoree, index) => {
    expect(ours[index]).toMatchObject({
      code: honoree.awardCode,
      level: honoree.grantedBy,
      multiplier: honoree.multiplier === null ? null : honoree.multiplier * 1000,
      amount: honoree.expectedAmount,
      payable: honoree.payable,
    });
  });

  test("the sums hold, in any order of rows", () => {
    expect(totalAwards(ours)).toEqual(sums);
    expect(totalAwards(priced([...honorees].reverse()))).toEqual(sums);
  });

  // The same list decided in another year: nothing but the date changes.
  test.each([
    ["2024-10-10", "GK_XA", 360_000],
    ["2026-03-10", "GK_XA", 710_000],
    ["2026-08-10", "GK_XA", 760_000],
  ])("decided on %s a ward's giấy khen %s is %d đồng", (date, code, amount) => {
    const salary = findBaseSalary(date, normSets);
    const book = {
      norms: findNormsInForce({ decisionDate: date, meetingDate: null }, normSets),
      baseSalary: salary.found ? salary.amount : null,
    };
    const resolved = resolveAwardCode(recogniseAward("GK CT UBND phường"), "individual", book.norms).code;
    expect(resolved).toBe(code);
    expect(priceHonoree({ kind: "individual", code: resolved, level: "ward", unpaidReason: null }, book).amount).toBe(
      vnd(amount),
    );
  });
});
