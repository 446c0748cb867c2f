import type { ColumnMatch, Field } from "@/fields/field";
import type { SourceGrid } from "@/sheet/grid";
import type { Place } from "@/issues/issue";

/** Makes places in a source list; `fieldKeys` gives the record's key of a field. */
export class Places {
  readonly #grid: SourceGrid;
  readonly #headings: ReadonlyMap<Field, string>;
  readonly #fieldKeys: Readonly<Partial<Record<string, string>>>;

  constructor(grid: SourceGrid, matches: readonly ColumnMatch[], fieldKeys: Readonly<Partial<Record<string, string>>>) {
    this.#grid = grid;
    this.#headings = new Map(
      matches.filter(({ heading }) => heading.text !== "").map(({ field, heading }) => [field, heading.text]),
    );
    this.#fieldKeys = fieldKeys;
  }

  /** True in a text file, which has no numbers. */
  get holdOnlyText(): boolean {
    return this.#grid.separator !== undefined;
  }

  at(rowIndex: number, field: Field | null): Place {
    return {
      file: this.#grid.file,
      sheet: this.#grid.sheet,
      row: rowIndex + this.#grid.firstRow,
      column: field === null ? null : (this.#headings.get(field) ?? null),
      field: field === null ? null : (this.#fieldKeys[field] ?? field),
    };
  }
}
