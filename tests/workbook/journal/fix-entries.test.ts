import fc from "fast-check";
import { entry } from "@/workbook/journal/journal-entries";
import { fixEntries, lastFix, type FixAction } from "@/workbook/journal/fix-entries";
import { journalOf } from "../../support/draft-of";

const source = { file: "khen.xlsx", sheet: "Cá nhân", row: 7 };
const write: FixAction = {
  kind: "write",
  table: "KhenThuong",
  heading: "Họ và tên",
  from: "trần thị an",
  to: "Trần Thị An",
  source,
};
const remove: FixAction = { kind: "remove", table: "KhenThuong", cells: { STT: 3, "Họ và tên": null }, source };
const add: FixAction = { kind: "add", table: "KhenThuong", source };

test("an entry shows the old and the new value of the cell", () => {
  expect(fixEntries(1, "Viết hoa tên", [write])).toEqual([
    expect.objectContaining({
      entry: "Đã sửa",
      sourceFile: "khen.xlsx",
      sourceSheet: "Cá nhân",
      sourceRow: 7,
      column: "Họ và tên",
      what: "Sửa theo đề nghị: Viết hoa tên",
      from: "trần thị an",
      to: "Trần Thị An",
    }),
  ]);
});

test("a row that was removed shows its cells; one that came in shows none", () => {
  expect(fixEntries(1, "Bỏ dòng", [remove, add]).map(({ column, from, to }) => [column, from, to])).toEqual([
    [null, "3 | ", null],
    [null, null, null],
  ]);
});

test("the last fix is read back with the positions of its entries", () => {
  const journal = journalOf([
    ...fixEntries(1, "a", [write]),
    entry("source", source, { what: "b" }),
    ...fixEntries(2, "c", [remove, add]),
  ]);
  expect(lastFix(journal)).toEqual({ batch: 2, actions: [remove, add], entries: [2, 3] });
});

test("without entries of fixes, or with altered ones, there is nothing to undo", () => {
  const [kept] = fixEntries(1, "a", [write]);
  expect(lastFix(journalOf([]))).toBeNull();
  expect(lastFix(journalOf(kept === undefined ? [] : [{ ...kept, exact: `${String(kept.exact)}x` }]))).toBeNull();
});

test("whatever a fix did is read back as it was", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const at = fc.record({ file: fc.string(), sheet: fc.string(), row: fc.nat() });
  const actions = fc.oneof(
    fc.record({
      kind: fc.constant("write" as const),
      table: fc.string(),
      heading: fc.string(),
      from: cell,
      to: cell,
      source: at,
    }),
    fc.record({
      kind: fc.constant("remove" as const),
      table: fc.string(),
      cells: fc.dictionary(fc.constantFrom("STT", "Họ và tên", "Đơn vị"), cell, { noNullPrototype: true }),
      source: at,
    }),
    fc.record({ kind: fc.constant("add" as const), table: fc.string(), source: at }),
  );
  fc.assert(
    fc.property(fc.array(actions, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 999 }), (done, batch) => {
      const earlier = fixEntries(batch - 1, "a", [write]);
      const read = lastFix(journalOf([...earlier, ...fixEntries(batch, "b", done)]));
      expect(read).toEqual({ batch, actions: done, entries: done.map((_, index) => index + 1) });
    }),
  );
});
