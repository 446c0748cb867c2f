import { isLumpSum, priceLine } from "@/domain/budget/price-line";
import type { BudgetLine, Fund } from "@/domain/model/budget-line";
import { vnd } from "@/domain/money/vnd";
import { fundNamed } from "@/fields/money/check-fund";
import { textOf } from "@/fields/rules/read-field";
import { foldAccents } from "@/language/text/fold-accents";
import { withoutNumbering } from "@/language/words/row-words";
import type { SourceGrid } from "@/sheet/grid";
import { checkSums } from "../money/check-sums";
import { checkUnit } from "../money/check-unit";
import { parseMoneyCell } from "../money/parse-money-cell";
import { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";
import { parseFactors, type AmountFields, type LineContext } from "./budget-factors";
import type { RecordsInput, RecordsRead } from "./records-read";

/** Parses the records of a budget and checks its typed amounts, subtotals and total against quantity × unit price. */
export function parseBudget({
  grid,
  read: { rows, sums },
  places,
  scales,
  earlier,
}: RecordsInput): RecordsRead<BudgetLine> {
  const collector = new IssueCollector(places);
  const fields = amountFields(rows);
  const records = rows.map((row) =>
    parseLine(grid, row, { report: collector.in(row.rowIndex), fields, scales, cells: row.cells }),
  );
  const amounts = records.map((line) => priceLine(line).amount);
  checkSums(sums, amounts, { codes: { subtotal: "subtotal-wrong", total: "total-wrong" }, collector, scales, earlier });
  const amount = amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  checkUnit(records, { amount, scales, report: collector.in(rows[0]?.rowIndex ?? 0) });
  return { records, issues: collector.issues, changes: collector.changes, amount };
}

/** «Số tiền» beside «Thành tiền» is the unit price; alone it is the amount. */
function amountFields(rows: readonly ListRow[]): AmountFields {
  const has = (field: "money" | "amount" | "unitPrice"): boolean => rows.some((row) => row.cells[field]);
  const isPrice = has("money") && has("amount") && !has("unitPrice");
  return { unitPrice: isPrice ? "money" : "unitPrice", amount: has("amount") ? "amount" : "money" };
}

function parseLine(grid: SourceGrid, row: ListRow, context: LineContext): BudgetLine {
  const { report, fields, cells } = context;
  const item = textOf(cells, "item") ?? textOf(cells, "name");
  if (item === null) report.issue("item-missing", "item", {});
  const { quantity, factors, unitPrice, stated } = parseFactors(item, context);
  const typedAmount =
    parseMoneyCell(cells, fields.amount, { ...context, isSigned: true }) ?? (stated == null ? null : vnd(stated));
  const group = textOf(cells, "group") ?? (row.group === null ? null : withoutNumbering(row.group));
  const line: BudgetLine = {
    item: item ?? "",
    group,
    measure: textOf(cells, "measure"),
    quantity,
    ...(factors ? { factors } : {}),
    unitPrice,
    typedAmount,
    fund: fundOf(textOf(cells, "fund"), group, item ?? ""),
    note: textOf(cells, "note"),
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
  checkLine(line, context);
  return line;
}

function checkLine(line: BudgetLine, { cells, report, fields }: LineContext): void {
  const { quantity, unitPrice, typedAmount, item } = line;
  if (typedAmount !== null && isLumpSum(line)) {
    report.issue("lump-sum", fields.amount, { item, amount: typedAmount });
  } else if (unitPrice === null) {
    const typed = cells[fields.unitPrice]?.text ?? "";
    report.issue("price-missing", fields.unitPrice, { item, typed });
  } else if (quantity === null) {
    report.issue("quantity-missing", "quantity", { item });
  }
  const own = priceLine(line).amount;
  if (own !== null && typedAmount !== null && own !== typedAmount)
    report.issue("amount-differs", fields.amount, { item, typed: typedAmount, calculated: own });
}

const awardWords = /khen|thi dua|tien thuong|giay khen|bang khen|co thi dua|khung|ton vinh/u;

/** By the list's own column first, then by the group's title, then by the item. */
function fundOf(typed: string | null, group: string | null, item: string): Fund {
  const named = typed === null ? null : fundNamed(typed);
  if (named !== null) return named;
  const isAward =
    awardWords.test(foldAccents(group ?? "")) ||
    /khung (?:giay|bang) khen|tien thuong|phoi (?:giay|bang) khen|(?:giay|bang) khen/u.test(foldAccents(item));
  return isAward ? "award" : "meeting";
}
