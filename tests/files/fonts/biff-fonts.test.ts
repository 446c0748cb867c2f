import { biffFonts, countBiffLinks, isBiffProtected } from "@/files/fonts/biff-fonts";

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
  test("cells whose format has a legacy font, by sheet; number 4 is missing among the fonts", () => {
    const fonts = [
      ...["Arial", "Arial", "Arial", "Arial", ".VnTimeH", ".VnTime"].flatMap(font8),
      ...[0, 5, 6].flatMap(format),
    ];
    const cells = [...label(0, 0, 1), ...label(7, 2, 2), ...label(8, 1, 0)];
    expect(biffFonts(stream(0x0600, fonts, cells))).toEqual({
      DS: { fonts: { "0,0": ".VnTimeH", "7,2": ".VnTime" }, runs: {} },
    });
  });

  test("BIFF5 has names without flags", () =>
    expect(biffFonts(stream(0x0500, [...font5("VNI-Times"), ...format(0)], label(3, 4, 0)))).toEqual({
      DS: { fonts: { "3,4": "VNI-Times" }, runs: {} },
    }));

  test("no legacy font, nothing to report", () =>
    expect(biffFonts(stream(0x0600, [...font8("Arial"), ...format(0)], label(0, 0, 0)))).toEqual({
      DS: { fonts: {}, runs: {} },
    }));

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

describe("words in several fonts inside a cell", () => {
  const fonts8 = ["Arial", ".VnTime"].flatMap(font8);
  const formats = [0, 1].flatMap(format);
  /** One text of the table: letters of one byte, with changes of font. */
  const text = (letters: string, ...changes: readonly (readonly [number, number])[]): number[] => [
    ...two(letters.length),
    8,
    ...two(changes.length),
    ...codes(letters),
    ...changes.flatMap(([from, font]) => [...two(from), ...two(font)]),
  ];
  const labelOf = (row: number, index: number, ofFormat: number): number[] =>
    record(0xfd, ...two(row), ...two(0), ...two(ofFormat), ...two(index), 0, 0);
  const cells = [...labelOf(3, 1, 0), ...labelOf(4, 0, 1)];
  const plain = [...two(2), 0, ...codes("ab")];
  const expected = {
    DS: {
      fonts: { "4,0": ".VnTime" },
      runs: {
        "3,0": [
          { text: "NguyÔn ", font: ".VnTime" },
          { text: "An", font: null },
        ],
      },
    },
  };

  test("of the table of texts", () => {
    const table = [...two(2), 0, 0, ...two(2), 0, 0, ...plain, ...text("NguyÔn An", [0, 1], [7, 0])];
    expect(biffFonts(stream(0x0600, [...fonts8, ...formats, ...record(0xfc, ...table)], cells))).toEqual(expected);
  });

  test("a text that goes on in the next record says again how wide its letters are", () => {
    const head = [...two(2), 0, 0, ...two(2), 0, 0, ...plain, ...two(9), 8, ...two(2), ...codes("Nguy")];
    const rest = [1, ...Array.from("Ôn An", (char) => two(char.charCodeAt(0))).flat()];
    const changes = [0, 1, 7, 0].flatMap(two);
    const table = [...record(0xfc, ...head), ...record(0x3c, ...rest, ...changes)];
    expect(biffFonts(stream(0x0600, [...fonts8, ...formats, ...table], cells))).toEqual(expected);
  });

  test("a table that ends too early gives what it held so far", () => {
    const table = [...two(9), 0, 0, ...two(9), 0, 0, ...text("NguyÔn An", [0, 1], [7, 0]), ...two(50), 0, 65];
    const found = biffFonts(stream(0x0600, [...fonts8, ...formats, ...record(0xfc, ...table)], labelOf(3, 0, 0)));
    expect(found).toEqual({ DS: { fonts: {}, runs: expected.DS.runs } });
  });

  test("of BIFF5, where the text stands in the cell", () => {
    const cell = record(0xd6, ...two(1), ...two(2), ...two(0), ...two(9), ...codes("NguyÔn An"), 2, 0, 1, 7, 0);
    const fonts = [...["Arial", ".VnTime"].flatMap(font5), ...formats];
    expect(biffFonts(stream(0x0500, fonts, cell))).toEqual({
      DS: { fonts: {}, runs: { "1,2": expected.DS.runs["3,0"] } },
    });
  });
});

describe("countBiffLinks", () => {
  test("the workbook itself and add-ins are no links", () => {
    const itself = record(0x1ae, 1, 0, 0x01, 0x04);
    const addIn = record(0x1ae, 1, 0, 0x01, 0x3a);
    const other = record(0x1ae, 1, 0, 6, 0, 0, 1, ...codes("a.xls"));
    const made = (...records: readonly number[][]): Uint8Array =>
      Uint8Array.from([...record(0x809, 0, 6, 5, 0), ...records.flat(), ...end]);
    expect(countBiffLinks(made(itself, addIn))).toBe(0);
    expect(countBiffLinks(made(itself, other, addIn, other))).toBe(2);
  });
});
