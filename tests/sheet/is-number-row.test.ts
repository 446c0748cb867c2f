import { isNumberRow } from "@/sheet/is-number-row";

test.each([
  [[1, 2, 3, 4]],
  [["A", "B", "C", 1, 2, 3]],
  [[8, 7, 6, 5, 4, 3, 2, 1]],
  [[3, 2, 1, "C", "B", "A"]],
  [["(1)", "(2)", "(3)", "(4)=(2)x(3)"]],
  [[1, 2, null, 4, 5]],
])("%j", (row) => {
  expect(isNumberRow(row)).toBe(true);
});

test.each([[[1, "Nguyễn Văn An", 3]], [[1, 2]], [[1960, 1961, 1962]], [[]]])("%j is none", (row) => {
  expect(isNumberRow(row)).toBe(false);
});
