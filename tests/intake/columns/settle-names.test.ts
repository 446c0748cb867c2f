import fc from "fast-check";
import { importGrids } from "@/intake/sheets/import-grids";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

const namesOf = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
  importGrids([listGrid(rows)]).delegates.map(({ fullName }) => fullName);

const people = [
  ["Phan", "Đăng", "Khôi"],
  ["Ngô", "Thị Thanh", "Mận"],
  ["Lưu", "Quốc", "Bảo"],
  ["Tạ", "Thị", "Chài"],
] as const;
const whole = people.map((parts) => parts.join(" "));

describe("a column of full names beats the columns of its parts", () => {
  test("all parts", () => {
    const rows = people.map(([family, middle, given], index) => [
      index + 1,
      whole[index] ?? "",
      `${family} ${middle}`,
      given,
      "Tổ phó",
    ]);
    expect(namesOf([["TT", "Họ và tên", "Họ đệm", "Tên", "Chức vụ"], ...rows])).toEqual(whole);
  });

  test("the given name only", () => {
    const rows = people.map(([, , given], index) => [index + 1, whole[index] ?? "", given, "Tổ phó"]);
    expect(namesOf([["TT", "Họ và tên", "Tên", "Chức vụ"], ...rows])).toEqual(whole);
  });

  test("a name that ends in the same letters is not said again", () => {
    const rows = [
      ["Phan Văn", "An"],
      ["Ngô Thị", "Mận"],
      ["Lưu Hoan", "Bảo"],
    ].map((parts) => [...parts, "Tổ phó"]);
    expect(namesOf([["Họ và tên", "Tên", "Chức vụ"], ...rows])).toEqual(["Phan Văn An", "Ngô Thị Mận", "Lưu Hoan Bảo"]);
  });
});

test("parts alone are joined, in whatever order their columns stand", () => {
  const columns = [0, 1, 2] as const;
  const headings = ["Họ", "Tên đệm", "Tên"] as const;
  fc.assert(
    fc.property(fc.shuffledSubarray([...columns], { minLength: 3 }), (order) => {
      const rows = people.map((parts) => [...order.map((part) => parts[part]), "Tổ phó"]);
      expect(namesOf([[...order.map((part) => headings[part]), "Chức vụ"], ...rows])).toEqual(whole);
    }),
  );
});

test("first_name that holds the family names changes places with last_name", () => {
  const straight = people.map(([family, middle, given]) => [family, `${middle} ${given}`, "Clerk"]);
  const turned = people.map(([family, middle, given]) => [`${family} ${middle}`, given, "Clerk"]);
  expect(namesOf([["last_name", "first_name", "position"], ...straight])).toEqual(whole);
  expect(namesOf([["first_name", "last_name", "position"], ...turned])).toEqual(whole);
});

test("what is said again is no honorific, and is not told as left out", () => {
  const rows = people.map(([, , given], index) => [whole[index] ?? "", given, "Tổ phó"]);
  const { delegates, issues } = importGrids([listGrid([["Tên đầy đủ", "Tên gọi", "Chức vụ"], ...rows])]);
  expect(delegates.map(({ fullName, honorific }) => [fullName, honorific])).toEqual(whole.map((name) => [name, null]));
  expect(issues).toEqual([]);
});

test("permuting the columns of a list of persons changes nothing", () => {
  const table = [
    ["TT", "Họ và tên", "Họ đệm", "Tên", "Chức vụ", "Mã thẻ"],
    ...people.map(([family, middle, given], index) => [
      index + 1,
      whole[index] ?? "",
      `${family} ${middle}`,
      given,
      "Tổ phó",
      2001106420 + index,
    ]),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
      const { delegates } = importGrids([listGrid(table.map((row) => order.map((column) => row[column] ?? null)))]);
      expect(delegates.map(({ fullName, position, phone }) => [fullName, position, phone])).toEqual(
        whole.map((name) => [name, "Tổ phó", null]),
      );
    }),
    { numRuns: 40 },
  );
});
