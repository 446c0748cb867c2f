import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { priceLine } from "@/domain/budget/price-line";
import type { Issue } from "@/domain/tables/issue";
import { budgetColumns, honoreeColumns } from "@/domain/tables/table-columns";
import type { TableContent, Workbook } from "./ports";
import { readRecords } from "./read-records";

/**
 * Reads the tables again after calculation and holds multiplier, award money and budget amounts against our own figures.
 * Each difference is an error that names the cell and both values.
 */
export async function compareCells(
  workbook: Pick<Workbook, "readTables">,
  assessed: readonly AssessedHonoree[],
): Promise<readonly Issue[]> {
  const { honorees, budget, tables } = await readRecords(workbook);
  const ofHonorees = honorees.flatMap((row, index) => {
    const priced = assessed[index]?.priced;
    if (priced === undefined) return [];
    return (["multiplier", "amount", "payable", "payableByWard"] as const).flatMap((key) =>
      difference(tables.KhenThuong, row.rowIndex, {
        heading: honoreeColumns[key],
        calculated: inSheet(key, row[key]),
        computed: inSheet(key, priced[key]),
      }),
    );
  });
  const ofBudget = budget.flatMap(({ record, amount, rowIndex }) =>
    difference(tables.DuToan, rowIndex, {
      heading: budgetColumns.amount,
      calculated: amount,
      computed: priceLine(record).amount,
    }),
  );
  return [...ofHonorees, ...ofBudget];
}

/** Multipliers are thousandths here and decimals in the sheet. */
const inSheet = (key: string, value: number | null): number | null =>
  value !== null && key === "multiplier" ? value / 1000 : value;

function difference(
  table: TableContent,
  rowIndex: number,
  { heading, calculated, computed }: { heading: string; calculated: number | null; computed: number | null },
): readonly Issue[] {
  if (calculated === computed) return [];
  const row = table.firstRow + rowIndex;
  return [
    {
      code: "computed-differs",
      severity: "error",
      at: { file: "", sheet: table.sheet, row, column: heading, field: null },
      params: { cell: `${heading}, dòng ${row}`, calculated: calculated ?? "", computed: computed ?? "" },
    },
  ];
}
