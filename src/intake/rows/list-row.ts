import type { Field } from "@/fields/field";
import type { CellValue } from "@/sheet/grid";

/** A cell of a record after ditto marks, merged blocks and fillers are resolved. */
export interface ListCell {
  /** The value as it stands (of the cell that a ditto mark or a merged block repeats). */
  readonly value: CellValue;
  /** The same as clean text; never "". */
  readonly text: string;
}

/** A record of a list, not yet parsed. */
export interface ListRow {
  readonly rowIndex: number;
  readonly group: string | null;
  /** Titles of the groups that its group lies in, the nearest first; absent where it lies in none. */
  readonly outerGroups?: readonly string[];
  readonly cells: Readonly<Partial<Record<Field, ListCell>>>;
}

/** A row with a sum, or a group row that carries one: amounts by column. */
export interface SumRow {
  readonly rowIndex: number;
  readonly kind: "subtotal" | "total" | "group";
  readonly text: string;
  readonly cells: Readonly<Partial<Record<Field, ListCell>>>;
  /** Number of records taken before this row, and before the row where its group began. */
  readonly recordsBefore: number;
  readonly groupStart: number;
}
