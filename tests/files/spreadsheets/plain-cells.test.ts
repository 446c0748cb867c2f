import fc from "fast-check";
import { noStyle, readPlainCells, sharedText } from "@/files/spreadsheets/plain-cells";

const sheetOf = (rows: string, head = '<sheetPr/><cols><col min="1" max="2"/></cols>'): Uint8Array =>
  new TextEncoder().encode(`<worksheet>${head}<sheetData>${rows}</sheetData><mergeCells/></worksheet>`);

describe("readPlainCells", () => {
  test("numbers and texts of the table, with their formats; hidden rows also where they are empty", () => {
    const rows =
      '<row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" t="s" s="4"><v>7</v></c><c r="B2" s="3"/><c r="AB2" s="1"><v>-1.5E2</v></c></row>' +
      '<row r="4" hidden="1" ht="12.5" customHeight="true"/>\n <row r="5" hidden="false"><c t="n" r="C5" ><v>1965</v></c></row>';
    expect(readPlainCells(sheetOf(rows))).toMatchObject({
      rows: [1, 4],
      starts: [0, 2, 3],
      columns: [0, 27, 2],
      values: [7, -150, 1965],
      styles: [sharedText, 1, noStyle],
      hiddenRows: [3],
    });
  });

  test("the place of the rows among the bytes", () => {
    const sheet = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const { from = 0, to = 0 } = readPlainCells(sheet) ?? {};
    expect(new TextDecoder().decode(sheet.subarray(from, to))).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  test.each([
    ["a formula", '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'],
    ["a formula behind its value", '<row r="1"><c r="A1"><v>2</v><f>1+1</f></c></row>'],
    ["a text of its own", '<row r="1"><c r="A1" t="inlineStr"><is><t>An</t></is></c></row>'],
    ["a text of a formula", '<row r="1"><c r="A1" t="str"><v>An</v></c></row>'],
    ["a truth", '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
    ["an error", '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'],
    ["a day as text", '<row r="1"><c r="A1" t="d"><v>2020-03-05</v></c></row>'],
    ["an empty value", '<row r="1"><c r="A1"><v></v></c></row>'],
    ["a value that is no number", '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
    ["a value with an entity", '<row r="1"><c r="A1"><v>&#49;</v></c></row>'],
    ["a prefix", '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'],
    ["a comment", '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
    ["a row without number", '<row><c r="A1"><v>1</v></c></row>'],
    ["a cell without place", '<row r="1"><c><v>1</v></c></row>'],
    ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["rows out of order", '<row r="2"/><row r="1"/>'],
    ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ["a place beyond the last row", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["a place beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["an unknown attribute", '<row r="1"><c r="A1" cm="1"><v>1</v></c></row>'],
    ["single quotes", "<row r='1'/>"],
    ["spaces that a value keeps", '<row r="1"><c r="A1"><v xml:space="preserve"> 1</v></c></row>'],
  ])("%s is left to the workbook's reader", (_, rows) => expect(readPlainCells(sheetOf(rows))).toBeNull());

  test("so are rows after a comment or a second thought, and those that end nowhere", () => {
    expect(readPlainCells(sheetOf("", "<!-- <sheetData></sheetData> -->"))).toBeNull();
    expect(readPlainCells(new TextEncoder().encode("<worksheet><sheetData/></worksheet>"))).toBeNull();
    expect(readPlainCells(new Uint8Array())).toBeNull();
  });

  describe("properties", () => {
    test("a sheet cut off anywhere is never plain", () => {
      const whole = sheetOf('<row r="1" ht="12"><c r="A1" s="1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c></row>', "");
      const end = whole.length - "<mergeCells/></worksheet>".length;
      fc.assert(fc.property(fc.nat(end - 1), (length) => expect(readPlainCells(whole.subarray(0, length))).toBeNull()));
    });
  });
});
