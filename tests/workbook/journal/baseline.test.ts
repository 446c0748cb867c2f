import fc from "fast-check";
import { aDelegate } from "@tools/samples/a-delegate";
import { anHonoree } from "@tools/samples/an-honoree";
import type { ListRecords } from "@/intake/result/list-records";
import { ownLists } from "@/tables/list-kinds";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";
import { baselineEntries, newTableRows, readBaseline, versionRows } from "@/workbook/journal/baseline";
import { journalOf } from "../../support/draft-of";

const records = (parts: Partial<ListRecords>): ListRecords => ({ delegates: [], honorees: [], budget: [], ...parts });
const entriesOf = (read: ListRecords) => baselineEntries(read, newTableRows(read, ownLists), ownLists);
const list = { file: "dai-bieu.xlsx", sheet: "Sheet1" };
const at = (row: number) => ({ ...list, row });

test("one entry for each list says how many rows it keeps", () => {
  const read = records({
    delegates: [aDelegate({ source: at(2) }), aDelegate({ source: at(3) })],
    honorees: [anHonoree()],
  });
  expect(entriesOf(read).map(({ entry, sourceFile, sourceRow, what }) => [entry, sourceFile, sourceRow, what])).toEqual(
    [
      ["Bản gốc", "dai-bieu.xlsx", null, expect.stringMatching(/^2 dòng/)],
      ["Bản gốc", "khen.xlsx", null, expect.stringMatching(/^1 dòng/)],
    ],
  );
});

test("tables of one list are kept side by side", () => {
  const read = records({ delegates: [aDelegate({ source: at(2) })], honorees: [anHonoree({ source: at(9) })] });
  const kept = readBaseline(journalOf(entriesOf(read)), list);
  expect([...(kept ?? [])].map(([table, rows]) => [table, rows.map(({ row }) => row)])).toEqual([
    [delegateTable.name, [2]],
    [honoreeTable.name, [9]],
  ]);
});

test("a list that «Nhật ký» does not tell of, or whose entry somebody altered, has no baseline", () => {
  const entries = entriesOf(records({ delegates: [aDelegate({ source: at(2) })] }));
  expect(readBaseline(journalOf(entries), { ...list, sheet: "Sheet2" })).toBeNull();
  for (const exact of [null, "", "{}", '{"table":"DaiBieu","keys":[],"rows":[["a"]]}'])
    expect(readBaseline(journalOf(entries.map((entry) => ({ ...entry, exact }))), list)).toBeNull();
});

test("a very long text is cut, so that it counts as corrected by hand", () => {
  const read = records({ delegates: [aDelegate({ source: at(2), note: "x".repeat(5_000) })] });
  const [row] = readBaseline(journalOf(entriesOf(read)), list)?.get(delegateTable.name) ?? [];
  expect(row?.cells["note"]).toBe("x".repeat(1_000));
});

test("a long list stands in several entries that a cell can hold, and is read back whole", () => {
  const note = "ghi chú dài ".repeat(50);
  const delegates = Array.from({ length: 100 }, (_, index) => aDelegate({ source: at(index + 2), note }));
  const entries = entriesOf(records({ delegates }));
  expect(entries.length).toBeGreaterThan(1);
  for (const { exact } of entries) expect(String(exact).length).toBeLessThan(32_767);
  const kept = readBaseline(journalOf(entries), list)?.get(delegateTable.name);
  expect(kept?.map(({ row }) => row)).toEqual(delegates.map(({ source }) => source.row));
});

test("rows are read back as they came into the table", () => {
  const text = fc.option(fc.string({ minLength: 1, maxLength: 40 }));
  const delegate = fc.record({ fullName: fc.string(), position: text, orgUnit: text, phone: text, note: text });
  fc.assert(
    fc.property(fc.array(delegate, { minLength: 1, maxLength: 5 }), (people) => {
      const read = records({ delegates: people.map((facts, index) => aDelegate({ ...facts, source: at(index + 2) })) });
      const rows = newTableRows(read, ownLists);
      const written = versionRows(delegateTable, read, rows).map(({ row, cells }) => ({ row, cells }));
      const kept = readBaseline(journalOf(baselineEntries(read, rows, ownLists)), list);
      expect(kept?.get(delegateTable.name)).toEqual(written);
    }),
  );
});
