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
import { findBaseSalary, findNormsInForce, wardMayGrantOn } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";
import { normLaws } from "./norm-laws";

const rows = normSets.flatMap((set) => set.rows.map((row) => ({ set, row })));
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

test.each(Object.entries(normLaws))("the shipped norms: %s", (_, law) => expect(law(normSets)).toEqual([]));

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
    const basis = {
      norms,
      baseSalary: base.found ? base.amount : null,
      wardMayGrant: wardMayGrantOn(decisionDate, normSets),
    };
    const combinations = choosePayable(
      entries.map((entry, index) => ({
        recipient: order[index]?.personId ?? null,
        awardClass: recognised[index]?.awardClass ?? null,
        code: entry.code,
        period: order[index]?.period ?? null,
        multiplier: priceHonoree(entry, basis).multiplier,
      })),
    );
    return entries.map((entry, index) => {
      const combination = combinations[index];
      return priceHonoree(
        { ...entry, unpaidReason: combination?.kind === "unpaid" ? combination.reason : null },
        basis,
      );
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
    const basis = {
      wardMayGrant: new Set<string>(),
      norms: findNormsInForce({ decisionDate: date, meetingDate: null }, normSets),
      baseSalary: salary.found ? salary.amount : null,
    };
    const resolved = resolveAwardCode(recogniseAward("GK CT UBND phường"), "individual", basis.norms).code;
    expect(resolved).toBe(code);
    expect(priceHonoree({ kind: "individual", code: resolved, level: "ward", unpaidReason: null }, basis).amount).toBe(
      vnd(amount),
    );
  });
});
