import { totalsSheet } from "@/documents/workbook/totals-sheet";
import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { totalAwards } from "@/domain/awards/award-totals";
import type { AwardTotals } from "@/domain/awards/award-totals";
import type { BudgetTotals } from "@/domain/budget/budget-totals";
import { totalBudget } from "@/domain/budget/budget-totals";
import { isAwardMoney } from "@/domain/budget/is-award-money";
import { honoreeColumns, levelWords } from "@/domain/tables/table-columns";
import type { CellInput } from "@/documents/sheet-model";
import type { Issue } from "@/domain/tables/issue";
import { amountInWords } from "@/vietnamese/amount-in-words";
import { assessBook } from "./assess-book";
import type { AssessedBook } from "./assess-book";
import { compareCells } from "./compare-cells";
import { compareTotals } from "./compare-totals";
import { flowSteps } from "./flow-steps";
import type { Workbook, World } from "./ports";
import type { HonoreeRow } from "./read-records";
import { writeSamePeople } from "./write-same-people";

/** The book with its money. */
export interface PricedBook {
  readonly book: AssessedBook;
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  /** Delegate rows that count as heads, by their order in the records. */
  readonly isHead: readonly boolean[];
  /** Where a calculated cell and our own computation disagree; none is the rule. */
  readonly differences: readonly Issue[];
}

/**
 * Prices the book: writes award codes, levels and reasons for not paying where they are blank or our own, renews «Tổng hợp», and
 * holds what the formulas give against the same figures computed here. What a person typed is not overwritten.
 */
export async function price({ workbook, onStep }: Pick<World, "workbook" | "onStep">): Promise<PricedBook> {
  onStep?.(flowSteps.readTables);
  const book = await assessBook(workbook);
  onStep?.(flowSteps.findCodes);
  await writeAwardColumns(workbook, book);
  const isHead = await writeSamePeople(workbook, book);
  const awards = totalAwards(book.assessed.map(({ priced }) => priced));
  const budget = totalBudget(
    book.records.budget.map(({ record }) => record),
    awards.all.totalPayableByWardOrUnsaid,
  );
  onStep?.(flowSteps.writeTotals);
  await workbook.writeSheet(totalsSheet(totalsContents(book, budget)));
  onStep?.(flowSteps.compareSums);
  const differences = [
    ...(await compareCells(workbook, book.assessed)),
    ...(await compareTotals(workbook, {
      awards,
      budget,
      isHead,
      planGroups: book.records.delegates.map(({ planGroup }) => planGroup),
    })),
  ];
  return { book, awards, budget, isHead, differences };
}

/** Only columns in which something changes are written. */
async function writeAwardColumns(workbook: Workbook, { records, assessed }: AssessedBook): Promise<void> {
  const cells: Readonly<
    Record<string, readonly [(row: HonoreeRow) => string | null, (entry: AssessedHonoree) => string | null]>
  > = {
    [honoreeColumns.code]: [(row) => row.code, ({ priced }) => priced.code],
    [honoreeColumns.level]: [
      (row) => row.levelText,
      ({ priced }) => (priced.level === null ? null : levelWords[priced.level]),
    ],
    [honoreeColumns.unpaidReason]: [(row) => row.unpaidReason, ({ priced }) => priced.unpaidReason],
  };
  const columns: Record<string, CellInput[]> = {};
  for (const [heading, [before, after]] of Object.entries(cells)) {
    const column: CellInput[] = records.tables.KhenThuong.rows.map(() => null);
    let isChanged = false;
    records.honorees.forEach((row, index) => {
      const entry = assessed[index];
      // A level in words of the user's own stays as it is typed.
      const isForeign = heading === honoreeColumns.level && row.levelText !== null && row.level === null;
      const value = entry === undefined || isForeign ? before(row) : after(entry);
      column[row.rowIndex] = value;
      isChanged ||= value !== before(row);
    });
    if (isChanged) columns[heading] = column;
  }
  if (Object.keys(columns).length > 0) await workbook.writeColumns("KhenThuong", columns);
}

function totalsContents(book: AssessedBook, budget: BudgetTotals): Parameters<typeof totalsSheet>[0] {
  const codes = unique(book.assessed.flatMap(({ priced }) => priced.code ?? []));
  return {
    delegateGroups: unique(book.records.delegates.flatMap(({ record }) => record.group ?? [])),
    awards: codes.map((code) => ({
      code,
      name:
        (book.law.norms.find((norm) => norm.code === code) ?? book.norms.find((norm) => norm.code === code))?.nameVi ??
        code,
    })),
    budgetGroups: budget.groups.flatMap(({ title }) => title ?? []),
    awardMoneyItems: unique(
      book.records.budget.flatMap(({ record }) => (isAwardMoney(record.item) ? [record.item] : [])),
    ),
    inWords: amountInWords(budget.grand),
  };
}

/** In the order of first appearance; texts that Excel's criteria take for one (it knows no case) are one. */
function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text] as const).reverse()).values()].reverse();
}
