import { saysPart } from "@/language/rows/closing-words";
import type { BudgetRow } from "./budget-row";

/** `group`: its amount is that of the rows below it; `part`: it splits a line that is counted already. */
export type TreeRole = "line" | "group" | "part";

/**
 * Tells which rows of a budget are lines and which restate others, as roles in the order of the rows: a row whose amount is the sum of the rows below it
 * is their group. Where the numbers leave it open, the reading is taken under which one of `sums` (the office's own totals) comes out.
 */
export function readTree(rows: readonly BudgetRow[], sums: readonly number[]): readonly TreeRole[] {
  const roles: TreeRole[] = rows.map(() => "line");
  const open: (() => TreeRole[])[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row === undefined || row.isSum) continue;
    const end = endOfBlock(rows, index);
    if (end === index + 1) continue;
    open.push(...settle(rows, roles, { index, end }));
  }
  const agrees = (each: readonly TreeRole[]): boolean => sums.includes(totalOf(rows, each));
  if (agrees(roles)) return roles;
  for (const reading of [...open.map((each) => each()), withRuns(rows, roles)]) if (agrees(reading)) return reading;
  return sums.length === 0 ? withRuns(rows, roles, true) : roles;
}

/** What all lines add up to. */
export const totalOf = (rows: readonly BudgetRow[], roles: readonly TreeRole[]): number =>
  rows.reduce((sum, row, index) => sum + (row.isSum || roles[index] !== "line" ? 0 : (row.amount ?? 0)), 0);

interface Block {
  readonly index: number;
  /** The first row behind the block. */
  readonly end: number;
}

/** The rows right below that stand deeper; in a numbered list also those without a number, where all of them are such. */
function endOfBlock(rows: readonly BudgetRow[], index: number): number {
  const depth = rows[index]?.depth ?? 4.5;
  let end = index + 1;
  while (isDeeper(rows[end], depth)) end += 1;
  if (end > index + 1 || rows[index]?.depth == null || rows[index].hasFactors) return end;
  while (rows[end] !== undefined && !rows[end]?.isSum && rows[end]?.depth === null) end += 1;
  return end;
}

const isDeeper = (row: BudgetRow | undefined, depth: number): boolean =>
  row !== undefined && !row.isSum && row.depth !== null && row.depth > depth;

/** Gives a row and its block their roles; what may as well be read otherwise comes back as other readings. */
function settle(rows: readonly BudgetRow[], roles: TreeRole[], { index, end }: Block): readonly (() => TreeRole[])[] {
  const row = rows[index];
  const block = rows.slice(index + 1, end);
  const blockRoles = roles.slice(index + 1, end);
  const sum = totalOf(block, blockRoles);
  const isLoose = block.every(({ depth }) => depth === null);
  const hasAmounts = block.some(({ amount }) => amount !== null);
  const parts = (): TreeRole[] => roles.map((role, place) => (place > index && place < end ? "part" : role));
  const group = (): TreeRole[] => roles.map((role, place) => (place === index ? "group" : role));
  const set = (next: readonly TreeRole[]): void => next.forEach((role, place) => (roles[place] = role));
  if (row === undefined || !hasAmounts) return [];
  if (row.amount === null) {
    if (!row.hasFactors && (!isLoose || block.every(({ hasFactors }) => hasFactors))) set(group());
    return [];
  }
  const isSplit = saysPart(block[0]?.label ?? "");
  if (sum === row.amount) {
    set(row.hasFactors || isSplit ? parts() : group());
    return [];
  }
  if (isLoose && (row.depth ?? 9) > 1.5) return [];
  if (isSplit && sum < row.amount) {
    set(parts());
    return [];
  }
  const [before, isGroup] = [[...roles], !row.hasFactors];
  if (isGroup) set(group());
  const others = isGroup ? [parts, () => before] : [parts, group];
  return others;
}

/** Rows without numbers right below one whose amount is their sum belong to it; `isSure`: only where they have factors and it has none. */
function withRuns(rows: readonly BudgetRow[], roles: readonly TreeRole[], isSure = false): TreeRole[] {
  const result = [...roles];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row?.amount == null || row.isSum || row.hasFactors || result[index] !== "line") continue;
    const end = endOfRun(rows, result, index);
    const run = rows.slice(index + 1, end);
    if (run.length === 0 || (isSure && (run.length < 2 || run.some(({ hasFactors }) => !hasFactors)))) continue;
    result[index] = "group";
    index = end - 1;
  }
  return result;
}

/** The end of the rows below that add up to the row's amount; the row itself where none do. */
function endOfRun(rows: readonly BudgetRow[], roles: readonly TreeRole[], index: number): number {
  const amount = rows[index]?.amount ?? 0;
  let sum = 0;
  for (let end = index + 1; end < rows.length; end += 1) {
    const below = rows[end];
    if (below === undefined || below.isSum || (below.depth !== rows[index]?.depth && below.depth !== null))
      return index;
    if (below.depth !== null && rows[index]?.depth !== null && !below.hasFactors) return index;
    sum += roles[end] === "line" ? (below.amount ?? 0) : 0;
    if (sum === amount) return end + 1;
    if (sum > amount) return index;
  }
  return index;
}
