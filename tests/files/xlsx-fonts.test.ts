import { strToU8 } from "fflate";
import { xlsxFonts } from "@/files/xlsx-fonts";

const styles = (...names: readonly string[]): string =>
  `<styleSheet><fonts>${names.map((name) => `<font><sz val="13"/><name val="${name}"/></font>`).join("")}<font/></fonts>` +
  `<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs>${names.map((_, i) => `<xf numFmtId="0" fontId="${i}"><alignment/></xf>`).join("")}</cellXfs></styleSheet>`;
const sheet =
  '<worksheet><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="0"/></row><row r="30"><c s="2" r="AB30"><v>1</v></c></row></sheetData></worksheet>';
const partsWith = (target: string, path: string, ...fonts: readonly string[]) => ({
  "xl/styles.xml": strToU8(styles(...fonts)),
  "xl/workbook.xml": strToU8(
    '<workbook><sheets><sheet name="Tổ &amp; nhóm" sheetId="1" r:id="rId7"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(`<Relationships><Relationship Id="rId7" Target="${target}"/></Relationships>`),
  [path]: strToU8(sheet),
});

describe("xlsxFonts", () => {
  test.each([
    ["worksheets/sheet3.xml", "xl/worksheets/sheet3.xml"],
    ["/xl/worksheets/sheet3.xml", "xl/worksheets/sheet3.xml"],
  ])("finds the cells of legacy formats (%s)", (target, path) =>
    expect(xlsxFonts(partsWith(target, path, "Arial", ".VnTime", "VNI-Times"))).toEqual({
      "Tổ & nhóm": { "0,0": ".VnTime", "29,27": "VNI-Times" },
    }),
  );
  test("without a legacy font the sheets are not looked through", () =>
    expect(xlsxFonts(partsWith("a.xml", "xl/a.xml", "Arial", "Times New Roman"))).toEqual({}));
  test("a workbook without styles", () => expect(xlsxFonts({})).toEqual({}));
});
