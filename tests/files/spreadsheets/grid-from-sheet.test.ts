import { utils } from "@e965/xlsx";
import { cellCount, gridFromSheet, usedBlock } from "@/files/spreadsheets/grid-from-sheet";
import type { SheetFonts } from "@/files/fonts/sheet-fonts";

const sheetWith = (rows: unknown[][]) => utils.aoa_to_sheet(rows, { dense: true });

describe("usedBlock", () => {
  test("spaces, empty texts and blanks at the edges do not count", () =>
    expect(usedBlock(sheetWith([[], [null, null, "a"], [null, 1, ""], ["  ", null, null, ""]]))).toEqual({
      top: 1,
      left: 1,
      bottom: 2,
      right: 2,
    }));
  test("an empty sheet has none", () => expect(usedBlock(sheetWith([[], ["  ", ""]]))).toBeNull());
  test("its cells are counted with the empty ones between", () =>
    expect(cellCount({ top: 1, left: 1, bottom: 2, right: 3 })).toBe(6));
});

describe("gridFromSheet", () => {
  const sheet = sheetWith([[], [null, "a", "b"], [null, "c", "d"]]);
  sheet["!merges"] = [utils.decode_range("A1:A3"), utils.decode_range("B1:C2"), utils.decode_range("C3:D9")];
  const grid = (fonts: SheetFonts | null) =>
    gridFromSheet(
      { file: "f", name: "S", sheet, hidden: true, date1904: false, fonts },
      { top: 1, left: 1, bottom: 2, right: 2 },
    );

  test("merges are clipped to the block; those outside or of one cell vanish", () =>
    expect(grid(null).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]));
  test("fonts move with the block", () =>
    expect(grid({ fonts: { "1,1": ".VnTime", "0,0": ".VnTime" }, runs: {} }).fonts).toEqual({ "0,0": ".VnTime" }));
  test("fonts that are not known are not given", () => expect(grid(null).fonts).toBeUndefined());
  test("rows and columns are counted as the user sees them", () =>
    expect(grid(null)).toMatchObject({
      file: "f",
      sheet: "S",
      hidden: true,
      firstRow: 2,
      firstColumn: 2,
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
    }));
});
