import fc from "fast-check";
import { importGrids } from "@/intake/sheets/import-grids";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

type Rows = readonly (readonly CellValue[])[];

const taken = (rows: Rows) => importGrids([listGrid(rows)]);
const seatsOf = (rows: Rows) => taken(rows).delegates.map(({ fullName, seats }) => [fullName, seats]);
const codesOf = (rows: Rows) => taken(rows).issues.map(({ code }) => code);

const invited = [
  ["Lãnh đạo quận", 2],
  ["Thường trực Đảng ủy, HĐND phường", 6],
  ["Trưởng ban công tác Mặt trận", 28],
] as const;

describe("seats by number", () => {
  test.each([
    ["Thành phần", "Số lượng"],
    ["Thành phần tham dự", "SL"],
    ["Khách mời", "Số người"],
    ["Đối tượng", "Số lượng (người)"],
    ["Nội dung", "Số đại biểu"],
    ["Nơi nhận giấy mời", "Số giấy mời"],
  ])("under «%s | %s»", (whose, count) => {
    expect(seatsOf([["TT", whose, count], ...invited.map((row, index) => [index + 1, ...row])])).toEqual(invited);
  });

  test("the title may say that they are guests, or the measure", () => {
    const rows: Rows = [
      ["TT", "Đơn vị", "Số lượng"],
      [1, "Chi bộ 3", 4],
      [2, "Chi bộ 4", 2],
    ];
    expect(seatsOf([["PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ"], ...rows])).toEqual([
      ["Chi bộ 3", 4],
      ["Chi bộ 4", 2],
    ]);
    expect(
      seatsOf([
        ["TT", "Nội dung", "ĐVT", "Số lượng"],
        [1, "Chi bộ 3", "người", 4],
      ]),
    ).toEqual([["Chi bộ 3", 4]]);
  });

  test("they are asked about once, as a sum", () => {
    const { issues } = taken([["Thành phần", "Số lượng"], ...invited]);
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["seats-by-count", { rows: 3, seats: 36 }]]);
  });

  test("beside names: a row that names nobody gives its number, a person is one", () => {
    const rows: Rows = [
      ["TT", "Họ và tên", "Chức vụ", "Số lượng"],
      [1, "Phan Đăng Khôi", "Bí thư", 1],
      [2, "Lãnh đạo các trường học", null, 4],
      [3, "Ngô Thị Mận", "Chủ tịch", 2],
    ];
    expect(seatsOf(rows)).toEqual([
      ["Phan Đăng Khôi", null],
      ["Lãnh đạo các trường học", 4],
      ["Ngô Thị Mận", null],
    ]);
    expect(codesOf(rows)).toEqual(["seats-beside-name", "seats-by-count"]);
  });

  test("behind a name that is none", () => {
    expect(
      seatsOf([
        ["TT", "Họ và tên", "Chức vụ"],
        [1, "Phan Đăng Khôi", "Bí thư"],
        [2, "Đại diện Hội Nông dân (02 đ/c)", null],
      ]),
    ).toEqual([
      ["Phan Đăng Khôi", null],
      ["Đại diện Hội Nông dân", 2],
    ]);
  });
});

describe("sums in a list of seats", () => {
  const grouped = (superiors: number | null, ward: number | null): Rows => [
    ["TT", "Thành phần", "Số lượng"],
    ["I", "Đại biểu cấp trên", superiors],
    [1, "Lãnh đạo quận", 2],
    [2, "Phòng Nội vụ", 1],
    ["II", "Đại biểu phường", ward],
    [1, "Lãnh đạo phường", 6],
    [null, "Tổng cộng", 9],
  ];

  test("a group is its rows, with or without a number of its own", () => {
    for (const rows of [grouped(3, 6), grouped(null, null)]) {
      expect(seatsOf(rows).map(([, seats]) => seats)).toEqual([2, 1, 6]);
      expect(codesOf(rows)).toEqual(["seats-by-count"]);
    }
  });

  test("a number that its rows do not add up to is told, and so is a wrong total", () => {
    expect(codesOf(grouped(4, 6))).toContain("group-count-wrong");
    expect(codesOf([...grouped(3, 6).slice(0, -1), [null, "Tổng cộng", 12]])).toContain("footer-count-wrong");
  });

  test("Roman rows without rows below them are seats themselves", () => {
    const rows: Rows = [
      ["TT", "Thành phần", "Số lượng"],
      ...invited.map((row, index) => [["I", "II", "III"][index] ?? "", ...row]),
    ];
    expect(seatsOf(rows)).toEqual(invited);
  });

  test("parts under a dash are not counted twice", () => {
    expect(
      seatsOf([
        ["Thành phần", "Số lượng"],
        ["Đại biểu phường", 8],
        ["- Đảng ủy", 5],
        ["- HĐND", 3],
        ["Lãnh đạo quận", 2],
      ]).map(([, seats]) => seats),
    ).toEqual([5, 3, 2]);
  });
});

test.each<[string, Rows]>([
  [
    "things",
    [
      ["TT", "Nội dung", "ĐVT", "Số lượng"],
      [1, "Bàn ghế", "bộ", 20],
      [2, "Loa", "cái", 2],
    ],
  ],
  [
    "assets",
    [
      ["TT", "Tên tài sản", "Số lượng", "Năm mua"],
      [1, "Máy tính", 2, 2019],
      [2, "Bàn", 5, 2018],
    ],
  ],
  [
    "money",
    [
      ["Thành phần", "Số lượng", "Đơn giá", "Thành tiền"],
      ["Đại biểu quận", 2, 50_000, 100_000],
    ],
  ],
])("%s are no seats", (_what, rows) => {
  expect(taken(rows).delegates).toEqual([]);
});

test("permuting the columns changes nothing", () => {
  const table: Rows = [
    ["TT", "Thành phần", "Số lượng", "Ghi chú"],
    ...invited.map(([whose, count], index) => [index + 1, whose, count, index === 1 ? "hàng đầu" : null]),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      expect(seatsOf(table.map((row) => order.map((column) => row[column] ?? null)))).toEqual(invited);
    }),
  );
});
