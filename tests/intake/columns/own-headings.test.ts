import { findHeader } from "@/intake/header/find-header";
import { indexMerges } from "@/sheet/merge-index";
import { matchOwnHeadings } from "@/intake/columns/own-headings";
import { budgetColumns } from "@/tables/lists/budget";
import { delegateColumns } from "@/tables/lists/delegates";
import { honoreeColumns } from "@/tables/lists/honorees";
import { listGrid } from "../../support/list-grid";

const match = (headings: readonly string[]) => {
  const grid = listGrid([headings]);
  const header = findHeader(grid, indexMerges(grid));
  return header === null ? null : matchOwnHeadings(header);
};

test.each([
  [delegateColumns, "Thành phần", "Nhóm đại biểu"],
  [honoreeColumns, "Mức thưởng", "Số tiền trong danh sách"],
  [budgetColumns, "Thành tiền", "Số tiền trong danh sách"],
])("columns of a table of ours", (columns, calculated, given) => {
  const found = match(Object.values(columns));
  const fieldOf = (heading: string) => found?.find((each) => each.heading.text === heading)?.field;
  expect(fieldOf(calculated)).toBe("other");
  expect(fieldOf(given)).not.toBe("other");
  expect(found).toHaveLength(Object.keys(columns).length);
});

test("any other list is no table of ours", () => {
  expect(match(["STT", "Họ và tên", "Chức vụ"])).toBeNull();
});
