import { importGrids } from "@/intake/sheets/import-grids";
import { listGrid } from "../../support/list-grid";

test("columns that are not taken are told once for a list", () => {
  const { issues } = importGrids([
    listGrid([
      ["TT", "Họ và tên", "Chức vụ", "Mã học sinh", "Dân tộc", "Màu áo"],
      [1, "Phan Đăng Khôi", "Lớp trưởng", 2001106420, "Kinh", "Xanh"],
      [2, "Ngô Thị Mận", "Lớp phó", 2001106421, "Mường", "Đỏ"],
    ]),
  ]);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ["column-not-taken", { count: 3, headings: "«Mã học sinh», «Dân tộc», «Màu áo»" }],
  ]);
});

describe("ten digits under a heading that speaks of something else", () => {
  const phonesUnder = (heading: string | null, values: readonly (string | number)[]) =>
    importGrids([
      listGrid([
        ["Họ và tên", "Chức vụ", heading],
        ...values.map((value, index) => [
          ["Phan Đăng Khôi", "Ngô Thị Mận", "Lưu Quốc Bảo"][index] ?? "",
          "Tổ phó",
          value,
        ]),
      ]),
    ]).delegates.map(({ phone }) => phone);

  test.each(["Mã học sinh", "Số hồ sơ", "maThe", "Số BHXH", "Ghi nhận"])("are no telephones («%s»)", (heading) => {
    expect(phonesUnder(heading, [2001106420, 2001106421, 2001106422])).toEqual([null, null, null]);
    expect(phonesUnder(heading, [912000111, 912000112, 912000113])).toEqual([null, null, null]);
  });

  test("are telephones when they are written as such, under no heading, or one that has to do with calling", () => {
    const numbers = ["0912000111", "0912000112", "0912000113"];
    expect(phonesUnder("Ghi nhận", numbers)).toEqual(numbers);
    expect(phonesUnder("Zalo", [912000111, 912000112, 912000113])).toEqual(numbers);
    expect(phonesUnder(null, [912000111, 912000112, 912000113])).toEqual(numbers);
    expect(phonesUnder("Mã khách", numbers)).toEqual([null, null, null]);
  });
});
