import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { createCalculator } from "../../host/calculation/calculate";
import { createWorkbook, type StoreWorkbook } from "../../host/store/workbook";
import { readWorkbook } from "../../workbook-file/read-workbook";
import { writeWorkbook } from "../../workbook-file/write-workbook";
import { aWorkbook, at, putRows, putTable, sheetOf } from "../support/small-workbook";
import { aRichWorkbook, plainly } from "../support/rich-workbook";

async function calculated(workbook: StoreWorkbook): Promise<StoreWorkbook> {
  await createCalculator().calculate(workbook);
  return workbook;
}

const partsOf = async (workbook: StoreWorkbook): Promise<(path: string) => string> => {
  const parts = unzipSync(await writeWorkbook(workbook));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
};

describe("writeWorkbook", () => {
  test("what is written is read again, all of it", async () => {
    const workbook = await calculated(aRichWorkbook());
    const again = await readWorkbook(await writeWorkbook(workbook));
    expect(plainly(again)).toEqual(plainly(workbook));
  });

  test("the same workbook gives the same bytes, also after it was read", async () => {
    const workbook = await calculated(aRichWorkbook());
    const bytes = await writeWorkbook(workbook);
    expect(await writeWorkbook(workbook)).toEqual(bytes);
    const again = await readWorkbook(bytes);
    expect(await writeWorkbook(await readWorkbook(await writeWorkbook(again)))).toEqual(await writeWorkbook(again));
  });

  test("formulas go with their values, `@` as the file's [#This Row]", async () => {
    const part = await partsOf(await calculated(aRichWorkbook()));
    expect(part("xl/worksheets/sheet1.xml")).toContain(
      "<f>ROUND(KhenThuong[[#This Row],[Hệ số]]*HN_Luong,0)</f><v>447000</v>",
    );
    expect(part("xl/worksheets/sheet2.xml")).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
    expect(part("xl/tables/table1.xml")).toContain(
      'name="Số tiền" totalsRowFunction="sum"><calculatedColumnFormula>ROUND(KhenThuong[[#This Row],[Hệ số]]*HN_Luong,0)</calculatedColumnFormula>',
    );
  });

  test("a sheet's custom properties stand where Excel keeps them: a part of bare UTF-16 each", async () => {
    const workbook = createWorkbook("b.xlsx", ["A", "Kiểm tra"]);
    sheetOf(workbook, "Kiểm tra").customProperties.set("BangVang", "Kiểm tra");
    const parts = unzipSync(await writeWorkbook(workbook));
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain(
      '<customProperties><customPr name="BangVang" r:id="rIdProperty1"/></customProperties>',
    );
    expect(strFromU8(parts["xl/worksheets/_rels/sheet2.xml.rels"] ?? new Uint8Array())).toContain(
      'relationships/customProperty" Target="../customProperty1.bin"',
    );
    expect(new TextDecoder("utf-16le").decode(parts["xl/customProperty1.bin"])).toBe("Kiểm tra");
    const again = await readWorkbook(await writeWorkbook(workbook));
    expect([...sheetOf(again, "Kiểm tra").customProperties]).toEqual([["BangVang", "Kiểm tra"]]);
  });

  test("formulas are calculated before they are saved, unless calculation is by hand", async () => {
    const workbook = aWorkbook({ A: [[2, "=A1*2"]] });
    const saved = async (): Promise<unknown> =>
      at(sheetOf(await readWorkbook(await writeWorkbook(workbook)), "A"), "B1");
    expect(await saved()).toBe(4);
    const [cell] = sheetOf(workbook, "A").cells.values();
    if (cell) cell.value = 5;
    workbook.calculationMode = "Manual";
    expect(await saved()).toBe(4);
  });

  test("a drop-down over a table's column names the cells, since Excel takes no table there", async () => {
    const workbook = createWorkbook("b.xlsx", ["Định mức", "Khen thưởng"]);
    putTable(workbook, "DinhMuc", { sheet: sheetOf(workbook, "Định mức"), row: 1 }, [["Mã"], ["GK"], ["BK"]]);
    sheetOf(workbook, "Khen thưởng").validations.push({
      areas: [{ firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 0 }],
      rule: { list: { inCellDropDown: true, source: "=DinhMuc[Mã]" } },
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: false, title: "" },
      ignoreBlanks: true,
    });
    const part = await partsOf(workbook);
    expect(part("xl/worksheets/sheet2.xml")).toContain("<formula1>'Định mức'!$A$3:$A$4</formula1>");
  });

  test("print areas and titles keep both ends fixed", async () => {
    const part = await partsOf(aRichWorkbook());
    expect(part("xl/workbook.xml")).toContain("'Khen thưởng'!$A$1:$G$80</definedName>");
    expect(part("xl/workbook.xml")).toContain("'Khen thưởng'!$A:$A,'Khen thưởng'!$3:$3</definedName>");
  });

  test("a password is kept as Excel's hash of it", async () => {
    const workbook = aRichWorkbook();
    const [sheet] = workbook.sheets;
    if (sheet) sheet.protection = { options: {}, password: "test" };
    const part = await partsOf(workbook);
    expect(part("xl/worksheets/sheet1.xml")).toContain('<sheetProtection password="CBEB" sheet="1"');
  });

  describe("properties", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "Đ", "ệ", " ", "<", "&", '"', "'", "=", "_x000D_", "\n", "\r", "0"),
    });
    const value = fc.oneof(
      text,
      // Excel has no negative zero.
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -9.99e307, max: 9.99e307 }).map((number) => number + 0),
      fc.boolean(),
      fc.integer(),
    );
    const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

    test("values, formulas, tables and names come back as they were", async () => {
      await fc.assert(
        fc.asyncProperty(rows, fc.constantFrom("Bảng 1", "A&B", "R1C1", "it's"), async (values, name) => {
          const workbook = createWorkbook("b.xlsx", [name]);
          const sheet = sheetOf(workbook, name);
          // A value that begins with = would be a formula; here only values are meant.
          const plain = values.map((row) =>
            row.map((cell) => (typeof cell === "string" ? cell.replace(/^=+/u, "") : cell)),
          );
          putTable(workbook, "T", { sheet }, [["A", "Cột 2", "C"], ...plain]);
          putRows(sheet, 0, 4, [["=SUM(T[A])", `=COUNTA(T[[A]:[Cột 2]])`]]);
          workbook.names.push({ name: "Ten", sheet: null, formula: "=T[C]", visible: true, comment: "" });
          await calculated(workbook);
          const again = await readWorkbook(await writeWorkbook(workbook));
          expect(plainly(again)).toEqual(plainly(workbook));
          expect(at(again.sheets[0] ?? sheet, "E1")).toEqual(at(sheet, "E1"));
        }),
        { numRuns: 25 },
      );
    });
  });
});
