/**
 * Every folder `tests/cases/sources-…` holds `read.txt`: what was read of files and pastes that are made here, as text.
 * `UPDATE=1 npx jest tests/workers/source-cases` writes it again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import { cellKey } from "@/sheet/grid";
import { readLimits } from "@/files/limits";
import type { FileReading } from "@/files/file-reading";
import { readClipboard } from "@/files/read-clipboard";
import { readFile } from "@/files/read-file";
import { createIntake } from "@/workers/intake";
import {
  latin1,
  oleBytes,
  protectedXls,
  protectedXlsx,
  textBomb,
  utf16,
  workbookBytes,
  xlsxBytes,
  xmlRow,
  zipBomb,
  type MadeFile,
} from "../support/source-files";
import { encodingSentence } from "@/messages/encoding-sentence";
import { createTranslator } from "@/messages/translate";

const root = join("tests", "cases");
const vietnamese = createTranslator("vi");

const list = [
  ["STT", "Họ và tên", "Chức vụ", "Điện thoại"],
  [1, "Nguyễn Thị Hòa", "Bí thư chi bộ", "0912345678"],
  [2, "Đỗ Văn Lưỡng", "Tổ trưởng", "0987 654 321"],
] as const;
const asText = (separator: string): string => list.map((row) => row.join(separator)).join("\r\n");
const text = (name: string, content: string): MadeFile => ({ name, bytes: new TextEncoder().encode(content) });
const html = `<html><head><meta charset="utf-8"></head><body><p>DANH SÁCH ĐẠI BIỂU</p><table>${list
  .map((row) => `<tr>${row.map((value) => `<td>${value}</td>`).join("")}</tr>`)
  .join("")}</table><p>Tổng số: 2 đại biểu</p></body></html>`;

function shown({ grids, issues }: FileReading): readonly string[] {
  return [
    ...grids.flatMap((grid) => [
      `[${grid.sheet}] ${grid.encoding.name}${grid.separator === undefined ? "" : ` ${JSON.stringify(grid.separator)}`}: ${encodingSentence(grid.encoding, vietnamese)}`,
      ...grid.rows.map((row, i) => {
        const cells = row.map((value, j) => {
          const original = grid.originals[cellKey(i, j)];
          return `${JSON.stringify(value)}${original === undefined ? "" : ` ← ${JSON.stringify(original)}`}`;
        });
        const hidden = grid.hiddenRows.includes(i) ? " (hidden)" : "";
        return `  ${String(grid.firstRow + i)}${hidden}: ${cells.join(", ")}`;
      }),
      ...(grid.merges.length === 0 ? [] : [`  merges ${JSON.stringify(grid.merges)}`]),
      ...(grid.hiddenColumns.length === 0 ? [] : [`  hidden columns ${JSON.stringify(grid.hiddenColumns)}`]),
    ]),
    ...issues.map(({ severity, code, params }) => `${severity} ${code} ${JSON.stringify(params)}`),
  ];
}

function isAsWrittenDown(name: string, reported: string): void {
  const golden = join(root, name, "read.txt");
  if (process.env["UPDATE"] === "1") {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(golden, reported);
  }
  expect(existsSync(golden) ? reported : "").toBe(
    existsSync(golden) ? readFileSync(golden, "utf8") : `${name}/read.txt`,
  );
}

async function readOfFiles(files: readonly MadeFile[], choices: IntakeChoices = {}): Promise<string> {
  const parts: string[] = [];
  for (const file of files) {
    const reading = await readFile(file, readLimits, choices.sources);
    parts.push([`## ${file.name}`, ...shown(reading)].join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}

const readOfPastes = (pastes: Readonly<Record<string, ClipboardContent>>): string =>
  `${Object.entries(pastes)
    .map(([name, content]) => [`## ${name}`, ...shown(readClipboard(content))].join("\n"))
    .join("\n\n")}\n`;

test("kinds of files, recognised by their content", async () => {
  const mht =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_a"\r\n\r\n------=_a\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
    `${Buffer.from(html).toString("base64")}\r\n------=_a--\r\n`;
  const xml2003 =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><Font ss:FontName=".VnTime"/></Style></Styles><Worksheet ss:Name="DS"><Table>' +
    '<Row><Cell ss:StyleID="s1"><Data ss:Type="String">Hä vµ tªn</Data></Cell><Cell><Data ss:Type="String">Năm sinh</Data></Cell></Row><Row><Cell ss:StyleID="s1"><Data ss:Type="String">Vò V¨n B×nh</Data></Cell><Cell><Data ss:Type="Number">1965</Data></Cell></Row></Table></Worksheet></Workbook>';
  isAsWrittenDown(
    "sources-kinds",
    await readOfFiles([
      { name: "excel.xlsx", bytes: workbookBytes(list, "xlsx") },
      { name: "nhi-phan.xlsb", bytes: workbookBytes(list, "xlsb") },
      { name: "excel-97.xls", bytes: workbookBytes(list, "biff8") },
      {
        name: "excel-95.xls",
        bytes: workbookBytes(
          [
            ["STT", "Ho ten"],
            [1, "Nguyen Van An"],
          ],
          "biff5",
        ),
      },
      { name: "libreoffice.ods", bytes: workbookBytes(list, "ods") },
      text("phay.csv", asText(",")),
      text("tab.tsv", asText("\t")),
      text("cham-phay.txt", asText(";")),
      text("trang-web.xls", html),
      text("trang-web-mot-tep.xls", mht),
      text("xml-2003.xls", xml2003),
      { name: "xlsx-ten-la.xls", bytes: workbookBytes(list, "xlsx") },
      { name: "xls-ten-la.csv", bytes: workbookBytes(list, "biff8") },
    ]),
  );
});

test("encodings, with the reason and the original text", async () => {
  isAsWrittenDown(
    "sources-encodings",
    await readOfFiles([
      text("utf-8.csv", "Họ và tên;Đơn vị\nĐỗ Văn Lưỡng;Tổ 5\n"),
      text("utf-8-bom.csv", "\ufeffHọ và tên;Đơn vị\nĐỗ Văn Lưỡng;Tổ 5\n"),
      { name: "utf-16le.txt", bytes: utf16("Họ và tên\tĐơn vị\nĐỗ Văn Lưỡng\tTổ 5\n", true, true) },
      { name: "utf-16be-khong-bom.txt", bytes: utf16("Ho va ten\tDon vi\nĐỗ Văn Lưỡng\tTo 5\n", false, false) },
      { name: "windows-1258.csv", bytes: latin1("Hoò vaÌ tên;Ðõn viò\nMai Minh Triêìt;PhýõÌng 3\n") },
      { name: "tcvn3.csv", bytes: latin1("Hä vµ tªn;§¬n vÞ\nNguyÔn V¨n Hïng;Tæ d©n phè sè 1\nVò;Tæ 2\n") },
      { name: "vni.csv", bytes: latin1("Hoï vaø teân;Ñôn vò\nNguyeãn Thò Hoøa;Phöôøng Ñöùc Giang\n") },
      text("viqr.csv", "Ho. va` te^n;DDo+n vi.\nNguye^~n Va(n Hu`ng;To^? da^n pho^' 1\nTri.nh Kim Phu';Chi bo^. 2\n"),
      text("nfd.csv", "Họ và tên;Đơn vị\nĐỗ Văn Lưỡng;Tổ 5\n".normalize("NFD")),
      text("hoi-giong.csv", "Họ và tên;Nơi sinh\nHoà;Hà Nam\nLê Quý;São Paulo\nLoïc;Zürich\n"),
    ]),
  );
});

test("several encodings in one sheet: fonts of cells and words, look-alikes, what cannot be seen", async () => {
  const run = (font: string, words: string): string =>
    `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${words}</t></r>`;
  const sheetData =
    xmlRow(1, ["STT", ["Hä vµ tªn", 1], ["Ñôn vò", 2]]) +
    xmlRow(2, ["1", ["NguyÔn ThÞ Hoµ", 1], ["Toå daân phoá 5", 2]]) +
    xmlRow(3, ["2", ["Trần Thị Mai", 1], "Tổ dân phố 6"]) +
    xmlRow(4, ["3", ["vò v¨n s¬n", 3], "Ban CT. Mặt\u00a0trận"]) +
    '<row r="5"><c r="A5" t="inlineStr"><is><t>4</t></is></c><c r="B5" s="1" t="s"><v>0</v></c></row>' +
    xmlRow(6, ["5", "Ðỗ Thị Thƣơng\u200b", "Nguyễn Văn \u00adÁnh".normalize("NFD")]);
  const bytes = xlsxBytes({
    sheetData,
    fonts: ["Times New Roman", ".VnTime", "VNI-Times", ".VnTimeH"],
    sharedStrings: `<si>${run(".VnTime", "§/c ")}${run("Times New Roman", "Lê Văn Đức ")}${run("VNI-Times", "(Toå 7)")}</si>`,
  });
  const result = await createIntake().readFiles([{ name: "lan-lon.xlsx", bytes }]);
  const changes = result.changes
    .filter(({ at }) => at.row >= 6)
    .map(({ rule, from, to }) => `${rule}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`);
  isAsWrittenDown(
    "sources-mixed",
    `${await readOfFiles([{ name: "lan-lon.xlsx", bytes }])}\n# row 6 in the table\n${changes.join("\n")}\n`,
  );
});

test("separators, and the user's word on them and on the encoding", async () => {
  const quoted = 'Họ và tên;Ghi chú\n"Nguyễn Văn An";"dòng một\ndòng hai; có dấu ""nháy"""\n';
  const files = [
    text("cham-phay.csv", quoted),
    text("sep.csv", `sep=|\n${asText("|")}`),
    text("mot-cot.txt", "Nguyễn Văn An\nTrần Thị Bình, Bí thư\nLê Hà\n"),
    text("nhay-khong-dong.csv", 'Họ và tên;Chức vụ\nNguyễn Văn An;"Bí thư\nTrần Thị Bình;Tổ trưởng\n'),
    text("phay-hay-cham-phay.csv", "Tên;Tiền\nAn;1,5\nBình;2,5\n"),
    { name: "vo.csv", bytes: latin1("Vò;Toå 5\n") },
  ];
  const choices: IntakeChoices = {
    sources: [
      { file: "phay-hay-cham-phay.csv", sheet: "", separator: "," },
      { file: "vo.csv", sheet: "", encoding: "TCVN3" },
    ],
  };
  isAsWrittenDown(
    "sources-separators",
    `${await readOfFiles(files)}\n# as the user says\n\n${await readOfFiles(files.slice(4), choices)}`,
  );
});

test("pastes of Excel, Word, Google Sheets, LibreOffice, a web page, and plain text", () => {
  const excel =
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\.";} .font5 {font-family:".VnTime";} td {font-family:Calibri;}` +
    ` .xl65 {font-family:".VnTime", sans-serif; mso-number-format:"\\@";} .xl66 {mso-number-format:"m\\/d\\/yyyy";}--></style></head><body><!--StartFragment--><table>` +
    `<col width=64><col width=64 style='display:none'><tr><td class=xl65 colspan=3>danh s¸ch ®¹i biÓu</td></tr><tr><td>STT</td><td>Họ tên</td><td>Ngày</td><td>Số tiền</td></tr>` +
    `<tr style='display:none'><td align=right>1</td><td class=xl65>NguyÔn V¨n An</td><td class=xl66 align=right>3/16/2020</td><td align=right>1.490.000</td></tr>` +
    `<tr><td align=right>2</td><td><font class=font5>TrÇn </font>Thị Bình</td><td class=xl66 align=right>12/5/2020</td><td align=right>0912</td></tr></table><!--EndFragment--></body></html>`;
  const word =
    `<html><head><style>p.MsoNormal {font-family:"Times New Roman",serif;}</style></head><body><p class=MsoNormal align=center><b>DANH SÁCH<br>KHEN THƯỞNG</b></p><table class=MsoTableGrid><tr><td><p class=MsoNormal>TT<o:p></o:p></p></td><td rowspan=1><p class=MsoNormal>Họ và tên<o:p></o:p></p></td></tr>` +
    `<tr><td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal><span style='font-family:".VnTime"'>Hoµng ThÞ</span><span> Lan</span></p><p class=MsoNormal>Tổ 5</p></td></tr></table></body></html>`;
  const google =
    `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr><td data-sheets-value='{"1":2,"2":"Họ tên"}'>Họ tên</td><td>Ngày sinh</td><td>Tiền</td></tr>` +
    `<tr><td>Lê Hà</td><td data-sheets-value='{"1":3,"3":43906}' data-sheets-numberformat='{"1":5,"2":"m/d/yyyy"}'>3/16/2020</td><td data-sheets-value='{"1":3,"3":1490000}'>1,490,000</td></tr></tbody></table></google-sheets-html-origin>`;
  const office = `<table cellspacing="0"><tr><td><font face=".VnArial">Tªn</font></td><td>Tiền</td></tr><tr><td>An</td><td align="right" sdval="450000" sdnum="1066;0;#.##0">450.000</td></tr><tr><td>Bình</td><td sdval="43906" sdnum="1033;1066;DD/MM/YYYY">16/03/2020</td></tr></table>`;
  const web = `<div>Trang chủ</div><table width="100%"><tr><td><h2>Danh sách &amp; chức vụ</h2><table><tr><th>Họ t&ecirc;n<th>Chức vụ<tr><td>Nguyễn&nbsp;An<td>B&iacute; thư<tr><td colspan=2>Cộng: 1</table></td></tr></table><script>alert("<table>")</script>`;
  isAsWrittenDown(
    "sources-clipboard",
    readOfPastes({
      Excel: { html: excel, text: "x" },
      Word: { html: word },
      "Google Sheets": { html: google },
      LibreOffice: { html: office },
      "a web page": { html: web },
      "plain text": { text: 'Họ và tên\tĐịa chỉ\r\nNguyễn Văn An\t"Số 5\nngõ 7"\r\n' },
      nothing: { html: "<p> </p>", text: "", name: "Lần dán 2" },
    }),
  );
});

test("files that would harm: a sentence each, and the others of the batch go on", async () => {
  const good = text("lanh.csv", asText(";"));
  const whole = workbookBytes(list, "xlsx");
  const macro = { "xl/vbaProject.bin": strToU8("macro") };
  const link = { "xl/externalLinks/externalLink1.xml": strToU8("<externalLink/>") };
  const row = xmlRow(1, ["Họ và tên", "Chức vụ"]) + xmlRow(2, ["Nguyễn Văn An", "Bí thư"]);
  const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const outside =
    '<row r="3"><c r="A3" t="str"><f>WEBSERVICE("http://example.test/")</f><v>Trần Thị Bình</v></c></row>';
  const files: readonly MadeFile[] = [
    { name: "mat-khau.xlsx", bytes: protectedXlsx() },
    { name: "mat-khau.xls", bytes: protectedXls() },
    { name: "cut.xlsx", bytes: whole.slice(0, Math.floor(whole.length / 2)) },
    { name: "cut.xls", bytes: workbookBytes(list, "biff8").slice(0, 700) },
    { name: "anh.xlsx", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
    { name: "word.xls", bytes: oleBytes({ "/WordDocument": new Uint8Array(64) }) },
    { name: "bom-nen.xlsx", bytes: zipBomb() },
    { name: "bom-chu.xlsx", bytes: textBomb() },
    { name: "o-xa.xlsx", bytes: xlsxBytes({ sheetData: far }) },
    { name: "kich-thuoc-khai-lon.xlsx", bytes: xlsxBytes({ sheetData: row, dimension: "A1:XFD1048576" }) },
    { name: "macro.xlsm", bytes: xlsxBytes({ sheetData: row, more: macro }) },
    { name: "lien-ket.xlsx", bytes: xlsxBytes({ sheetData: row, more: link }) },
    { name: "lien-ket-mang.xlsx", bytes: xlsxBytes({ sheetData: row + outside }) },
    { name: "trong.csv", bytes: new Uint8Array() },
    { name: "cong-thuc.csv", bytes: strToU8("Ten;Ghi chu\nAn;=cmd|' /C calc'!A0\n") },
    good,
  ];
  const reported = await readOfFiles(files);
  const result = await createIntake().readFiles(files);
  expect(result.delegates.filter(({ source }) => source.file === good.name)).toHaveLength(2);
  isAsWrittenDown("sources-hostile", reported);
});
