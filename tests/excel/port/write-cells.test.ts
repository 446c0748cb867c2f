/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets, appendRows, readTables, writeCells } from "../../support/excel-calls";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const open = async () => {
  const host = await openWorkbook();
  await addMissingSheets([
    smallTable([
      [1, "An", "Nữ", null],
      [2, "Bình", null, null],
      [3, "Chi", null, null],
    ]),
  ]);
  return host;
};
const rows = async () => (await readTables(["DaiBieu"])).DaiBieu.rows;

test("only the cells that are named change, text stays text, null empties, formulas calculate on", async () => {
  await open();
  await writeCells("DaiBieu", [
    { rowIndex: 2, heading: "Họ và tên", value: "0912345678" },
    { rowIndex: 1, heading: "Họ và tên", value: null },
    { rowIndex: 0, heading: "Số", value: 7 },
    { rowIndex: 0, heading: "Số", value: 9 },
  ]);
  expect(await rows()).toEqual([
    [9, "An", "Nữ", 18],
    [2, null, null, 4],
    [3, "0912345678", null, 6],
  ]);
});

test("a missing column and a protected sheet are refused, and nothing is written", async () => {
  const host = await open();
  const before = await pictureOf(host);
  await expect(
    writeCells("DaiBieu", [
      { rowIndex: 0, heading: "Số", value: 9 },
      { rowIndex: 0, heading: "Khác", value: 9 },
    ]),
  ).rejects.toMatchObject({ code: "item-not-found", subject: "DaiBieu[Khác]" });
  host.refuse({ kind: "protected-sheet", sheet: "Đại biểu" });
  await expect(writeCells("DaiBieu", [{ rowIndex: 0, heading: "Số", value: 9 }])).rejects.toMatchObject({
    code: "sheet-protected",
  });
  host.allowAll();
  expect(await pictureOf(host)).toEqual(before);
  await expect(writeCells("DaiBieu", [{ rowIndex: 3, heading: "Số", value: 9 }])).rejects.toThrow(RangeError);
});

test("cells cost syncs by the bytes that they take, not by their number", async () => {
  const host = await open();
  await appendRows(
    "DaiBieu",
    ["Số", "Họ và tên"],
    Array.from({ length: 400 }, (_, i) => [i, "x"]),
  );
  const cost = async (count: number) => {
    host.meter.reset();
    await writeCells(
      "DaiBieu",
      Array.from({ length: count }, (_, i) => ({ rowIndex: 2 * i, heading: "Họ và tên", value: `Tên ${i}` })),
    );
    return host.meter.read();
  };
  const few = await cost(2);
  const many = await cost(200);
  expect(many.requests).toBe(few.requests);
  expect(many.largestRequest).toBeLessThan(2_000_000);
});
