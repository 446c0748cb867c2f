import { reportOf, runAction } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { writeFacts } from "@/usecases/setup/write-facts";
import { checkNormOptions } from "@/usecases/rules/norms/check-norm-dates";
import { honoreeColumns } from "@/tables/lists/honorees";
import { normColumns } from "@/tables/norms/norm-sheet";
import type { NormOptions } from "@/domain/norms/norm-options";
import { check } from "@/usecases/check/check";
import { chooseNormOptions } from "@/usecases/money/choose-norm-options";
import { confirmNorm } from "@/usecases/money/confirm-norm";
import { overrideAward } from "@/usecases/money/override-award";
import { price, type PricedWorkbook } from "@/usecases/money/price";
import { readJournal } from "@/workbook/journal/read-journal";
import { readNorms } from "@/workbook/norms/read-norms";
import { importLists } from "@/usecases/lists/import-lists";
import { vnd } from "@/domain/money/vnd";
import verified from "../../support/verified-norms.json";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);
const header = "STT;Họ và tên;Đơn vị;Danh hiệu, hình thức khen thưởng;Năm";
const people = textList("khen.csv", [
  header,
  "1;Nguyễn Văn An;TDP số 1;Giấy khen của Chủ tịch UBND phường;2019",
  "2;Trần Thị Bình;Trường TH số 1;Lao động tiên tiến;2019",
  "3;Trần Thị Bình;Trường TH số 1;Chiến sĩ thi đua cơ sở;2019",
  "4;Lê Văn Cường;Trường TH số 1;Bằng khen của Chủ tịch UBND Thành phố;2019",
]);
const collectives = textList("tap-the.csv", [
  "STT;Tên tập thể;Hình thức khen thưởng;Năm",
  "1;Hội Cựu chiến binh phường;Giấy khen của Chủ tịch UBND phường;2015-2020",
  "2;Hội Phụ nữ phường;Tập thể lao động tiên tiến;2019",
]);
const families = textList("ho.csv", [
  "STT;Chủ hộ;Địa chỉ;Hình thức khen thưởng;Năm",
  "1;Hộ ông Phạm Văn Dũng;TDP số 3;Giấy khen của Chủ tịch UBND phường;2019",
]);

async function open(date = "2020-03-10") {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  const decide = (day: string) =>
    runAction(world, writeFacts, aMeeting({ awardDecision: { number: "47/QĐ-UBND", date: day } }));
  await decide(date);
  await importLists(world, { files: [people, collectives, families], sheets: [], replace: false });
  return { host, world, decide };
}

const sums = ({ awards }: PricedWorkbook) => [
  awards.all.totalByNorm,
  awards.all.totalPayable,
  awards.all.totalPayableByWard,
];
const amounts = ({ evaluated }: PricedWorkbook) => evaluated.assessed.map(({ priced }) => priced.amount);

test("the same list decided in 2020, 2024 and 2026: only the date is changed, and each sum is right", async () => {
  const { world, decide } = await open("2020-03-10");
  const in2020 = await reportOf(world, price, undefined);
  // GK_XA 0,15; LDTT 0,3; CSTDCS 1,0; BK_TINH 1,0; GK_XA_TT 0,3; TTLDTT 0,8; no rate for households.
  expect(amounts(in2020)).toEqual([230_000, 450_000, 1_490_000, 1_490_000, 450_000, 1_200_000, null]);
  expect(sums(in2020)).toEqual([5_310_000, 4_860_000, 680_000]);
  expect([in2020.differences, in2020.repricing.changes]).toEqual([[], []]);

  await decide("2024-03-10");
  const in2024 = await reportOf(world, price, undefined);
  // At 1.800.000; the provincial bằng khen is now 1,5; the rate of a ward's giấy khen for collectives is not verified, so not priced.
  expect(amounts(in2024)).toEqual([270_000, 540_000, 1_800_000, 2_700_000, null, 1_440_000, null]);
  expect(sums(in2024)).toEqual([6_750_000, 6_210_000, 270_000]);
  expect(in2024.differences).toEqual([]);
  expect(in2024.repricing.changes.map(({ index, causes }) => [index, causes.map(({ code }) => code)])).toEqual([
    [0, ["legal-basis", "base-salary"]],
    [1, ["legal-basis", "base-salary"]],
    [2, ["legal-basis", "base-salary"]],
    [3, ["legal-basis", "multiplier", "base-salary"]],
    [4, ["award-code", "legal-basis"]],
    [5, ["legal-basis", "base-salary"]],
  ]);

  await decide("2026-08-10");
  const in2026 = await reportOf(world, price, undefined);
  // At 2.530.000; the ward's giấy khen is 0,3 since 1/7/2025, for a collective 0,6, for a household 0,45.
  expect(amounts(in2026)).toEqual([760_000, 760_000, 2_530_000, 3_800_000, 1_520_000, 2_030_000, 1_140_000]);
  expect(sums(in2026)).toEqual([12_540_000, 11_780_000, 7_980_000]);
  expect(in2026.differences).toEqual([]);

  await decide("2020-03-10");
  expect(sums(await reportOf(world, price, undefined))).toEqual(sums(in2020));
});

