import type { SheetModel } from "@/sheet/sheet-model";

/** Which tables have calculated columns, and which of these look at which other table. */
export interface FormulaTables {
  /** Tables with a calculated column: what they show follows named cells too. */
  readonly calculated: ReadonlySet<string>;
  /** By table, the tables whose formulas look at it: `DinhMuc` → `KhenThuong`, `DuToan`. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
}

/** Reads it off the formulas of the declared tables, which name another table as `DinhMuc[Mã]`. */
export function formulaTables(models: readonly SheetModel[]): FormulaTables {
  const tables = models.flatMap((model) => model.tables);
  const formulas = new Map(
    tables.map(({ name, columns }) => [name, columns.flatMap(({ formula }) => formula ?? []).join("\n")] as const),
  );
  const looksAt = (table: string, other: string): boolean => (formulas.get(table) ?? "").includes(`${other}[`);
  return {
    calculated: new Set(tables.map(({ name }) => name).filter((name) => formulas.get(name) !== "")),
    followers: new Map(
      tables.map(({ name }) => [
        name,
        tables.map((table) => table.name).filter((other) => other !== name && looksAt(other, name)),
      ]),
    ),
  };
}
