import fc from "fast-check";
import { addRows } from "@/workbook/rows/add-rows";
import { draftOf } from "../../support/draft-of";

const headings = ["STT", "Họ và tên"];

/** The rows of a table of these names after some were added in the place of others. */
function after(before: readonly string[], added: readonly string[], replaced: readonly number[]) {
  const draft = draftOf({ DaiBieu: { headings, rows: before.map((name, index) => [index + 1, name]) } });
  const rows = added.map((name, index) => [before.length + index + 1, name]);
  addRows(draft, [{ table: "DaiBieu", rows: { headings, rows }, filled: before.length, replaced }]);
  return draft.table("DaiBieu").rows;
}

test("rows come below those that are there", () => {
  expect(after(["An", "Bình"], ["Cường"], [])).toEqual([
    [1, "An"],
    [2, "Bình"],
    [3, "Cường"],
  ]);
});

test("rows that are replaced go, and what stays is numbered again", () => {
  expect(after(["An", "Bình"], ["Cường"], [0])).toEqual([
    [1, "Bình"],
    [2, "Cường"],
  ]);
});

test("rows can go without any coming", () => {
  expect(after(["An", "Bình"], [], [0])).toEqual([[1, "Bình"]]);
});

test("whatever comes and goes: kept rows in their order, then new ones, numbered from 1", () => {
  const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 8 });
  const cases = names.chain((before) =>
    fc.tuple(fc.constant(before), names, fc.subarray(before.map((_, index) => index))),
  );
  fc.assert(
    fc.property(cases, ([before, added, replaced]) => {
      const left = [...before.filter((_, index) => !replaced.includes(index)), ...added];
      expect(after(before, added, replaced)).toEqual(left.map((name, index) => [index + 1, name]));
    }),
  );
});
