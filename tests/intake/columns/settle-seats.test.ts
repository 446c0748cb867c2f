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

test.each<[string, Rows]>([
  [
    "lines without a heading",
    [["Thành phần đại biểu:"], ...invited.map(([whose, count]) => [`- ${whose}: 0${String(count)} đ/c`])],
  ],
  [
    "a column without numbers",
    [["TT", "Thành phần"], ...invited.map(([whose, count], index) => [index + 1, `${whose} (${String(count)} đ/c)`])],
  ],
])("whose and how many in one cell: %s", (_what, rows) => {
  expect(seatsOf(rows)).toEqual(invited);
});

test("a row without a name says by its group whose its seats are", () => {
  expect(
    seatsOf([
      ["TT", "Thành phần", "Họ và tên", "Số lượng"],
      [1, "Lãnh đạo quận", "Phan Đăng Khôi", 1],
      [2, "Đảng ủy phường", null, 5],
    ]),
  ).toEqual([
    ["Phan Đăng Khôi", null],
    ["Đảng ủy phường", 5],
  ]);
});

test("a number that is none is asked about, none at all is a place without a name", () => {
  const rows: Rows = [
    ["Thành phần", "Số lượng"],
    ["Lãnh đạo quận", 2],
    ["Đoàn viên", "20-25"],
    ["Khách khác", null],
    ["Báo chí", 0],
  ];
  expect(seatsOf(rows).map(([, seats]) => seats)).toEqual([2, null, null, 0]);
  expect(codesOf(rows)).toEqual(["quantity-unreadable", "placeholder-not-a-person", "seats-by-count"]);
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

  test("letters over Roman numbers over figures", () => {
    expect(
      seatsOf([
        ["TT", "Thành phần", "Số lượng"],
        ["A", "Đại biểu mời", 3],
        ["I", "Cấp quận", 3],
        [1, "Quận ủy", 2],
        [2, "UBND quận", 1],
        ["B", "Đại biểu chính thức", 28],
        [1, "Tổ dân phố", 28],
        [null, "Cộng", 31],
      ]).map(([, seats]) => seats),
    ).toEqual([2, 1, 28]);
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
    "things for guests",
    [["CHUẨN BỊ CHO ĐẠI BIỂU"], ["TT", "Nội dung", "Số lượng"], [1, "Nước uống", 60], [2, "Tài liệu", 60]],
  ],
  [
    "meals",
    [
      ["Đối tượng", "Số suất ăn"],
      ["Đại biểu", 36],
      ["Ban tổ chức", 5],
    ],
  ],
  [
    "counts of awards",
    [
      ["Đối tượng", "Số lượng"],
      ["Tập thể", 3],
      ["Cá nhân", 5],
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

test("no unit or post of the list's head is given to seats", () => {
  const { delegates } = importGrids([
    listGrid([
      ["ĐƠN VỊ: TRƯỜNG THCS SÔNG HỒNG"],
      ["TT", "Thành phần", "Số lượng"],
      [1, "Lãnh đạo quận", 2],
      [2, "Phụ huynh", 20],
    ]),
  ]);
  expect(delegates.map(({ orgUnit, position }) => [orgUnit, position])).toEqual([
    [null, null],
    [null, null],
  ]);
});
