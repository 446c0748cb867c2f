import { textOfCell } from "@/sheet/text-of-cell";
import { isLumpSum, priceLine } from "@/domain/budget/price-line";
import type { BudgetLine } from "@/domain/model/budget-line";
import { recipientWords } from "@/domain/model/words";
import { canHold, holdsWord } from "@/fields/rules/check-cell";
import type { CellValue } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { columnsOf, ruleOf } from "@/tables/declaration/list-table";
import type { NotedIssue } from "@/workbook/journal/read-journal";
import { listContents, type Records } from "@/workbook/records/read-records";
import { listKey, rowKey } from "@/workbook/source-key";
import { issueOf } from "@/issues/issue-of";
import { cellRows } from "./cell-rows";

/**
 * The noted issues that still hold, by the tables as they are now.
 * - A cell's issue is settled when the cell holds another value than was written at taking in, and one that the column can hold:
 *   a telephone number, a year, a number, one of our words, a name that names somebody, any text elsewhere. Emptying settles nothing.
 * - Of two telephone numbers one is chosen by emptying «Điện thoại 2», a doubtful kind of recipient by another word in «Loại».
 * - A doubt about a budget line's figures is settled when its figures agree now, whichever cell was corrected.
 * - What is about a row goes with its record, and a doubt about two rows with either; what is about a whole list stays while the
 *   list has a record, and what is about a source that gave nothing stays until that source is taken in anew.
 */
export function remainingIssues(noted: readonly NotedIssue[], records: Records): readonly Issue[] {
  const rows = existingRows(records);
  const lists = new Set([...rows.values()].map(({ list }) => list));
  return noted.flatMap(({ issue, scope, written }): readonly Issue[] => {
    const { at, params } = issue;
    if (scope === "source") return [issue];
    if (scope === "list") return lists.has(listKey(at)) ? [issue] : [];
    const row = rows.get(rowKey(at));
    const isOtherGone = typeof params["row"] === "number" && !rows.has(rowKey({ ...at, row: params["row"] }));
    if (row === undefined || isOtherGone) return [];
    if (row.line !== null && issue.code in figureIssues) return figureIssue(issue, row.line);
    const isDone = (scope === "cell" && isSettled(at.field ?? "", written, row)) || isChosen(issue, row);
    return isDone ? [] : [issue];
  });
}

/** A row of a table as it is now. */
interface ExistingRow {
  readonly list: string;
  readonly line: BudgetLine | null;
  cell(key: string): CellValue;
  /** Whether the cell holds something that its column can hold. */
  isHeld(key: string): boolean;
}

function existingRows(records: Records): ReadonlyMap<string, ExistingRow> {
  return new Map(
    listContents(records).flatMap((list) => {
      const rules = new Map(columnsOf(list.table).map(([key, column]) => [key, ruleOf(column)]));
      return cellRows(list).map(({ source, cell }, index) => {
        // A row of the budget's table is a line.
        const line = list.table.kind === "budget" ? ((list.rows[index]?.record ?? null) as BudgetLine | null) : null;
        const isHeld = (key: string): boolean => canHold(rules.get(key) ?? {}, cell(key));
        return [rowKey(source), { list: listKey(source), line, cell, isHeld }] as const;
      });
    }),
  );
}

/** Issues that a budget line's own figures show, each by whether it holds now. */
const figureIssues: Readonly<Record<string, (line: BudgetLine) => boolean>> = {
  "price-missing": (line) => line.unitPrice === null && !isLumpSum(line),
  "quantity-missing": (line) => line.quantity === null && !isLumpSum(line),
  "lump-sum": isLumpSum,
  "amount-differs": (line) => {
    const { amount } = priceLine(line);
    return amount !== null && line.typedAmount !== null && amount !== line.typedAmount;
  },
};

/** A price that was filled in may leave the quantity missing, which was not told beside it. */
function figureIssue(issue: Issue, line: BudgetLine): readonly Issue[] {
  if (figureIssues[issue.code]?.(line) === true) return [issue];
  if (issue.code !== "price-missing" || figureIssues["quantity-missing"]?.(line) !== true) return [];
  const { item } = line;
  return [issueOf("quantity-missing", { ...issue.at, column: null, field: "quantity" }, { item })];
}

function isSettled(field: string, written: CellValue, { cell, isHeld }: ExistingRow): boolean {
  const now = cell(field);
  return asText(now) !== "" && asText(now) !== asText(written) && isHeld(field);
}

/** Settled in another cell than the one that the issue is about. */
function isChosen({ code, params }: Issue, { cell }: ExistingRow): boolean {
  if (code === "phone-two-numbers") return cell("phone2") === null;
  if (code !== "recipient-kind-differs") return false;
  const taken = Object.entries(recipientWords).find(([kind]) => kind === params["taken"])?.[1];
  return holdsWord(recipientWords)(cell("kind")) && asText(cell("kind")) !== taken;
}

const asText = (value: CellValue): string => textOfCell(value) ?? "";
