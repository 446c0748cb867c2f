import { isLumpSum, priceLine } from "@/domain/budget/price-line";
import type { BudgetLine, Fund } from "@/domain/model/budget-line";
import { vnd } from "@/domain/money/vnd";
import { fundNamed } from "@/fields/money/check-fund";
import { readQuantity } from "@/fields/money/read-quantity";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { readField, textOf } from "@/fields/rules/read-field";
import { parseMoneyText } from "@/language/numbers/parse-number";
import { foldAccents } from "@/language/text/fold-accents";
import { withoutNumbering } from "@/language/words/row-words";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { checkSums } from "../money/check-sums";
import { parseMoneyCell, type MoneyContext } from "../money/parse-money-cell";
import { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";
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
  return { records, issues: collector.issues, changes: collector.changes, amount };
}

interface LineContext extends MoneyContext {
  readonly cells: ListRow["cells"];
  readonly fields: AmountFields;
}

interface AmountFields {
  readonly unitPrice: "money" | "unitPrice";
  readonly amount: "amount" | "money";
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
  const { quantity, factors } = parseQuantities(cells, report);
  const unitPrice = priceByAmount(quantity, context) ?? parsePrice(fields.unitPrice, context);
  const typedAmount = parseMoneyCell(cells, fields.amount, context);
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

/** Quantity, times the sessions or days where the list has a column of them: 150 people × 2 sessions are 300. */
function parseQuantities(cells: ListCells, report: Report): Pick<BudgetLine, "quantity" | "factors"> {
  const quantity = readField({ id: "quantity", read: readQuantity }, cells, report);
  const times = readField({ id: "times", read: readQuantity }, cells, report);
  if (quantity === null || times === null) return { quantity: quantity ?? times };
  const both = Math.round(quantity * times * 1000) / 1000;
  if (times !== 1) report.change("quantity-times", "quantity", `${quantity} × ${times}`, String(both));
  return { quantity: both, ...(times === 1 ? {} : { factors: { quantity, times } }) };
}

/** «5.000» may be five thousand or five million: quantity and amount of the line say which, where only one of them fits. */
function priceByAmount(
  quantity: number | null,
  { cells, report, fields, scales }: LineContext,
): BudgetLine["unitPrice"] {
  const cell = cells[fields.unitPrice];
  if (typeof cell?.value !== "string" || scales[fields.unitPrice] !== undefined) return null;
  const reading = parseMoneyText(cell.text);
  const amount = amountOf(cells[fields.amount]?.value);
  if (reading.kind !== "ambiguous" || quantity === null || amount === null) return null;
  const [price, ...others] = reading.readings.filter((each) => Math.round(each * quantity) === amount);
  if (price === undefined || others.length > 0) return null;
  report.change("money-text", fields.unitPrice, cell.text, String(price));
  return vnd(price);
}

function amountOf(value: CellValue | undefined): number | null {
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const reading = parseMoneyText(value);
  return reading.kind === "amount" ? reading.amount : null;
}

/** Words instead of a price («chưa có») are a missing price, told as such by `checkLine`. */
function parsePrice(field: AmountFields["unitPrice"], context: LineContext): BudgetLine["unitPrice"] {
  const cell = context.cells[field];
  const isWords = cell !== undefined && typeof cell.value === "string" && !/\d/u.test(cell.text);
  return isWords ? null : parseMoneyCell(context.cells, field, context);
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
