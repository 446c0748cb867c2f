import type { CellInput } from "@/sheet/sheet-model";
import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { budgetColumns } from "@/tables/lists/budget";
import { purposeWords } from "@/domain/model/words";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { Draft } from "@/workbook/draft";

/** What a rule finds for one column. */
const found: Readonly<Record<string, (entry: BudgetEntry) => string | null>> = {
  [budgetColumns.purpose]: ({ purpose }) => (purpose === null ? null : purposeWords[purpose]),
  [budgetColumns.normCode]: ({ normCode }) => normCode,
};

/**
 * Writes purpose and norm code of budget lines where the cell is blank, so that sums by purpose and ceilings are complete; what a person typed stays.
 * A column that an older workbook lacks is passed over.
 */
export function writeBudgetColumns(draft: Draft, { records }: Pick<EvaluatedWorkbook, "records">): void {
  const { headings, rows } = records.tables.DuToan;
  const columns: Record<string, CellInput[]> = {};
  for (const [heading, value] of Object.entries(found)) {
    const at = headings.indexOf(heading);
    if (at < 0) continue;
    const before = rows.map((row) => row[at] ?? null);
    const after = [...before];
    for (const { record, rowIndex } of records.budget) after[rowIndex] = before[rowIndex] ?? value(record);
    if (after.some((cell, index) => cell !== before[index])) columns[heading] = after.map(cellInput);
  }
  if (Object.keys(columns).length > 0) draft.writeColumns("DuToan", columns);
}

const cellInput = (value: unknown): CellInput =>
  typeof value === "number" || typeof value === "boolean" ? value : value === null ? null : String(value);
