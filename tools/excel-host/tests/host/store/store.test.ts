import { changeFormat, formatsIn } from "../../../host/cells/formats";
import { areaOf, columnLimit, rowLimit } from "../../../host/store/area";
import { addSheet, createWorkbook } from "../../../host/store/workbook";
import { cellFor, formatAt, tidyCell, valueAt } from "../../../host/store/sheet";
import type { plainFormat } from "../../../host/store/format";

const bold = (format: typeof plainFormat) => ({ ...format, bold: true });
const red = (format: typeof plainFormat) => ({ ...format, fontColor: "#FF0000" });

test("a workbook begins with its sheets, the first one active, and gives each its own id", () => {
  const workbook = createWorkbook("Sổ.xlsx", ["Một", "Hai"]);
  addSheet(workbook, "Ba");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Một", "Hai", "Ba"]);
  expect(workbook.activeSheet.name).toBe("Một");
  expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
});

test("an empty cell without a format of its own leaves no record", () => {
  const { activeSheet: sheet } = createWorkbook();
  cellFor(sheet, 4, 5).value = "x";
  expect(valueAt(sheet, 4, 5)).toBe("x");
  cellFor(sheet, 4, 5).value = "";
  tidyCell(sheet, 4, 5);
  expect(sheet.cells.size).toBe(0);
});

test("a whole column's format makes no cells, and holds for cells to come", () => {
  const { activeSheet: sheet } = createWorkbook();
  changeFormat(sheet, areaOf(0, 2, rowLimit, 1), bold);
  expect(sheet.cells.size).toBe(0);
  expect([formatAt(sheet, 99, 2).bold, formatAt(sheet, 99, 3).bold]).toEqual([true, false]);
});

test("a row over a column: where they cross, the later format is added to the other", () => {
  const { activeSheet: sheet } = createWorkbook();
  changeFormat(sheet, areaOf(0, 2, rowLimit, 1), bold);
  changeFormat(sheet, areaOf(7, 0, 1, columnLimit), red);
  expect(formatAt(sheet, 7, 2)).toMatchObject({ bold: true, fontColor: "#FF0000" });
  expect(formatAt(sheet, 7, 3)).toMatchObject({ bold: false, fontColor: "#FF0000" });
  expect(formatAt(sheet, 8, 2)).toMatchObject({ bold: true, fontColor: "#000000" });
});

test("a whole sheet's format keeps what cells and bands have besides", () => {
  const { activeSheet: sheet } = createWorkbook();
  changeFormat(sheet, areaOf(1, 1, 1, 1), bold);
  changeFormat(sheet, areaOf(0, 0, rowLimit, columnLimit), red);
  expect([...formatsIn(sheet, areaOf(0, 0, 3, 3))].map((format) => [format.bold, format.fontColor])).toEqual([
    [false, "#FF0000"],
    [true, "#FF0000"],
  ]);
});

test("cells that are changed alike share one format", () => {
  const { activeSheet: sheet } = createWorkbook();
  changeFormat(sheet, areaOf(0, 0, 100, 3), bold);
  expect(new Set([...sheet.cells.values()].map(({ format }) => format)).size).toBe(1);
});
