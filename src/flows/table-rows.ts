import type { CellInput } from "@/documents/sheet-model";
import type { Honoree } from "@/domain/awards/honoree";
import type { BudgetLine } from "@/domain/budget/budget-line";
import { normCodeOf } from "@/domain/budget/norm-code-of";
import { payrollOf } from "@/domain/budget/payroll-of";
import { purposeOf } from "@/domain/budget/purpose-of";
import { planGroupOf } from "@/domain/plan/plan-group";
import type { Delegate } from "@/domain/roster/delegate";
import {
  budgetColumns,
  delegateColumns,
  fundWords,
  honoreeColumns,
  journalColumns,
  payrollWords,
  planGroupWords,
  purposeWords,
  recipientWords,
  sexWords,
} from "@/domain/tables/table-columns";
import type { JournalEntry } from "./journal-entries";

type Cells<Columns> = Readonly<Partial<Record<keyof Columns, CellInput>>>;

/** Rows for a table, with the headings of the columns that they fill. */
export interface NewRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/** Delegates as rows of `DaiBieu`; `first` is the ordinal of the first. */
export function delegateRows(delegates: readonly Delegate[], first: number): NewRows {
  return rowsOf(
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
  return rowsOf(
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
  return rowsOf(
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

/** Entries as rows of `NhatKy`. */
export function journalRows(entries: readonly JournalEntry[], first: number): NewRows {
  return rowsOf(
    journalColumns,
    entries.map((entry, index) => ({ ordinal: first + index, ...entry })),
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

function rowsOf<Columns extends Readonly<Record<string, string>>>(
  columns: Columns,
  records: readonly Cells<Columns>[],
): NewRows {
  const keys = (Object.keys(columns) as (keyof Columns)[]).filter((key) => records.some((record) => key in record));
  return {
    headings: keys.map((key) => columns[key] ?? ""),
    rows: records.map((record) => keys.map((key) => record[key] ?? null)),
  };
}
