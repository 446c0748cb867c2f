import { biffFonts, isBiffProtected } from "@/files/biff-fonts";

const two = (value: number): number[] => [value & 255, value >> 8];
const record = (type: number, ...body: number[]): number[] => [...two(type), ...two(body.length), ...body];
const codes = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const font8 = (name: string): number[] =>
  record(0x31, ...new Array<number>(14).fill(0), name.length, 0, ...codes(name));
const font5 = (name: string): number[] => record(0x31, ...new Array<number>(14).fill(0), name.length, ...codes(name));
const format = (font: number): number[] => record(0xe0, ...two(font), 0, 0);
const label = (row: number, column: number, ofFormat: number): number[] =>
  record(0xfd, ...two(row), ...two(column), ...two(ofFormat), 0, 0, 0, 0);
const end = record(0x0a);

/** A workbook stream: globals with the place of its one sheet, then the sheet. */
function stream(version: number, fonts: readonly number[], cells: readonly number[]): Uint8Array {
  const flags = version === 0x0600 ? [0] : [];
  const begin = record(0x809, ...two(version), 5, 0);
  const globals = (at: number): number[] => [
    ...begin,
    ...fonts,
    ...record(0x85, ...two(at & 0xffff), ...two(at >> 16), 0, 0, 2, ...flags, ...codes("DS")),
    ...end,
  ];
  const start = globals(0).length;
  return Uint8Array.from([...globals(start), ...record(0x809, ...two(version), 16, 0), ...cells, ...end]);
}

describe("biffFonts", () => {
  test("cells whose format has a legacy font, by sheet; number 4 is left out of the fonts", () => {
    const fonts = [
      ...["Arial", "Arial", "Arial", "Arial", ".VnTimeH", ".VnTime"].flatMap(font8),
      ...[0, 5, 6].flatMap(format),
    ];
    const cells = [...label(0, 0, 1), ...label(7, 2, 2), ...label(8, 1, 0)];
    expect(biffFonts(stream(0x0600, fonts, cells))).toEqual({ DS: { "0,0": ".VnTimeH", "7,2": ".VnTime" } });
  });

  test("BIFF5 has names without flags", () =>
    expect(biffFonts(stream(0x0500, [...font5("VNI-Times"), ...format(0)], label(3, 4, 0)))).toEqual({
      DS: { "3,4": "VNI-Times" },
    }));

  test("no legacy font, nothing to tell", () =>
    expect(biffFonts(stream(0x0600, [...font8("Arial"), ...format(0)], label(0, 0, 0)))).toEqual({ DS: {} }));

  test("a stream that is cut off is not understood", () => {
    const whole = stream(0x0600, font8("Arial"), []);
    expect(biffFonts(whole.slice(0, 30))).toBeNull();
    expect(biffFonts(new Uint8Array())).toBeNull();
  });
});

describe("isBiffProtected", () => {
  test("only the record of a password says so", () => {
    expect(isBiffProtected(Uint8Array.from([...record(0x809, 0, 6, 5, 0), ...record(0x2f, 0, 0), ...end]))).toBe(true);
    expect(isBiffProtected(stream(0x0600, font8("Arial"), []))).toBe(false);
  });
});
