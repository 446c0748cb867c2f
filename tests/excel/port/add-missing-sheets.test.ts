/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets, findMissing, readTables } from "../../support/excel-calls";
import { listSheets } from "@/excel/calls/list-sheets";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const facts = smallTable([], {
  name: "Hội nghị",
  blocks: [
    { row: 0, column: 0, values: [["Đơn vị", "UBND phường"]] },
    {
      row: 1,
      column: 0,
      values: [["Số dòng", "=ROWS(DaiBieu[Số])"]],
      style: { bold: true, border: true, fill: "#FFFF00" },
    },
  ],
  tables: [],
  names: [{ name: "HN_DonVi", area: { top: 0, left: 1, bottom: 0, right: 1 } }],
  merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  dropDowns: [{ area: { top: 0, left: 1, bottom: 0, right: 1 }, source: ["a", "b"], prompt: "Chọn" }],
  conditionalFills: [{ area: { top: 0, left: 0, bottom: 1, right: 1 }, formula: '=$A1="Đơn vị"', fill: "#E8F3E4" }],
});

test("all that a model says stands in the sheet", async () => {
  const host = await openWorkbook();
  expect(await addMissingSheets([facts, smallTable([[4, "An", "Nữ", null]])])).toEqual(["Hội nghị", "Đại biểu"]);
  expect((await readTables(["DaiBieu"])).DaiBieu).toEqual({
    headings: ["Số", "Họ và tên", "Giới tính", "Gấp đôi"],
    rows: [[4, "An", "Nữ", 8]],
    sheet: "Đại biểu",
    firstRow: 4,
  });
  const [, meeting, delegates] = host.workbook.sheets;
  expect(meeting?.merges).toHaveLength(1);
  expect(meeting?.validations[0]?.prompt.message).toBe("Chọn");
  expect(meeting?.conditionalFormats[0]?.formula).toBe('=$A1="Đơn vị"');
  expect(meeting?.cells.get(16_384 + 1)?.value).toBe(1);
  expect(delegates?.frozen).toEqual({ rows: 3, columns: 1 });
  expect(delegates?.showGridlines).toBe(false);
  expect(delegates?.tabColor).toBe("#B8860B");
  expect(delegates?.columns.get(1)?.size).toBe(30 * 5.25);
  expect(delegates?.rows.get(0)?.size).toBe(24);
  expect(delegates?.page).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: { first: 2, last: 2 },
  });
  expect(delegates?.page.headersFooters).toMatchObject({
    leftFooter: "Trái",
    centerFooter: "",
    rightFooter: "Trang &P/&N",
  });
  expect(delegates?.page.topMargin).toBeCloseTo(56.7, 1);
});

test("a second time nothing is missing and nothing changes", async () => {
  const host = await openWorkbook();
  const models = [facts, smallTable()];
  await addMissingSheets(models);
  const before = await pictureOf(host);
  expect(await findMissing(models)).toEqual([]);
  expect(await addMissingSheets(models)).toEqual([]);
  expect(await pictureOf(host)).toEqual(before);
});

test("a sheet that the user deleted is missing, though its names are left as #REF!, and can be made again", async () => {
  const host = await openWorkbook();
  const models = [facts, smallTable()];
  await addMissingSheets(models);
  const before = await pictureOf(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hội nghị").delete();
    await context.sync();
  });
  expect(host.workbook.names).toMatchObject([{ name: "HN_DonVi", formula: "=#REF!" }]);
  expect(await findMissing(models)).toEqual(["Hội nghị"]);
  expect(await addMissingSheets(models)).toEqual(["Hội nghị"]);
  expect(host.workbook.names).toMatchObject([{ name: "HN_DonVi", formula: "='Hội nghị'!$B$1" }]);
  expect((before as { names: unknown }).names).toEqual(((await pictureOf(host)) as { names: unknown }).names);
});

test("a user's sheet of the same name is not touched: ours gets another name", async () => {
  const host = await openWorkbook({ sheets: { "Đại biểu": [["của tôi"]] } });
  expect(await addMissingSheets([smallTable()])).toEqual(["Đại biểu (Bảng Vàng)"]);
  expect(host.workbook.sheets[0]?.cells.size).toBe(1);
  expect(await listSheets()).toMatchObject([
    { name: "Đại biểu", ours: false },
    { name: "Đại biểu (Bảng Vàng)", ours: true },
  ]);
});

test("a sheet that the user has renamed is still there", async () => {
  await openWorkbook();
  await addMissingSheets([smallTable()]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Đại biểu").name = "Khách mời";
    await context.sync();
  });
  expect(await findMissing([smallTable()])).toEqual([]);
});

test("whatever is refused while adding, no half sheet stays", async () => {
  const measured = await openWorkbook();
  measured.meter.reset();
  await addMissingSheets([facts, smallTable()]);
  const { actions } = measured.meter.reset();
  for (let action = 1; action < actions; action += 23) {
    const host = await openWorkbook({ sheets: { "Của tôi": [["x"]] } });
    const before = await pictureOf(host);
    host.refuse({ kind: "fail-at-action", action });
    const failure = await addMissingSheets([facts, smallTable()]).catch((refusal: unknown) => refusal);
    host.allowAll();
    if (Array.isArray(failure)) continue;
    expect(failure).toMatchObject({ name: "WorkbookError" });
    expect(await pictureOf(host)).toEqual(before);
  }
});
