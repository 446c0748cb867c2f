import { useCase, workbookTables } from "../use-case";
import type { Draft } from "@/workbook/draft";
import type { FixSubject } from "../fixes/fix";
import type { OriginalRow } from "@/intake/result/original-rows";
import type { Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { numberRows } from "../check/apply-fixes";
import type { FixedTable } from "@/workbook/journal/fix-entries";
import { formulaHeadings, tableOf } from "../check/fix-subjects";
import {
  originalsOf,
  readQuarantined,
  writeQuarantined,
  type QuarantinedRow,
} from "@/workbook/memory/quarantined-rows";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords, type Records } from "@/workbook/records/read-records";
import { rowKey } from "@/workbook/source-key";

const listKinds = { delegate: "delegates", honoree: "honorees", line: "budget" } as const;

/** A record of a table, with the row that it is in. */
interface RowToRemove {
  readonly table: FixedTable;
  readonly kind: FixSubject["kind"];
  readonly source: Source;
  readonly rowIndex: number;
}

/**
 * Takes the rows of these issues out of the tables and puts them onto «Cần xem lại»: the reason, and the original cells where their list
 * was imported with them, else the cells as they are in our table. Gives the number of rows that went.
 */
export const quarantineRows = useCase<readonly Issue[], number>({
  step: "quarantineRows",
  reads: [...workbookTables, "CanXemLai"],
  work: quarantineIn,
});

/** The same on a draft, as part of another use case. */
export function quarantineIn(draft: Draft, issues: readonly Issue[]): number {
  const records = readRecords(draft);
  const removed = rowsOf(records, issues);
  if (removed.length === 0) return 0;
  const originals = originalsOf(readJournal(draft));
  const reasons = reasonsOf(issues);
  const rows = oneEach(removed).map((each): QuarantinedRow => {
    const original = originals.get(rowKey(each.source)) ?? ownCells(each, records);
    return { original, reason: reasons.get(rowKey(each.source)) ?? "" };
  });
  writeQuarantined(draft, [...readQuarantined(draft), ...rows]);
  for (const table of ["DaiBieu", "KhenThuong", "DuToan"] as const) {
    const positions = removed.flatMap((each) => (each.table === table ? [each.rowIndex] : []));
    if (positions.length === 0) continue;
    draft.removeRows(table, positions);
    numberRows(draft, table);
  }
  return removed.length;
}

/** Every record of a row goes: one row of a list may have become several. */
function rowsOf(records: Records, issues: readonly Issue[]): readonly RowToRemove[] {
  const wanted = new Set(issues.filter(({ at }) => at.row > 0).map(({ at }) => rowKey(at)));
  const of = (
    kind: FixSubject["kind"],
    rows: readonly { readonly record: { readonly source: Source }; readonly rowIndex: number }[],
  ): readonly RowToRemove[] =>
    rows
      .filter(({ record }) => wanted.has(rowKey(record.source)))
      .map(({ record, rowIndex }) => ({ table: tableOf[kind].table, kind, source: record.source, rowIndex }));
  return [...of("delegate", records.delegates), ...of("honoree", records.honorees), ...of("line", records.budget)];
}

const oneEach = (rows: readonly RowToRemove[]): readonly RowToRemove[] => [
  ...new Map(rows.map((each) => [rowKey(each.source), each])).values(),
];

function reasonsOf(issues: readonly Issue[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const issue of issues) {
    const key = rowKey(issue.at);
    const before = reasons.get(key);
    const sentence = issueSentence(issue, vietnamese);
    reasons.set(key, before === undefined ? sentence : `${before} ${sentence}`);
  }
  return reasons;
}

/** A row that was typed into our table, or in which the error came later, has its cells there. */
function ownCells({ table, kind, source, rowIndex }: RowToRemove, { tables }: Records): OriginalRow {
  const { headings, rows } = tables[table];
  const formulas = formulaHeadings(table);
  const { sourceFile, sourceSheet, sourceRow } = tableOf[kind].columns;
  const ours: ReadonlySet<string> = new Set([sourceFile, sourceSheet, sourceRow]);
  const columns = headings.flatMap((heading, index) =>
    formulas.has(heading) || ours.has(heading) ? [] : [{ heading, cell: rows[rowIndex]?.[index] ?? null }],
  );
  return {
    source,
    kind: listKinds[kind],
    titles: [],
    group: null,
    firstColumn: 1,
    headings: columns.map(({ heading }) => heading),
    cells: columns.map(({ cell }) => cell),
  };
}
