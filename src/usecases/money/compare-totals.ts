import type { AwardTotal, AwardTotals } from "@/domain/awards/award-totals";
import type { Payer } from "@/domain/awards/payer";
import type { BudgetTotals } from "@/domain/budget/budget-totals";
import type { FundShare } from "@/domain/budget/fund-share";
import type { TableQuantities } from "@/domain/budget/quantity-basis";
import { priceLine } from "@/domain/budget/price-line";
import type { Spending } from "@/domain/budget/total-spending";
import { sumVnd, type Vnd } from "@/domain/money/vnd";
import { planGroups } from "@/domain/plan/plan-group";
import type { Settlement } from "@/domain/settlement/settle-awards";
import { areaAddress } from "@/sheet/cell-address";
import type { SheetModel } from "@/sheet/sheet-model";
import { basisNames } from "@/tables/settings/meeting-sheet";
import { totalsNames, type TotalsContents } from "@/tables/sheets/totals-sheet";
import type { CellValue } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { quantityBasisWords } from "@/domain/model/words";
import { sheetNames } from "@/tables/sheet-names";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { EvaluatedMoney } from "../evaluate/evaluate-money";
import type { Draft } from "@/workbook/draft";
import { delegateColumns } from "@/tables/lists/delegates";

/** The totals as computed here. */
export interface ComputedTotals {
  readonly evaluated: EvaluatedWorkbook;
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  readonly money: EvaluatedMoney;
  readonly isHead: readonly boolean[];
}

/** What a named area must hold, row by row; null = blank. */
type Figures = readonly (readonly (number | null)[])[];

/**
 * Holds every named total of «Tổng hợp», and the quantities beside the facts on «Hội nghị», as their formulas give them against our own, computed from
 * the tables in exact integers. Each cell that differs is an error that names it.
 */
export function compareTotals(
  draft: Draft,
  written: { readonly sheet: SheetModel; readonly contents: TotalsContents },
  totals: ComputedTotals,
): readonly Issue[] {
  const expected: Readonly<Record<string, Figures>> = {
    ...delegateFigures(written.contents, totals),
    ...awardFigures(written.contents, totals),
    ...budgetFigures(written.contents, totals),
    [basisNames.figures]: basisFigures(totals.evaluated.quantities),
  };
  const found = draft.namedValues(Object.keys(expected));
  return Object.entries(expected).flatMap(([name, rows]) => {
    const cells = found[name] ?? null;
    // Only «Hội nghị» is not written anew: a workbook made earlier may lack its list of quantities.
    if (cells === null && name === basisNames.figures) return [];
    return rows.flatMap((row, i) =>
      row.flatMap((computed, j) => {
        const calculated = figureOf(cells?.[i]?.[j] ?? null);
        return calculated === computed ? [] : [difference({ name, i, j, calculated, computed }, written.sheet)];
      }),
    );
  });
}

/** A text that is no figure differs from every figure. */
const figureOf = (value: CellValue): number | string | null =>
  value === "" || value === null ? null : typeof value === "number" ? value : String(value);

const payers: readonly Payer[] = ["ward", "other", "unsettled"];

/** Excel's criteria know no case. */
const isSame = (a: string | null, b: string | null): boolean => a?.toLowerCase() === b?.toLowerCase();

function delegateFigures(
  contents: TotalsContents,
  { evaluated, isHead }: ComputedTotals,
): Readonly<Record<string, Figures>> {
  const { delegates } = evaluated.records;
  const { hasSeats = false } = contents;
  const seatsOf = (rows: typeof delegates): number => rows.reduce((sum, { record }) => sum + (record.seats ?? 0), 0);
  const count = (isIn: (row: (typeof delegates)[number]) => boolean): readonly number[] => {
    const members = isHead.filter((_, index) => delegates[index] !== undefined && isIn(delegates[index]));
    const figures = [members.length, members.filter((head) => head).length];
    return hasSeats ? [...figures, seatsOf(delegates.filter(isIn))] : figures;
  };
  const titles = contents.delegateGroups;
  return {
    [totalsNames.entries]: [[isHead.length]],
    [totalsNames.heads]: [[isHead.filter((head) => head).length]],
    ...(hasSeats ? { [totalsNames.seats]: [[seatsOf(delegates)]] } : {}),
    [totalsNames.planGroups]: [...planGroups, null].map((group) => count(({ planGroup }) => planGroup === group)),
    [totalsNames.delegateGroups]: [
      ...titles.map((title) => count(({ record }) => isSame(record.group, title))),
      count(({ record }) => !titles.some((title) => isSame(record.group, title))),
    ],
  };
}

function awardFigures(
  contents: TotalsContents,
  { evaluated, awards }: ComputedTotals,
): Readonly<Record<string, Figures>> {
  const kind = (total: AwardTotal): readonly number[] => [
    total.rows,
    total.withNorm,
    total.withoutNorm,
    total.totalByNorm,
    total.totalPayable,
    total.totalPayableByWard,
  ];
  const payerRow = (payer: Payer | null): readonly number[] => {
    const rows = priced.filter((row) => row.payable > 0 && (payer === null || row.payer === payer));
    return [rows.length, sumVnd(rows.map(({ payable }) => payable))];
  };
  const priced = evaluated.assessed.map((entry) => entry.priced);
  const code = (isIn: (code: string | null) => boolean): readonly number[] => {
    const rows = priced.filter((entry) => isIn(entry.code));
    return [
      rows.length,
      sumVnd(rows.flatMap(({ amount }) => amount ?? [])),
      sumVnd(rows.map(({ payable }) => payable)),
      ...payers.map((payer) => sumVnd(rows.filter((row) => row.payer === payer).map(({ payable }) => payable))),
    ];
  };
  const known = [awards.collective, awards.individual, awards.household].map(kind);
  const unknown = kind(awards.all).map((figure, i) => known.reduce((left, row) => left - (row[i] ?? 0), figure));
  const codes = contents.awards;
  return {
    [totalsNames.awardsByKind]: [...known, ...(contents.hasUnknownKinds === true ? [unknown] : []), kind(awards.all)],
    [totalsNames.payers]: [...payers, null].map(payerRow),
    [totalsNames.awardsByCode]: [
      ...codes.map((award) => code((each) => isSame(each, award.code))),
      code((each) => !codes.some((award) => isSame(each, award.code))),
    ],
  };
}

