/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets } from "../../support/excel-calls";
import { readSelection } from "@/excel/calls/read-selection";
import { readSheets } from "@/excel/calls/read-sheets";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const two = {
  "Mời, đợt 1": [
    ["STT", "Họ và tên", null, "STT", "Họ và tên"],
    [1, "Nguyễn Văn An", null, 1, "Lê Thị Hoa"],
    [2, "Trần Văn Bình", null, 2, "Vũ Văn Dũng"],
  ].map((row) => row.map((value) => value ?? "")),
};

test.each([
  ["a cell", "B2", ["Mời, đợt 1"]],
  ["a row", "A2:E2", ["Mời, đợt 1"]],
  ["an empty area", "H1:J9", ["Mời, đợt 1"]],
  ["an area", "A1:B3", ["Mời, đợt 1!A1:B3"]],
  ["whole columns", "A:B", ["Mời, đợt 1!A1:B3"]],
  ["more than what is filled", "D1:F20", ["Mời, đợt 1!D1:E3"]],
  ["two areas", "A1:B3,D1:E2", ["Mời, đợt 1!A1:B3", "Mời, đợt 1!D1:E2"]],
])("%s: what is selected are sources", async (_what, selected, sources) => {
  const host = await openWorkbook({ sheets: two });
  host.select(`'Mời, đợt 1'!${selected}`);
  expect(await readSelection()).toEqual({ sheet: "Mời, đợt 1", ours: false, sources });
});

test("the sources are read as they were selected, rows as the user counts them", async () => {
  const host = await openWorkbook({ sheets: two });
  host.select("'Mời, đợt 1'!D2:E3");
  const { sources } = await readSelection();
  expect(await readSheets(sources)).toMatchObject([
    {
      file: "",
      sheet: "Mời, đợt 1!D2:E3",
      firstRow: 2,
      firstColumn: 4,
      rows: [
        [1, "Lê Thị Hoa"],
        [2, "Vũ Văn Dũng"],
      ],
    },
  ]);
});

test("one of our own sheets is told", async () => {
  const host = await openWorkbook({ sheets: two });
  await addMissingSheets([smallTable()]);
  host.select("'Đại biểu'!A3:C5");
  expect(await readSelection()).toMatchObject({ sheet: "Đại biểu", ours: true });
});
