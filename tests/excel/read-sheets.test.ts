/** @jest-environment jsdom */
import "../support/pane-setup";
import { listSheets } from "@/excel/list-sheets";
import { readSheets } from "@/excel/read-sheets";
import { closeOffice, openWorkbook } from "../support/open-book";

afterAll(closeOffice);

const oneSheet = async (name: string) => {
  const [grid] = await readSheets([name]);
  if (grid === undefined) throw new Error("no grid");
  return grid;
};

test("values, formulas and where they begin", async () => {
  const host = await openWorkbook({ sheets: { "DS mời": [] } });
  host.type("'DS mời'!B3", "Họ tên");
  host.type("'DS mời'!B4", "Nguyễn Văn An");
  host.type("'DS mời'!C4", 2);
  host.type("'DS mời'!C5", "=C4*3");
  expect(await oneSheet("DS mời")).toMatchObject({
    file: "",
    sheet: "DS mời",
    firstRow: 3,
    firstColumn: 2,
    rows: [
      ["Họ tên", null],
      ["Nguyễn Văn An", 2],
      [null, 6],
    ],
    formulas: { "2,1": "=C4*3" },
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
  });
});

test("dates are text, merged cells and hidden rows and columns are told, legacy fonts are named", async () => {
  await openWorkbook({
    sheets: {
      L: [
        ["a", 43_900, "c"],
        ["b", 12, "§/c"],
        ["d", 3, "e"],
      ],
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("L");
    sheet.getRange("B1").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("A2:A3").merge(false);
    sheet.getRange("A3:C3").rowHidden = true;
    sheet.getRange("B1:B3").columnHidden = true;
    sheet.getRange("C2").format.font.name = ".VnTime";
    await context.sync();
  });
  const grid = await oneSheet("L");
  expect(grid.rows[0]).toEqual(["a", "10/03/2020", "c"]);
  expect(grid.rows[1]?.[1]).toBe(12);
  expect(grid.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  expect(grid.hiddenRows).toEqual([2]);
  expect(grid.hiddenColumns).toEqual([1]);
  expect(grid.fonts).toEqual({ "1,2": ".VnTime" });
});

test("an empty sheet is a grid without rows, an unknown one is refused by name", async () => {
  await openWorkbook();
  expect(await oneSheet("Sheet1")).toMatchObject({ sheet: "Sheet1", rows: [] });
  await expect(readSheets(["Không có"])).rejects.toMatchObject({ code: "item-not-found", subject: "Không có" });
});

test("a long sheet comes in several answers, whole and in order", async () => {
  const host = await openWorkbook({
    sheets: { Dài: Array.from({ length: 4000 }, (_, i) => [i, `Dòng ${i}`, "x", "y"]) },
  });
  host.meter.reset();
  const grid = await oneSheet("Dài");
  expect(grid.rows.map(([number]) => number)).toEqual(Array.from({ length: 4000 }, (_, i) => i));
  expect(host.meter.reset().largestResponse).toBeLessThan(2_000_000);
});

test("more merged areas than Excel tells at once are all found, also one over many rows", async () => {
  const host = await openWorkbook({ sheets: { L: Array.from({ length: 1_400 }, (_, i) => [i, "", "c"]) } });
  const merges = Array.from({ length: 700 }, (_, i) => ({ top: i * 2, left: 0, bottom: i * 2 + 1, right: 0 }));
  const tall = { top: 3, left: 2, bottom: 1_200, right: 3 };
  const [sheet] = host.workbook.sheets;
  for (const { top, left, bottom, right } of [...merges, tall])
    sheet?.merges.push({ firstRow: top, firstColumn: left, lastRow: bottom, lastColumn: right });
  const grid = await oneSheet("L");
  expect(grid.merges).toHaveLength(701);
  expect(grid.merges).toEqual(expect.arrayContaining([...merges, tall]));
});

test("a table of the user's is a list by its name, wherever it stands and however long it grows", async () => {
  await openWorkbook({
    sheets: {
      Mời: [
        ["Ghi chú ở trên", ""],
        ["", ""],
        ["Họ và tên", "Đơn vị"],
        ["Nguyễn Văn An", "Tổ 1"],
        ["Ngoài bảng", ""],
      ],
    },
  });
  await Excel.run(async (context) => {
    context.workbook.tables.add("Mời!A3:B4", true).name = "DaiBieuMoi";
    await context.sync();
  });
  expect(await oneSheet("Mời[DaiBieuMoi]")).toMatchObject({
    sheet: "Mời[DaiBieuMoi]",
    firstRow: 3,
    rows: [
      ["Họ và tên", "Đơn vị"],
      ["Nguyễn Văn An", "Tổ 1"],
    ],
  });
  await expect(readSheets(["Mời[KhongCo]"])).rejects.toMatchObject({ subject: "Mời[KhongCo]" });
  expect(await listSheets()).toMatchObject([{ name: "Mời", tables: ["DaiBieuMoi"] }]);
});
