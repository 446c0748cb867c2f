import { journalColumns } from "@/tables/sheets/journal-sheet";
import { entry } from "@/workbook/journal/journal-entries";
import { journalRows } from "@/workbook/journal/journal-rows";
import { journalOf } from "../../support/draft-of";

const at = { file: "khen.xlsx", sheet: "Cá nhân", row: 7 };
const entries = [
  entry("change", at, { column: "Họ và tên", what: "Bỏ khoảng trắng thừa", from: "An  ", to: "An" }),
  entry("source", { ...at, row: 0 }, { what: "Danh sách khen thưởng" }),
];

test("entries are numbered on from the first", () => {
  const { headings, rows } = journalRows(entries, 8);
  const ordinal = headings.indexOf(journalColumns.ordinal);
  expect(rows.map((row) => row[ordinal])).toEqual([8, 9]);
});

test("no entries are no rows", () => {
  expect(journalRows([], 1)).toEqual({ headings: [], rows: [] });
});

test("entries are read back as they were written", () => {
  expect(journalOf(entries).rows.map(({ entry: read }) => read)).toEqual(entries);
});