test("a date without norms says so, and nothing is priced", async () => {
  const { world } = await open("2016-03-10");
  const priced = await reportOf(world, price, undefined);
  expect([priced.evaluated.isPriced, ...sums(priced)]).toEqual([false, 0, 0, 0]);
  const codes = (await reportOf(world, check, undefined)).issues.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["award-norms-missing", "base-salary-missing"]) as unknown);
  expect(priced.differences).toEqual([]);
});

test("a figure typed into «Định mức» prices nothing until the accountant confirms it", async () => {
  const { world } = await open();
  await reportOf(world, price, undefined);
  const find = async () =>
    readNorms(await readDraft(world.workbook)).find(
      ({ code, setId }) => code === "GK_HGD" && setId === "award-nd91-2017",
    );
  const rowIndex = (await find())?.rowIndex ?? -1;
  await world.workbook.writeCells("DinhMuc", [{ rowIndex, heading: normColumns.multiplier, value: 0.2 }]);
  const waiting = await reportOf(world, price, undefined);
  expect([amounts(waiting)[6], waiting.differences]).toEqual([null, []]);
  expect((await reportOf(world, check, undefined)).issues.map(({ code }) => code)).toContain("norm-not-verified");

  expect(await reportOf(world, confirmNorm, { code: "GK_HGD", setId: "award-nd91-2017" })).toBe(true);
  const confirmed = await reportOf(world, price, undefined);
  expect([amounts(confirmed)[6], confirmed.differences]).toEqual([300_000, []]);
  expect(confirmed.repricing.changes.map(({ index, before, after }) => [index, before.amount, after.amount])).toEqual([
    [6, null, 300_000],
  ]);
  const codes = (await reportOf(world, check, undefined)).issues.map(({ code }) => code);
  expect(codes).toContain("norm-confirmed");
  expect(codes).not.toContain("norm-not-verified");
});

test("a unit's own figure prices beside its document, and never above the ceiling", async () => {
  const { world } = await open();
  await reportOf(world, price, undefined);
  const norms = readNorms(await readDraft(world.workbook));
  const rowIndex = norms.find(({ code, setId }) => code === "GK_XA" && setId === "award-nd91-2017")?.rowIndex ?? -1;
  const write = (amount: number | null, source: string | null) =>
    world.workbook.writeCells("DinhMuc", [
      { rowIndex, heading: normColumns.unitAmount, value: amount },
      { rowIndex, heading: normColumns.unitSource, value: source },
    ]);
  const told = async () =>
    (await reportOf(world, check, undefined)).issues
      .filter(({ code }) => code.startsWith("norm-unit"))
      .map(({ code, params }) => [code, params["unit"], params["ceiling"]]);

  await write(200_000, null);
  expect([amounts(await reportOf(world, price, undefined))[0], await told()]).toEqual([
    230_000,
    [["norm-unit-without-source", 200_000, undefined]],
  ]);
  await write(200_000, "Quy chế chi tiêu nội bộ 2020");
  const lower = await reportOf(world, price, undefined);
  expect([amounts(lower)[0], await told(), lower.differences]).toEqual([200_000, [], []]);
  expect(lower.repricing.changes[0]?.causes).toEqual([{ code: "unit-norm", before: 230_000, after: 200_000 }]);
  await write(250_000, "Quy chế chi tiêu nội bộ 2020");
  expect([amounts(await reportOf(world, price, undefined))[0], await told()]).toEqual([
    230_000,
    [["norm-unit-above-ceiling", 250_000, 230_000]],
  ]);
});

