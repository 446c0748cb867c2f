import { findCeiling } from "@/domain/budget/budget-ceiling";
import { priceLine } from "@/domain/budget/price-line";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { budgetColumns } from "@/tables/lists/budget";
import { honoreeColumns } from "@/tables/lists/honorees";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { TableContent, Draft } from "@/workbook/draft";
import { readRecords } from "@/workbook/records/read-records";

/**
 * Reads the tables again after calculation and holds multiplier, award money, and quantities, amounts, ceilings and differences of the budget against
 * our own figures.
 * Each difference is an error that names the cell and both values.
 */
export function compareCells(
  draft: Draft,
  { assessed, records, law }: Pick<EvaluatedWorkbook, "assessed" | "records" | "law">,
): readonly Issue[] {
  const { honorees, budget, tables } = readRecords(draft);
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
  const entries = new Map(records.budget.map(({ rowIndex, record }) => [rowIndex, record]));
  const conference = law.norms.filter(({ kind }) => kind === "conference");
  const ofBudget = budget.flatMap((row) => {
    const entry = entries.get(row.rowIndex);
    if (entry === undefined) return [];
    const amount = priceLine(entry).amount;
    const finding = findCeiling(entry.normCode, conference);
    const computed = {
      countedQuantity: entry.quantity,
      amount,
      ceiling: finding.kind === "figure" ? finding.amount : null,
      difference: amount === null || entry.spent === null ? null : amount - entry.spent,
    };
    return (["countedQuantity", "amount", "ceiling", "difference"] as const).flatMap((key) =>
      tables.DuToan.headings.includes(budgetColumns[key])
        ? difference(tables.DuToan, row.rowIndex, {
            heading: budgetColumns[key],
            calculated: row[key],
            computed: computed[key],
          })
        : [],
    );
  });
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
    issueOf(
      "computed-differs",
      { file: "", sheet: table.sheet, row, column: heading, field: null },
      { cell: heading, row, calculated: calculated ?? "", computed: computed ?? "" },
    ),
  ];
}
