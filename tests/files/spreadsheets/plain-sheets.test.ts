import { read, utils, write, type WorkBook } from "@e965/xlsx";
import fc from "fast-check";
import { unzipSync } from "fflate";
import type { SourceGrid } from "@/sheet/grid";
import { gridFromSheet, textSizeOf, usedBlock } from "@/files/spreadsheets/grid-from-sheet";
import { takeOutPlainRows } from "@/files/spreadsheets/plain-sheets";
import { readLimits } from "@/files/limits";
import { readerOptions, readZippedWorkbook } from "@/files/spreadsheets/read-workbook";

type Value = string | number | null;

function bytesOf(
  rows: readonly (readonly Value[])[],
  finish: (workbook: WorkBook) => void = () => undefined,
): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), "Đại biểu");
  finish(workbook);
  return new Uint8Array(write(workbook, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer);
}

const readSheets = (bytes: Uint8Array) =>
  readZippedWorkbook({ name: "a.xlsx", bytes }, { limits: readLimits, choices: [] });

/** As the reader alone gives the first sheet. */
function gridOfReader(bytes: Uint8Array) {
  const workbook = read(bytes, { ...readerOptions, type: "array" });
  const sheet = workbook.Sheets["Đại biểu"] ?? {};
  const block = usedBlock(sheet);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const named = { file: "a.xlsx", name: "Đại biểu", sheet, hidden: false, date1904, fonts: null };
  return block && { grid: gridFromSheet(named, block), size: textSizeOf([named]) };
}

/** Fonts are read by themselves. */
const withoutFonts = (grid: SourceGrid | undefined) => ({ ...grid, fonts: undefined, runs: undefined });

const isTakenOut = (bytes: Uint8Array): boolean => takeOutPlainRows(unzipSync(bytes)).plain.length > 0;

describe("takeOutPlainRows", () => {
  test("days, times, hidden rows, merged blocks and blank edges come out as the reader alone gives them", () => {
    const bytes = bytesOf(
      [[], [null, "Họ và tên", "Ngày", "  "], [null, " Nguyễn Văn An", 43895, 0.5, 43895.5], [], [null, "x", -3]],
      (workbook) => {
        const sheet = workbook.Sheets["Đại biểu"] ?? {};
        for (const [place, format] of Object.entries({
          C3: "dd/mm/yyyy",
          D3: "h:mm",
          E3: "dd/mm/yyyy hh:mm",
          C5: "dd/mm/yyyy",
        }))
          Object.assign(sheet[place], { z: format });
        sheet["!rows"] = [{}, {}, { hidden: true }];
        sheet["!cols"] = [{}, { hidden: true }];
        sheet["!merges"] = [{ s: { r: 1, c: 1 }, e: { r: 1, c: 2 } }];
      },
    );
    expect(isTakenOut(bytes)).toBe(true);
    const [grid] = readSheets(bytes).grids;
    expect(grid).toMatchObject({ hiddenRows: [1], hiddenColumns: [0] });
    expect(grid?.rows[1]).toEqual([" Nguyễn Văn An", "05/03/2020", "12:00", "05/03/2020 12:00"]);
    expect(withoutFonts(grid)).toEqual(withoutFonts(gridOfReader(bytes)?.grid));
  });

  test("a sheet with a formula stays the reader's, the others of its workbook do not", () => {
    const bytes = bytesOf([["Họ và tên"], ["Trần Thị Bình"]], (workbook) => {
      const sheet = utils.aoa_to_sheet([[1, 2]]);
      sheet["C1"] = { t: "n", f: "A1+B1", v: 3 };
      sheet["!ref"] = "A1:C1";
      utils.book_append_sheet(workbook, sheet, "Cộng");
    });
    expect(takeOutPlainRows(unzipSync(bytes)).plain).toHaveLength(1);
    const { grids } = readSheets(bytes);
    expect(grids.map(({ sheet, rows }) => ({ sheet, rows }))).toEqual([
      { sheet: "Đại biểu", rows: [["Họ và tên"], ["Trần Thị Bình"]] },
      { sheet: "Cộng", rows: [[1, 2, 3]] },
    ]);
    expect(grids[1]?.formulas).toEqual({ "0,2": "=A1+B1" });
  });

  describe("properties", () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -1e9, max: 1e12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom("", " ", "Nguyễn Văn An", "a & b <c>", "hai\ndòng", "0912 345 678"),
    );
    test("any plain sheet comes out as the reader alone gives it", () => {
      fc.assert(
        fc.property(fc.array(fc.array(value, { maxLength: 30 }), { maxLength: 12 }), (rows) => {
          const bytes = bytesOf(rows);
          const { grids, issues } = readSheets(bytes);
          const known = gridOfReader(bytes);
          if (known === null) expect(issues.map(({ code }) => code)).toEqual(["file-empty"]);
          else expect(grids.map(withoutFonts)).toEqual([withoutFonts(known.grid)]);
        }),
        { numRuns: 150 },
      );
    });
  });
});
