import fc from "fast-check";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { decodeGrid } from "@/files/decode-grid";

const gridWith = (rows: readonly (readonly CellValue[])[], fonts?: Readonly<Record<string, string>>): SourceGrid => ({
  file: "",
  sheet: "DS",
  encoding: { name: "Unicode", evidence: [] },
  firstRow: 1,
  firstColumn: 1,
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  formulas: {},
  originals: {},
  hidden: false,
  ...(fonts ? { fonts } : {}),
});

describe("decodeGrid", () => {
  test("a font is evidence enough for a single word", () => {
    const decoded = decodeGrid(gridWith([["Vò", "Vò"]], { "0,0": ".VnTime" }));
    expect(decoded.rows).toEqual([["Vũ", "Vò"]]);
    expect(decoded.originals).toEqual({ "0,0": "Vò" });
    expect(decoded.fonts).toEqual({});
    expect(decoded.encoding.evidence).toEqual([
      {
        code: "legacy-fonts",
        params: { cells: 1, fonts: ".VnTime", encoding: "TCVN3 (ABC)", typed: "Vò", read: "Vũ" },
      },
    ]);
  });

  test("capital fonts give capitals, also to plain letters", () =>
    expect(decodeGrid(gridWith([["danh s¸ch btcb"]], { "0,0": ".VnTimeH" })).rows).toEqual([["DANH SÁCH BTCB"]]));

  test("Unicode pasted into a cell with a legacy font stays", () =>
    expect(decodeGrid(gridWith([["Đỗ Thị Hương"]], { "0,0": ".VnTime" })).rows).toEqual([["Đỗ Thị Hương"]]));

  test("a word that reads both ways goes with its row, a Unicode row stays", () => {
    const decoded = decodeGrid(
      gridWith([
        ["Vò", "Tæ d©n phè sè 1"],
        ["Vò", "Tổ dân phố số 2"],
        ["NguyÔn V¨n B×nh", null],
      ]),
    );
    expect(decoded.rows).toEqual([
      ["Vũ", "Tổ dân phố số 1"],
      ["Vò", "Tổ dân phố số 2"],
      ["Nguyễn Văn Bình", null],
    ]);
    expect(decoded.encoding.name).toBe("TCVN3 + Unicode");
  });

  test("two encodings in one sheet", () => {
    const decoded = decodeGrid(gridWith([["NguyÔn V¨n B×nh"], ["Nguyeãn Vaên Thaéng"], ["Trần Thị Mai"]]));
    expect(decoded.rows).toEqual([["Nguyễn Văn Bình"], ["Nguyễn Văn Thắng"], ["Trần Thị Mai"]]);
    expect(decoded.encoding.name).toBe("TCVN3 + VNI + Unicode");
  });

  test("one foreign word is no evidence", () => {
    const grid = gridWith([
      ["Loïc", "Café"],
      ["Trần Thị Mai", "5 m²"],
      ["Hòa", "Lô 5"],
    ]);
    expect(decodeGrid(grid)).toBe(grid);
  });

  test("one word is enough where no alphabet has its signs inside a word", () => {
    const decoded = decodeGrid(gridWith([["NguyÔn An"], ["Trần Thị Mai"]]));
    expect(decoded.rows).toEqual([["Nguyễn An"], ["Trần Thị Mai"]]);
  });

  test("short VIQR among Unicode: two words that only VIQR explains", () => {
    const rows = [["Nguye^~n Va(n Hu`ng"], ["Trần Thị Mai"], ["Pha.m Kim Thi.nh"], ["v.v. a.m"], ["Ngo^ Ðan Thu"]];
    expect(decodeGrid(gridWith(rows)).rows).toEqual([
      ["Nguyễn Văn Hùng"],
      ["Trần Thị Mai"],
      ["Phạm Kim Thịnh"],
      ["v.v. a.m"],
      ["Ngô Đan Thu"],
    ]);
  });

  test("numbers, dates and blanks stay", () => {
    const grid = gridWith([[1, null, true, "05/03/2020", "#N/A", "a@b.vn"]]);
    expect(decodeGrid(grid)).toBe(grid);
  });

  test("words of several fonts in one cell are read each by their font", () => {
    const runs = {
      "0,0": [
        { text: "NguyÔn ", font: ".VnTime" },
        { text: "Văn Đức ", font: null },
        { text: "Toå 5", font: "VNI-Times" },
      ],
    };
    const decoded = decodeGrid({ ...gridWith([["NguyÔn Văn Đức Toå 5"]]), runs });
    expect(decoded.rows).toEqual([["Nguyễn Văn Đức Tổ 5"]]);
    expect(decoded.originals).toEqual({ "0,0": "NguyÔn Văn Đức Toå 5" });
    expect(decoded.runs).toEqual({});
    expect(decoded.encoding.evidence[0]?.params).toHaveProperty("fonts", ".VnTime, VNI-Times");
  });

  describe("the user's choice takes precedence over the evidence", () => {
    const grid = gridWith(
      [
        ["Vò", "Loïc"],
        ["Trần Thị Mai", "0912"],
      ],
      { "0,0": "VNI-Times" },
    );

    test("an encoding for all that is not surely Unicode", () => {
      const decoded = decodeGrid(grid, "TCVN3");
      expect(decoded.rows).toEqual([
        ["Vũ", "Loùc"],
        ["Trần Thị Mai", "0912"],
      ]);
      expect(decoded.originals).toEqual({ "0,0": "Vò", "0,1": "Loïc" });
      expect(decoded.encoding).toEqual({
        name: "TCVN3",
        evidence: [
          {
            code: "encoding-chosen",
            params: { cells: 2, encoding: "TCVN3 (ABC)", typed: "Vò", read: "Vũ", guess: "VNI + Unicode" },
          },
        ],
      });
    });

    test("Unicode leaves all as it stands", () => {
      const decoded = decodeGrid(grid, "Unicode");
      expect(decoded.rows).toEqual(grid.rows);
      expect(decoded.encoding).toEqual({
        name: "Unicode",
        evidence: [{ code: "unchanged-chosen", params: {} }],
      });
    });
  });

  describe("properties", () => {
    const unicode = fc.constantFrom(
      "Nguyễn Văn Hòa",
      "Hà Nam",
      "Tổ 5",
      "Ngô Quý",
      "Lê Hà",
      "Hoàng",
      "Hoà",
      "BTCB",
      "Lý",
      "Vò",
      "UBND phường",
      "0912.345.678",
      "x",
      null,
    );
    const legacy = fc.constantFrom("Tæ d©n phè", "NguyÔn V¨n B×nh", "§ç H÷u C¶nh", null);
    test("a list in Unicode comes back untouched", () =>
      fc.assert(
        fc.property(fc.array(fc.array(unicode, { minLength: 3, maxLength: 3 }), { maxLength: 10 }), (rows) => {
          const grid = gridWith(rows);
          expect(decodeGrid(grid)).toBe(grid);
        }),
      ));
    test("decoding twice is decoding once, and originals give the stored text back", () =>
      fc.assert(
        fc.property(fc.array(fc.tuple(unicode, legacy), { maxLength: 10 }), (rows) => {
          const once = decodeGrid(gridWith(rows));
          expect(decodeGrid(once).rows).toEqual(once.rows);
          expect(once.rows.map((row, i) => row.map((value, j) => once.originals[`${i},${j}`] ?? value))).toEqual(rows);
        }),
      ));
  });
});
