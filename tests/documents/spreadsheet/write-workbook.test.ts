import ExcelJs from "exceljs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { packParts } from "@/documents/package/pack-parts";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import type { SheetModel } from "@/sheet/sheet-model";

const plain: SheetModel = {
  name: "Bảng thử",
  blocks: [],
  merges: [],
  styles: [],
  columnWidths: [],
  rowHeights: {},
  tables: [],
  names: [],
  dropDowns: [],
  conditionalFills: [],
  frozenRows: 0,
  frozenColumns: 0,
  print: { orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 }, fitToWidth: false },
  showGridlines: true,
  font: { name: "Times New Roman", size: 13 },
};

async function readBack(sheets: readonly SheetModel[]): Promise<ExcelJs.Worksheet> {
  const workbook = new ExcelJs.Workbook();
  // The reader stumbles over the formula of a table column, which Excel itself writes as well.
  const parts = Object.entries(unzipSync(await writeWorkbook(sheets))).map(([name, bytes]) =>
    name.startsWith("xl/tables/")
      ? [name, strToU8(strFromU8(bytes).replace(/<calculatedColumnFormula>.*?<\/calculatedColumnFormula>/g, ""))]
      : [name, bytes],
  );
  await workbook.xlsx.load(packParts(Object.fromEntries(parts)).buffer as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const part = async (sheets: readonly SheetModel[], name: string): Promise<string> =>
  strFromU8(unzipSync(await writeWorkbook(sheets))[name] ?? new Uint8Array());

test("values, styles, merges, widths and heights are read back", async () => {
  const sheet = await readBack([
    {
      ...plain,
      blocks: [
        { row: 1, column: 1, values: [["DANH SÁCH", null]], style: { bold: true, size: 16, align: "center" } },
        { row: 2, column: 1, values: [[1490000, "=B3*2"]], style: { format: "#,##0", border: true } },
      ],
      styles: [{ area: { top: 2, left: 2, bottom: 2, right: 2 }, style: { fill: "#F5E9C8", italic: true } }],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      columnWidths: [5, null, 24],
      rowHeights: { 1: 30 },
    },
  ]);
  expect(sheet.getCell("B2").value).toBe("DANH SÁCH");
  expect(sheet.getCell("B2").font).toMatchObject({ bold: true, size: 16, name: "Times New Roman" });
  expect(sheet.getCell("C2").master.address).toBe("B2");
  expect(sheet.getCell("B3").value).toBe(1490000);
  expect(sheet.getCell("C3").formula).toBe("B3*2");
  expect(sheet.getCell("C3").numFmt).toBe("#,##0");
  expect(sheet.getCell("C3").border.top?.style).toBe("thin");
  expect(sheet.getCell("C3").font).toMatchObject({ italic: true, size: 13 });
  expect(sheet.getCell("C3").fill).toMatchObject({ fgColor: { argb: "FFF5E9C8" } });
  expect(sheet.getColumn(3).width).toBe(24);
  expect(sheet.getRow(2).height).toBe(30);
});

test("text after an apostrophe is text, never a formula", async () => {
  const sheet = await readBack([{ ...plain, blocks: [{ row: 0, column: 0, values: [['\'=HYPERLINK("http://x")']] }] }]);
  expect(sheet.getCell("A1").value).toBe('=HYPERLINK("http://x")');
  expect(sheet.getCell("A1").formula).toBeUndefined();
});

const table: SheetModel = {
  ...plain,
  name: "Khen thưởng",
  tables: [
    {
      name: "KhenThuong",
      row: 3,
      column: 0,
      columns: [
        { heading: "Hệ số", width: 8 },
        { heading: "Mức thưởng", width: 12, formula: "=[@[Hệ số]]*HN_LuongCoSo", style: { format: "#,##0" } },
        { heading: "Cấp khen", width: 10, choices: ["Phường", "Quận"] },
      ],
      rows: [[0.3], [1]],
    },
  ],
  names: [{ name: "HN_LuongCoSo", area: { top: 0, left: 1, bottom: 0, right: 1 } }],
};

test("a table carries its formula in every row and for rows to come", async () => {
  const sheet = await readBack([table]);
  expect(sheet.getCell("B5").formula).toBe("KhenThuong[[#This Row],[Hệ số]]*HN_LuongCoSo");
  expect(sheet.getCell("B6").formula).toBe("KhenThuong[[#This Row],[Hệ số]]*HN_LuongCoSo");
  const xml = await part([table], "xl/tables/table1.xml");
  expect(xml).toContain('ref="A4:C6"');
  expect(xml).toContain(
    "<calculatedColumnFormula>KhenThuong[[#This Row],[Hệ số]]*HN_LuongCoSo</calculatedColumnFormula>",
  );
});

test("a table without rows has one blank row", async () => {
  const [model] = table.tables;
  if (!model) throw new Error("no table");
  const empty = { ...table, tables: [{ ...model, rows: [] }] };
  expect(await part([empty], "xl/tables/table1.xml")).toContain('ref="A4:C5"');
  expect((await readBack([empty])).getCell("B5").formula).toContain("[#This Row]");
});

test("drop-downs warn and let other text stand; names are the workbook's", async () => {
  const sheet = await readBack([table]);
  expect(sheet.getCell("C5").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"Phường,Quận"'],
    errorStyle: "warning",
  });
  expect(sheet.workbook.definedNames.getRanges("HN_LuongCoSo").ranges).toEqual(["'Khen thưởng'!$B$1"]);
});

test("a drop-down that Excel would refuse is our own mistake", async () => {
  const source = Array.from({ length: 60 }, (_, index) => `giá trị ${index}`);
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const write = (values: readonly string[]) => writeWorkbook([{ ...plain, dropDowns: [{ area, source: values }] }]);
  await expect(write(source)).rejects.toThrow("name a range");
  await expect(write(["Phường", "Sở, ngành"])).rejects.toThrow("comma");
});

test("the page is set up as the model says", async () => {
  const model: SheetModel = {
    ...plain,
    frozenRows: 2,
    frozenColumns: 1,
    showGridlines: false,
    print: {
      orientation: "landscape",
      margins: { top: 25.4, bottom: 12.7, left: 20, right: 15 },
      titleRows: { first: 6, last: 7 },
      area: { top: 0, left: 0, bottom: 79, right: 6 },
      fitToWidth: true,
      centerHorizontally: true,
      footer: "&CTrang &P/&N",
      breaksBefore: [30],
    },
  };
  const xml = await part([model], "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/);
  expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
  expect(xml).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toMatch(/<pageMargins left="0.787" right="0.591" top="1" bottom="0.5"/);
  expect(xml).toMatch(/<brk id="30"/);
  expect(xml).toMatch(/<pane xSplit="1" ySplit="2" topLeftCell="B3"/);
  expect(xml).toContain('showGridLines="0"');
  expect(xml).toContain("<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>");
  const names = (await part([model], "xl/workbook.xml")).replaceAll("&apos;", "'");
  expect(names).toContain("'Bảng thử'!$7:$8");
  expect(names).toContain("'Bảng thử'!$A$1:$G$80");
});

test("the file does not pretend to come from Excel, so that LibreOffice fits rows and calculates", async () => {
  expect(await part([plain], "docProps/app.xml")).not.toContain("Microsoft Excel");
  expect(await part([plain], "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

describe("properties", () => {
  test("equal models give equal bytes", async () => {
    expect(
      Buffer.from(await writeWorkbook([table, plain])).equals(Buffer.from(await writeWorkbook([table, plain]))),
    ).toBe(true);
  });
});

test("plain sums have their result in the file, for viewers that do not calculate; page breaks end with the sheet", async () => {
  const sheet = {
    ...plain,
    blocks: [
      {
        row: 0,
        column: 0,
        values: [
          ["Tên", 710_000],
          ["x", 2_240_000],
          ["Cộng", "=SUM(B1:B2)"],
        ],
      },
      { row: 3, column: 1, values: [["=SUM(B3,B1)"], ["=B1*2"], ["=SUM(B5:B5)"]] },
    ],
    print: { ...plain.print, breaksBefore: [2] },
  };
  const xml = await part([sheet], "xl/worksheets/sheet1.xml");
  expect(xml).toContain("<f>SUM(B1:B2)</f><v>2950000</v>");
  expect(xml).toContain("<f>SUM(B3,B1)</f><v>3660000</v>");
  expect(xml).toMatch(/<f>SUM\(B5:B5\)<\/f>(?!<v>\d)/);
  expect(xml).toContain('<brk id="2" max="16383" man="1"/>');
});
