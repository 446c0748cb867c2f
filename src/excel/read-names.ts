import type { CellValue } from "@/sheet/grid";
import { calculateFirst } from "./calculate-first";
import { inExcel } from "./in-excel";
import { readRow } from "./read-row";

type NamedValues = Readonly<Record<string, readonly (readonly CellValue[])[] | null>>;

/** Values of workbook-scoped names; null where the name is missing or stands for no cells. */
export function readNames(names: readonly string[]): Promise<NamedValues> {
  return inExcel(async (context) => {
    const items = names.map((name) => ({ name, item: context.workbook.names.getItemOrNullObject(name) }));
    for (const { item } of items) item.load("name");
    const calculate = calculateFirst(context);
    await context.sync();
    calculate();
    const ranges = items
      .filter(({ item }) => !item.isNullObject)
      .map(({ name, item }) => ({ name, range: item.getRangeOrNullObject() }));
    for (const { range } of ranges) range.load("values");
    await context.sync();
    const values: Record<string, readonly (readonly CellValue[])[] | null> = Object.fromEntries(
      names.map((name) => [name, null]),
    );
    for (const { name, range } of ranges) if (!range.isNullObject) values[name] = range.values.map(readRow);
    return values;
  });
}
