import type { Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";

/** The other row that an issue speaks of, in any list or in its own; null for an issue about one row. */
export function otherPlaceOf({ at, params }: Issue): Source | null {
  const { otherFile, otherSheet, otherRow, row } = params;
  if (typeof otherRow === "number")
    return { file: String(otherFile ?? ""), sheet: String(otherSheet ?? ""), row: otherRow };
  return typeof row === "number" ? { file: at.file, sheet: at.sheet, row } : null;
}
