import { budgetColumns } from "@/tables/lists/budget";
import { delegateColumns } from "@/tables/lists/delegates";
import { honoreeColumns } from "@/tables/lists/honorees";
import { Draft } from "@/workbook/draft";
import { workbookDeclaration } from "@/usecases/setup/workbook-declaration";
import { workbookOf } from "../../support/memory-workbook";

const { models, identify } = workbookDeclaration();

test("a workbook of the declared sheets lacks none of them, an empty one lacks all", () => {
  expect(new Draft(workbookOf(models)).missing(models)).toEqual([]);
  expect(new Draft(workbookOf([])).missing(models)).toEqual(models);
});

test("sheets and tables have names of their own", () => {
  const names = models.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["DaiBieu", delegateColumns.fullName],
  ["KhenThuong", honoreeColumns.name],
  ["DuToan", budgetColumns.item],
  ["NhatKy", null],
])("a person knows a row of %s by its column %s", (table, heading) => {
  expect(identify(table)).toBe(heading);
});
