import type { ColumnMatch, Field } from "@/fields/field";
import { cellText } from "@/sheet/cell-text";
import { parseMoneyText } from "@/language/numbers/parse-number";
import type { SourceGrid } from "@/sheet/grid";

const mostRows = 120;
const [leastAward, mostAward] = [50_000, 200_000_000];
const saysMoney = /mức|tiền|thưởng|kinh phí|đơn giá|thực nhận|được nhận|số được|giá trị|quà/iu;

/**
 * In a list of honorees a column of plausible award money under words that could mean it («Mức chi», «Định mức», «Đơn giá», «Thực nhận») is the
 * money, where no other column is. `unclaimed`: the columns that no field has.
 */
export function settleAwardMoney<Match extends ColumnMatch>(
  matches: readonly Match[],
  grid: SourceGrid,
  {
    unclaimed,
    span,
  }: { readonly unclaimed: readonly Match[]; readonly span: { readonly firstRow: number; readonly lastRow: number } },
): readonly Match[] {
  const has = (...fields: readonly Field[]): boolean => matches.some(({ field }) => fields.includes(field));
  if (!has("award", "title", "awardTick") || !has("name", "familyName", "orgUnit", "recipientKind")) return matches;
  if (has("money", "amount", "item", "quantity")) return matches;
  const priced = matches.filter(({ field }) => field === "unitPrice");
  const found = [...priced, ...unclaimed].find(
    ({ heading }) => saysMoney.test(heading.path.join(" ")) && holdsAwards(grid, heading.columnIndex, span),
  );
  if (found === undefined) return matches;
  const money: Match = { ...found, field: "money", reason: "values" };
  return [...matches.filter(({ heading }) => heading.columnIndex !== found.heading.columnIndex), money];
}

function holdsAwards(
  grid: SourceGrid,
  column: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): boolean {
  const cells = grid.rows.slice(firstRow, Math.min(lastRow + 1, firstRow + mostRows)).map((row) => row[column] ?? null);
  const filled = cells.filter((value) => cellText(value) !== "");
  const amounts = filled.filter((value) => {
    const reading = typeof value === "string" ? parseMoneyText(value) : null;
    const amount = typeof value === "number" ? value : reading?.kind === "amount" ? reading.amount : 0;
    return Number.isInteger(amount) && amount >= leastAward && amount <= mostAward;
  });
  return filled.length > 0 && amounts.length / filled.length >= 0.7;
}
