import { foldAccents } from "@/language/text/fold-accents";
import { parseMoneyText, parseQuantity } from "@/language/numbers/parse-number";
import { vnd } from "@/domain/money/vnd";
import { checkSums } from "../money/check-sums";
import type { MoneyScales } from "../money/money-unit";
import { parseMoneyCell, type MoneyContext } from "../money/parse-money-cell";
import { IssueCollector } from "../rows/issue-collector";
import type { Field } from "@/fields/field";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import type { Change, Issue } from "@/issues/issue";
import type { ListRow } from "../rows/list-row";
import type { Places } from "../rows/places";
import type { ReadRows } from "../rows/read-rows";
import { withoutNumbering } from "@/language/words/row-words";
import type { BudgetLine, Fund } from "@/domain/model/budget-line";
import { isLumpSum, priceLine } from "@/domain/budget/price-line";

export interface ParsedBudget {
  readonly lines: readonly BudgetLine[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

/** Parses the records of a budget and checks its typed amounts, subtotals and total against quantity × unit price. */
export function parseBudget(
  grid: SourceGrid,
  { rows, sums }: Pick<ReadRows, "rows" | "sums">,
  {
    places,
    scales,
    earlier,
  }: { readonly places: Places; readonly scales?: MoneyScales | undefined; readonly earlier?: number | undefined },
): ParsedBudget {
  const collector = new IssueCollector(places);
  const fields = amountFields(rows);
  const lines = rows.map((row) => parseLine(grid, row, { collector, fields, scales }));
  const amounts = lines.map((line) => priceLine(line).amount);
  checkSums(sums, amounts, { codes: { subtotal: "subtotal-wrong", total: "total-wrong" }, collector, scales, earlier });
  return { lines, issues: collector.issues, changes: collector.changes };
}

interface LineContext extends MoneyContext {
  readonly fields: AmountFields;
}

interface AmountFields {
  readonly unitPrice: Field;
  readonly amount: Field;
}

/** «Số tiền» beside «Thành tiền» is the unit price; alone it is the amount. */
function amountFields(rows: readonly ListRow[]): AmountFields {
  const has = (field: Field): boolean => rows.some((row) => row.cells[field]);
  const isPrice = has("money") && has("amount") && !has("unitPrice");
  return { unitPrice: isPrice ? "money" : "unitPrice", amount: has("amount") ? "amount" : "money" };
}

function parseLine(grid: SourceGrid, row: ListRow, context: LineContext): BudgetLine {
  const { collector, fields } = context;
  const item = textOf(row, "item") ?? textOf(row, "name");
  if (item === null) collector.issue("item-missing", row.rowIndex, "item", {});
  const { quantity, factors } = parseQuantities(row, collector);
  const unitPrice = priceByAmount(row, quantity, context) ?? parsePrice(row, fields.unitPrice, context);
  const typedAmount = parseMoneyCell(row, fields.amount, context);
  const group = textOf(row, "group") ?? (row.group === null ? null : withoutNumbering(row.group));
  const line: BudgetLine = {
    item: item ?? "",
    group,
    measure: textOf(row, "measure"),
    quantity,
    ...(factors ? { factors } : {}),
    unitPrice,
    typedAmount,
    fund: fundOf(textOf(row, "fund"), group, item ?? ""),
    note: textOf(row, "note"),
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
  checkLine(line, row, { collector, fields });
  return line;
}

const textOf = (row: ListRow, field: Field): string | null => row.cells[field]?.text ?? null;

/** Quantity, times the sessions or days where the list has a column of them: 150 people × 2 sessions are 300. */
function parseQuantities(row: ListRow, collector: IssueCollector): Pick<BudgetLine, "quantity" | "factors"> {
  const quantity = parseQuantityCell(row, "quantity", collector);
  const times = parseQuantityCell(row, "times", collector);
  if (quantity === null || times === null) return { quantity: quantity ?? times };
  const both = Math.round(quantity * times * 1000) / 1000;
  if (times !== 1) collector.change("quantity-times", row.rowIndex, "quantity", `${quantity} × ${times}`, String(both));
  return { quantity: both, ...(times === 1 ? {} : { factors: { quantity, times } }) };
}

function parseQuantityCell(row: ListRow, field: "quantity" | "times", collector: IssueCollector): number | null {
  const cell = row.cells[field];
  if (!cell) return null;
  const reading = parseQuantity(typeof cell.value === "number" ? String(cell.value).replace(".", ",") : cell.text);
  if (reading.kind === "unreadable") {
    collector.issue("quantity-unreadable", row.rowIndex, field, { typed: cell.text });
    return null;
  }
  if (typeof cell.value === "string" && cell.text !== String(reading.quantity)) {
    collector.change("quantity-text", row.rowIndex, field, cell.text, String(reading.quantity));
  }
  return reading.quantity;
}

/** «5.000» may be five thousand or five million: quantity and amount of the line say which, where only one of them fits. */
function priceByAmount(
  row: ListRow,
  quantity: number | null,
  { collector, fields, scales }: LineContext,
): BudgetLine["unitPrice"] {
  const cell = row.cells[fields.unitPrice];
  if (typeof cell?.value !== "string" || scales?.[fields.unitPrice] !== undefined) return null;
  const reading = parseMoneyText(cell.text);
  const amount = amountOf(row.cells[fields.amount]?.value);
  if (reading.kind !== "ambiguous" || quantity === null || amount === null) return null;
  const [price, ...others] = reading.readings.filter((each) => Math.round(each * quantity) === amount);
  if (price === undefined || others.length > 0) return null;
  collector.change("money-text", row.rowIndex, fields.unitPrice, cell.text, String(price));
  return vnd(price);
}

function amountOf(value: CellValue | undefined): number | null {
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const reading = parseMoneyText(value);
  return reading.kind === "amount" ? reading.amount : null;
}

/** Words instead of a price («chưa có») are a missing price, told as such by `checkLine`. */
function parsePrice(row: ListRow, field: Field, context: LineContext): BudgetLine["unitPrice"] {
  const cell = row.cells[field];
  return cell && typeof cell.value === "string" && !/\d/u.test(cell.text) ? null : parseMoneyCell(row, field, context);
}

function checkLine(
  line: BudgetLine,
  row: ListRow,
  { collector, fields }: { readonly collector: IssueCollector; readonly fields: AmountFields },
): void {
  const { quantity, unitPrice, typedAmount, item } = line;
  if (typedAmount !== null && isLumpSum(line)) {
    collector.issue("lump-sum", row.rowIndex, fields.amount, { item, amount: typedAmount });
  } else if (unitPrice === null) {
    const typed = row.cells[fields.unitPrice]?.text ?? "";
    collector.issue("price-missing", row.rowIndex, fields.unitPrice, { item, typed });
  } else if (quantity === null) {
    collector.issue("quantity-missing", row.rowIndex, "quantity", { item });
  }
  const own = priceLine(line).amount;
  if (own !== null && typedAmount !== null && own !== typedAmount) {
    collector.issue("amount-differs", row.rowIndex, fields.amount, {
      item,
      typed: typedAmount,
      calculated: own,
    });
  }
}

const awardWords = /khen|thi dua|tien thuong|giay khen|bang khen|co thi dua|khung|ton vinh/u;

/** By the list's own column first, then by the group's title, then by the item. */
function fundOf(typed: string | null, group: string | null, item: string): Fund {
  const stated = typed === null ? "" : foldAccents(typed);
  if (/khen|thi dua/u.test(stated)) return "award";
  if (/xa hoi hoa|tai tro|van dong|dong gop|ung ho|khac/u.test(stated)) return "other";
  if (/hoi nghi/u.test(stated)) return "meeting";
  const isAward =
    awardWords.test(foldAccents(group ?? "")) ||
    /khung (?:giay|bang) khen|tien thuong|phoi (?:giay|bang) khen|(?:giay|bang) khen/u.test(foldAccents(item));
  return isAward ? "award" : "meeting";
}
