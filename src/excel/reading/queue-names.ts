import type { NamedValues } from "@/workbook/workbook-data";
import { readRow } from "../read-row";
import { parseNamedArea, type NamedArea } from "./name-address";

/** The cells of the workbook's names, by name; a name whose cells are gone is absent. */
export type NameAreas = ReadonlyMap<string, NamedArea>;

/** Queues all names of the workbook. */
export function queueNames(context: Excel.RequestContext): () => NameAreas {
  const { names } = context.workbook;
  names.load("items/name,items/type,items/value");
  return () =>
    new Map(
      names.items.flatMap(({ name, type, value }): [string, NamedArea][] => {
        const area = type === "Range" ? parseNamedArea(String(value)) : null;
        return area === null ? [] : [[name, area]];
      }),
    );
}

/** The used cells of sheets that were asked for: by sheet, the value at a row and column (0-based). */
export type UsedCells = ReadonlyMap<string, (row: number, column: number) => unknown>;

/**
 * Queues the used cells of sheets on which names are likely to stand: names tell only addresses, and two objects a sheet are less than two
 * for each of some seventy names. A sheet that does not exist is no refusal.
 */
export function queueUsedCells(context: Excel.RequestContext, sheets: readonly string[]): () => UsedCells {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex");
    return { sheet, used };
  });
  return () =>
    new Map(
      asked.map(({ sheet, used }) => [
        sheet,
        // Cells outside of the used ones are blank, and so they are read.
        used.isNullObject
          ? (): unknown => ""
          : (row: number, column: number): unknown => cellOf(used, row - used.rowIndex, column - used.columnIndex),
      ]),
    );
}

function cellOf({ values }: Excel.Range, row: number, column: number): unknown {
  const cells: readonly unknown[] | undefined = values[row];
  return cells?.[column] ?? "";
}

/** Sheets with cells of names that were not asked for. */
export const uncoveredSheets = (areas: NameAreas, used: UsedCells): readonly string[] =>
  [...new Set([...areas.values()].map(({ sheet }) => sheet))].filter((sheet) => !used.has(sheet));

/** The values of the names whose cells were read, row by row. */
export function namedValues(areas: NameAreas, used: UsedCells): ReadonlyMap<string, NamedValues> {
  return new Map(
    [...areas].flatMap(([name, { sheet, top, left, bottom, right }]): [string, NamedValues][] => {
      const cellAt = used.get(sheet);
      if (cellAt === undefined) return [];
      const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
        readRow(Array.from({ length: right - left + 1 }, (__, j) => cellAt(top + i, left + j))),
      );
      return [[name, rows]];
    }),
  );
}
