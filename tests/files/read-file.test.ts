import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { SourceGrid } from "@/sheet/grid";
import { readFile } from "@/files/read-file";
import { readLimits } from "@/files/limits";
import { normalizeText } from "@/language/text/normalize-text";
import { splitHonorific, toDisplayCase } from "@/language/names/person-name";

const folder = join("tests", "cases", "duc-giang-2020");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const openCase = (name: string) => readFile({ name, bytes: bytesOf(name) });

interface ExpectedPerson {
  readonly sheet: string;
  readonly row: number;
  readonly fullName: string | null;
}
const expected: { readonly files: Readonly<Record<string, { readonly people?: readonly ExpectedPerson[] }>> } =
  JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

/** The texts of a row as the lists' own names would be shown. */
const namesInRow = (grid: SourceGrid, row: number): readonly string[] =>
  (grid.rows[row - grid.firstRow] ?? [])
    .filter((value) => typeof value === "string")
    .map((text) => toDisplayCase(splitHonorific(normalizeText(text).text).name));

const codesOf = async (name: string, bytes: Uint8Array, limits = readLimits): Promise<readonly string[]> => {
  const { grids, issues } = await readFile({ name, bytes }, limits);
  expect(grids).toEqual([]);
  return issues.map(({ code }) => code);
};

describe("the lists of Đức Giang 2020", () => {
  const lists = Object.entries(expected.files).flatMap(([file, { people }]) =>
    people ? [[file, people] as const] : [],
  );

  test.each(lists)("%s: every person stands in the row that the sheet shows", async (file, people) => {
    const { grids, issues } = await openCase(file);
    expect(issues).toEqual([]);
    const missing = people.filter(({ sheet, row, fullName }) => {
      const grid = grids.find((candidate) => candidate.sheet === sheet);
      return fullName !== null && (grid === undefined || !namesInRow(grid, row).includes(fullName));
    });
    expect(missing).toEqual([]);
  });

  test("TCVN3 cells are decoded by their fonts, the Unicode row among them stays", async () => {
    const { grids } = await openCase("dai-bieu-to-dan-pho.xls");
    const [grid] = grids;
    expect(grid?.encoding.name).toBe("TCVN3 + Unicode");
    expect(grid?.encoding.evidence[0]?.params["fonts"]).toContain(".VnTime");
    expect(grid?.rows[0]?.[0]).toBe("MTTQ PHƯỜNG ĐỨC GIANG");
    expect(grid?.originals["0,0"]).toBe("mttq ph\u00adêng ®øc giang");
    expect(grid?.rows[15]?.[1]).toBe("Vũ Trọng Tuấn");
    expect(grid?.originals["15,1"]).toBeUndefined();
    expect(grid?.rows[42]?.[1]).toBe("Vũ Thị Ánh");
  });

  test("merges, the hidden row and formulas of the workbooks", async () => {
    const [office] = (await openCase("dai-bieu-van-phong.xlsx")).grids;
    expect(office).toMatchObject({
      sheet: "DS dai bieu",
      firstRow: 1,
      firstColumn: 1,
      hidden: false,
      hiddenRows: [32],
      hiddenColumns: [],
    });
    expect(office?.merges).toContainEqual({ top: 6, left: 2, bottom: 6, right: 3 });
    const [budget] = (await openCase("du-toan.xlsx")).grids;
    expect(Object.values(budget?.formulas ?? {}).every((formula) => formula.startsWith("="))).toBe(true);
    expect(Object.keys(budget?.formulas ?? {})).toHaveLength(4);
  });

  test("the text file: semicolons, a BOM, and a quoted line break starts no record", async () => {
    const [grid] = (await openCase("dai-bieu-truong-hoc.csv")).grids;
    expect(grid).toMatchObject({ sheet: "", firstRow: 1, encoding: { name: "UTF-8 with BOM" } });
    expect(grid?.rows.every((row) => row.length === 7)).toBe(true);
    expect(grid?.rows[1]?.[4]).toBe("380065691");
  });

  test("the facts next to the lists are no list", async () =>
    expect(await codesOf("meeting.json", bytesOf("meeting.json"))).toEqual(["file-unreadable"]));
});

