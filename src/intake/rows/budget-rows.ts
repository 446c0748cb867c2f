import { closingWords, saysPart } from "@/language/rows/closing-words";
import { withoutNumbering } from "@/language/words/row-words";
import type { SourceGrid } from "@/sheet/grid";
import type { Table } from "../columns/split-tables";
import { readBudgetRows, type BudgetRow } from "./budget-row";
import { readTree, totalOf, type TreeRole } from "./budget-tree";

/** What a row of a budget is where its words alone do not say it. */
export type BudgetRole = "line" | "group" | "restated";

/** What the rows of a budget are, by their positions. */
export interface BudgetRoles {
  readonly roles: ReadonlyMap<number, BudgetRole>;
  /** Lines that are no longer in the group above them. */
  readonly outside: ReadonlySet<number>;
  /** Lines below the sum of which neither words nor arithmetic say whether they are costs. */
  readonly asked: ReadonlyMap<number, { readonly item: string; readonly amount: number }>;
  /** Discounts that are written as positive amounts. */
  readonly discounts: ReadonlySet<number>;
}

/**
 * Reads a budget as a whole: groups and their lines, rows below the sums that add a cost, and rows that only restate, round or split one. The arithmetic
 * is asked first, then the words; what both leave open is a line and asked about.
 */
export function readBudgetRoles(grid: SourceGrid, table: Table): BudgetRoles {
  const rows = readBudgetRows(grid, table);
  const start = startOfClosing(rows);
  const [body, closing] = [rows.slice(0, start), rows.slice(start)];
  const sums = [...body, ...closing].flatMap(({ isSum, amount }) => (isSum && amount !== null ? [amount] : []));
  const tree = withoutRepeats(body, readTree(body, sums));
  const roles = new Map<number, BudgetRole>();
  for (const [index, row] of body.entries()) {
    const role = roleInBody(row, tree[index] ?? "line");
    if (role !== null) roles.set(row.rowIndex, role);
  }
  const below = readClosing(closing, { body, tree });
  for (const [rowIndex, role] of below.roles) roles.set(rowIndex, role);
  return { ...below, roles, outside: linesOutside(body, tree) };
}

/** Rows at the end that have neither numbers nor factors and add up to all lines above them say the sums of the parts again. */
function withoutRepeats(rows: readonly BudgetRow[], tree: readonly TreeRole[]): readonly TreeRole[] {
  let start = rows.length;
  while (isBare(rows[start - 1])) start -= 1;
  const isNumbered = rows.slice(0, start).some(({ depth }) => depth !== null);
  const [above, below] = [
    totalOf(rows.slice(0, start), tree.slice(0, start)),
    totalOf(rows.slice(start), tree.slice(start)),
  ];
  const isAgain = isNumbered && rows.length - start > 1 && above > 0 && above === below;
  return isAgain ? tree.map((role, index) => (index >= start ? "part" : role)) : tree;
}

const isBare = (row: BudgetRow | undefined): boolean =>
  row !== undefined && !row.isSum && !row.hasFactors && row.depth === null && row.amount !== null;

/** A group's number over no other row is a line's, where it has an amount. */
function roleInBody({ depth, amount, isSum }: BudgetRow, role: TreeRole): BudgetRole | null {
  if (isSum) return null;
  if (role === "part") return "restated";
  if (role === "group") return "group";
  return amount !== null && depth !== null && depth <= 1.5 ? "line" : null;
}

/** Where the last sums begin: behind them stands neither a number nor a line with factors; behind a total of all a number says nothing. */
function startOfClosing(rows: readonly BudgetRow[]): number {
  const isLine = ({ isSum, amount }: BudgetRow): boolean => !isSum && amount !== null;
  const total = rows.map(({ isTotal }) => isTotal).lastIndexOf(true);
  const endsAll =
    total > 0 && rows.slice(0, total).some(isLine) && !rows.slice(total).some(({ hasFactors }) => hasFactors);
  let start = endsAll ? total : rows.length;
  for (let index = rows.length - 1; index > 0; index -= 1) {
    const row = rows[index];
    if (row === undefined || row.hasFactors) break;
    if (row.isSum) start = Math.min(start, index);
    else if (row.depth !== null && row.depth < 4) break;
  }
  return start;
}

