import { parseProduct } from "@/language/numbers/parse-product";
import { cellText } from "@/sheet/cell-text";
import type { ColumnMatch, Field } from "@/fields/field";
import type { Meaning } from "@/fields/heading-meaning";
import type { SourceGrid } from "@/sheet/grid";

const mostRows = 120;
const factorName = /^(?:số\s+)?(?:ngày|buổi|bữa|lần|đợt|đêm|tháng|giờ|tiết|lượt)(?:\s*\/.*)?$/iu;

/** Where the rows of a budget stand. */
interface Span {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * In a budget a second column of days or sessions is one more factor, and a column of words in which calculations stand («150 người x 20.000đ») says
 * how the amounts come about. `unclaimed`: the columns that no field has.
 */
export function settleFactors<Match extends ColumnMatch>(
  matches: readonly Match[],
  grid: SourceGrid,
  {
    unclaimed,
    span,
    meanings,
  }: {
    readonly unclaimed: readonly Match[];
    readonly span: Span;
    readonly meanings: (heading: string) => readonly Meaning[];
  },
): readonly Match[] {
  const has = (field: Field): boolean => matches.some((match) => match.field === field);
  const isBudget = has("item") && (has("amount") || has("money") || has("unitPrice"));
  if (!isBudget) return matches;
  const added: Match[] = [];
  const isFree = (field: Field): boolean => !has(field) && added.every((match) => match.field !== field);
  for (const match of unclaimed) {
    const heading = match.heading.path.at(-1) ?? "";
    const isFactor = factorName.test(heading.trim()) || meanings(heading).some(({ field }) => field === "times");
    const values = textsBelow(grid, match.heading.columnIndex, span);
    if (isFactor && values.some(isFigure)) {
      const field = (["times", "moreTimes"] as const).find(isFree);
      if (field !== undefined) added.push({ ...match, field, reason: "context" });
    } else if (values.some((text) => parseProduct(text) !== null) && isFree("calculation"))
      added.push({ ...match, field: "calculation", reason: "values" });
  }
  if (added.length === 0) return matches;
  const taken = new Set(added.map(({ heading }) => heading.columnIndex));
  return [...matches.filter(({ heading }) => !taken.has(heading.columnIndex)), ...added];
}

const isFigure = (text: string): boolean => /^\d/u.test(text);

const textsBelow = (grid: SourceGrid, column: number, { firstRow, lastRow }: Span): readonly string[] =>
  grid.rows
    .slice(firstRow, Math.min(lastRow + 1, firstRow + mostRows))
    .map((row) => cellText(row[column]))
    .filter((text) => text !== "");