describe("what is no list says so, whatever it is called", () => {
  const workbook = bytesOf("du-toan.xlsx");
  const old = bytesOf("dai-bieu-to-dan-pho.xls");

  test("nothing in it", async () => expect(await codesOf("a.csv", new Uint8Array())).toEqual(["file-empty"]));
  test("only blanks in it", async () =>
    expect(await codesOf("a.csv", strToU8(" ; \r\n\r\n ;"))).toEqual(["file-empty"]));
  test("a picture called .xlsx", async () =>
    expect(await codesOf("a.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))).toEqual([
      "file-unreadable",
    ]));
  test("a PDF called .xls", async () =>
    expect(await codesOf("a.xls", strToU8("%PDF-1.7\n%…"))).toEqual(["file-unreadable"]));
  test("a Word document", async () =>
    expect(await codesOf("a.docx", zipSync({ "word/document.xml": strToU8("<w/>") }))).toEqual(["file-unreadable"]));
  test("bytes that are nothing", async () =>
    expect(await codesOf("a.dat", new Uint8Array([1, 0, 2, 3, 0, 0, 0, 7, 9, 0, 0, 1]))).toEqual(["file-unreadable"]));
  test.each([40, 500, 4000])("an .xlsx cut off after %d bytes", async (length) =>
    expect(await codesOf("a.xlsx", workbook.slice(0, length))).toEqual(["file-damaged"]),
  );
  test.each([40, 600])("an .xls cut off after %d bytes", async (length) =>
    expect(await codesOf("a.xls", old.slice(0, length))).toEqual(["file-damaged"]),
  );

  test("a workbook with a password (.xlsx)", async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptedPackage", new Uint8Array(64));
    CFB.utils.cfb_add(container, "/EncryptionInfo", new Uint8Array(64));
    expect(await codesOf("a.xlsx", new Uint8Array(CFB.write(container, { type: "array" })))).toEqual([
      "file-protected",
    ]);
  });

  test("a workbook with a password (.xls)", async () => {
    const beginning = [0x09, 0x08, 0x08, 0x00, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0];
    const password = [0x2f, 0x00, 0x06, 0x00, 0, 0, 1, 0, 1, 0];
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/Workbook", new Uint8Array([...beginning, ...password, 0x0a, 0, 0, 0]));
    expect(await codesOf("a.xls", new Uint8Array(CFB.write(container, { type: "array" })))).toEqual(["file-protected"]);
  });

  test("an .ods with a password", async () => {
    const bytes = zipSync({
      "content.xml": strToU8("xxxx"),
      "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
    });
    expect(await codesOf("a.ods", bytes)).toEqual(["file-protected"]);
  });

  test("the issue names the file and no place in it", async () => {
    const { issues } = await readFile({ name: "hỏng.xlsx", bytes: workbook.slice(0, 500) });
    expect(issues).toEqual([
      {
        code: "file-damaged",
        severity: "error",
        at: { file: "hỏng.xlsx", sheet: "", row: 0, column: null, field: null },
        params: {},
      },
    ]);
  });
});

