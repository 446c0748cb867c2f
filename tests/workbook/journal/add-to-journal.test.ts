import { aDelegate } from "@tools/samples/a-delegate";
import type { IntakeResult } from "@/intake/result/intake-result";
import { ownLists } from "@/tables/list-kinds";
import { entryWords, journalColumns } from "@/tables/sheets/journal-sheet";
import { journalAddition, placesOf } from "@/workbook/journal/add-to-journal";
import { newTableRows } from "@/workbook/journal/baseline";
import { entry, type JournalEntry } from "@/workbook/journal/journal-entries";
import { journalOf } from "../../support/draft-of";

const list = { file: "a.csv", sheet: "" };
const at = (row: number) => ({ ...list, row });

/** What was imported of the list: these names, from row 2. */
const imported = (...names: readonly string[]): IntakeResult => ({
  delegates: names.map((fullName, index) => aDelegate({ fullName, source: at(index + 2) })),
  honorees: [],
  budget: [],
  sheets: [],
  issues: [],
  changes: [],
});

interface Given {
  readonly isRead?: boolean;
  readonly stays?: boolean;
}

function add(entries: readonly JournalEntry[], fresh: IntakeResult, { isRead = true, stays = false }: Given = {}) {
  const rows = newTableRows(fresh, ownLists);
  const addition = journalAddition(journalOf(entries), {
    lists: ownLists,
    fresh,
    rows,
    isRead: () => isRead,
    stays: () => stays,
  });
  return { rows: addition.rows.rows, headings: addition.rows.headings, replaced: addition.replaced };
}

/** The entries that a first import writes. */
function entriesOf(fresh: IntakeResult): readonly JournalEntry[] {
  const { rows, headings } = add([], fresh);
  const keys = Object.keys(entry("source", at(0), {})) as (keyof JournalEntry)[];
  const columns = new Map(keys.map((key) => [key, headings.indexOf(journalColumns[key])]));
  return rows.map((row) => ({
    ...entry("source", at(0), {}),
    ...Object.fromEntries(keys.map((key) => [key, row[columns.get(key) ?? -1] ?? null])),
  }));
}

const skipped = entry("skipped", at(5), { what: "Dòng trống" });
const decided = entry("person", at(0), { what: "Cùng một người" });

describe("what comes into the journal", () => {
  test("a first import brings its entries, numbered on from those that are there", () => {
    const { rows, headings, replaced } = add([decided], imported("Trần Thị An"));
    expect(rows.map((row) => row[headings.indexOf(journalColumns.entry)])).toEqual([entryWords.baseline]);
    expect(rows.map((row) => row[headings.indexOf(journalColumns.ordinal)])).toEqual([2]);
    expect(replaced).toEqual([]);
  });

  test("the same import again changes nothing, in whatever order the entries stand", () => {
    const fresh: IntakeResult = {
      ...imported("Trần Thị An"),
      changes: [{ rule: "list-mark", at: { ...at(2), column: "Họ tên", field: "fullName" }, from: "- An", to: "An" }],
    };
    const first = entriesOf(fresh);
    expect(first.length).toBeGreaterThan(1);
    expect(add([...first].reverse(), fresh)).toMatchObject({ rows: [], replaced: [] });
  });

  test("another version of a list replaces its entries, but none that a person made", () => {
    const before = [decided, skipped, ...entriesOf(imported("Trần Thị An"))];
    expect(add(before, imported("Lê Văn Bình"))).toMatchObject({ rows: [expect.anything()], replaced: [1, 2] });
  });

  test("entries of a list whose rows stay are kept, and come no second time", () => {
    const before = [skipped, ...entriesOf(imported("Trần Thị An"))];
    expect(add(before, imported("Trần Thị An"), { stays: true })).toMatchObject({ rows: [], replaced: [] });
  });

  test("a list that was read and gave nothing loses its entries; one that was not read keeps them", () => {
    expect(add([skipped], imported()).replaced).toEqual([0]);
    expect(add([skipped], imported(), { isRead: false }).replaced).toEqual([]);
  });
});

describe("what a place is about", () => {
  const fresh = imported("Trần Thị An");
  const about = placesOf(fresh, newTableRows(fresh, ownLists), ownLists);

  test.each([
    [2, "fullName", { scope: "cell", cell: "Trần Thị An" }],
    [2, "phone", { scope: "cell", cell: null }],
    [2, "ordinal", { scope: "row", cell: null }],
    [2, "unknownField", { scope: "row", cell: null }],
    [2, null, { scope: "row", cell: null }],
    [9, "fullName", { scope: "list", cell: null }],
  ])("row %d, field %s: %j", (row, field, place) => {
    expect(about({ ...at(row), column: null, field })).toEqual(place);
  });

  test("a source that gave nothing is a place of its own", () => {
    expect(about({ file: "b.csv", sheet: "", row: 2, column: null, field: null })).toEqual({
      scope: "source",
      cell: null,
    });
  });
});
