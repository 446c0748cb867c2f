import type { Field } from "@/fields/field";
import type { ListCell } from "@/fields/rules/declaration";

/** The cells of a row by the fields of their columns. */
export type RowCells = Readonly<Partial<Record<Field, ListCell>>>;

/** A record of a list, not yet parsed. */
export interface ListRow {
  readonly rowIndex: number;
  readonly group: string | null;
  /** Titles of the groups that its group lies in, the nearest first; absent where it lies in none. */
  readonly outerGroups?: readonly string[];
  readonly cells: RowCells;
}

/** A row with a sum, or a group row that carries one: amounts by column. */
export interface SumRow {
  readonly rowIndex: number;
  readonly kind: "subtotal" | "total" | "group";
  readonly text: string;
  readonly cells: RowCells;
  /** Number of records taken before this row, and before the row where its group began. */
  readonly recordsBefore: number;
  readonly groupStart: number;
}
