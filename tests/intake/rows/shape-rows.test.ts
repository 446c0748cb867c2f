import { indexMerges } from "@/sheet/merge-index";
import { shapeRows } from "@/intake/rows/shape-rows";
import { splitTables } from "@/intake/columns/split-tables";
import { listGrid } from "../../support/list-grid";

test("titles and counts alone in their rows do not make a numbered list unnumbered", () => {
  const grid = listGrid([
    ["STT", "Họ tên", "Chức vụ"],
    [null, "ĐẠI BIỂU QUẬN", null],
    ["01", "Nguyễn Mạnh Hà", "Chủ tịch"],
    [null, "Cộng: 01", null],
    [null, "ĐẠI BIỂU PHƯỜNG", null],
    ["02", "Nguyễn Văn Nam", "Bí thư"],
    [null, "Cộng: 01", null],
  ]);
  const [table] = splitTables(grid, indexMerges(grid));
  expect(table && shapeRows(grid, table)).toMatchObject({ isNumbered: true, ordinalColumn: 0, nameColumn: 1 });
});