/** Lines that stand as high as the heading of the group above them, or higher. */
function linesOutside(rows: readonly BudgetRow[], tree: readonly TreeRole[]): ReadonlySet<number> {
  const outside = new Set<number>();
  let groups: number[] = [];
  for (const [index, { rowIndex, depth, isSum }] of rows.entries()) {
    if (isSum || depth === null) continue;
    const around = groups.filter((each) => each < depth);
    if (tree[index] === "group") groups = [...around, depth];
    else if (groups.length > 0 && around.length === 0) {
      outside.add(rowIndex);
      groups = [];
    }
  }
  return outside;
}

interface Body {
  readonly body: readonly BudgetRow[];
  readonly tree: readonly TreeRole[];
}

class Closing {
  readonly roles = new Map<number, BudgetRole>();
  readonly asked = new Map<number, { readonly item: string; readonly amount: number }>();
  readonly discounts = new Set<number>();
  /** Sums that a row below may say again. */
  readonly #known: Set<number>;
  /** Titles of the groups with what their lines add up to. */
  readonly #groups: ReadonlyMap<string, number>;
  #total: number;

  constructor(
    readonly rows: readonly BudgetRow[],
    { body, tree }: Body,
  ) {
    this.#total = totalOf(body, tree);
    this.#known = new Set([this.#total]);
    this.#groups = sumsOfGroups(body, tree);
  }

  read(): void {
    let splitEnd = 0;
    let isPart = false;
    for (const [index, row] of this.rows.entries()) {
      if (row.amount === null) {
        isPart = saysPart(row.label);
        if (isPart) this.roles.set(row.rowIndex, "restated");
        continue;
      }
      if (row.isSum) {
        this.#known.add(row.amount);
        isPart = false;
        continue;
      }
      if (index >= splitEnd) splitEnd = this.#endOfSplit(index);
      isPart = saysPart(row.label) || (isPart && row.depth !== null);
      if (isPart || index < splitEnd) this.roles.set(row.rowIndex, "restated");
      else this.#settle(index, row, row.amount);
    }
  }

  #settle(index: number, row: BudgetRow, amount: number): void {
    const words = closingWords(row.label);
    const next = this.rows.slice(index + 1).find((each) => each.isSum && each.amount !== null)?.amount ?? null;
    const isGroupAgain = this.#groups.get(titleKey(row.label)) === amount;
    if ((words !== "cost" && words !== "discount" && this.#known.has(amount)) || isGroupAgain) {
      this.roles.set(row.rowIndex, "restated");
    } else if (amount < 0 || words === "discount" || (words !== "cost" && next === this.#total - amount)) {
      this.#take(row, -Math.abs(amount));
      if (amount > 0) this.discounts.add(row.rowIndex);
    } else if (words === "cost" || next === this.#total + amount) {
      this.#take(row, amount);
    } else if (words === "restated") {
      this.roles.set(row.rowIndex, "restated");
    } else {
      this.asked.set(row.rowIndex, { item: row.label, amount });
      this.#take(row, amount);
    }
  }

  #take(row: BudgetRow, amount: number): void {
    this.roles.set(row.rowIndex, "line");
    this.#total += amount;
    this.#known.add(this.#total);
  }

  /** Two rows and more that add up to the total split it by who pays; `index` itself where they do not. */
  #endOfSplit(index: number): number {
    let sum = 0;
    for (let end = index; end < this.rows.length; end += 1) {
      const row = this.rows[end];
      if (row?.amount == null || row.isSum) return index;
      sum += row.amount;
      if (sum === this.#total && end > index) return end + 1;
      if (sum > this.#total) return index;
    }
    return index;
  }
}

function readClosing(rows: readonly BudgetRow[], body: Body): Omit<BudgetRoles, "outside"> {
  const closing = new Closing(rows, body);
  closing.read();
  return closing;
}

const titleKey = (label: string): string => withoutNumbering(label).toLowerCase();

function sumsOfGroups(rows: readonly BudgetRow[], tree: readonly TreeRole[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  let title: string | null = null;
  for (const [index, row] of rows.entries()) {
    const isHeading = tree[index] === "group" || (row.amount === null && row.depth !== null);
    if (isHeading && (row.depth ?? 0) <= 2) title = titleKey(row.label);
    else if (title !== null && tree[index] === "line" && !row.isSum)
      sums.set(title, (sums.get(title) ?? 0) + (row.amount ?? 0));
  }
  return sums;
}
