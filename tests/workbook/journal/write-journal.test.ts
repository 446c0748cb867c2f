import { journalColumns } from "@/tables/sheets/journal-sheet";
import { entry } from "@/workbook/journal/journal-entries";
import { readJournal } from "@/workbook/journal/read-journal";
import { writeJournal } from "@/workbook/journal/write-journal";
import { journalDraft } from "../../support/draft-of";

const noted = (what: string) => entry("source", { file: "a.csv", sheet: "", row: 0 }, { what });

/** What «Nhật ký» of three entries holds after writing: number and text of each row. */
function after(change: Parameters<typeof writeJournal>[2]) {
  const draft = journalDraft(["một", "hai", "ba"].map(noted));
  writeJournal(draft, readJournal(draft), change);
  const { headings, rows } = draft.table("NhatKy");
  const [ordinal, what] = [headings.indexOf(journalColumns.ordinal), headings.indexOf(journalColumns.what)];
  return rows.map((row) => `${String(row[ordinal])} ${String(row[what])}`);
}

test("new entries come last, numbered on", () => {
  expect(after({ entries: [noted("bốn")] })).toEqual(["1 một", "2 hai", "3 ba", "4 bốn"]);
});

test("entries are removed by their positions and the rest is numbered again", () => {
  expect(after({ removed: [0, 1] })).toEqual(["1 ba"]);
});

test("both at once: positions are those before writing", () => {
  expect(after({ entries: [noted("bốn")], removed: [1] })).toEqual(["1 một", "2 ba", "3 bốn"]);
});

test("nothing to write leaves everything as it is", () => {
  expect(after({})).toEqual(["1 một", "2 hai", "3 ba"]);
});