function budgetFigures(contents: TotalsContents, totals: ComputedTotals): Readonly<Record<string, Figures>> {
  const { evaluated, awards, budget, money } = totals;
  const { spending, settlement, share } = money;
  const whole = {
    [totalsNames.budget]: [[budget.total]],
    [totalsNames.budgetAwardMoney]: [[budget.awardMoney]],
    [totalsNames.grand]: [[budget.grand]],
  };
  if (contents.hasSpending === false) return whole;
  const inGroup = (title: string) => spending.groups.filter((group) => isSame(group.title, title));
  const inNone = spending.groups.filter(({ title }) => !contents.budgetGroups.some((group) => isSame(title, group)));
  const groups = [...contents.budgetGroups.map(inGroup), inNone];
  const costs = [
    ...groups.map((some) => some.map(({ besideAwards }) => besideAwards)).map(spentRow),
    [awards.all.totalPayableByWard, settlement.signed, awards.all.totalPayableByWard - settlement.signed],
  ];
  const { funds } = spending;
  return {
    ...whole,
    [totalsNames.budgetGroups]: groups.map(budgetRow),
    [totalsNames.budgetFunds]: [funds.award, funds.meeting, funds.other].map((fund) => budgetRow([fund])),
    [totalsNames.spending]: [
      ...costs,
      [0, 1, 2].map((column) => costs.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
    ],
    [totalsNames.settlement]: settlementFigures(settlement),
    [totalsNames.fundShare]: shareFigures(share),
    [totalsNames.missing]: missingFigures(evaluated).map((count) => [count]),
  };
}

const sumOf = (some: readonly Spending[], figure: (one: Spending) => Vnd): number => sumVnd(some.map(figure));

const budgetRow = (some: readonly Spending[]): readonly number[] => {
  const [amount, spent] = [sumOf(some, (one) => one.amount), sumOf(some, (one) => one.spent)];
  const lines = some.reduce((sum, one) => sum + one.lines, 0);
  return [lines, amount, spent, sumOf(some, ({ committed }) => committed), amount - spent];
};

const spentRow = (some: readonly Spending[]): readonly number[] => {
  const [amount, spent] = [sumOf(some, (one) => one.amount), sumOf(some, (one) => one.spent)];
  return [amount, spent, amount - spent];
};

/** The word beside the difference («Khớp») is no figure, and is not compared: it is said of the figure. */
const settlementFigures = (settlement: Settlement): Figures => [
  [null, settlement.advance],
  [settlement.signedRows, settlement.signed],
  [settlement.unclaimedRows, settlement.unclaimed],
  [settlement.unclaimedRows - settlement.withoutReason, settlement.explained],
  [null, settlement.returned],
];

const shareFigures = ({ fund, share, limit, organising, used }: FundShare): Figures => [
  [fund],
  [share === null ? null : share / 1000],
  [limit],
  [organising],
  [limit === null ? null : limit - organising],
  [used === null ? null : used / 10_000],
];

function missingFigures({ assessed, records }: EvaluatedWorkbook): readonly number[] {
  const { headings, rows } = records.tables.DaiBieu;
  const filled = (heading: string) => {
    const column = headings.indexOf(heading);
    return rows.filter((row) => (row[column] ?? null) !== null).length;
  };
  return [
    assessed.filter(({ priced }) => priced.code === null).length,
    assessed.filter(({ priced }) => (priced.amount ?? 0) <= 0).length,
    records.budget.filter(({ record }) => priceLine(record).amount === null).length,
    filled(delegateColumns.fullName) - filled(delegateColumns.payroll),
    records.budget.filter(({ record }) => (record.spent ?? 0) > 0 && record.voucher === null).length,
  ];
}

const basisFigures = (quantities: TableQuantities): Figures =>
  (Object.keys(quantityBasisWords) as (keyof TableQuantities)[]).map((basis) => [quantities[basis]]);

interface Difference {
  readonly name: string;
  readonly i: number;
  readonly j: number;
  readonly calculated: number | string | null;
  readonly computed: number | null;
}

function difference({ name, i, j, calculated, computed }: Difference, totals: SheetModel): Issue {
  const basis = Object.values(quantityBasisWords)[i] ?? "";
  const area = totals.names.find((one) => one.name === name)?.area;
  const place =
    area === undefined
      ? `${sheetNames.meeting}, «${basis}»`
      : `${sheetNames.totals}!${areaAddress({ top: area.top + i, bottom: area.top + i, left: area.left + j, right: area.left + j })} (${name})`;
  const sheet = area === undefined ? sheetNames.meeting : sheetNames.totals;
  return issueOf(
    "computed-differs",
    { file: "", sheet, row: 0, column: name, field: name },
    { cell: place, row: 0, calculated: calculated ?? "", computed: computed ?? "" },
  );
}
