import type { CellInput } from "@/sheet/sheet-model";
import type { Honoree } from "@/domain/model/honoree";
import type { BudgetLine } from "@/domain/model/budget-line";
import { normCodeOf } from "@/domain/budget/norm-code-of";
import { payrollOf } from "@/domain/budget/payroll-of";
import { purposeOf } from "@/domain/budget/purpose-of";
import { planGroupOf } from "@/domain/plan/plan-group";
import type { Delegate } from "@/domain/model/delegate";
import { budgetColumns, delegateColumns, honoreeColumns } from "@/tables/columns/table-columns";
import { fundWords, payrollWords, planGroupWords, purposeWords, recipientWords, sexWords } from "@/domain/model/words";

type Cells<Columns> = Readonly<Partial<Record<keyof Columns, CellInput>>>;

/** Rows for a table, with the headings of the columns that they fill. */
export interface NewRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/** Delegates as rows of `DaiBieu`; `first` is the ordinal of the first. */
export function delegateRows(delegates: readonly Delegate[], first: number): NewRows {
  return columnRows(
    delegateColumns,
    delegates.map((delegate, index) => ({
      ordinal: first + index,
      honorific: delegate.honorific,
      fullName: delegate.fullName,
      position: delegate.position,
      orgUnit: delegate.orgUnit,
      group: delegate.group,
      planGroup: planGroupWords[planGroupOf(delegate)],
      payroll: wordOf(payrollWords, payrollOf(delegate).payroll),
      phone: delegate.phone,
      phone2: delegate.phone2,
      birthYear: delegate.birthYear,
      sex: delegate.sex === null ? null : sexWords[delegate.sex],
      ...payeeCells(delegate),
      note: delegate.note,
      ...sourceCells(delegate),
    })),
  );
}

/** Honorees as rows of `KhenThuong`; award code, level and reason are left to pricing. */
export function honoreeRows(honorees: readonly Honoree[], first: number): NewRows {
  return columnRows(
    honoreeColumns,
    honorees.map((honoree, index) => ({
      ordinal: first + index,
      kind: recipientWords[honoree.kind],
      honorific: honoree.honorific,
      name: honoree.name,
      position: honoree.position,
      orgUnit: honoree.orgUnit,
      awardText: honoree.awardText,
      period: honoree.period,
      typedAmount: honoree.typedAmount,
      representative: honoree.representative,
      ...payeeCells(honoree),
      note: honoree.note,
      ...sourceCells(honoree),
    })),
  );
}

/** Budget lines as rows of `DuToan`. */
export function budgetRows(lines: readonly BudgetLine[], first: number): NewRows {
  return columnRows(
    budgetColumns,
    lines.map((line, index) => ({
      ordinal: first + index,
      group: line.group,
      item: line.item,
      measure: line.measure,
      quantity: line.factors?.quantity ?? line.quantity,
      times: line.factors?.times ?? null,
      unitPrice: line.unitPrice,
      typedAmount: line.typedAmount,
      normCode: normCodeOf(line.item),
      fund: fundWords[line.fund],
      purpose: purposeWords[purposeOf(line)],
      note: line.note,
      ...sourceCells(line),
    })),
  );
}

type PayeeCells = Cells<Pick<typeof delegateColumns, "identityNumber" | "bankAccount" | "bank">>;

/** Only what a list says: a workbook made before these columns existed takes every list that has none of them. */
const payeeCells = ({ identityNumber, bankAccount, bank }: PayeeCells): PayeeCells => ({
  ...(identityNumber ? { identityNumber } : {}),
  ...(bankAccount ? { bankAccount } : {}),
  ...(bank ? { bank } : {}),
});

const sourceCells = ({ source }: Pick<Delegate, "source">): Cells<typeof delegateColumns> => ({
  sourceFile: source.file,
  sourceSheet: source.sheet,
  sourceRow: source.row,
});

const wordOf = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null): string | null =>
  key === null ? null : words[key];

/** Records as rows, with the headings of the columns that any of them fills. */
export function columnRows<Columns extends Readonly<Record<string, string>>>(
  columns: Columns,
  records: readonly Cells<Columns>[],
): NewRows {
  const keys = (Object.keys(columns) as (keyof Columns)[]).filter((key) => records.some((record) => key in record));
  return {
    headings: keys.map((key) => columns[key] ?? ""),
    rows: records.map((record) => keys.map((key) => record[key] ?? null)),
  };
}
