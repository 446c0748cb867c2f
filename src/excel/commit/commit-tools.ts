import type { DeclaredTables } from "../declared-tables";
import type { KnownSheets } from "./own-sheet-state";

/** What a commit works with besides its changes. */
export interface CommitTools {
  readonly action: string;
  readonly declared: DeclaredTables;
  readonly identify: (table: string) => string | null;
  /** A text that no row of the workbook has as its identity. */
  readonly newId: () => string;
  readonly known: KnownSheets;
}
