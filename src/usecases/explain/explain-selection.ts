import { useCase, workbookTables } from "../use-case";
import { reportOf } from "../run-action";
import type { AppContext } from "../ports";
import type { SelectedCell } from "@/workbook/port";
import { meetingSettings } from "@/tables/settings/meeting";
import { normOptionSettings } from "@/tables/settings/norm-options";
import type { RecipientKind } from "@/domain/model/honoree";
import type { Fund } from "@/domain/model/budget-line";
import { fundWords } from "@/domain/model/words";
import { totalsNames } from "@/tables/sheets/totals-sheet";
import { evaluateWorkbook, type EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { explainMoney, type MoneyQuestion } from "./explain-money";
import type { AwardSum, ExplainedTotal, MoneyExplanation } from "./money-explanation";

/** Explains the sum in the cell that the user has selected; null where it is no sum of ours. */
export async function explainSelection(context: Pick<AppContext, "workbook">): Promise<MoneyExplanation | null> {
  const names = [
    ...Object.values(totalsNames),
    meetingSettings.names.baseSalary,
    ...Object.values(normOptionSettings.names),
  ];
  const cell = await context.workbook.readSelectedCell(["KhenThuong", "DuToan", "DinhMuc"], names);
  return reportOf(context, explainCell, cell);
}

const explainCell = useCase<SelectedCell, MoneyExplanation | null>({
  step: "readTables",
  reads: workbookTables,
  work(draft, cell) {
    const evaluated = evaluateWorkbook(draft);
    const question = questionOf(cell, evaluated);
    return question === null ? null : explainMoney(evaluated, question);
  },
});

/** Explains what is asked, of the workbook as it is; `find` gives null where the question has lost its object. */
export const explainQuestion = useCase<(evaluated: EvaluatedWorkbook) => MoneyQuestion | null, MoneyExplanation | null>(
  {
    step: "readTables",
    reads: workbookTables,
    work(draft, find) {
      const evaluated = evaluateWorkbook(draft);
      const question = find(evaluated);
      return question === null ? null : explainMoney(evaluated, question);
    },
  },
);

/** What the selected cell asks about. */
export function questionOf({ table, names }: SelectedCell, evaluated: EvaluatedWorkbook): MoneyQuestion | null {
  if (table !== null) return rowQuestion(table, evaluated);
  const base = names.find(({ name }) => name === meetingSettings.names.baseSalary);
  if (base) {
    const norm = evaluated.law.baseSalaryNorm;
    return norm === null ? null : { kind: "norm", rowIndex: norm.rowIndex };
  }
  const totals = names.flatMap(({ name, row, column }) => totalOf(name, { row, column }, evaluated) ?? []);
  // A cell with a name of its own says more than the area that it lies in.
  const [total] = totals.sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
  return total === undefined ? null : { kind: "total", total };
}

const isPart = (total: ExplainedTotal): boolean =>
  (total.of === "awards" && (total.recipient !== null || total.code !== undefined)) ||
  (total.of === "budget" && (total.group !== undefined || total.fund !== undefined));

function rowQuestion(
  { name, rowIndex }: NonNullable<SelectedCell["table"]>,
  { records }: EvaluatedWorkbook,
): MoneyQuestion | null {
  if (name === "DinhMuc") return { kind: "norm", rowIndex };
  const rows = name === "KhenThuong" ? records.honorees : records.budget;
  const index = rows.findIndex((row) => row.rowIndex === rowIndex);
  if (index < 0) return null;
  return { kind: name === "KhenThuong" ? "award" : "line", index };
}

const payerSums: readonly AwardSum[] = ["payableByWard", "payableByOthers", "unsettled", "payable"];
const kinds: readonly (RecipientKind | null)[] = ["collective", "individual", "household", null];
const funds = Object.keys(fundWords) as Fund[];
const all = { of: "awards", recipient: null, code: undefined } as const;

/** What a named cell of «Tổng hợp» adds up; counts are explained by the sum beside them. */
function totalOf(
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
  evaluated: EvaluatedWorkbook,
): ExplainedTotal | null {
  const sums: readonly AwardSum[] = ["amount", "payable", "payableByWard", "payableByOthers", "unsettled"];
  switch (name) {
    case totalsNames.awardsByKind:
      // The line of those of no known kind says itself why it has no money.
      if (row === 3 && evaluated.assessed.some(({ honoree }) => honoree.kind === null)) return null;
      return { ...all, sum: sums[column - 3] ?? "amount", recipient: kinds[row] ?? null };
    case totalsNames.awardsByCode: {
      const codes = uniqueCodes(evaluated);
      return { ...all, sum: sums[column - 1] ?? "amount", code: codes[row] ?? null };
    }
    case totalsNames.payers:
      return { ...all, sum: payerSums[row] ?? "payable" };
    case totalsNames.totalByNorm:
      return { ...all, sum: "amount" };
    case totalsNames.totalPayable:
      return { ...all, sum: "payable" };
    case totalsNames.totalPayableByWard:
      return { ...all, sum: "payableByWard" };
    case totalsNames.budget:
      return { of: "budget", group: undefined, fund: undefined };
    case totalsNames.budgetGroups:
      return { of: "budget", group: groupsOf(evaluated)[row] ?? null, fund: undefined };
    case totalsNames.budgetFunds:
      return { of: "budget", group: undefined, fund: funds[row] };
    case totalsNames.budgetAwardMoney:
      return { of: "budget-award-money" };
    case totalsNames.grand:
      return { of: "grand" };
    default:
      return null;
  }
}

/** As the lines of «Tổng hợp» stand: in the order of first appearance, letters of either case alike. */
const uniqueCodes = ({ assessed }: EvaluatedWorkbook): readonly string[] =>
  unique(assessed.flatMap(({ priced }) => priced.code ?? []));
const groupsOf = ({ records }: EvaluatedWorkbook): readonly string[] =>
  unique(records.budget.flatMap(({ record }) => record.group ?? []));

function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text] as const).reverse()).values()].reverse();
}
