import { aDelegate } from "@tools/samples/a-delegate";
import { delegateColumns, delegateTable } from "@/tables/lists/delegates";
import { locateRecords } from "@/usecases/check/locate-records";
import { tableRows } from "@/workbook/rows/table-rows";
import { dataOf } from "../../support/draft-of";

const place = { ...aDelegate().source, column: null, field: "phone" };

test("a record is found where its row stands now, and nothing is changed", () => {
  const moved = [aDelegate({ source: { ...place, row: 77 } }), aDelegate()];
  const empty = { headings: [], rows: [] };
  const data = dataOf({ DaiBieu: tableRows(delegateTable, moved, 1), KhenThuong: empty, DuToan: empty });
  const { report, changes, documents } = locateRecords.run(data);
  expect(report.cellOf(place)).toEqual({ table: "DaiBieu", rowIndex: 1, heading: delegateColumns.phone });
  expect(report.cellOf({ ...place, row: 3 })).toBeNull();
  expect({ tables: changes.tables, documents }).toEqual({ tables: [], documents: [] });
});

test("nothing is found in a workbook that is not set up", () => {
  expect(locateRecords.run(dataOf({})).report.cellOf(place)).toBeNull();
});
