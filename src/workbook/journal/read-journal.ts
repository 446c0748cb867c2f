import * as v from "valibot";
import type { Issue } from "@/issues/issue";
import { entryWords, journalColumns } from "@/tables/sheets/journal-sheet";
import { isIssueCode, type IssueCode } from "@/issues/issue-catalogue";
import { issueOf } from "@/issues/issue-of";
import type { JournalEntry, KeptIssue } from "./journal-entries";
import type { TableContent, Draft } from "../draft";
import type { ListName } from "../source-key";

/** An entry with its position in the table (0-based). */
export interface JournalRow {
  readonly rowIndex: number;
  readonly list: ListName;
  readonly entry: JournalEntry;
}

/** What «Nhật ký» holds. */
export interface Journal {
  readonly rows: readonly JournalRow[];
  readonly table: TableContent;
}

/** Reads «Nhật ký» as it stands. */
export function readJournal(draft: Draft): Journal {
  const { NhatKy: table } = draft.tables(["NhatKy"]);
  const keys = Object.keys(journalColumns) as (keyof typeof journalColumns)[];
  const positions = keys.flatMap((key) =>
    key === "ordinal" ? [] : [[key, table.headings.indexOf(journalColumns[key])] as const],
  );
  const rows = table.rows.map((row, rowIndex): JournalRow => {
    const entry = Object.fromEntries(
      positions.map(([key, column]) => [key, row[column] ?? null]),
    ) as unknown as JournalEntry;
    return { rowIndex, entry, list: { file: textOf(entry.sourceFile), sheet: textOf(entry.sourceSheet) } };
  });
  return { rows, table };
}

/** An issue as it was noted when its list was taken in. */
export interface NotedIssue {
  readonly issue: Issue;
  readonly scope: KeptIssue["scope"];
  /** The cell as it was written then. */
  readonly written: JournalEntry["to"];
}

/**
 * The issues noted in «Nhật ký», in its order. An entry that somebody has altered so that it cannot be read, or a column that is
 * gone, is an issue itself: nothing is dropped silently.
 */
export function notedIssues({ rows, table }: Journal): readonly NotedIssue[] {
  const unreadable = (row: number, text: string): NotedIssue => ({
    issue: issueOf(
      "journal-entry-unreadable",
      { file: "", sheet: table.sheet, row, column: null, field: null },
      { text },
    ),
    scope: "source",
    written: null,
  });
  const missing = Object.values(journalColumns).filter((heading) => !table.headings.includes(heading));
  const noted = rows.flatMap(({ entry, rowIndex, list }): readonly NotedIssue[] => {
    if (entry.entry !== entryWords.issue) return [];
    const kept = parseKept(entry.exact);
    if (kept === null) return [unreadable(table.firstRow + rowIndex, textOf(entry.what))];
    const { code, severity, column, field, params, scope } = kept;
    const row = typeof entry.sourceRow === "number" ? entry.sourceRow : 0;
    return [{ issue: { code, severity, at: { ...list, row, column, field }, params }, scope, written: entry.to }];
  });
  return [...missing.map((heading) => unreadable(table.firstRow - 1, heading)), ...noted];
}

const keptIssue = v.object({
  code: v.custom<IssueCode>((code) => typeof code === "string" && isIssueCode(code)),
  severity: v.picklist(["error", "warning", "note"]),
  column: v.nullable(v.string()),
  field: v.nullable(v.string()),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
  scope: v.picklist(["cell", "row", "list", "source"]),
});

function parseKept(text: JournalEntry["exact"]): KeptIssue | null {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptIssue), text);
  return kept.success ? kept.output : null;
}

const textOf = (value: JournalEntry["what"]): string => (value === null ? "" : String(value));
