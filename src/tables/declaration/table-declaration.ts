import type { FieldDeclaration, ColumnLook, ColumnRule } from "@/fields/rules/declaration";
import type { CellInput, CellStyle, ConditionalFill } from "@/sheet/sheet-model";

/** A column of a table of the workbook: what stands over it, how it looks, what fills it. */
export interface TableColumn<Item = never> extends Pick<ColumnRule, "check" | "holds" | "personal"> {
  /**
   * What formulas name (`KhenThuong[Hệ số]`), so it never changes with the language of the pane, and holds none of the signs
   * (`,` `:` `.` `/` `-` …) for which Excel wants a second pair of brackets.
   */
  readonly heading: string;
  readonly look: ColumnLook;
  /** What the cells have besides the look of their form. */
  readonly style?: CellStyle;
  /** What every row calculates; nobody types there. */
  readonly formula?: string;
  /** What the column means when a table of ours is read as a list, and by whose rule its cells are checked. */
  readonly field?: FieldDeclaration;
  /** The fields of a list that come into it, where these are others than `field`; none: no list fills it. */
  readonly from?: readonly FieldDeclaration[];
  /** What an import writes there, where this is more than the record's value of the same key. */
  fill?(item: Item): CellInput;
  /** Filled only where a record says something: a workbook made before the column existed takes every list that has nothing for it. */
  readonly isOptional?: boolean;
  /** Filled by a person only: a row with something there has been worked on. */
  readonly byHand?: boolean;
  /** Numbered or named anew with each version of a list, so that it is no part of what a row says. */
  readonly isPlace?: boolean;
}

/** The columns of a table by their keys, in the order of the sheet: first those that a person needs on paper, then those for looking up. */
export type TableColumns<Key extends string = string, Item = never> = Readonly<Record<Key, TableColumn<Item>>>;

/** A table of the workbook and the sheet that it stands on. */
export interface TableDeclaration<Key extends string = string, Item = never> {
  /** Its Excel name. */
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: TableColumns<Key, Item>;
  readonly frozenColumns: number;
  /** True where each row has an identity, in a hidden last column of its own («Mã dòng»). */
  readonly rowIds?: boolean;
  /** The last column on paper; all of them where nothing is said. */
  readonly lastPrinted?: NoInfer<Key>;
  /** Colours that follow what stands in the cells. */
  readonly conditionalFills?: readonly ConditionalFill[];
}

/** The headings of columns by their keys. */
export type Headings<Key extends string> = Readonly<Record<Key, string>>;

/** The headings of a table by the keys of its columns, in the order of the sheet. */
export const headingsOf = <Key extends string>({
  columns,
}: {
  readonly columns: Readonly<Record<Key, { readonly heading: string }>>;
}): Headings<Key> =>
  Object.fromEntries(
    (Object.keys(columns) as Key[]).map((key) => [key, columns[key].heading]),
  ) as unknown as Headings<Key>;

/** Declares a table; every key that it names is one of its columns. */
export const declareTable = <Key extends string>(table: TableDeclaration<Key>): TableDeclaration<Key> => table;
