import fc from "fast-check";
import { priceLine } from "@/domain/budget/price-line";
import { importGrids } from "@/intake/sheets/import-grids";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

type Row = readonly CellValue[];

const numbered: Row = ["STT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"];
const bare: Row = numbered.slice(1);
const take = (rows: readonly Row[]): IntakeResult => importGrids([listGrid([["DỰ TOÁN KINH PHÍ"], ...rows])]);
const totalOf = ({ budget }: IntakeResult): number =>
  budget.reduce((sum, line) => sum + (priceLine(line).amount ?? 0), 0);
const codesOf = ({ issues }: IntakeResult): readonly string[] =>
  issues.map(({ code }) => code).filter((code) => code !== "lump-sum");
const total = (label: string, amount: CellValue): Row => [null, label, null, null, null, amount];

describe("rows of money below the sum", () => {
  const lines: readonly Row[] = [
    [1, "In phông chữ", "bộ", 1, 900_000, 900_000],
    [2, "Hoa bàn", "lẵng", 2, 300_000, 600_000],
    total("Cộng", 1_500_000),
  ];
  const below = (label: string, amount: CellValue, isNumbered = true): IntakeResult =>
    take(
      isNumbered
        ? [numbered, ...lines, total(label, amount)]
        : [bare, ...lines.map((row) => row.slice(1)), total(label, amount).slice(1)],
    );

  test.each(["Thuế GTGT 8%", "VAT (8%)", "Dự phòng phí 5%", "Chi phí phát sinh", "Phí vận chuyển", "Chi khác"])(
    "«%s» is a cost, in a list with and without numbers",
    (label) => {
      for (const isNumbered of [true, false]) {
        const result = below(label, 120_000, isNumbered);
        expect(totalOf(result)).toBe(1_620_000);
        expect(result.budget.at(-1)?.item).toBe(label);
        expect(codesOf(result)).toEqual([]);
      }
    },
  );

  test.each([
    ["Làm tròn", 1_500_000],
    ["Bằng số", 1_500_000],
    ["Kinh phí đề nghị cấp", 1_500_000],
    ["Đã tạm ứng", 1_000_000],
    ["Còn lại", 500_000],
    ["Trong đó: ngân sách phường", 1_200_000],
    ["- Nguồn xã hội hóa", 300_000],
    ["Cả hội nghị", 1_500_000],
  ])("«%s» of %d says nothing new", (label, amount) => {
    for (const isNumbered of [true, false]) {
      const result = below(label, amount, isNumbered);
      expect(totalOf(result)).toBe(1_500_000);
      expect(codesOf(result)).toEqual([]);
      expect(result.sheets[0]?.skipped.at(-1)?.reason).toBe("restated");
    }
  });

  test("a discount is taken off, written with or without its sign", () => {
    expect(totalOf(below("Giảm giá 10%", -150_000))).toBe(1_350_000);
    expect(totalOf(below("Chiết khấu", 150_000))).toBe(1_350_000);
    expect(totalOf(below("Giảm trừ", "(150.000)", false))).toBe(1_350_000);
  });

  test("who pays which part of the total is no cost", () => {
    const result = take([numbered, ...lines, total("UBND phường", 1_000_000), total("Công ty Hoa Sen", 500_000)]);
    expect(totalOf(result)).toBe(1_500_000);
  });

  test("who pays, numbered below the total, is no cost", () => {
    const result = take([
      numbered,
      ...lines.slice(0, 2),
      total("Tổng cộng", 1_500_000),
      [1, "Ngân sách phường", null, null, null, 1_000_000],
      [2, "Doanh nghiệp ủng hộ", null, null, null, 500_000],
    ]);
    expect(totalOf(result)).toBe(1_500_000);
  });

  test("a later total tells what a row is whose words say nothing", () => {
    const more = take([numbered, ...lines, total("Thuê xe", 400_000), total("Tổng cộng", 1_900_000)]);
    expect({ total: totalOf(more), codes: codesOf(more) }).toEqual({ total: 1_900_000, codes: [] });
    const less = take([numbered, ...lines, total("Ưu đãi", 400_000), total("Tổng cộng", 1_100_000)]);
    expect({ total: totalOf(less), codes: codesOf(less) }).toEqual({ total: 1_100_000, codes: [] });
  });

  test("what neither words nor sums tell is a line, and asked", () => {
    const result = below("Thuê xe đưa đón", 400_000);
    expect(totalOf(result)).toBe(1_900_000);
    expect(codesOf(result)).toEqual(["row-below-sum"]);
  });
});

