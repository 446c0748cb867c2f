/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets, appendRows, markCells, readTables } from "../../support/excel-calls";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const headings = ["Số", "Họ và tên"];
const rowsOf = async () => (await readTables(["DaiBieu"])).DaiBieu.rows;

describe("appending", () => {
  test("the blank row of an empty table is used, the formula goes down every row", async () => {
    await openWorkbook();
    await addMissingSheets([smallTable()]);
    await appendRows("DaiBieu", headings, [
      [1, "An"],
      [2, "Bình"],
    ]);
    expect(await rowsOf()).toEqual([
      [1, "An", null, 2],
      [2, "Bình", null, 4],
    ]);
    await appendRows("DaiBieu", headings, [[3, "Chi"]]);
    expect(await rowsOf()).toEqual([
      [1, "An", null, 2],
      [2, "Bình", null, 4],
      [3, "Chi", null, 6],
    ]);
  });

  test("text stays the text that it is", async () => {
    await openWorkbook();
    await addMissingSheets([smallTable()]);
    const texts = ["0912345678", "=1+1", "+84 912", "3/2020", "'nháy", "TRUE", "2018-2019", "-", "@a", "1.490.000"];
    await appendRows(
      "DaiBieu",
      ["Họ và tên", "Giới tính"],
      texts.map((text) => [text, text]),
    );
    expect((await rowsOf()).map(([, text, plain]) => [text, plain])).toEqual(texts.map((text) => [text, text]));
  });

  test("a text that begins like a formula is not handed down as one", async () => {
    await openWorkbook();
    await addMissingSheets([smallTable()]);
    await appendRows("DaiBieu", headings, [[1, "=UBND phường"]]);
    await appendRows("DaiBieu", headings, [[2, "Bình"]]);
    expect((await rowsOf()).map(([, name, , double]) => [name, double])).toEqual([
      ["=UBND phường", 2],
      ["Bình", 4],
    ]);
  });

  test("new rows look like the first, its mark is not handed on, its drop-down is", async () => {
    const host = await openWorkbook();
    await addMissingSheets([smallTable([[1, "An", null, null]])]);
    await markCells(["DaiBieu"], [{ table: "DaiBieu", rowIndex: 0, heading: "Họ và tên", severity: "error" }]);
    await appendRows("DaiBieu", headings, [[2, "Bình"]]);
    const [table] = host.workbook.tables;
    const sheet = table?.sheet;
    expect(table?.area.lastRow).toBe(4);
    const cell = (row: number, column: number) => sheet?.cells.get(row * 16_384 + column)?.format;
    expect(cell(4, 1)?.numberFormat).toBe("@");
    expect(cell(3, 1)?.fillColor).toBe("#FFC9C5");
    expect(cell(4, 1)?.fillColor).toBeNull();
    const covered = sheet?.validations
      .flatMap(({ areas }) => areas)
      .some(({ firstRow, lastRow }) => firstRow <= 4 && lastRow >= 4);
    expect(covered).toBe(true);
  });

  test("a row of totals steps aside and stands below again", async () => {
    const host = await openWorkbook();
    await addMissingSheets([smallTable([[1, "An", null, null]])]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("DaiBieu").showTotals = true;
      await context.sync();
    });
    await appendRows("DaiBieu", headings, [[2, "Bình"]]);
    expect((await rowsOf()).map(([number]) => number)).toEqual([1, 2]);
    expect(host.workbook.tables[0]?.showTotals).toBe(true);
    expect(host.workbook.tables[0]?.area.lastRow).toBe(5);
  });

  test("requests do not grow with the rows", async () => {
    const host = await openWorkbook();
    await addMissingSheets([smallTable()]);
    const cost = async (count: number) => {
      host.meter.reset();
      await appendRows(
        "DaiBieu",
        headings,
        Array.from({ length: count }, (_, i) => [i, `Người thứ ${i}`]),
      );
      return host.meter.reset().requests;
    };
    await cost(1);
    expect(await cost(2000)).toBe(await cost(10));
  });
});

describe("a refusal leaves the workbook as it was", () => {
  const open = async () => {
    const host = await openWorkbook();
    await addMissingSheets([smallTable([[1, "An", null, null]])]);
    return { host, before: await pictureOf(host) };
  };
  const more = [
    [2, "Bình"],
    [3, "Chi"],
  ];

  test("cells of the user below the table are not covered", async () => {
    const { host } = await open();
    host.type("Đại biểu!B6", "ghi chú của tôi");
    const before = await pictureOf(host);
    await expect(appendRows("DaiBieu", headings, more)).rejects.toMatchObject({ code: "cells-in-the-way" });
    expect(await pictureOf(host)).toEqual(before);
  });

  test("an unknown column is named", async () => {
    const { host, before } = await open();
    await expect(appendRows("DaiBieu", ["Số", "Lạ"], more)).rejects.toMatchObject({
      code: "item-not-found",
      subject: "DaiBieu[Lạ]",
    });
    expect(await pictureOf(host)).toEqual(before);
  });

  test("a missing table is named", async () => {
    await open();
    await expect(appendRows("DuToan", headings, more)).rejects.toMatchObject({
      code: "item-not-found",
      subject: "DuToan",
    });
  });

  test("a protected sheet is named", async () => {
    const { host } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Đại biểu").protection.protect();
      await context.sync();
    });
    const before = await pictureOf(host);
    await expect(appendRows("DaiBieu", headings, more)).rejects.toMatchObject({
      code: "sheet-protected",
      subject: "Đại biểu",
    });
    expect(await pictureOf(host)).toEqual(before);
  });

  test("a cell being edited", async () => {
    const { host, before } = await open();
    host.refuse({ kind: "cell-editing" });
    await expect(appendRows("DaiBieu", headings, more)).rejects.toMatchObject({ code: "cell-editing" });
    host.allowAll();
    expect(await pictureOf(host)).toEqual(before);
  });

  test("a request that is too large", async () => {
    const { host, before } = await open();
    host.refuse({ kind: "payload-too-large", bytes: 60_000 });
    const many = Array.from({ length: 3000 }, (_, i) => [i, "Nguyễn Thị Thanh Huyền"]);
    await expect(appendRows("DaiBieu", headings, many)).rejects.toMatchObject({ code: "payload-too-large" });
    host.allowAll();
    expect(await pictureOf(host)).toEqual(before);
  });

  test("a failure half-way, at whatever action", async () => {
    const measured = await open();
    measured.host.meter.reset();
    await appendRows("DaiBieu", headings, more);
    const { actions } = measured.host.meter.reset();
    expect(actions).toBeGreaterThan(20);
    for (let action = 1; action < actions; action += 7) {
      const { host, before } = await open();
      host.refuse({ kind: "fail-at-action", action });
      const failure = await appendRows("DaiBieu", headings, more).catch((refusal: unknown) => refusal);
      host.allowAll();
      if (failure === undefined) continue;
      expect(failure).toMatchObject({ name: "WorkbookError" });
      expect(await pictureOf(host)).toEqual(before);
    }
  });
});
