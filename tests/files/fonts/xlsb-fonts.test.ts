import { strToU8 } from "fflate";
import { xlsbFonts } from "@/files/fonts/xlsb-fonts";

const two = (value: number): number[] => [value & 255, value >> 8];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];
const record = (type: number, ...body: number[]): number[] => [
  ...(type < 128 ? [type] : [(type & 127) | 128, type >> 7]),
  ...(body.length < 128 ? [body.length] : [(body.length & 127) | 128, body.length >> 7]),
  ...body,
];
const wide = (text: string): number[] => [
  ...four(text.length),
  ...Array.from(text, (char) => two(char.charCodeAt(0))).flat(),
];
const font = (name: string): number[] => record(43, ...new Array<number>(21).fill(0), ...wide(name));
const format = (ofFont: number): number[] =>
  record(47, ...two(0), ...two(164), ...two(ofFont), ...new Array<number>(10).fill(0));
const cell = (column: number, ofFormat: number, index: number): number[] =>
  record(7, ...four(column), ...four(ofFormat), ...four(index));

const parts = {
  "xl/workbook.bin": Uint8Array.from(record(156, ...four(0), ...four(1), ...wide("rId1"), ...wide("Tổ"))),
  "xl/_rels/workbook.bin.rels": strToU8(
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.bin"/></Relationships>',
  ),
  "xl/styles.bin": Uint8Array.from([
    ...font("Arial"),
    ...font(".VnTime"),
    ...format(1),
    ...record(617, ...four(2)),
    ...format(0),
    ...format(1),
    ...record(618),
  ]),
  "xl/sharedStrings.bin": Uint8Array.from([
    ...record(19, 0, ...wide("a")),
    ...record(19, 1, ...wide("Vò An"), ...four(2), ...two(0), ...two(1), ...two(3), ...two(0)),
  ]),
  "xl/worksheets/sheet1.bin": Uint8Array.from([
    ...record(0, ...four(4), ...new Array<number>(13).fill(0)),
    ...cell(0, 0, 0),
    ...cell(2, 1, 0),
    ...cell(3, 0, 1),
  ]),
};

test("cells by their format, words by their own font", () =>
  expect(xlsbFonts(parts)).toEqual({
    Tổ: {
      fonts: { "4,2": ".VnTime" },
      runs: {
        "4,3": [
          { text: "Vò ", font: ".VnTime" },
          { text: "An", font: null },
        ],
      },
    },
  }));

test("a workbook that is cut off gives what it can", () => {
  expect(xlsbFonts({ ...parts, "xl/worksheets/sheet1.bin": parts["xl/worksheets/sheet1.bin"].slice(0, 20) })).toEqual({
    Tổ: { fonts: {}, runs: {} },
  });
  expect(xlsbFonts({})).toEqual({});
});
