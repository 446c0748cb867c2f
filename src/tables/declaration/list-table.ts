import type { ListRecord } from "@/domain/model/list-record";
import type { ColumnMatch, Field } from "@/fields/field";
import type { CellRule } from "@/fields/rules/check-cell";
import type { CellRow, FieldDeclaration } from "@/fields/rules/declaration";
import type { Found } from "@/issues/issue-of";
import type { TableColumn, TableDeclaration } from "./table-declaration";

/** What tells the rows of one table apart, as keys of its columns. */
export interface RowIdentity {
  /** Who or what the row is about. */
  readonly name: string;
  /** What belongs to one, or to few (identity number, telephone): the name may be corrected while it stays. */
  readonly strong: readonly string[];
  /** What with the name without marks still ties a row whose name was corrected; none of it may differ. */
  readonly ties: readonly string[];
  /** What supports that two rows of one name are the same row. */
  readonly weak: readonly string[];
}

/** A kind that others declare: not to be confused with one of ours by a slip of the pen. */
export type DeclaredKind = string & { readonly declared: "kind" };

/** What a list is about; `unknown` is no list. */
export type ListKind = OwnKind | DeclaredKind;

/** The kinds that are ours. */
export type OwnKind = "delegates" | "honorees" | "budget" | "unknown";

/** A table of a list as far as its columns are understood, for telling of what kind it is. */
export interface KnownColumns {
  readonly matches: readonly ColumnMatch[];
  has(field: Field): boolean;
  /** The sheet's name, then the texts above the heading. */
  readonly titles: readonly string[];
  /** The same in one text, lower case without marks. */
  readonly words: string;
}

/** A table of the workbook into which lists are imported. What is particular to one kind of list is said here and nowhere else. */
export interface ListTable<Item extends ListRecord = ListRecord, Key extends string = string> extends TableDeclaration<
  Key,
  Item
> {
  readonly kind: ListKind;
  /** Fields of a list that are asked for and stand in no column of the table. */
  readonly reads?: readonly FieldDeclaration[];
  /** The column of who or what a row is about; the heading that no other table of ours has. */
  readonly main: NoInfer<Key>;
  readonly identity: RowIdentity;
  /** By which two versions of one list are known to be such: the name, and what else makes another row of it. */
  readonly likeness: readonly NoInfer<Key>[];
  /** What a row says of itself, by which it is shown in a line and known again when it has moved. */
  readonly says: readonly NoInfer<Key>[];
  /** Whether a list with these columns and titles is of this kind; of kinds that all say so the last declared counts. */
  recognise(known: KnownColumns): boolean;
  /** What is asked of its rows together, besides the cells of each. */
  checkRows?(rows: readonly CellRow[]): readonly FoundInRow[];
}

/** What a rule found in a row of a table, under which key. */
export interface FoundInRow {
  readonly row: CellRow;
  readonly key: string;
  readonly found: Found;
}

/** Declares a table of lists; every key that it names is one of its columns. */
export const listTable =
  <Item extends ListRecord>() =>
  <Key extends string>(table: ListTable<Item, Key>): ListTable<Item, Key> =>
    table;

/** The columns of a table by their keys, in order. */
export const columnsOf = ({
  columns,
}: Pick<ListTable, "columns">): readonly (readonly [string, TableColumn<ListRecord>])[] =>
  Object.entries<TableColumn<ListRecord>>(columns);

/** The rule by which the cells of a column are checked: its own where it has one, else its field's. */
export const ruleOf = ({ field, check, holds }: TableColumn<ListRecord>): CellRule => ({
  read: field?.read,
  check: check === undefined ? field?.check : check,
  holds: holds ?? field?.holds,
});

/** Whether a column is nobody's business but the person's. */
export const isPersonal = ({ field, personal }: TableColumn<ListRecord>): boolean =>
  personal ?? field?.personal ?? false;

/** The fields of a list that come into a column. */
export const fieldsInto = ({ field, from }: TableColumn<ListRecord>): readonly string[] =>
  (from ?? (field === undefined ? [] : [field])).map(({ id }) => id);

/** Which fields a list of a kind takes in, and the key of the column they come into (their own id where they come into none). */
export function keysByField(table: Pick<ListTable, "columns" | "reads">): Readonly<Partial<Record<string, string>>> {
  const ofColumns = columnsOf(table).flatMap(([key, column]) =>
    fieldsInto(column).map((field) => [field, key] as const),
  );
  return Object.fromEntries([...ofColumns, ...(table.reads ?? []).map(({ id }) => [id, id] as const)]);
}

/** The headings of the columns of a table that hold true of a test. */
export const headingsWhere = (
  table: Pick<ListTable, "columns">,
  isWanted: (column: TableColumn<ListRecord>, key: string) => boolean,
): ReadonlySet<string> =>
  new Set(columnsOf(table).flatMap(([key, column]) => (isWanted(column, key) ? [column.heading] : [])));

/** Headings of the columns that the table's own formulas fill. */
export const formulaHeadings = (table: Pick<ListTable, "columns">): ReadonlySet<string> =>
  headingsWhere(table, ({ formula }) => formula !== undefined);
