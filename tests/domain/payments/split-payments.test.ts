import fc from "fast-check";
import { payHonorees } from "@/domain/payments/payment-sheet";
import { splitPayments } from "@/domain/payments/split-payments";
import { anHonoree, assess } from "@tools/samples/an-honoree";

const sheet = payHonorees(
  assess([
    anHonoree({ name: "A", orgUnit: "Trường Tiểu học Hòa Bình" }),
    anHonoree({ name: "B", orgUnit: null }),
    anHonoree({ name: "Tổ 5", kind: "collective", orgUnit: null }),
    anHonoree({ name: "C", orgUnit: "trường tiểu học Hoà Bình" }),
  ]),
);

test("one list, one for each kind, one for each unit", () => {
  const titles = (split: Parameters<typeof splitPayments>[1]) =>
    splitPayments(sheet, split).map(({ title, payments }) => [title, payments.lines, payments.total]);
  expect(titles("all")).toEqual([[null, 4, 1_140_000]]);
  expect(titles("group")).toEqual([
    ["TẬP THỂ", 1, 450_000],
    ["CÁ NHÂN", 3, 690_000],
  ]);
  expect(titles("unit")).toEqual([
    ["Tổ 5", 1, 450_000],
    ["Trường Tiểu học Hòa Bình", 2, 460_000],
    [null, 1, 230_000],
  ]);
});

test("each part is numbered from 1 and has its own words", () => {
  const [, school] = splitPayments(sheet, "unit");
  expect(school?.payments.groups[0]?.lines.map(({ ordinal, name }) => [ordinal, name])).toEqual([
    [1, "A"],
    [2, "C"],
  ]);
  expect(school?.payments.inWords).toBe("Bốn trăm sáu mươi nghìn đồng");
});

describe("properties", () => {
  test("parts hold every line once, and their totals are the total", () => {
    const unit = fc.constantFrom("TDP 1", "TDP 2", "tdp 1", null);
    const kind = fc.constantFrom("individual" as const, "collective" as const);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, kind)),
        fc.constantFrom("all" as const, "group" as const, "unit" as const),
        (rows, split) => {
          const all = payHonorees(
            assess(rows.map(([orgUnit, each], index) => anHonoree({ name: `N${index}`, orgUnit, kind: each }))),
          );
          const parts = splitPayments(all, split);
          expect(parts.reduce((sum, { payments }) => sum + payments.total, 0)).toBe(all.total);
          const names = parts.flatMap(({ payments }) =>
            payments.groups.flatMap(({ lines }) => lines.map(({ name }) => name)),
          );
          expect([...names].sort()).toEqual(all.groups.flatMap(({ lines }) => lines.map(({ name }) => name)).sort());
        },
      ),
    );
  });
});
