import type { SheetModel } from "@/sheet/sheet-model";
import { ownLists } from "@/tables/list-kinds";
import { emptySheets } from "./set-up";

/** What the open workbook is declared to hold: the sheets of an empty one, and by which column a person knows the rows of a table. */
export function workbookDeclaration(): {
  readonly models: readonly SheetModel[];
  readonly identify: (table: string) => string | null;
} {
  return {
    models: emptySheets(),
    identify: (name) => {
      const table = ownLists.named(name);
      return table === undefined ? null : (table.columns[table.main]?.heading ?? null);
    },
  };
}
