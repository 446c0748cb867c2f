/** @jest-environment jsdom */
import "../../support/pane-setup";
import {
  addMissingSheets,
  appendRows,
  markCells,
  readTables,
  removeRows,
  writeColumns,
} from "../../support/excel-calls";
import { selectCell } from "@/excel/calls/select-cell";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const three = [
  [1, "An", "Nữ", null],
  [2, "Bình", null, null],
  [3, "Chi", null, null],
];
const open = async () => {
  const host = await openWorkbook();
  await addMissingSheets([smallTable(three)]);
  return host;
};
const rowsOf = async () => (await readTables(["DaiBieu"])).DaiBieu.rows;

test("where Excel calculates by hand only, tables are still read as they come out now", async () => {
  const host = await open();
  expect((await rowsOf())[0]).toEqual([1, "An", "Nữ", 2]);
  host.workbook.calculationMode = "Manual";
  host.type("Đại biểu!A4", 10);
  expect((await rowsOf())[0]).toEqual([10, "An", "Nữ", 20]);
  expect(host.workbook.calculationMode).toBe("Manual");
});

test("rows are removed, written and appended also while the user's filter hides some of them: all are shown again", async () => {
  const host = await open();
  const filter = () => {
    const [table] = host.workbook.tables;
    if (table) table.isFiltered = true;
    host.workbook.sheets.at(-1)?.rows.set(4, { size: null, hidden: true });
  };
  const isShown = () => !host.workbook.tables[0]?.isFiltered && !host.workbook.sheets.at(-1)?.rows.get(4)?.hidden;
  filter();
  await removeRows("DaiBieu", [1]);
  expect([await rowsOf(), isShown()]).toEqual([
    [
      [1, "An", "Nữ", 2],
      [3, "Chi", null, 6],
    ],
    true,
  ]);
  filter();
  await writeColumns("DaiBieu", { Số: [7, 8] });
  expect(isShown()).toBe(true);
  filter();
  await appendRows("DaiBieu", ["Số"], [[9]]);
  expect([(await rowsOf()).map(([number]) => number), isShown()]).toEqual([[7, 8, 9], true]);
  filter();
  await markCells(["DaiBieu"], [{ table: "DaiBieu", rowIndex: 0, heading: "Số", severity: "error" }]);
  expect(isShown()).toBe(false);
});

describe("removing rows", () => {
  test("what stands below moves up, in the sheet below the table too", async () => {
    const host = await open();
    host.type("Đại biểu!B9", "chân trang");
    await removeRows("DaiBieu", [0, 2]);
    expect(await rowsOf()).toEqual([[2, "Bình", null, 4]]);
    expect(host.workbook.tables[0]?.area).toMatchObject({ firstRow: 2, lastRow: 3 });
  });

  test("of the last row the data goes and the formula stays", async () => {
    const host = await open();
    await removeRows("DaiBieu", [0, 1, 2]);
    expect(await rowsOf()).toEqual([]);
    expect(host.workbook.tables[0]?.area).toMatchObject({ firstRow: 2, lastRow: 3 });
    await appendRows("DaiBieu", ["Số"], [[5]]);
    expect(await rowsOf()).toEqual([[5, null, null, 10]]);
  });
});

describe("writing columns", () => {
  test("only the columns named change, and formulas follow", async () => {
    await open();
    await writeColumns("DaiBieu", { Số: [7, null, 9], "Giới tính": ["Nam", "=x", null] });
    expect(await rowsOf()).toEqual([
      [7, "An", "Nam", 14],
      [null, "Bình", "=x", null],
      [9, "Chi", null, 18],
    ]);
  });

  test("refusals come before writing", async () => {
    const host = await open();
    const before = await pictureOf(host);
    await expect(writeColumns("DaiBieu", { Số: [0, 0, 0], Lạ: [1] })).rejects.toMatchObject({ code: "item-not-found" });
    await expect(writeColumns("DaiBieu", { Số: [0, 0, 0, 0] })).rejects.toThrow(RangeError);
    expect(await pictureOf(host)).toEqual(before);
  });
});

describe("marking", () => {
  const fillsOf = (host: Awaited<ReturnType<typeof open>>) =>
    [...(host.workbook.tables[0]?.sheet.cells ?? [])].flatMap(([key, { format }]) =>
      format?.fillColor ? [[key, format.fillColor]] : [],
    );

  test("marks are set, the gravest counts, and the next marking takes them away again", async () => {
    const host = await open();
    const before = fillsOf(host);
    const at = (rowIndex: number, heading: string, severity: "error" | "warning" | "note") =>
      ({ table: "DaiBieu", rowIndex, heading, severity }) as const;
    await markCells(
      ["DaiBieu"],
      [at(0, "Số", "note"), at(0, "Số", "error"), at(1, "Số", "error"), at(2, "Họ và tên", "warning")],
    );
    expect(fillsOf(host)).toHaveLength(before.length + 3);
    await markCells(["DaiBieu"], [at(2, "Họ và tên", "note")]);
    expect(fillsOf(host)).toEqual([...before, [5 * 16_384 + 1, "#DCE8F9"]]);
    await markCells(["DaiBieu"], []);
    expect(fillsOf(host)).toEqual(before);
  });

  test("the user's own colours stay", async () => {
    const host = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Đại biểu").getRange("A5").format.fill.color = "#00FF00";
      await context.sync();
    });
    const before = fillsOf(host);
    await markCells(["DaiBieu"], [{ table: "DaiBieu", rowIndex: 2, heading: "Số", severity: "warning" }]);
    await markCells(["DaiBieu"], []);
    expect(fillsOf(host)).toContainEqual(before[0]);
  });
});

test("selecting shows the cell, and an unknown table is refused", async () => {
  const host = await open();
  await selectCell({ table: "DaiBieu", rowIndex: 1, heading: "Họ và tên" });
  expect(host.workbook.activeSheet.name).toBe("Đại biểu");
  expect(host.workbook.activeSheet.selection).toMatchObject({ firstRow: 4, firstColumn: 1 });
  await selectCell({ sheet: "Sheet1", address: "C3" });
  expect(host.workbook.activeSheet.selection).toMatchObject({ firstRow: 2, firstColumn: 2 });
  await expect(selectCell({ table: "DuToan", rowIndex: 0, heading: "x" })).rejects.toMatchObject({ subject: "DuToan" });
});