test("a figure of the law that somebody wrote over is told with the decree's", async () => {
  const { world } = await open();
  await reportOf(world, price, undefined);
  const norms = readNorms(await readDraft(world.workbook));
  const rowIndex = norms.find(({ code, setId }) => code === "GK_XA" && setId === "award-nd91-2017")?.rowIndex ?? -1;
  await world.workbook.writeCells("DinhMuc", [{ rowIndex, heading: normColumns.multiplier, value: 0.5 }]);
  const priced = await reportOf(world, price, undefined);
  expect(priced.repricing.changes[0]?.causes).toEqual([{ code: "multiplier", before: 0.15, after: 0.5 }]);
  expect((await reportOf(world, check, undefined)).issues).toContainEqual(
    expect.objectContaining({
      code: "norm-changed",
      params: expect.objectContaining({ found: 0.5, law: 0.15 }) as unknown,
    }),
  );
});

test("the readings are options, in formulas and in TypeScript alike", async () => {
  const { world } = await open();
  const readings: readonly (readonly [NormOptions, readonly (number | null)[], readonly string[]])[] = [
    [{ rounding: "up", order: "individual-first" }, [230_000, 460_000, 1_200_000], ["norm-order-chosen"]],
    [{ rounding: "none", order: "multipliers-first" }, [223_500, 447_000, 1_192_000], ["norm-rounding-chosen"]],
    [{ rounding: "nearest", order: "multipliers-first" }, [220_000, 450_000, 1_190_000], ["norm-rounding-chosen"]],
    [{ rounding: "up", order: "multipliers-first" }, [230_000, 450_000, 1_200_000], []],
  ];
  for (const [options, expected, codes] of readings) {
    await runAction(world, chooseNormOptions, options);
    const priced = await reportOf(world, price, undefined);
    expect([options, [0, 4, 5].map((index) => amounts(priced)[index])]).toEqual([options, expected]);
    expect([priced.evaluated.law.options, priced.differences]).toEqual([options, []]);
    expect(checkNormOptions(priced.evaluated.law.options).map(({ code }) => code)).toEqual(codes);
  }
});

