/** @jest-environment jsdom */
import "../../support/pane-setup";
import { readNames, writeSheet } from "../../support/excel-calls";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const named = { names: [{ name: "TH_Dau", area: { top: 0, left: 0, bottom: 0, right: 0 } }] };

test("written twice is as written once", async () => {
  const host = await openWorkbook();
  const model = smallTable([[1, "An", "Nữ", null]], { ...named, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] });
  await writeSheet(model);
  const once = await pictureOf(host);
  await writeSheet(model);
  expect(await pictureOf(host)).toEqual(once);
});

test("a shorter sheet leaves nothing of the longer one before it", async () => {
  const host = await openWorkbook();
  await writeSheet(
    smallTable(
      [
        [1, "An", null, null],
        [2, "Bình", null, null],
        [3, "Chi", null, null],
      ],
      {
        ...named,
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        conditionalFills: [{ area: { top: 3, left: 0, bottom: 5, right: 3 }, formula: "=$A4>1", fill: "#FF0000" }],
      },
    ),
  );
  await writeSheet(smallTable([[9, "Dung", null, null]]));
  const first = await pictureOf(host);
  const fresh = await openWorkbook();
  await writeSheet(smallTable([[9, "Dung", null, null]]));
  const expected = await pictureOf(fresh);
  // The name of the longer sheet is not asked for again and stays; all that stands on the sheet is equal.
  expect((first as { sheets: unknown }).sheets).toEqual((expected as { sheets: unknown }).sheets);
  expect((first as { tables: unknown }).tables).toEqual((expected as { tables: unknown }).tables);
});

test("a user's sheet of the same name stays", async () => {
  const host = await openWorkbook({ sheets: { "Đại biểu": [["của tôi"]] } });
  await writeSheet(smallTable([], named));
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Đại biểu", "Đại biểu (Bảng Vàng)"]);
  expect(host.workbook.sheets[0]?.cells.size).toBe(1);
  expect(await readNames(["TH_Dau"])).toEqual({ TH_Dau: [["Danh sách"]] });
});

test("a sheet of ours that lost its mark, as in a file that another program saved, is known by its table and written in place", async () => {
  const host = await openWorkbook();
  await writeSheet(smallTable([[1, "An", "Nữ", null]], named));
  const once = await pictureOf(host);
  host.workbook.sheets.at(-1)?.customProperties.clear();
  await writeSheet(smallTable([[1, "An", "Nữ", null]], named));
  expect(await pictureOf(host)).toEqual(once);
});

test("a deleted sheet is written again, though its names are left as #REF!", async () => {
  const host = await openWorkbook();
  const model = smallTable([], named);
  await writeSheet(model);
  const once = await pictureOf(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Đại biểu").delete();
    await context.sync();
  });
  await writeSheet(model);
  expect(await pictureOf(host)).toEqual(once);
});

test("a protected sheet of ours is refused before anything is emptied", async () => {
  const host = await openWorkbook();
  await writeSheet(smallTable([[1, "An", null, null]]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Đại biểu").protection.protect();
    await context.sync();
  });
  const before = await pictureOf(host);
  await expect(writeSheet(smallTable())).rejects.toMatchObject({ code: "sheet-protected", subject: "Đại biểu" });
  expect(await pictureOf(host)).toEqual(before);
});

describe("charts", () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const withChart = smallTable([[1, "An", "Nữ", null]], {
    ...named,
    charts: [
      {
        name: "BV_So",
        title: "Số theo tên",
        kind: "columns",
        categories: area(3, 1, 3, 1),
        values: area(3, 0, 3, 0),
        seriesNames: ["Số"],
        colors: ["#B8860B"],
        area: area(5, 0, 12, 3),
      },
    ],
  });

  test("stand over their cells and follow them; written twice there is one, and a user's own stays", async () => {
    const host = await openWorkbook();
    await writeSheet(withChart);
    const sheet = host.workbook.sheets.at(-1);
    const [chart] = sheet?.charts ?? [];
    expect(chart).toMatchObject({
      name: "BV_So",
      type: "ColumnClustered",
      series: [
        {
          name: "Số",
          values: "='Đại biểu'!$A$4",
          categories: "='Đại biểu'!$B$4",
          color: "#B8860B",
          hasDataLabels: false,
        },
      ],
    });
    expect(chart?.properties.get("title/text")).toBe("Số theo tên");
    expect(chart?.properties.get("legend/visible")).toBe(false);
    if (chart) sheet?.charts.push({ ...chart, id: "{Chart-77}", name: "Của tôi" });
    await writeSheet(withChart);
    expect(sheet?.charts.map(({ name }) => name)).toEqual(["Của tôi", "BV_So"]);
    await writeSheet(smallTable([], named));
    expect(sheet?.charts.map(({ name }) => name)).toEqual(["Của tôi"]);
  });

  test("a chart whose name does not say that it is ours is our own mistake", async () => {
    await openWorkbook();
    const [chart] = withChart.charts ?? [];
    const wrong = { ...withChart, charts: chart ? [{ ...chart, name: "Chart 1" }] : [] };
    await expect(writeSheet(wrong)).rejects.toThrow("BV_");
  });
});

test("a paper of many pages is written in portions that no host refuses", async () => {
  const host = await openWorkbook();
  const lines = Array.from({ length: 1600 }, (_, row) => row);
  const style = { bold: true, align: "center" } as const;
  const model = smallTable([], {
    tables: [],
    blocks: lines.map((at) => ({ row: at, column: 0, values: [[`Dòng ${at}`, "", ""]], style })),
    merges: lines.map((at) => ({ top: at, left: 0, bottom: at, right: 2 })),
    rowHeights: {},
  });
  host.refuse({ kind: "payload-too-large", bytes: 1_200_000 });
  await writeSheet(model);
  const sheet = host.workbook.sheets.at(-1);
  expect(sheet?.merges).toHaveLength(lines.length);
  const last = [...(sheet?.cells.values() ?? [])].filter(({ format }) => format?.bold === true);
  expect(last.length).toBeGreaterThanOrEqual(lines.length);
});

test("a print of some columns has every row that the sheet comes to have", async () => {
  const host = await openWorkbook();
  const { print } = smallTable();
  await writeSheet(smallTable([[1, "An", null, null]], { print: { ...print, lastColumn: 1 } }));
  expect(host.workbook.sheets.at(-1)?.page.printArea).toMatchObject([
    { firstRow: 0, firstColumn: 0, lastColumn: 1, lastRow: 1_048_575 },
  ]);
});
