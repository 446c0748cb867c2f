import type { BudgetLine } from "@/domain/model/budget-line";
import { vnd } from "@/domain/money/vnd";
import { readQuantity } from "@/fields/money/read-quantity";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { readField, textOf } from "@/fields/rules/read-field";
import { parseMoneyText } from "@/language/numbers/parse-number";
import { parseProduct, productOf, type Product } from "@/language/numbers/parse-product";
import type { CellValue } from "@/sheet/grid";
import { parseMoneyCell, type MoneyContext } from "../money/parse-money-cell";
import type { ListRow } from "../rows/list-row";

/** What is needed to read one line. */
export interface LineContext extends MoneyContext {
  readonly cells: ListRow["cells"];
  readonly fields: AmountFields;
}

/** Which columns hold price and amount. */
export interface AmountFields {
  readonly unitPrice: "money" | "unitPrice";
  readonly amount: "amount" | "money";
}

/** The factors of a line: people, times sessions or days where the list has columns of them: 150 people × 2 sessions are 300. */
function parseQuantities(cells: ListCells, report: Report): Pick<BudgetLine, "quantity" | "factors"> {
  const typed = readField({ id: "quantity", read: readQuantity }, cells, report);
  const isShare = textOf(cells, "measure")?.trim() === "%" && typed !== null && typed >= 1;
  const quantity = isShare ? Math.round(typed * 10) / 1000 : typed;
  if (isShare) report.change("quantity-text", "quantity", `${String(typed)} %`, decimalText(quantity ?? 0));
  const more = (["times", "moreTimes"] as const).flatMap(
    (id) => readField({ id, read: readQuantity }, cells, report) ?? [],
  );
  return quantityOf(quantity === null ? more : [quantity, ...more], report);
}

/** The first factor counts people or things, the others how often. */
function quantityOf([first, ...others]: readonly number[], report: Report): Pick<BudgetLine, "quantity" | "factors"> {
  if (first === undefined) return { quantity: null };
  const times = productOf(others);
  if (times === 1) return { quantity: first };
  const quantity = productOf([first, times]);
  report.change("quantity-times", "quantity", [first, ...others].map(decimalText).join(" × "), decimalText(quantity));
  return { quantity, factors: { quantity: first, times } };
}

const decimalText = (value: number): string => String(value).replace(".", ",");

/** What a calculation in words says, in its own column, in place of a quantity, or behind the item: «Nước uống: 40 người × 20.000đ». */
function calculationIn(cells: ListCells, item: string | null): Product | null {
  const isGiven = cells["quantity"] !== undefined && cells["unitPrice"] !== undefined;
  const texts = [
    textOf(cells, "quantity"),
    ...(isGiven ? [] : [textOf(cells, "calculation"), item, textOf(cells, "note")]),
  ];
  const products = texts.flatMap((text) => (text === null ? [] : (parseProduct(text) ?? [])));
  return products.find(({ price, counts }) => price !== null && counts.length > 0) ?? null;
}

/** The factors of one line. */
export interface LineFactors extends Pick<BudgetLine, "quantity" | "factors" | "unitPrice"> {
  /** The amount that the calculation itself states. */
  readonly stated?: number | null;
}

/** Quantity and price by their columns, else by a calculation in words. */
export function parseFactors(item: string | null, context: LineContext): LineFactors {
  const { cells, report, fields } = context;
  const written = calculationIn(cells, item);
  const isQuantityWritten = written !== null && parseProduct(textOf(cells, "quantity") ?? "")?.price != null;
  const { quantity, factors } = isQuantityWritten ? { quantity: null } : parseQuantities(cells, report);
  const unitPrice = priceByAmount(quantity, context) ?? parsePrice(fields.unitPrice, context);
  if (written === null || (quantity !== null && unitPrice !== null))
    return { quantity, ...(factors ? { factors } : {}), unitPrice };
  if (
    (unitPrice !== null && unitPrice !== written.price) ||
    (quantity !== null && quantity !== productOf(written.counts))
  )
    return { quantity, ...(factors ? { factors } : {}), unitPrice };
  const read = quantityOf(written.counts, report);
  report.change(
    "calculation",
    "quantity",
    written.label,
    `${written.counts.map(decimalText).join(" × ")} × ${String(written.price)}`,
  );
  return { ...read, unitPrice: written.price === null ? null : vnd(written.price), stated: written.stated };
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
