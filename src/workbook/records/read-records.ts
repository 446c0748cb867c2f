import { whereMissing } from "../where-missing";
import type { budgetColumns } from "@/tables/lists/budget";
import type { delegateColumns } from "@/tables/lists/delegates";
import type { honoreeColumns } from "@/tables/lists/honorees";
import type { ListRecord } from "@/domain/model/list-record";
import type { ListKind, ListTable } from "@/tables/declaration/list-table";
import { isOwnKind, type ListKinds } from "@/tables/list-kinds";
import type { GrantLevel, Honoree, RecipientKind } from "@/domain/model/honoree";
import { multiplyQuantity, type BudgetEntry } from "@/domain/budget/budget-entry";
import type { Fund } from "@/domain/model/budget-line";
import type { Payroll } from "@/domain/budget/payroll-of";
import type { Purpose } from "@/domain/budget/purpose-of";
import type { QuantityBasis } from "@/domain/budget/quantity-basis";
import type { AwardOverride } from "@/domain/awards/price-honoree";
import { multiplier, type Multiplier } from "@/domain/money/multiplier";
import type { Vnd } from "@/domain/money/vnd";
import type { PlanGroup } from "@/domain/plan/plan-group";
import type { Delegate, Sex } from "@/domain/model/delegate";
import {
  fundWords,
  handedOverWords,
  levelWords,
  payrollWords,
  planGroupWords,
  purposeWords,
  quantityBasisWords,
  recipientWords,
  sexWords,
} from "@/domain/model/words";
import type { TableContent, Draft } from "../draft";
import { readRows, type RowCells, type TableRow } from "./row-cells";

export interface DelegateRow extends TableRow<Delegate> {
  readonly payroll: Payroll | null;
  readonly sameAs: string | null;
  readonly planGroup: PlanGroup | null;
}

/** An honoree with what pricing wrote and the formulas gave; a figure that is blank or no number is null. */
export interface HonoreeRow extends TableRow<Honoree> {
  readonly code: string | null;
  readonly level: GrantLevel | null;
  /** The level as it stands, also when it is none of ours. */
  readonly levelText: string | null;
  readonly unpaidReason: string | null;
  /** What a person typed into «Mức sửa» and «Lý do sửa»; null = both blank. */
  readonly override: TypedOverride | null;
  /** How the money was calculated when it was last priced. */
  readonly lastPriced: string | null;
  /** Order of handing over, as typed; null = by rule. */
  readonly stageOrder: number | null;
  readonly multiplier: Multiplier | null;
  readonly amount: Vnd | null;
  readonly payable: Vnd | null;
  readonly payableByWard: Vnd | null;
  /** Whether the payee has signed for the money; null before anybody says so. */
  readonly handedOver: boolean | null;
  readonly unclaimedReason: string | null;
}

/** An override as it stands; an amount that is no number is null and its words are `typed`. */
export interface TypedOverride extends AwardOverride {
  readonly typed: string | null;
}

/** A budget line with what its formulas gave. */
export interface BudgetRow extends TableRow<BudgetEntry> {
  readonly amount: Vnd | null;
  readonly countedQuantity: number | null;
  readonly ceiling: Vnd | null;
  readonly difference: Vnd | null;
}

/** The records of the workbook's tables. */
export interface Records {
  readonly delegates: readonly DelegateRow[];
  readonly honorees: readonly HonoreeRow[];
  readonly budget: readonly BudgetRow[];
  /** The rows of every kind of list, ours as above, in the order of their tables. */
  readonly byKind: ReadonlyMap<ListKind, readonly TableRow<ListRecord>[]>;
  readonly lists: ListKinds;
  /** The tables by their Excel names; one that the workbook lacks is empty. */
  readonly tables: Readonly<Record<"DaiBieu" | "KhenThuong" | "DuToan", TableContent>> & ReadonlyTables;
}

type ReadonlyTables = Readonly<Record<string, TableContent>>;

