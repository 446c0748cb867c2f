import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator } from "../../host/calculation/calculate";
import { cellKey } from "../../host/store/cell";
import { createWorkbook, type StoreWorkbook } from "../../host/store/workbook";
import { valueAt } from "../../host/store/sheet";
import { readWorkbook, UnreadableWorkbook } from "../../workbook-file/read-workbook";
import { writeWorkbook } from "../../workbook-file/write-workbook";
import { sheetOf } from "../support/small-workbook";
import { plainly } from "../support/rich-workbook";

const sample = (name: string): Uint8Array => readFileSync(join("tests/cases/duc-giang-2020", name));

const reasonFor = async (bytes: Uint8Array): Promise<unknown> =>
  readWorkbook(bytes).then(
    () => "read",
    (error: unknown) => (error instanceof UnreadableWorkbook ? error.reason : error),
  );

async function aFile(fill: (excelJsWorkbook: Workbook) => void): Promise<Uint8Array> {
  const excelJsWorkbook = new Workbook();
  fill(excelJsWorkbook);
  return new Uint8Array(await excelJsWorkbook.xlsx.writeBuffer());
}

function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))) });
}

describe("readWorkbook", () => {
  test.each(["dai-bieu-van-phong.xlsx", "khen-thuong.xlsx", "du-toan.xlsx"])(
    "%s comes back whole when saved",
    async (name) => {
      const workbook = await readWorkbook(sample(name), name);
      expect(plainly(await readWorkbook(await writeWorkbook(workbook)))).toEqual(plainly(workbook));
    },
  );

  test("the office's list: title, hidden row, merges, fonts", async () => {
    const workbook = await readWorkbook(sample("dai-bieu-van-phong.xlsx"), "dai-bieu-van-phong.xlsx");
    const [sheet] = workbook.sheets;
    expect(workbook.name).toBe("dai-bieu-van-phong.xlsx");
    expect(sheet?.merges.length).toBeGreaterThan(5);
    expect([...(sheet?.rows ?? [])].filter(([, row]) => row.hidden)).toHaveLength(1);
  });

  test("the budget's own formulas give the values that the file holds", async () => {
    const workbook = await readWorkbook(sample("du-toan.xlsx"));
    const before = JSON.stringify(plainly(workbook));
    await createCalculator().calculate(workbook);
    expect(JSON.stringify(plainly(workbook))).toBe(before);
  });

  test("what cannot be opened says why", async () => {
    expect(await reasonFor(sample("dai-bieu-to-dan-pho.xls"))).toBe("old-format");
    expect(await reasonFor(sample("dai-bieu-truong-hoc.csv"))).toBe("not-a-workbook");
    expect(await reasonFor(new Uint8Array())).toBe("not-a-workbook");
    expect(await reasonFor(zipSync({ "word/document.xml": strToU8("<a/>") }))).toBe("not-a-workbook");
    expect(await reasonFor(sample("khen-thuong.xlsx").slice(0, 2000))).toBe("damaged");
  });

  test("dates stay numbers, to the last digit", async () => {
    const bytes = await aFile((excelJsWorkbook) => {
      const cell = excelJsWorkbook.addWorksheet("A").getCell("A1");
      cell.value = 43900.123456789;
      cell.numFmt = '[$-42A]"ngày" dd/mm/yyyy';
    });
    const [sheet] = (await readWorkbook(bytes)).sheets;
    expect(sheet?.cells.get(0)?.value).toBe(43900.123456789);
    expect(sheet?.cells.get(0)?.format?.numberFormat).toBe('[$-42A]"ngày" dd/mm/yyyy');
  });

  test("shared formulas are given to each cell, names that look like cells left alone", async () => {
    const bytes = await aFile((excelJsWorkbook) => {
      const sheet = excelJsWorkbook.addWorksheet("Bảng 1");
      sheet.fillFormula("B1:B3", "LOG10(A1)+$A$1+HN_A1+'Bảng 1'!A1", [1, 2, 3]);
    });
    const sheet = sheetOf(await readWorkbook(bytes), "Bảng 1");
    expect([0, 1, 2].map((row) => sheet.cells.get(cellKey(row, 1))?.formula)).toEqual([
      "=LOG10(A1)+$A$1+HN_A1+'Bảng 1'!A1",
      "=LOG10(A2)+$A$1+HN_A1+'Bảng 1'!A2",
      "=LOG10(A3)+$A$1+HN_A1+'Bảng 1'!A3",
    ]);
  });

  test("rich text, links, notes and pictures go along unchanged, and a changed text loses its old runs", async () => {
    const picture = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const bytes = await aFile((excelJsWorkbook) => {
      const sheet = excelJsWorkbook.addWorksheet("A");
      sheet.getCell("A1").value = { richText: [{ text: "Đậm", font: { bold: true } }, { text: " thường" }] };
      sheet.getCell("A2").value = { text: "trang", hyperlink: "https://example.vn/?a=1&b=2" };
      sheet.getCell("A3").value = 3;
      sheet.getCell("A3").note = "ghi chú";
      const id = excelJsWorkbook.addImage({ buffer: picture as unknown as ArrayBuffer, extension: "png" });
      sheet.addImage(id, { tl: { col: 2, row: 2 }, ext: { width: 10, height: 10 } });
      sheet.addConditionalFormatting({
        ref: "B1:B9",
        rules: [
          {
            type: "colorScale",
            priority: 1,
            cfvo: [{ type: "min" }, { type: "max" }],
            color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
          },
        ],
      });
    });
    const workbook = await readWorkbook(bytes);
    const saved = async (): Promise<Workbook> => {
      const excelJsWorkbook = new Workbook();
      await excelJsWorkbook.xlsx.load((await writeWorkbook(workbook)) as unknown as ArrayBuffer);
      return excelJsWorkbook;
    };
    const [sheet] = (await saved()).worksheets;
    expect(sheet?.getCell("A1").value).toHaveProperty("richText.length", 2);
    expect(sheet?.getCell("A2").value).toHaveProperty("hyperlink", "https://example.vn/?a=1&b=2");
    expect(JSON.stringify(sheet?.getCell("A3").note)).toContain("ghi chú");
    expect(sheet?.getImages()).toHaveLength(1);
    const [own] = workbook.sheets;
    expect(own && valueAt(own, 0, 0)).toBe("Đậm thường");
    const cell = own?.cells.get(0);
    if (cell) cell.value = "khác";
    expect((await saved()).worksheets[0]?.getCell("A1").value).toBe("khác");
  });

  test("theme colours are read as colours, and written again as the theme's", async () => {
    const bytes = await aFile((excelJsWorkbook) => {
      const cell = excelJsWorkbook.addWorksheet("A").getCell("A1");
      cell.value = 1;
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.5999938962981048 } as never };
    });
    const workbook = await readWorkbook(bytes);
    expect(workbook.sheets[0]?.cells.get(0)?.format?.fillColor).toBe("#B9CDE5");
    const xml = new TextDecoder().decode(unzipSync(await writeWorkbook(workbook))["xl/styles.xml"]);
    expect(xml).toContain('<fgColor theme="4" tint=');
  });

  test("rules that exceljs cannot write keep their look", async () => {
    const plain = await aFile((excelJsWorkbook) => {
      const sheet = excelJsWorkbook.addWorksheet("A");
      sheet.addConditionalFormatting({
        ref: "A1:A9",
        rules: [{ type: "expression", priority: 1, formulae: ["A1>1"], style: { font: { bold: true } } }],
      });
    });
    const bytes = withPart(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/<cfRule [^>]*>.*?<\/cfRule>/u, '<cfRule type="duplicateValues" dxfId="0" priority="1"/>'),
    );
    const again = unzipSync(await writeWorkbook(await readWorkbook(bytes)));
    const xml = new TextDecoder().decode(again["xl/worksheets/sheet1.xml"]);
    expect(xml).toContain('<cfRule type="duplicateValues" dxfId="0" priority="1">');
  });

  test("a hashed password stays, and no typed one fits it", async () => {
    const bytes = withPart(await writeWorkbook(createWorkbook("b.xlsx", ["A"])), "xl/worksheets/sheet1.xml", (xml) =>
      xml
        .replace(
          "</sheetData>",
          '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="9" sheet="1" sort="0"/>',
        )
        .replace(
          "<sheetData/>",
          '<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="9" sheet="1" sort="0"/>',
        ),
    );
    const workbook: StoreWorkbook = await readWorkbook(bytes);
    expect(workbook.sheets[0]?.protection?.options["allowSort"]).toBe(true);
    expect(workbook.sheets[0]?.protection?.password).not.toBeNull();
    const again = unzipSync(await writeWorkbook(workbook));
    expect(new TextDecoder().decode(again["xl/worksheets/sheet1.xml"])).toContain('hashValue="x" saltValue="y"');
  });
});
