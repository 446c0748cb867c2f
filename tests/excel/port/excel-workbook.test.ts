/** @jest-environment jsdom */
import "../../support/pane-setup";
import { withHandEdits } from "../../support/hand-edits";
import { openPort } from "@tools/try/open-port";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

test("the port's actions follow each other on one workbook, and the user's own sheet is as it was", async () => {
  const host = await openWorkbook({
    sheets: {
      "Của tôi": [
        ["Họ tên", "Tiền"],
        ["An", 5],
      ],
    },
  });
  const before = await pictureOf(host);
  const workbook = withHandEdits(openPort());

  expect(await workbook.listSheets()).toEqual([
    expect.objectContaining({ name: "Của tôi", hidden: false, ours: false }),
  ]);
  expect(await workbook.addMissingSheets([smallTable([])])).toHaveLength(1);
  expect(await workbook.addMissingSheets([smallTable([])])).toEqual([]);
  expect(await workbook.findMissing([smallTable([])])).toEqual([]);
  expect((await workbook.listSheets()).map(({ ours }) => ours).sort()).toEqual([false, true]);

  const [grid] = await workbook.readSheets(["Của tôi"]);
  expect(grid?.rows).toEqual([
    ["Họ tên", "Tiền"],
    ["An", 5],
  ]);
  const mine = (picture: unknown) =>
    (picture as { sheets: { name: string }[] }).sheets.find(({ name }) => name === "Của tôi");
  expect(mine(await pictureOf(host))).toEqual(mine(before));
});

test("a cell of a table and a named place are brought to the front; what is not there is told", async () => {
  const host = await openWorkbook();
  const workbook = withHandEdits(openPort());
  const model = smallTable([]);
  await workbook.addMissingSheets([
    { ...model, names: [{ name: "HN_DonVi", area: { top: 8, left: 2, bottom: 8, right: 2 } }] },
  ]);
  await workbook.select({ sheet: model.name, address: "HN_DonVi" });
  expect({ sheet: host.workbook.activeSheet.name, at: host.workbook.activeSheet.selection }).toEqual({
    sheet: model.name,
    at: { firstRow: 8, firstColumn: 2, lastRow: 8, lastColumn: 2 },
  });
  await expect(workbook.select({ sheet: "Không có", address: "A1" })).rejects.toMatchObject({ code: "item-not-found" });
});
