/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets, writeCells } from "../../support/excel-calls";
import { watchTables } from "@/excel/calls/watch-tables";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const later = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms));

/** Excel of Microsoft 365, where calls leave the undo list alone. */
const newExcel = { habits: { keepsUndo: true } };

test("a person's changes are told once a batch, ours and those of other sheets not at all", async () => {
  const host = await openWorkbook({ ...newExcel, sheets: { "Của tôi": [["Họ tên"]] } });
  const told: string[][] = [];
  const stop = await watchTables(["DaiBieu", "KhenThuong"], (tables) => void told.push([...tables]));
  // The table is made after the watch began.
  await addMissingSheets([smallTable([[1, "An", null, null]])]);
  await writeCells("DaiBieu", [{ rowIndex: 0, heading: "Số", value: 5 }]);
  host.type("Của tôi!B2", "ghi chú");
  await later();
  expect(told).toEqual([]);

  host.meter.reset();
  host.type("Đại biểu!B4", "Bình");
  host.type("Đại biểu!B5", "Chi");
  host.type("Đại biểu!A5", 2);
  await later();
  expect(told).toEqual([["DaiBieu"]]);
  expect(host.meter.read().requests).toBe(1);

  await stop();
  host.type("Đại biểu!B4", "An");
  await later();
  expect(told).toHaveLength(1);
});

test("what the host refuses while a cell is typed in is told with the next change", async () => {
  const host = await openWorkbook(newExcel);
  await addMissingSheets([smallTable([[1, "An", null, null]])]);
  const told: string[][] = [];
  const stop = await watchTables(["DaiBieu"], (tables) => void told.push([...tables]));
  host.refuse({ kind: "cell-editing" });
  host.type("Đại biểu!B4", "Bình");
  await later();
  expect(told).toEqual([]);
  host.allowAll();
  host.type("Sheet1!A1", 1);
  await later();
  expect(told).toEqual([["DaiBieu"]]);
  await stop();
});
