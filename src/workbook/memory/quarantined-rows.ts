import * as v from "valibot";
import { quarantineColumns, type QuarantinedLine, quarantineSheet } from "@/tables/sheets/quarantine-sheet";
import type { OriginalRow } from "@/intake/result/original-rows";
import type { CellValue } from "@/sheet/grid";
import { entryWords } from "@/tables/sheets/journal-sheet";
import type { ListKind } from "@/tables/declaration/list-table";
import { kindWord } from "@/tables/list-kinds";
import { sheetNames } from "@/tables/sheet-names";
import type { TableContent, Draft } from "../draft";
import type { Journal } from "../journal/read-journal";
import { rowKey } from "../source-key";

/** A row on «Cần xem lại»: its cells as they stand there now, and why it is there. */
export interface QuarantinedRow {
  readonly original: OriginalRow;
  readonly reason: string;
}

const value = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const source = v.object({ file: v.string(), sheet: v.string(), row: v.number() });
const keptOriginal = v.object({
  source,
  kind: v.pipe(
    v.string(),
    v.transform((kind) => kind as ListKind),
  ),
  titles: v.array(v.string()),
  group: v.nullable(v.string()),
  firstColumn: v.number(),
  headings: v.array(v.string()),
  cells: v.array(value),
});

/** What is kept of a row beside its cells: under which headings of the sheet they stand. */
const keptRow = v.object({ ...v.omit(keptOriginal, ["cells"]).entries, under: v.array(v.string()) });

/** The original cells that «Nhật ký» keeps of rows with errors, by row. */
export function originalsOf({ rows }: Pick<Journal, "rows">): ReadonlyMap<string, OriginalRow> {
  const found = rows.flatMap(({ entry: { entry: kind, exact } }) => {
    if (kind !== entryWords.original) return [];
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptOriginal), exact);
    return kept.success ? [kept.output] : [];
  });
  return new Map(found.map((original) => [rowKey(original.source), original]));
}

const noRows: TableContent = { headings: [], rows: [], sheet: sheetNames.leftOut, firstRow: 1 };

/** The rows on «Cần xem lại», as the user has corrected them; none where the sheet does not exist. A row whose last cell was altered is left there. */
export function readQuarantined(draft: Draft): readonly QuarantinedRow[] {
  const { headings, rows } = draft.hasTable("CanXemLai") ? draft.table("CanXemLai") : noRows;
  return rows.flatMap((row): readonly QuarantinedRow[] => {
    const cell = (heading: string): CellValue => row[headings.indexOf(heading)] ?? null;
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptRow), cell(quarantineColumns.exact));
    if (!kept.success) return [];
    const { under, ...original } = kept.output;
    return [
      { original: { ...original, cells: under.map(cell) }, reason: String(cell(quarantineColumns.reason) ?? "") },
    ];
  });
}

/** Writes «Cần xem lại» anew with these rows. */
export function writeQuarantined(draft: Draft, rows: readonly QuarantinedRow[]): void {
  const columns = new Columns();
  const lines = rows.map(({ original, reason }): QuarantinedLine => {
    const { cells, ...kept } = original;
    const under = columns.placesOf(original);
    return {
      reason,
      table: original.kind === "unknown" ? "" : kindWord(original.kind, draft.lists),
      ...original.source,
      cells: Object.fromEntries(under.map((heading, index) => [heading, cells[index] ?? null])),
      exact: JSON.stringify({ ...kept, under }),
    };
  });
  draft.writeSheet(quarantineSheet(columns.headings, lines));
}

/** Columns of the sheet: lists with the same heading share one; Excel wants no two alike, whatever their case. */
class Columns {
  readonly headings: string[] = [];
  readonly #taken = new Set<string>(Object.values(quarantineColumns).map((heading) => heading.toLowerCase()));

  placesOf({ headings, firstColumn }: OriginalRow): readonly string[] {
    const mine = new Set<string>();
    return headings.map((typed, index) => {
      const name = typed === "" ? `Cột ${firstColumn + index}` : typed.slice(0, 200);
      const heading = this.#freeFor(name, mine);
      mine.add(heading.toLowerCase());
      return heading;
    });
  }

  /** The first of «Tên», «Tên (2)» … that this row has not used itself; one of our own columns never. */
  #freeFor(name: string, mine: ReadonlySet<string>): string {
    for (let index = 1; ; index += 1) {
      const heading = index === 1 ? name : `${name} (${index})`;
      const key = heading.toLowerCase();
      if (mine.has(key)) continue;
      const shared = this.headings.find((known) => known.toLowerCase() === key);
      if (shared !== undefined) return shared;
      if (this.#taken.has(key)) continue;
      this.headings.push(heading);
      this.#taken.add(key);
      return heading;
    }
  }
}