/** A table of the lists with its declaration and its rows, as it was read. */
export interface ListContent {
  readonly table: ListTable;
  readonly content: TableContent;
  readonly rows: readonly TableRow<ListRecord>[];
}

/** A table of lists as it was read; empty where the workbook lacks it. */
export const contentOf = ({ tables }: Pick<Records, "tables">, { name }: Pick<ListTable, "name">): TableContent =>
  tables[name] ?? emptyTable;

/** Every table of lists with its rows. */
export const listContents = ({ lists, tables, byKind }: Records): readonly ListContent[] =>
  lists.tables.map((table) => ({
    table,
    content: contentOf({ tables }, table),
    rows: byKind.get(table.kind) ?? [],
  }));

/** Every row of every kind of list. */
export const everyRow = ({ byKind }: Pick<Records, "byKind">): readonly TableRow<ListRecord>[] =>
  [...byKind.values()].flat();

const emptyTable: TableContent = { headings: [], rows: [], sheet: "", firstRow: 1 };

/** The records of a workbook that is not set up. */
export const noRecords = (lists: ListKinds): Records => ({
  delegates: [],
  honorees: [],
  budget: [],
  byKind: new Map(),
  lists,
  tables: { DaiBieu: emptyTable, KhenThuong: emptyTable, DuToan: emptyTable },
});

/**
 * Reads the tables of lists back as records; a row that holds nothing but its number and source is no record, a name that is not
 * known is "". A row that was typed into the table, and so has no source, has its own place as source (file "").
 */
export function readRecords(draft: Draft): Records {
  const { lists } = draft;
  const tables: ReadonlyTables = draft.tables(
    lists.tables.flatMap(({ name, kind }) => (isOwnKind(kind) || draft.hasTable(name) ? [name] : [])),
  );
  const read = <Item extends TableRow<ListRecord>>(
    kind: ListKind,
    reader: (cells: RowCells<string>) => Item,
  ): readonly Item[] => {
    const table = lists.table(kind);
    const content = table === undefined ? undefined : tables[table.name];
    return table === undefined || content === undefined ? [] : readRows(content, table, reader);
  };
  const delegates = read("delegates", readDelegate);
  const honorees = read("honorees", readHonoree);
  const budget = read("budget", readBudgetLine);
  const own: ReadonlyMap<ListKind, readonly TableRow<ListRecord>[]> = new Map<
    ListKind,
    readonly TableRow<ListRecord>[]
  >([
    ["delegates", delegates],
    ["honorees", honorees],
    ["budget", budget],
  ]);
  const byKind = new Map(lists.tables.map(({ kind }) => [kind, own.get(kind) ?? read(kind, readDeclaredRow)]));
  return { delegates, honorees, budget, byKind, lists, tables: { ...noRecords(lists).tables, ...tables } };
}

/** The records of the workbook's tables; none where it is not set up. */
export function readRecordsIfAny(draft: Draft): Records {
  return whereMissing(() => readRecords(draft), noRecords(draft.lists));
}

const readDeclaredRow = ({ rowIndex, source }: RowCells<string>): TableRow<ListRecord> => ({
  rowIndex,
  record: { source },
});

function readDelegate(cells: RowCells<keyof typeof delegateColumns>): DelegateRow {
  return {
    rowIndex: cells.rowIndex,
    sameAs: cells.text("sameAs"),
    planGroup: keyOf<PlanGroup>(planGroupWords, cells.text("planGroup")),
    payroll: keyOf<Payroll>(payrollWords, cells.text("payroll")),
    record: {
      fullName: cells.text("fullName") ?? "",
      honorific: cells.text("honorific"),
      position: cells.text("position"),
      orgUnit: cells.text("orgUnit"),
      group: cells.text("group"),
      phone: cells.text("phone"),
      phone2: cells.text("phone2"),
      birthYear: cells.number("birthYear"),
      sex: keyOf<Sex>(sexWords, cells.text("sex")),
      ...payeeFields(cells),
      note: cells.text("note"),
      seats: cells.number("seats"),
      source: cells.source,
    },
  };
}

