import fc from "fast-check";
import Papa from "papaparse";
import type { SourceGrid } from "@/sheet/grid";
import { readLimits } from "@/files/limits";
import { readFile } from "@/files/read-file";
import { findSeparator } from "@/files/read-text-file";

/** Bytes of a text whose characters are the bytes. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? "\ufeff" : "") + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  Array.from({ length: units.length }, (_, i) => view.setUint16(i * 2, units.charCodeAt(i), littleEndian));
  return new Uint8Array(view.buffer);
};
async function gridOf(bytes: Uint8Array | string): Promise<SourceGrid> {
  const { grids } = await readFile({
    name: "a.csv",
    bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  });
  const [grid] = grids;
  if (grid === undefined) throw new Error("no grid");
  return grid;
}

describe("findSeparator", () => {
  test.each([
    ["STT;Họ tên;Số tiền\n1;An;1,5\n2;Bình;2,5", ";"],
    ["STT,Họ tên\n1,An\n2,Bình", ","],
    ["STT\tHọ tên, chức vụ\n1\tAn, BTCB", "\t"],
    ['a,"b;c;d;e"\nf,"g;h;i;j"', ","],
    ["Danh sách đại biểu\n\n1;An;x\n2;Bình;y\n3;Cúc;z", ";"],
    ["một cột\nhai\nba", "\t"],
  ])("%j", (text, separator) => expect(findSeparator(text)).toBe(separator));
});

describe("readTextFile", () => {
  test("every field is text, an empty one null, short records are filled up", async () => {
    const grid = await gridOf("STT;Họ tên;SĐT\n1;Nguyễn Văn An;0912345678\n2;Bình\n");
    expect(grid.rows).toEqual([
      ["STT", "Họ tên", "SĐT"],
      ["1", "Nguyễn Văn An", "0912345678"],
      ["2", "Bình", null],
    ]);
    expect(grid).toMatchObject({ sheet: "", firstRow: 1, firstColumn: 1, encoding: { name: "UTF-8" } });
  });

  test("records keep their numbers: blank ones count, quoted line breaks do not", async () => {
    const grid = await gridOf('\n\na;"b\nc"\n\nd;e\n\n');
    expect(grid.firstRow).toBe(3);
    expect(grid.rows).toEqual([
      ["a", "b\nc"],
      [null, null],
      ["d", "e"],
    ]);
  });

  test("the separator has its reason, and the user's takes precedence", async () => {
    const bytes = new TextEncoder().encode("Họ tên;Tiền\nAn;1,5\nBình;2,5\n");
    const found = (await readFile({ name: "a.csv", bytes })).grids[0];
    expect(found).toMatchObject({
      separator: ";",
      rows: [
        ["Họ tên", "Tiền"],
        ["An", "1,5"],
        ["Bình", "2,5"],
      ],
    });
    expect(found?.encoding.evidence).toContainEqual({ code: "separator-found", params: { mark: "semicolon" } });
    const choices = [{ file: "a.csv", sheet: "", separator: "," as const }];
    const chosen = (await readFile({ name: "a.csv", bytes }, readLimits, choices)).grids[0];
    expect(chosen).toMatchObject({
      separator: ",",
      rows: [
        ["Họ tên;Tiền", null],
        ["An;1", "5"],
        ["Bình;2", "5"],
      ],
    });
    expect(chosen?.encoding.evidence).toContainEqual({ code: "separator-chosen", params: { mark: "comma" } });
  });

  test("an encoding that the user says", async () => {
    const choices = [{ file: "a.csv", sheet: "", encoding: "VNI" as const }];
    const { grids } = await readFile({ name: "a.csv", bytes: latin1("Toå 5\tAn") }, readLimits, choices);
    expect(grids[0]).toMatchObject({
      rows: [["Tổ 5", "An"]],
      originals: { "0,0": "Toå 5" },
      encoding: { name: "VNI" },
    });
  });

  test("Excel's own «sep=» line names the separator", async () => {
    const grid = await gridOf("sep=|\r\na|b;c\r\nd|e");
    expect(grid).toMatchObject({
      firstRow: 2,
      rows: [
        ["a", "b;c"],
        ["d", "e"],
      ],
    });
  });

  test.each([
    ["with a mark, little end first", true, true],
    ["with a mark, big end first", false, true],
    ["without a mark", true, false],
    ["without a mark, big end first", false, false],
  ])("UTF-16 %s", async (_what, littleEndian, mark) => {
    const grid = await gridOf(utf16("Ho ten;Don vi;Ghi chu\nĐỗ An;To dan pho so 1;khong\n", littleEndian, mark));
    expect(grid.encoding.name).toBe("UTF-16");
    expect(grid.rows[1]).toEqual(["Đỗ An", "To dan pho so 1", "khong"]);
  });

  test("TCVN3 bytes", async () => {
    const grid = await gridOf(latin1("STT;Hä vµ tªn;§¬n vÞ\n1;NguyÔn V¨n Hïng;Tæ d©n phè sè 1\n2;Vò;Tæ 2"));
    expect(grid.encoding.name).toBe("TCVN3");
    expect(grid.encoding.evidence[0]?.params).toMatchObject({ typed: "Hä vµ tªn", read: "Họ và tên" });
    expect(grid.rows).toEqual([
      ["STT", "Họ và tên", "Đơn vị"],
      ["1", "Nguyễn Văn Hùng", "Tổ dân phố số 1"],
      ["2", "Vũ", "Tổ 2"],
    ]);
    expect(grid.originals["2,1"]).toBe("Vò");
  });

  test("VNI bytes", async () => {
    const grid = await gridOf(latin1("Hoï vaø teân;Ñôn vò\nNguyeãn Thò Hoøa;Phöôøng Ñöùc Giang"));
    expect(grid.encoding.name).toBe("VNI");
    expect(grid.rows).toEqual([
      ["Họ và tên", "Đơn vị"],
      ["Nguyễn Thị Hòa", "Phường Đức Giang"],
    ]);
  });

  test("Windows-1258 bytes", async () => {
    const grid = await gridOf(latin1("Hoò vaÌ tên;Ðõn viò\nMai Minh Triêìt;PhýõÌng ÐýìcGiang"));
    expect(grid.encoding.name).toBe("Windows-1258");
    expect(grid.rows[1]?.[0]).toBe("Mai Minh Triết");
  });

  test("VIQR, also where a short word alone would prove nothing", async () => {
    const grid = await gridOf(
      "Ho. va` te^n;DDo+n vi.\nNguye^~n Va(n Hu`ng;To^? da^n pho^'\nTri.nh Kim Phu';Chi bo^. 2",
    );
    expect(grid.encoding.name).toBe("VIQR");
    expect(grid.rows).toEqual([
      ["Họ và tên", "Đơn vị"],
      ["Nguyễn Văn Hùng", "Tổ dân phố"],
      ["Trịnh Kim Phú", "Chi bộ 2"],
    ]);
  });

  test("foreign bytes are left alone", async () => {
    const grid = await gridOf(latin1("première;seconde;troisième\nCafé Müller;Loïc;naïve"));
    expect(grid.encoding.name).toBe("Windows-1252");
    expect(grid.originals).toEqual({});
  });

  test("payloads for spreadsheets stay text", async () => {
    const grid = await gridOf(`=1+1;@SUM(1)\n+84912345678;"=cmd|' /C calc'!A0"\nDDE ("cmd");x`);
    expect(grid.rows[1]).toEqual(["+84912345678", "=cmd|' /C calc'!A0"]);
    expect(grid.formulas).toEqual({});
    expect(grid.originals).toEqual({});
  });

  describe("properties", () => {
    // No apostrophe: behind a vowel it can be a mark of VIQR, which has its own tests.
    const field = fc
      .string({ unit: fc.constantFrom(...'aĐộ 1;,"\n=x'), minLength: 1 })
      // A field says something: two rows of nothing but separators and quotes do not show which one separates.
      .filter((text) => /[aĐộ1x]/.test(text) && !/^\s*<|^\s*[[{]|^sep=/i.test(text));
    test("what is written with semicolons and quotes is read back, record by record", () =>
      fc.assert(
        fc.asyncProperty(
          fc
            .integer({ min: 2, max: 5 })
            .chain((width) =>
              fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
            ),
          async (records) => {
            const grid = await gridOf(`sep=;\r\n${Papa.unparse(records, { delimiter: ";", quotes: true })}`);
            expect(grid.rows).toEqual(records);
          },
        ),
      ));
  });
});
