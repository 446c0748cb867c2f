import ExcelJS from "exceljs";
import type { SourceGrid } from "@/sheet/grid";
import { readLimits } from "@/files/limits";
import { readZippedWorkbook } from "@/files/spreadsheets/read-workbook";

async function gridsOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<readonly SourceGrid[]> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { grids, issues } = readZippedWorkbook({ name: "a.xlsx", bytes }, { limits: readLimits, choices: [] });
  expect(issues).toEqual([]);
  return grids;
}

describe("readZippedWorkbook", () => {
  test.each([false, true])("days become text, also counted from 1904 (%p)", async (date1904) => {
    const [grid] = await gridsOf((workbook) => {
      workbook.properties.date1904 = date1904;
      const sheet = workbook.addWorksheet("A");
      sheet.addRow([new Date(Date.UTC(2020, 2, 5)), new Date(Date.UTC(2020, 2, 5, 8, 30)), 0.5, 43895]);
      sheet.getCell("A1").numFmt = "d/m/yy";
      sheet.getCell("B1").numFmt = "dd/mm/yyyy hh:mm";
      sheet.getCell("C1").numFmt = "h:mm";
      sheet.getCell("D1").numFmt = '#,##0 "đ"';
    });
    expect(grid?.rows).toEqual([["05/03/2020", "05/03/2020 08:30", "12:00", 43895]]);
  });

  test("errors as text, formulas along with their values, numbers and truths as they are", async () => {
    const [grid] = await gridsOf((workbook) => {
      const sheet = workbook.addWorksheet("A");
      sheet.addRow([{ error: "#N/A" }, { formula: "1+1", result: 2 }, 0.15, true, "  chữ "]);
    });
    expect(grid?.rows).toEqual([["#N/A", 2, 0.15, true, "  chữ "]]);
    expect(grid?.formulas).toEqual({ "0,1": "=1+1" });
  });

  test("only the used block, with positions inside it", async () => {
    const [grid] = await gridsOf((workbook) => {
      const sheet = workbook.addWorksheet("A");
      sheet.getCell("C5").value = "Họ và tên";
      sheet.getCell("D7").value = 1965;
      sheet.getCell("F20").value = "   ";
      sheet.getCell("H9").border = { top: { style: "thin" } };
      sheet.mergeCells("C5:C6");
      sheet.mergeCells("A1:B2");
      sheet.getRow(6).hidden = true;
      sheet.getColumn(4).hidden = true;
    });
    expect(grid).toMatchObject({
      firstRow: 5,
      firstColumn: 3,
      rows: [
        ["Họ và tên", null],
        [null, null],
        [null, 1965],
      ],
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
  });

  test("hidden sheets are reported, empty ones dropped", async () => {
    const grids = await gridsOf((workbook) => {
      workbook.addWorksheet("Chính").addRow(["a"]);
      workbook.addWorksheet("Trống");
      workbook.addWorksheet("Ẩn", { state: "veryHidden" }).addRow(["b"]);
    });
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Chính", false],
      ["Ẩn", true],
    ]);
  });

  test("cells in legacy fonts are decoded by their font, their neighbours are not", async () => {
    const [grid] = await gridsOf((workbook) => {
      const sheet = workbook.addWorksheet("DS & khác");
      sheet.addRow(["Vò Hoµ", "danh s¸ch", "Nguyeãn", "Vò", "Đỗ An"]);
      sheet.getCell("A1").font = { name: ".VnTime", size: 13 };
      sheet.getCell("B1").font = { name: ".VnTimeH", size: 13 };
      sheet.getCell("C1").font = { name: "VNI-Times", size: 13 };
      sheet.getCell("D1").font = { name: "Times New Roman", size: 13 };
      sheet.getCell("E1").font = { name: ".VnTime", size: 13 };
    });
    expect(grid?.rows).toEqual([["Vũ Hoà", "DANH SÁCH", "Nguyễn", "Vò", "Đỗ An"]]);
    expect(grid?.originals).toEqual({ "0,0": "Vò Hoµ", "0,1": "danh s¸ch", "0,2": "Nguyeãn" });
    expect(grid?.encoding.name).toBe("TCVN3 + VNI + Unicode");
  });

  test("a workbook with no cell at all is empty", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("A");
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(readZippedWorkbook({ name: "a.xlsx", bytes }, { limits: readLimits, choices: [] })).toMatchObject({
      grids: [],
      issues: [{ code: "file-empty", severity: "warning" }],
    });
  });
});
