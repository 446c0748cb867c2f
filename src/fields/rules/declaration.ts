import type { IssueCode } from "@/issues/issue-catalogue";
import type { Found, IssueParams } from "@/issues/issue-of";
import type { CellValue, Source } from "@/sheet/grid";

/** A cell of a record after ditto marks, merged blocks and fillers are resolved. */
export interface ListCell {
  /** The value as it stands (of the cell that a ditto mark or a merged block repeats). */
  readonly value: CellValue;
  /** The same as clean text; never "". */
  readonly text: string;
}

/** The cells of one record of a list, by the fields of its columns. */
export type ListCells = Readonly<Partial<Record<string, ListCell>>>;

/** Where what is found while one record is read goes; `field` names the column. */
export interface Report {
  issue<Code extends IssueCode>(code: Code, field: string | null, params: IssueParams<Code>): void;
  found(found: Found, field: string | null): void;
  change(rule: string, field: string, from: string, to: string): void;
}

/** A cell read by the rule of its field. */
export interface CellReading<Value extends CellValue = CellValue> {
  /** As it comes into our table; null where the cell says nothing that the column can hold. */
  readonly value: Value | null;
  readonly found?: readonly Found[];
  /** What was written otherwise than it was typed. */
  readonly changes?: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

/** A row of one of our tables with its cells as they stand, whoever put them there. */
export interface CellRow {
  readonly source: Source;
  /** The cell under a column's key; null when it is blank or the table has no such column. */
  readonly cell: (key: string) => CellValue;
}

/** Checks a value that stands in our table; null when there is nothing to say. */
export type CellCheck = (value: CellValue, row: CellRow) => Found | null;

/** What kind of cell a column has; how each looks is said once, in `tables/look`. */
export type CellForm =
  | "text"
  | "centred"
  | "small"
  | "quiet"
  | "integer"
  | "quietInteger"
  | "money"
  | "quantity"
  | "multiplier"
  | "date"
  | "unseen";

/** How a column of our tables looks. */
export interface ColumnLook {
  /** Characters. */
  readonly width: number;
  readonly form: CellForm;
  /** What a drop-down offers: words, or the formula of a range. */
  readonly choices?: readonly string[] | string;
}

/** What is asked of a column of our tables, whoever fills it. */
export interface ColumnRule {
  readonly look: ColumnLook;
  /** True for what is nobody's business but the person's: only the full copy of a list shows it. */
  readonly personal?: boolean;
  /** What a value that stands there is checked by; absent: by `read`, else as plain text. Null: not at all. */
  readonly check?: CellCheck | null;
  /** Whether a value that somebody typed settles what was asked about the cell; absent: by `read`, else any text does. */
  readonly holds?: (value: CellValue) => boolean;
}

/** One thing that a column of a list can mean, with everything that is known of it. */
export interface FieldDeclaration<
  Value extends CellValue = CellValue,
  Id extends string = string,
> extends Partial<ColumnRule> {
  readonly id: Id;
  /** What «Sổ tay» and the pane call it; no two fields alike. */
  readonly label: string;
  /**
   * Headings that mean it, lower case with marks. Marks count: `nam` (male) is not `năm` (year), `tên` not `tiền`. A heading typed without
   * marks is compared without them, unless two fields would then coincide.
   */
  readonly words: readonly string[];
  /** Reads one cell; absent: its text is taken as it stands. `scale`: by how much an amount is to be multiplied, in a list of thousands or millions. */
  readonly read?: (cell: ListCell, scale?: number) => CellReading<Value>;
}

/** Declares a field; its rule for a cell serves lists that are read and cells of our tables alike. */
export const declareField = <const Id extends string, Value extends CellValue = CellValue>(
  field: FieldDeclaration<Value, Id>,
): FieldDeclaration<Value, Id> => field;