describe("limits are reported with their numbers", () => {
  const limits = { fileBytes: 1e6, unzippedBytes: 1e5, cells: 100, cellCharacters: 50, characters: 300 };
  const found = async (bytes: Uint8Array) =>
    (await readFile({ name: "a", bytes }, limits)).issues.map(({ code, params }) => [code, params]);
  const sheetWith = (xml: string): Uint8Array =>
    zipSync({
      "[Content_Types].xml": strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      "xl/workbook.xml": strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</worksheet>`,
      ),
    });

  test("the file itself", async () =>
    expect(await found(new Uint8Array(1_000_001).fill(65))).toEqual([
      ["file-too-large", { what: "bytes", found: 1_000_001, limit: 1e6 }],
    ]));

  test("a zip that unpacks to more than it shows", async () => {
    const [[code, params] = []] = await found(sheetWith(`<sheetData>${" ".repeat(200_000)}</sheetData>`));
    expect(code).toBe("file-too-large");
    expect(params).toMatchObject({ what: "unzipped-bytes", limit: 1e5 });
  });

  test("a zip whose directory lies about its sizes", async () => {
    const bytes = sheetWith(`<sheetData>${" ".repeat(200_000)}</sheetData>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 200_000)
        view.setUint32(at + 24, 50, true);
    expect(await found(bytes)).toEqual([["file-damaged", {}]]);
  });

  test("cells far apart", async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await found(sheetWith(`<dimension ref="A1:XFD1048576"/><sheetData>${far}</sheetData>`))).toEqual([
      ["file-too-large", { what: "cells", found: 1048576 * 16384, limit: 100 }],
    ]);
  });

  test("a huge dimension over few cells is no matter", async () => {
    const { grids } = await readFile(
      {
        name: "a",
        bytes: sheetWith(
          '<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData>',
        ),
      },
      limits,
    );
    expect(grids.map(({ rows, firstRow, firstColumn }) => ({ rows, firstRow, firstColumn }))).toEqual([
      { rows: [[7]], firstRow: 3, firstColumn: 2 },
    ]);
  });

  test("more text in one cell, or in all, than Excel holds", async () => {
    expect(await found(strToU8(`a;${"b".repeat(60)}`))).toEqual([
      ["file-too-large", { what: "cell-characters", found: 60, limit: 50 }],
    ]);
    expect(await found(strToU8(`${"c".repeat(40)};\n`.repeat(8)))).toEqual([
      ["file-too-large", { what: "characters", found: 320, limit: 300 }],
    ]);
  });

  test("a text file of too many fields", async () =>
    expect(await found(strToU8("a;b;c\n".repeat(40)))).toEqual([
      ["file-too-large", { what: "cells", found: 120, limit: 100 }],
    ]));
});

describe("markup called .xls", () => {
  test("a web page keeps the zeros of its numbers", async () => {
    const page =
      "<html><meta charset=utf-8><table><tr><th>Họ và tên</th><th>SĐT</th></tr><tr><td>Nguyễn Văn An</td><td>0912345678</td></tr></table></html>";
    const [grid] = (await readFile({ name: "ds.xls", bytes: new TextEncoder().encode(page) })).grids;
    expect(grid?.rows).toEqual([
      ["Họ và tên", "SĐT"],
      ["Nguyễn Văn An", "0912345678"],
    ]);
  });

  test("XML of Excel 2003", async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="DS"><Table><Row><Cell><Data ss:Type="String">Đỗ An</Data></Cell><Cell><Data ss:Type="Number">1965</Data></Cell></Row></Table></Worksheet></Workbook>';
    const [grid] = (await readFile({ name: "ds.xls", bytes: new TextEncoder().encode(xml) })).grids;
    expect(grid).toMatchObject({ sheet: "DS", rows: [["Đỗ An", 1965]] });
  });
});

describe("properties", () => {
  // The reader of .xls warns on the console of records that it does not know.
  beforeAll(() => jest.spyOn(console, "error").mockImplementation());
  afterAll(() => jest.restoreAllMocks());

  const isAnswer = ({ grids, issues }: Awaited<ReturnType<typeof readFile>>): boolean =>
    (grids.length === 0) !== (issues.length === 0);

  test("any bytes end in sheets or in one reason, never in an error", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) =>
        isAnswer(await readFile({ name: "a", bytes })),
      ),
    ));

  test.each(["du-toan.xlsx", "dai-bieu-to-dan-pho.xls"])("%s with some bytes spoilt too", (name) => {
    const whole = bytesOf(name);
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (faults) => {
          const bytes = whole.slice();
          for (const [at, byte] of faults) bytes[at] = byte;
          expect(isAnswer(await readFile({ name, bytes }))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("all rows of a grid have the same length, and keys lie inside it", async () => {
    for (const name of [
      "dai-bieu-van-phong.xlsx",
      "dai-bieu-to-dan-pho.xls",
      "dai-bieu-truong-hoc.csv",
      "khen-thuong.xlsx",
      "du-toan.xlsx",
    ])
      for (const { rows, formulas, originals } of (await openCase(name)).grids) {
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const key of [...Object.keys(formulas), ...Object.keys(originals)]) {
          const [row = -1, column = -1] = key.split(",").map(Number);
          expect(rows[row]?.[column]).toBeDefined();
        }
      }
  });
});
