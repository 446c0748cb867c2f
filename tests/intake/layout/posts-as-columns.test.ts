import { partByPosts } from "@/intake/layout/posts-as-columns";
import { importGrids } from "@/intake/sheets/import-grids";
import { listGrid } from "../../support/list-grid";

const posts = [
  ["TT", "TDP", "Bí thư chi bộ", "SĐT", "Tổ trưởng", "SĐT", "Ghi chú"],
  [1, 1, "Nguyễn Văn An", "0912000001", "Trần Thị Bình", "0912000002", "họp cả hai"],
  [2, 2, "Lê Thị Cúc", "0912000003", "", "", ""],
];

test("each post is a list of its own, with the columns that all share", () => {
  const { delegates } = importGrids([listGrid(posts)]);
  expect(delegates.map(({ fullName, position, orgUnit, phone }) => [fullName, position, orgUnit, phone])).toEqual([
    ["Nguyễn Văn An", "Bí thư chi bộ", "TDP số 1", "0912000001"],
    ["Lê Thị Cúc", "Bí thư chi bộ", "TDP số 2", "0912000003"],
    ["Trần Thị Bình", "Tổ trưởng", "TDP số 1", "0912000002"],
  ]);
});

test("a unit without a holder of the post is a blank row there, not a person without a name", () => {
  const { issues, sheets } = importGrids([listGrid(posts)]);
  expect(issues.map(({ code }) => code)).not.toContain("name-missing");
  for (const { rowsRead, rowsTaken, skipped } of sheets) expect(rowsTaken + skipped.length).toBe(rowsRead);
});

test.each([
  [
    "a list with a column of names",
    [
      ["Họ tên", "Kế toán", "Thủ quỹ"],
      ["An", "x", ""],
    ],
  ],
  [
    "one post only",
    [
      ["TT", "Bí thư chi bộ", "SĐT"],
      [1, "Nguyễn Văn An", "0912000001"],
    ],
  ],
  [
    "posts that are counted",
    [
      ["Đơn vị", "Bí thư", "Phó Bí thư"],
      ["Chi bộ 1", 1, 2],
    ],
  ],
])("%s is not parted", (_, rows) => {
  expect(partByPosts(listGrid(rows))).toBeNull();
});