function readHonoree(cells: RowCells<keyof typeof honoreeColumns>): HonoreeRow {
  const levelText = cells.text("level");
  return {
    rowIndex: cells.rowIndex,
    code: cells.text("code"),
    level: keyOf<GrantLevel>(levelWords, levelText),
    levelText,
    unpaidReason: cells.text("unpaidReason"),
    override: overrideOf(cells),
    lastPriced: cells.text("lastPriced"),
    stageOrder: cells.number("stageOrder"),
    multiplier: thousandths(cells.number("multiplier")),
    amount: cells.money("amount"),
    payable: cells.money("payable"),
    payableByWard: cells.money("payableByWard"),
    handedOver: { yes: true, no: false, none: null }[
      keyOf<keyof typeof handedOverWords>(handedOverWords, cells.text("handedOver")) ?? "none"
    ],
    unclaimedReason: cells.text("unclaimedReason"),
    record: {
      name: cells.text("name") ?? "",
      kind: keyOf<RecipientKind>(recipientWords, cells.text("kind")) ?? null,
      honorific: cells.text("honorific"),
      position: cells.text("position"),
      orgUnit: cells.text("orgUnit"),
      group: null,
      awardText: cells.text("awardText"),
      period: cells.text("period"),
      typedAmount: cells.money("typedAmount"),
      representative: cells.text("representative"),
      ...payeeFields(cells),
      note: cells.text("note"),
      source: cells.source,
    },
  };
}

function payeeFields(
  cells: Pick<RowCells<"identityNumber" | "bankAccount" | "bank">, "text">,
): Pick<Honoree, "identityNumber" | "bankAccount" | "bank"> {
  return {
    identityNumber: cells.text("identityNumber"),
    bankAccount: cells.text("bankAccount"),
    bank: cells.text("bank"),
  };
}

function readBudgetLine(cells: RowCells<keyof typeof budgetColumns>): BudgetRow {
  const [quantity, times] = [cells.number("quantity"), cells.number("times")];
  const typedQuantity = quantity === null || times === null ? quantity : multiplyQuantity(quantity, times);
  return {
    rowIndex: cells.rowIndex,
    amount: cells.money("amount"),
    countedQuantity: cells.number("countedQuantity"),
    ceiling: cells.money("ceiling"),
    difference: cells.money("difference"),
    record: {
      item: cells.text("item") ?? "",
      group: cells.text("group"),
      measure: cells.text("measure"),
      quantity: typedQuantity,
      ...(quantity === null || times === null ? {} : { factors: { quantity, times } }),
      basis: keyOf<QuantityBasis>(quantityBasisWords, cells.text("quantityBasis")),
      basisText: cells.text("quantityBasis"),
      typedQuantity,
      times,
      normCode: cells.text("normCode"),
      purpose: keyOf<Purpose>(purposeWords, cells.text("purpose")),
      committed: cells.money("committed"),
      spent: cells.money("spent"),
      voucher: cells.text("voucher"),
      unitPrice: cells.money("unitPrice"),
      typedAmount: cells.money("typedAmount"),
      fund: keyOf<Fund>(fundWords, cells.text("fund")) ?? "other",
      note: cells.text("note"),
      source: cells.source,
    },
  };
}

function overrideOf(cells: RowCells<keyof typeof honoreeColumns>): TypedOverride | null {
  const [typed, reason] = [cells.text("overrideAmount"), cells.text("overrideReason")];
  return typed === null && reason === null ? null : { typed, reason, amount: cells.money("overrideAmount") };
}

function thousandths(value: number | null): Multiplier | null {
  const whole = value === null ? NaN : Math.round(value * 1000);
  return Number.isSafeInteger(whole) && whole >= 0 ? multiplier(whole) : null;
}

/** The code whose word stands in the cell, in any case; null for another word. */
function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string | null): Key | null {
  const wanted = text?.toLowerCase();
  return (Object.keys(words) as Key[]).find((key) => words[key].toLowerCase() === wanted) ?? null;
}