describe("trees", () => {
  test.each<[string, readonly Row[], number]>([
    [
      "dashes below a number",
      [
        [1, "Trang trí", null, null, null, 1_700_000],
        ["-", "Phông", "bộ", 1, 1_200_000, 1_200_000],
        ["-", "Hoa", "lẵng", 1, 500_000, 500_000],
        total("Cộng", 1_700_000),
      ],
      1_700_000,
    ],
    [
      "a Roman number with an amount and nothing below it",
      [
        ["I", "Trang trí", null, null, null, 500_000],
        [1, "Phông", "bộ", 1, 500_000, 500_000],
        ["II", "Khen thưởng", null, null, null, 2_000_000],
        total("Tổng cộng", 2_500_000),
      ],
      2_500_000,
    ],
    [
      "parts of a line that has its own factors",
      [
        [1, "Nước", "người", 150, 20_000, 3_000_000],
        [null, "Trong đó: đại biểu", "người", 100, 20_000, 2_000_000],
        [null, "Trong đó: phục vụ", "người", 50, 20_000, 1_000_000],
        total("Cộng", 3_000_000),
      ],
      3_000_000,
    ],
    [
      "lines whose sums only the office's total bears out",
      [
        [1, "Ăn", "người", 100, 50_000, 5_000_000],
        ["1.1", "Trưa", "người", 60, 50_000, 3_000_000],
        ["1.2", "Tối", "người", 40, 40_000, 1_600_000],
        total("Tổng cộng", 5_000_000),
      ],
      5_000_000,
    ],
    [
      "an amount that happens to be the sum of the next two",
      [
        [1, "Loa đài", null, null, null, 1_000_000],
        [2, "Hoa", "lẵng", 1, 500_000, 500_000],
        [3, "Nước", "thùng", 5, 100_000, 500_000],
        total("Tổng cộng", 2_000_000),
      ],
      2_000_000,
    ],
    [
      "sums of the parts once more at the end",
      [
        ["A", "Hội nghị", null, null, null, null],
        [1, "Phông", "bộ", 1, 500_000, 500_000],
        ["B", "Khen thưởng", null, null, null, null],
        [1, "Khung", "cái", 4, 25_000, 100_000],
        total("Tổng cộng", 600_000),
        total("Hội nghị", 500_000),
        total("Khen thưởng", 100_000),
      ],
      600_000,
    ],
  ])("%s", (_, rows, expected) => {
    const result = take([numbered, ...rows]);
    expect({ total: totalOf(result), codes: codesOf(result) }).toEqual({ total: expected, codes: [] });
  });

  test("a Roman number over lines without numbers is their group, also where its sum is wrong", () => {
    const result = take([
      numbered,
      ["I", "Trang trí", null, null, null, 1_800_000],
      [null, "Phông", "bộ", 1, 1_200_000, 1_200_000],
      [null, "Hoa", "lẵng", 1, 500_000, 500_000],
    ]);
    expect({ total: totalOf(result), codes: codesOf(result) }).toEqual({ total: 1_700_000, codes: ["subtotal-wrong"] });
  });

  test("a line as high as the heading above it is in no group", () => {
    const { budget } = take([
      numbered,
      [1, "Chi hội nghị", null, null, null, 300_000],
      ["1.1", "Nước", "chai", 10, 30_000, 300_000],
      [2, "Hoa", "lẵng", 1, 200_000, 200_000],
    ]);
    expect(budget.map(({ group }) => group)).toEqual(["Chi hội nghị", null]);
  });

  test("in a list without numbers the sum tells which rows are headings", () => {
    const rows = [
      ["Trang trí", null, null, null, 1_700_000],
      ["Phông", "bộ", 1, 1_200_000, 1_200_000],
      ["Hoa", "lẵng", 1, 500_000, 500_000],
      ["Nước", "chai", 100, 5_000, 500_000],
      ["Tổng cộng", null, null, null, 2_200_000],
    ];
    expect(totalOf(take([bare, ...rows]))).toBe(2_200_000);
  });
});

/** Groups of lines: each a quantity (in thousandths would be too fine for a list) and a price. */
const budgets = fc.array(
  fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 200 }),
      price: fc.integer({ min: 1, max: 900 }).map((price) => price * 1000),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 4 },
);
type Lines = readonly { readonly quantity: number; readonly price: number }[];
const amountOf = (lines: Lines): number => lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
const line = (ordinal: CellValue, name: string, { quantity, price }: Lines[number]): Row => [
  ordinal,
  name,
  "cái",
  quantity,
  price,
  quantity * price,
];

test("a total is the same flat, as a tree, with and without closing rows", () => {
  fc.assert(
    fc.property(budgets, fc.boolean(), fc.boolean(), (groups, isSummed, isClosed) => {
      const all = amountOf(groups.flat());
      const closing: readonly Row[] = [
        ...(isSummed || isClosed ? [total("Tổng cộng", all)] : []),
        ...(isClosed ? [total("Làm tròn", all), total("Trong đó: ngân sách", all)] : []),
      ];
      const flat = groups
        .flat()
        .map((each, index) => line(index + 1, `Khoản ${String.fromCharCode(97 + index)}`, each));
      const tree = (heads: readonly string[], below: readonly string[]): readonly Row[] =>
        groups.flatMap((lines, group) => [
          [heads[group] ?? null, `Phần ${String.fromCharCode(97 + group)}`, null, null, null, amountOf(lines)],
          ...lines.map((each, index) =>
            line((below[index] ?? "-").replace("#", String(group + 1)), `Khoản ${group}${index}`, each),
          ),
        ]);
      for (const rows of [
        flat,
        tree(["I", "II", "III", "IV"], ["1", "2", "3", "4"]),
        tree(["1", "2", "3", "4"], ["-", "-", "-", "-"]),
        tree(["1", "2", "3", "4"], ["#.1", "#.2", "#.3", "#.4"]),
        tree(["A", "B", "C", "D"], ["1", "2", "3", "4"]),
      ])
        expect(totalOf(take([numbered, ...rows, ...closing]))).toBe(all);
    }),
    { numRuns: 60 },
  );
});

test("the order of the columns changes nothing", () => {
  fc.assert(
    fc.property(budgets, fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5, maxLength: 5 }), (groups, order) => {
      const rows = [
        numbered,
        ...groups.flat().map((each, index) => line(index + 1, `Khoản ${String.fromCharCode(97 + index)}`, each)),
      ];
      const moved = rows.map((row) => [row[0] ?? null, ...order.map((column) => row[column] ?? null)]);
      expect(totalOf(take(moved))).toBe(totalOf(take(rows)));
    }),
    { numRuns: 30 },
  );
});
