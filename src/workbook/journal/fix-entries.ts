import * as v from "valibot";
import type { CellValue, Source } from "@/sheet/grid";
import { entryWords } from "@/tables/sheets/journal-sheet";
import { vietnamese } from "@/messages/vietnamese";
import { cut, entry, type JournalEntry } from "./journal-entries";
import type { Journal } from "./read-journal";

/** One thing that a fix did, as it can be undone: a cell got another value, a row came or went. */
export type FixAction =
  | {
      readonly kind: "write";
      readonly table: string;
      readonly heading: string;
      readonly from: CellValue;
      readonly to: CellValue;
      readonly source: Source;
    }
  | {
      readonly kind: "remove";
      readonly table: string;
      readonly cells: Readonly<Record<string, CellValue>>;
      readonly source: Source;
    }
  | { readonly kind: "add"; readonly table: string; readonly source: Source };

const value = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const source = v.object({ file: v.string(), sheet: v.string(), row: v.number() });
const table = v.string();
const keptAction = v.object({
  batch: v.number(),
  action: v.variant("kind", [
    v.object({ kind: v.literal("write"), table, heading: v.string(), from: value, to: value, source }),
    v.object({ kind: v.literal("remove"), table, cells: v.record(v.string(), value), source }),
    v.object({ kind: v.literal("add"), table, source }),
  ]),
});

/** The entries of «Nhật ký» for one click: old and new value of every cell. `what` names the fix. */
export function fixEntries(batch: number, what: string, actions: readonly FixAction[]): readonly JournalEntry[] {
  return actions.map((action) => {
    const isWrite = action.kind === "write";
    return entry("fixed", action.source, {
      column: isWrite ? action.heading : null,
      what: vietnamese("word:journal.fixed", { what }),
      from: isWrite
        ? told(action.from)
        : action.kind === "remove"
          ? Object.values(action.cells).map(told).join(" | ")
          : null,
      to: isWrite ? told(action.to) : null,
      exact: JSON.stringify({ batch, action }),
    });
  });
}

const told = (cell: CellValue): string => (cell === null ? "" : cut(String(cell)));

/** The actions of the last click that «Nhật ký» tells of. */
export interface LastFix {
  readonly batch: number;
  readonly actions: readonly FixAction[];
  /** Positions of its entries in «Nhật ký». */
  readonly entries: readonly number[];
}

/** The last fixes that were made and not undone; null when there are none. An entry that somebody altered is no longer undone. */
export function lastFix({ rows }: Pick<Journal, "rows">): LastFix | null {
  const kept = rows.flatMap(({ entry: { entry: kind, exact }, rowIndex }) => {
    if (kind !== entryWords.fixed) return [];
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keptAction), exact);
    return read.success ? [{ ...read.output, rowIndex }] : [];
  });
  const batch = kept.reduce((last, row) => Math.max(last, row.batch), 0);
  const ofLast = kept.filter((row) => row.batch === batch);
  if (ofLast.length === 0) return null;
  return { batch, actions: ofLast.map(({ action }) => action), entries: ofLast.map(({ rowIndex }) => rowIndex) };
}
