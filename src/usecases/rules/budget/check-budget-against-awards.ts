import { foldAccents } from "@/language/text/fold-accents";
import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { RecipientKind } from "@/domain/model/honoree";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import type { BudgetLine } from "@/domain/model/budget-line";
import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { priceLine } from "@/domain/budget/price-line";
import { purposeOf } from "@/domain/budget/purpose-of";
import { sumVnd, vnd, type Vnd } from "@/domain/money/vnd";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook, placeOf } from "@/issues/place-of";

/**
 * Holds the budget's own award-money lines against the honorees. A line that names an award and a kind of recipient («Tiền thưởng giấy khen cá nhân»)
 * is held against those honorees (`budget-award-line-differs`); all of them together against all that the ward pays (`budget-award-money-differs`).
 * A budget without such lines says nothing about award money and is no fault.
 */
export function checkBudgetAgainstAwards(
  lines: readonly (BudgetLine & Partial<Pick<BudgetEntry, "purpose">>)[],
  honorees: readonly AssessedHonoree[],
): readonly Issue[] {
  const awardLines = lines
    .filter((line) => purposeOf(line) === "award-money")
    .map((line) => ({ line, amount: priceLine(line).amount ?? vnd(0) }));
  if (awardLines.length === 0) return [];
  const budget = sumVnd(awardLines.map(({ amount }) => amount));
  const awards = payable(honorees);
  const whole: readonly Issue[] =
    budget === awards
      ? []
      : [issueOf("budget-award-money-differs", placeInWorkbook(sheetNames.budget, "amount"), { budget, awards })];
  return [...awardLines.flatMap(({ line, amount }) => checkLine(line, amount, honorees)), ...whole];
}

function checkLine(line: BudgetLine, amount: Vnd, honorees: readonly AssessedHonoree[]): readonly Issue[] {
  const { award } = recogniseAward(line.item);
  const kind = kindIn(line.item);
  if (award === null || kind === null) return [];
  const meant = honorees.filter(
    (each) => each.recognised?.award === award && each.honoree.kind === kind && each.priced.payableByWard > 0,
  );
  const awards = payable(meant);
  if (awards === amount) return [];
  const params = { item: line.item, budget: amount, awards, rows: meant.length };
  return [issueOf("budget-award-line-differs", placeOf(line.source, "amount"), params)];
}

const payable = (honorees: readonly AssessedHonoree[]): Vnd =>
  sumVnd(honorees.map(({ priced }) => priced.payableByWard));

function kindIn(item: string): RecipientKind | null {
  const folded = foldAccents(item.normalize("NFC"));
  const kinds: readonly (readonly [RecipientKind, RegExp])[] = [
    ["individual", /ca nhan/],
    ["collective", /tap the/],
    ["household", /gia dinh/],
  ];
  const found = kinds.filter(([, words]) => words.test(folded));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
