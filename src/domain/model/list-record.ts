import type { CellValue, Source } from "@/sheet/grid";

/** A record of a list: where it came from, and what declared columns say of it that no rule of ours knows. */
export interface ListRecord {
  readonly source: Source;
  /** By the keys of the columns; absent where the table has no such columns. */
  readonly more?: Readonly<Record<string, CellValue>>;
}
