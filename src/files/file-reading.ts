import type { SourceGrid } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";

/** A file as it was given, whatever its name says. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file gives: its sheets with notes on what was left alone, or the one reason why there are none. */
export interface FileReading {
  readonly grids: readonly SourceGrid[];
  readonly issues: readonly Issue[];
}
