import { strToU8 } from "fflate";
import { xlsxFonts } from "@/files/fonts/xlsx-fonts";

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
      "Tổ & nhóm": { fonts: { "0,0": ".VnTime", "29,27": "VNI-Times" }, runs: {} },
    }),
  );
  test("without a legacy font the sheets are not looked through", () =>
    expect(xlsxFonts(partsWith("a.xml", "xl/a.xml", "Arial", "Times New Roman"))).toEqual({}));
  test("a workbook without styles", () => expect(xlsxFonts({})).toEqual({}));
});

describe("words in several fonts inside a cell", () => {
  const run = (font: string | null, text: string): string =>
    `<r>${font === null ? "" : `<rPr><sz val="13"/><rFont val="${font}"/></rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const shared =
    `<sst><si><t>Họ tên</t></si><si>${run(null, "NguyÔn ")}${run("Times New Roman", "Văn Đức")}</si>` +
    `<si/><si>${run(".VnTime", "Tæ &amp; ")}${run("VNI-Times", "nhoùm")}${run("Arial", "_x000D_a")}</si></sst>`;
  const cells =
    '<c r="A1" t="s" s="1"><v>0</v></c><c r="A2" t="s" s="1"><v>1</v></c><c r="B2" t="s"><v>3</v></c>' +
    `<c r="C2" t="inlineStr"><is>${run(".VnTime", "Vò")}</is></c>`;
  const parts = {
    ...partsWith("worksheets/s.xml", "xl/worksheets/s.xml", "Arial", ".VnTime"),
    "xl/sharedStrings.xml": strToU8(shared),
    "xl/worksheets/s.xml": strToU8(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`),
  };

  test("of shared texts, of texts in the sheet; words without a font of their own have the cell's", () =>
    expect(xlsxFonts(parts)["Tổ & nhóm"]).toEqual({
      fonts: { "0,0": ".VnTime", "1,2": ".VnTime" },
      runs: {
        "1,0": [
          { text: "NguyÔn ", font: ".VnTime" },
          { text: "Văn Đức", font: null },
        ],
        "1,1": [
          { text: "Tæ & ", font: ".VnTime" },
          { text: "nhoùm", font: "VNI-Times" },
          { text: "\ra", font: null },
        ],
      },
    }));
});
