import type { CellInput } from "@/sheet/sheet-model";
import type { Issue } from "@/issues/issue";
import type { Addition } from "../rows/add-rows";
import { baselineEntries, type NewTableRows } from "./baseline";
import { isOfPerson, journalEntries, type JournalEntry, type WrittenPlace } from "./journal-entries";
import type { IntakeResult } from "@/intake/result/intake-result";
import { recordsOf, type ListRecords } from "@/intake/result/list-records";
import { headingsOf } from "@/tables/declaration/table-declaration";
import type { ListKinds } from "@/tables/list-kinds";
import type { Journal } from "./read-journal";
import { listKey, rowKey, type ListName } from "../source-key";
import { journalRows } from "./journal-rows";

/** A taking-in, as «Nhật ký» must tell it. */
export interface Telling {
  readonly lists: Pick<ListKinds, "tables">;
  readonly fresh: IntakeResult;
  readonly rows: NewTableRows;
  /** Whether the source of a list was read this time, or its rows have another list as their source now. */
  readonly isRead: (list: ListName) => boolean;
  /** Whether rows of a list stay in the tables that came with an earlier taking-in. */
  readonly stays: (list: ListName) => boolean;
}

/**
 * What comes into «Nhật ký» with a taking-in, and which of its rows go: those of the sources that were read, unless their rows stay
 * in the tables. Entries that are there already come no second time.
 */
export function journalAddition(journal: Journal, { lists, fresh, rows, isRead, stays }: Telling): Addition {
  const coming = groupByList([
    ...journalEntries(fresh, placesOf(fresh, rows, lists)),
    ...baselineEntries(fresh, rows, lists),
  ]);
  const told = journal.rows.filter(({ entry }) => !isOfPerson(entry));
  const standing = groupByList(told.map(({ entry }) => entry));
  const isSame = (list: string): boolean => picture(coming.get(list)) === picture(standing.get(list));
  const known = new Set(told.filter(({ list }) => stays(list)).map(({ entry }) => JSON.stringify(entry)));
  const entries = [...coming].flatMap(([list, group]) =>
    isSame(list) ? [] : group.filter((entry) => !known.has(JSON.stringify(entry))),
  );
  const filled = journal.table.rows.length;
  return {
    table: "NhatKy",
    rows: journalRows(entries, filled + 1),
    filled,
    replaced: told
      .filter(({ list }) => (coming.has(listKey(list)) || isRead(list)) && !stays(list) && !isSame(listKey(list)))
      .map(({ rowIndex }) => rowIndex),
  };
}

function groupByList(entries: readonly JournalEntry[]): ReadonlyMap<string, readonly JournalEntry[]> {
  const groups = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const key = listKey({ file: String(entry.sourceFile ?? ""), sheet: String(entry.sourceSheet ?? "") });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Equal for the same entries in any order: the user may have sorted the table. */
const picture = (entries: readonly JournalEntry[] = []): string =>
  JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());

/** What a place is about: the cell of a record's column, the record, its list, or a source that gave nothing. */
export function placesOf(fresh: ListRecords, rows: NewTableRows, { tables }: Pick<ListKinds, "tables">) {
  const rowsByPlace = new Map<string, (field: string) => CellInput | undefined>();
  const lists = new Set<string>();
  for (const table of tables) {
    const columns = headingsOf(table);
    const { headings, rows: cells } = rows.get(table.kind) ?? { headings: [], rows: [] };
    recordsOf(fresh, table.kind).forEach(({ source }, index) => {
      lists.add(listKey(source));
      rowsByPlace.set(rowKey(source), (field) => cells[index]?.[headings.indexOf(columns[field] ?? "")]);
    });
  }
  return (place: Issue["at"]): WrittenPlace => {
    const row = rowsByPlace.get(rowKey(place));
    if (row === undefined) return { scope: lists.has(listKey(place)) ? "list" : "source", cell: null };
    const cell = place.field === null || place.field === "ordinal" ? undefined : row(place.field);
    return cell === undefined ? { scope: "row", cell: null } : { scope: "cell", cell };
  };
}
