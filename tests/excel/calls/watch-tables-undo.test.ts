/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets } from "../../support/excel-calls";
import { watchTables } from "@/excel/calls/watch-tables";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

// A file of its own: Office reads once a process which requirement sets there are.
afterAll(closeOffice);

const later = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms));

test("where each call empties the user's undo list, as in Excel 2021, nothing is asked while the user types; what changed is told when another sheet comes to the front", async () => {
  const host = await openWorkbook({ sheets: { "Của tôi": [["Họ tên"]] } });
  await addMissingSheets([smallTable([[1, "An", null, null]])]);
  const told: string[][] = [];
  const ours: boolean[] = [];
  const stop = await watchTables(
    ["DaiBieu"],
    (tables) => void told.push([...tables]),
    (isOurs) => void ours.push(isOurs),
  );
  host.select("Đại biểu!B4");
  await later();
  host.meter.reset();
  host.type("Đại biểu!B4", "Bình");
  host.type("Của tôi!A2", "ghi chú");
  await later();
  expect(host.meter.read().requests).toBe(0);
  expect({ told, ours }).toEqual({ told: [], ours: [true, false] });

  host.select("Của tôi!A2");
  await later();
  expect(told).toEqual([["DaiBieu"]]);
  expect(host.meter.read().requests).toBe(1);

  // Nothing was changed in between.
  host.select("Đại biểu!B4");
  await later();
  expect(host.meter.read().requests).toBe(1);
  await stop();
});
