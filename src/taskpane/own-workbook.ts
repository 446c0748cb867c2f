import type { SheetModel } from "@/sheet/sheet-model";
import { ownLists } from "@/tables/list-kinds";
import { nameHeading } from "@/tables/name-heading";
import { emptySheets } from "@/usecases/setup/set-up";

/** What the adapter is told of our workbook: its sheets, what rows are known by, and new identities of rows, 13 characters by chance. */
export const ownWorkbook = (): {
  readonly models: readonly SheetModel[];
  readonly identify: (table: string) => string | null;
  readonly newId: () => string;
} => ({
  models: emptySheets(),
  identify: nameHeading(ownLists),
  newId: () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(""),
});
