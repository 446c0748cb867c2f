import { foldAccents } from "@/language/text/fold-accents";
import { formatVnd } from "@/language/numbers/format-number";
import { amountsIn } from "./amounts-in";
import type { CrossFinding } from "./cross-finding";
import type { DocumentRow } from "./read-document";

type RowKind = "item" | "group" | "total" | "other";

interface AmountRow {
  readonly row: DocumentRow;
  readonly kind: RowKind;
  readonly amount: number | null;
}

const romanTitle = /^(?:[ivx]+|[a-h])\s*[.)]?\s*(?:$|\p{L})/iu;

function kindOf({ cells }: DocumentRow): RowKind {
  const filled = cells.map((cell) => foldAccents(cell).trim()).filter((cell) => cell !== "");
  if (
    filled.some(
      (cell) => /^(?:tong|cong)\b/.test(cell) && !/^cong (?:an|doan|chuc|tac|trinh|ty|nghe|nhan|dong|cu)\b/.test(cell),
    )
  )
    return "total";
  const first = filled[0] ?? "";
  if (/^\d{1,4}[.)]?$/.test(first)) return "item";
  return romanTitle.test(first) && filled.length <= 3 ? "group" : "other";
}

/** The column of amounts: the last in which most items have a figure of money. */
function amountColumn(rows: readonly DocumentRow[]): number | null {
  const items = rows.filter((row) => kindOf(row) === "item");
  const width = Math.max(0, ...items.map(({ cells }) => cells.length));
  for (let column = width - 1; column > 0; column--) {
    const money = items.filter(({ cells }) => amountOf(cells[column] ?? "") !== null).length;
    if (items.length > 1 && money * 2 > items.length) return column;
  }
  return null;
}

function amountOf(cell: string): number | null {
  const [found, ...more] = amountsIn(cell);
  if (found !== undefined && more.length === 0) return found.amount;
  return /^\s*0\s*$/.test(cell) ? 0 : null;
}

/** The amount of a row: in its column, or in the last cell with one where cells are merged. */
function amountIn(row: DocumentRow, kind: RowKind, column: number): number | null {
  if (kind === "item") return amountOf(row.cells[column] ?? "");
  return (
    row.cells
      .map(amountOf)
      .filter((amount) => amount !== null)
      .at(-1) ?? null
  );
}

/**
 * Sums of a table against its rows: the sum of a group's title, «Cộng», «Tổng cộng». A total may sum the items since the last total, the totals before
 * it, or all items; a row that is neither item nor total and has an amount is added as it stands.
 */
export function checkTableSums(rows: readonly DocumentRow[]): readonly CrossFinding[] {
  const column = amountColumn(rows);
  if (column === null) return [];
  const read = rows.map((row): AmountRow => {
    const kind = kindOf(row);
    return { row, kind, amount: amountIn(row, kind, column) };
  });
  return [...groupSums(read), ...totalSums(read)];
}

function finding({ row, amount }: AmountRow, computed: number): CrossFinding {
  const text = row.cells.filter((cell) => cell.trim() !== "").join(" | ");
  return {
    kind: "sum",
    severity: "error",
    readings: [
      { at: row.at, text, value: formatVnd(amount ?? 0) },
      { at: row.at, text: "", value: formatVnd(computed) },
    ],
  };
}

function groupSums(rows: readonly AmountRow[]): readonly CrossFinding[] {
  return rows.flatMap((group, index): CrossFinding[] => {
    if (group.kind !== "group" || group.amount === null) return [];
    const rest = rows.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === "group" || kind === "total");
    const items = (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === "item");
    const sum = items.reduce((total, { amount }) => total + (amount ?? 0), 0);
    return items.length === 0 || sum === group.amount ? [] : [finding(group, sum)];
  });
}

function totalSums(rows: readonly AmountRow[]): readonly CrossFinding[] {
  const findings: CrossFinding[] = [];
  let addends: number[] = [];
  let sinceTotal: number[] = [];
  let items: number[] = [];
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  for (const row of rows) {
    const { kind, amount } = row;
    if (amount === null || kind === "group") continue;
    if (kind !== "total") {
      if (kind === "other" && items.length === 0) continue;
      addends.push(amount);
      sinceTotal.push(amount);
      if (kind === "item") items = [...items, amount];
      continue;
    }
    const candidates = [sum(addends), sum(sinceTotal), sum(items)];
    if (items.length > 0 && !candidates.includes(amount))
      findings.push(finding(row, sum(sinceTotal.length > 0 ? sinceTotal : addends)));
    // A total stands for what it sums: all that came before, or only the rows since the last total.
    const isOfLast = amount === sum(sinceTotal) && amount !== sum(addends);
    addends = isOfLast ? [...addends.slice(0, addends.length - sinceTotal.length), amount] : [amount];
    sinceTotal = [];
  }
  return findings;
}