test("an amount that a person sets needs a reason, is told with the norm's, and stands in «Nhật ký»", async () => {
  const { host, world } = await open();
  const first = await reportOf(world, price, undefined);
  const source = first.evaluated.records.honorees[1]?.record.source ?? { file: "", sheet: "", row: 0 };
  // Row 2 is the lower title of its period: the rule pays nothing for it, a person may.
  expect(
    await reportOf(world, overrideAward, {
      source: source,
      order: { amount: vnd(400_000), reason: "Theo Quyết định số 50" },
    }),
  ).toBe(true);
  const set = await reportOf(world, price, undefined);
  expect(set.evaluated.assessed[1]?.priced).toMatchObject({ amount: 450_000, overriddenTo: 400_000, payable: 400_000 });
  expect([set.differences, sums(set)]).toEqual([[], [5_310_000, 5_260_000, 1_080_000]]);
  const entries = async () =>
    readJournal(await readDraft(world.workbook))
      .rows.filter(({ entry }) => entry.entry === "Sửa mức thưởng")
      .map(({ entry }) => [entry.what, entry.from, entry.to]);
  expect(await entries()).toEqual([
    ["Sửa mức thưởng: Trần Thị Bình · Lao động tiên tiến. Lý do: Theo Quyết định số 50", "0", "400.000"],
  ]);
  const told = (await reportOf(world, check, undefined)).issues.filter(({ code }) => code.startsWith("award-overrid"));
  expect(told.map(({ code, params }) => [code, params["amount"], params["norm"]])).toEqual([
    ["award-overridden", 400_000, 450_000],
  ]);
  await reportOf(world, price, undefined);
  expect(await entries()).toHaveLength(1);

  expect(await reportOf(world, overrideAward, { source: source, order: null })).toBe(true);
  const back = await reportOf(world, price, undefined);
  expect([back.evaluated.assessed[1]?.priced.payable, sums(back)]).toEqual([0, sums(first)]);
  expect(await entries()).toHaveLength(2);

  // Typed by hand into the sheet, without a reason: it does not count, and both figures are told.
  const heading = honoreeColumns.overrideAmount;
  await world.workbook.writeCells("KhenThuong", [{ rowIndex: 0, heading, value: 900_000 }]);
  const alone = await reportOf(world, price, undefined);
  expect([alone.evaluated.assessed[0]?.priced.payable, alone.differences]).toEqual([230_000, []]);
  expect((await reportOf(world, check, undefined)).issues).toContainEqual(
    expect.objectContaining({
      code: "award-override-without-reason",
      params: expect.objectContaining({ amount: 900_000, norm: 230_000 }) as unknown,
    }),
  );
  // The log of amounts stays when the list is taken in anew.
  await importLists(world, { files: [people], sheets: [], replace: true });
  expect(await entries()).toHaveLength(2);
  expect(host.workbook.tables.some(({ name }) => name === "NhatKy")).toBe(true);
});

test("an amount above the norm, or with no norm beside it, is a doubt", async () => {
  const { world } = await open();
  const { evaluated } = await reportOf(world, price, undefined);
  const sourceOf = (index: number) =>
    evaluated.records.honorees[index]?.record.source ?? { file: "", sheet: "", row: 0 };
  await reportOf(world, overrideAward, { source: sourceOf(0), order: { amount: vnd(300_000), reason: "QĐ 5" } });
  await reportOf(world, overrideAward, { source: sourceOf(6), order: { amount: vnd(300_000), reason: "QĐ 5" } });
  const priced = await reportOf(world, price, undefined);
  expect([priced.evaluated.assessed[6]?.priced.payableByWard, priced.differences]).toEqual([300_000, []]);
  const told = (await reportOf(world, check, undefined)).issues.filter(({ code }) => code.startsWith("award-overrid"));
  expect(told.map(({ code, severity }) => [code, severity])).toEqual([
    ["award-override-above-norm", "warning"],
    ["award-override-without-norm", "warning"],
  ]);
  expect(await reportOf(world, overrideAward, { source: { file: "x", sheet: "y", row: 1 }, order: null })).toBe(false);
});

interface VerifiedNorm {
  readonly set: string;
  readonly code: string;
  readonly recipient: "individual" | "collective" | "household";
  readonly prices: readonly (readonly [from: string, to: string | null, baseSalary: number, money: number])[];
}

// Each verified award row at each base salary of its time, by the formulas of the workbook.
test("the workbook's own formulas price every verified row on the dates of each base salary", async () => {
  const norms = verified as unknown as readonly VerifiedNorm[];
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await host.settle();
  const dates = [...new Set(norms.flatMap(({ prices }) => prices.map(([from]) => from)))].sort();
  expect(dates.length).toBeGreaterThan(6);
  for (const date of dates) {
    await runAction(world, writeFacts, aMeeting({ awardDecision: { number: "1/QĐ", date } }));
    const rows = readNorms(await readDraft(world.workbook)).filter(({ calculated }) => calculated?.applied !== null);
    const found = new Map(rows.map((row) => [`${row.setId} ${row.code}`, row.calculated?.applied]));
    const wanted = norms.flatMap(({ set, code, prices }) =>
      prices.filter(([from]) => from === date).map(([, , , money]) => [`${set} ${code}`, money] as const),
    );
    expect(wanted.map(([key]) => [date, key, found.get(key)])).toEqual(
      wanted.map(([key, money]) => [date, key, money]),
    );
  }
});
