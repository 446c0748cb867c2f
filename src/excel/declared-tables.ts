import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { rowIdHeading } from "@/tables/declaration/row-id";
import { looksOf } from "./rendering/looks-of";

/** A column of a table, as its declaration has it. */
export interface DeclaredColumn {
  /** The formula that every row carries; null for a column of data. */
  readonly formula: string | null;
  /** Drop-down values or a formula; null = none. */
  readonly choices: readonly string[] | string | null;
  /** The look of the column's cells. */
  readonly look: CellStyle;
}

/** The columns of a table by their headings, in order. */
export interface DeclaredTable {
  readonly columns: ReadonlyMap<string, DeclaredColumn>;
  /** True where the rows have an identity, in the column «Mã dòng». */
  readonly hasRowIds: boolean;
}

/** The tables of the workbook by their names. */
export type DeclaredTables = ReadonlyMap<string, DeclaredTable>;

/** What the models of the empty workbook declare of their tables: which columns carry a formula, a drop-down, which look; never guessed from cells. */
export function declareTables(models: readonly SheetModel[]): DeclaredTables {
  return new Map(
    models.flatMap((model) => {
      const looks = looksOf(model);
      const base: CellStyle = { fontName: model.font.name, size: model.font.size };
      return model.tables.map(({ name, row, column, columns }): [string, DeclaredTable] => [
        name,
        {
          hasRowIds: columns.some(({ heading }) => heading === rowIdHeading),
          columns: new Map(
            columns.map(({ heading, formula, choices }, index) => [
              heading,
              {
                formula: formula ?? null,
                choices: choices ?? null,
                look: { ...base, ...looks.get(row + 1)?.get(column + index) },
              },
            ]),
          ),
        },
      ]);
    }),
  );
}
