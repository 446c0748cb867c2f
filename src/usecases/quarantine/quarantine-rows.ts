import { useCase, workbookTables } from "../use-case";
import type { Draft } from "@/workbook/draft";
import type { OriginalRow } from "@/intake/result/original-rows";
import type { Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { numberRows } from "../check/apply-fixes";
import { headingsWhere } from "@/tables/declaration/list-table";
import {
  originalsOf,
  readQuarantined,
  writeQuarantined,
  type QuarantinedRow,
} from "@/workbook/memory/quarantined-rows";
import { readJournal } from "@/workbook/journal/read-journal";
import { listContents, readRecords, type ListContent, type Records } from "@/workbook/records/read-records";
import { rowKey } from "@/workbook/source-key";

/** A record of a table, with the row that it is in. */
interface RowToRemove extends Pick<ListContent, "table" | "content"> {
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
    const original = originals.get(rowKey(each.source)) ?? ownCells(each);
    return { original, reason: reasons.get(rowKey(each.source)) ?? "" };
  });
  writeQuarantined(draft, [...readQuarantined(draft), ...rows]);
  for (const { name } of draft.lists.tables) {
    const positions = removed.flatMap((each) => (each.table.name === name ? [each.rowIndex] : []));
    if (positions.length === 0) continue;
    draft.removeRows(name, positions);
    numberRows(draft, name);
  }
  return removed.length;
}

/** Every record of a row goes: one row of a list may have become several. */
function rowsOf(records: Records, issues: readonly Issue[]): readonly RowToRemove[] {
  const wanted = new Set(issues.filter(({ at }) => at.row > 0).map(({ at }) => rowKey(at)));
  return listContents(records).flatMap(({ table, content, rows }) =>
    rows
      .filter(({ record }) => wanted.has(rowKey(record.source)))
      .map(({ record, rowIndex }) => ({ table, content, source: record.source, rowIndex })),
  );
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
function ownCells({ table, content, source, rowIndex }: RowToRemove): OriginalRow {
  const { headings, rows } = content;
  const left = headingsWhere(
    table,
    ({ formula, isPlace }, key) => formula !== undefined || (isPlace === true && key !== "ordinal"),
  );
  const columns = headings.flatMap((heading, index) =>
    left.has(heading) ? [] : [{ heading, cell: rows[rowIndex]?.[index] ?? null }],
  );
  return {
    source,
    kind: table.kind,
    titles: [],
    group: null,
    firstColumn: 1,
    headings: columns.map(({ heading }) => heading),
    cells: columns.map(({ cell }) => cell),
  };
}
