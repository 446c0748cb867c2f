import { strFromU8, strToU8, zipSync } from "fflate";
import { findCutOffPart, isNeededPart, listZip, unzipWorkbook } from "@/files/spreadsheets/unzip-workbook";

const zip = zipSync({
  "xl/workbook.xml": strToU8("<workbook/>"),
  "xl/worksheets/sheet1.xml": strToU8("<worksheet>" + " ".repeat(5000) + "</worksheet>\n"),
  "xl/media/image1.xml": strToU8("x"),
  "xl/vbaProject.bin": strToU8("macro"),
  "xl/externalLinks/externalLink1.xml": strToU8("<a/>"),
  "docProps/thumbnail.jpeg": strToU8("jpeg"),
});

describe("listZip", () => {
  test("names and sizes without unpacking", () =>
    expect(listZip(zip)).toContainEqual({ name: "xl/worksheets/sheet1.xml", size: 5024 }));
  test("throws for what is no zip", () => expect(() => listZip(strToU8("PK, but no zip"))).toThrow());
});

describe("unzipWorkbook", () => {
  test("keeps sheets and formats; no pictures, macros or links", () => {
    const parts = unzipWorkbook(zip);
    expect(Object.keys(parts).sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toBe("<workbook/>");
  });
  test("XML of two bytes a letter becomes UTF-8", () => {
    const units = '<?xml version="1.0" encoding="UTF-16"?><a>Đỗ</a>';
    const bytes = new Uint8Array(units.length * 2);
    Array.from(units, (char, i) => new DataView(bytes.buffer).setUint16(i * 2, char.charCodeAt(0)));
    const parts = unzipWorkbook(zipSync({ "xl/workbook.xml": bytes }));
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a>Đỗ</a>',
    );
  });
  test.each([
    ["xl/sharedStrings.xml", true],
    ["xl/workbook.bin", true],
    ["_rels/.rels", true],
    ["mimetype", true],
    ["xl/theme/theme1.xml", false],
    ["xl/media/a.png", false],
  ])("%s: %p", (name, needed) => expect(isNeededPart(name)).toBe(needed));
});

describe("findCutOffPart", () => {
  test("a sheet without its end is reported, other parts are forgiven", () => {
    expect(findCutOffPart(unzipWorkbook(zip))).toBeNull();
    expect(findCutOffPart({ "xl/worksheets/sheet1.xml": strToU8("<worksheet><she") })).toBe("xl/worksheets/sheet1.xml");
    expect(findCutOffPart({ "docProps/app.xml": strToU8("<broken") })).toBeNull();
  });
});
