import type { FixSubject } from "../fixes/fix";
import type { OriginalRow } from "@/intake/result/original-rows";
import type { Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { doOrUndo, type Step } from "../check/do-or-undo";
import { appendCells } from "../check/apply-fixes";
import type { FixedTable } from "@/workbook/journal/fix-entries";
import { formulaHeadings, tableOf } from "../check/fix-subjects";
import { flowSteps } from "../progress-steps";
import {
  originalsOf,
  readQuarantined,
  writeQuarantined,
  type QuarantinedRow,
} from "@/workbook/memory/quarantined-rows";
import type { World } from "../ports";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords, type Records } from "@/workbook/records/read-records";
import { rowKey } from "@/workbook/source-key";

const vietnamese = createTranslator("vi");

const listKinds = { delegate: "delegates", honoree: "honorees", line: "budget" } as const;

/** A record that goes, with where it stands. */
interface Going {
  readonly table: FixedTable;
  readonly kind: FixSubject["kind"];
  readonly source: Source;
  readonly rowIndex: number;
}

/**
 * Takes the rows of these issues out of the tables and puts them onto «Cần xem lại»: the reason, and the original cells where their list
 * was taken in with them, else the cells as they stand in our table. Gives the number of rows that went. A refusal leaves the workbook
 * as it was.
 */
export async function quarantineRows(
  { workbook, onStep }: Pick<World, "workbook" | "onStep">,
  issues: readonly Issue[],
): Promise<number> {
  onStep?.(flowSteps.quarantineRows);
  const records = await readRecords(workbook);
  const originals = originalsOf(await readJournal(workbook));
  const standing = await readQuarantined(workbook);
  const going = goingOf(records, issues);
  if (going.length === 0) return 0;
  const reasons = reasonsOf(issues);
  const rows = oneEach(going).map((each): QuarantinedRow => {
    const original = originals.get(rowKey(each.source)) ?? ownCells(each, records);
    return { original, reason: reasons.get(rowKey(each.source)) ?? "" };
  });
  await doOrUndo([
    {
      run: () => writeQuarantined(workbook, [...standing, ...rows]),
      undo: () => writeQuarantined(workbook, standing),
    },
    ...(["DaiBieu", "KhenThuong", "DuToan"] as const).flatMap((table) => removal(workbook, table, going, records)),
  ]);
  return going.length;
}

/** Every record of a row goes: one row of a list may have become several. */
function goingOf(records: Records, issues: readonly Issue[]): readonly Going[] {
  const wanted = new Set(issues.filter(({ at }) => at.row > 0).map(({ at }) => rowKey(at)));
  const of = (
    kind: FixSubject["kind"],
    rows: readonly { readonly record: { readonly source: Source }; readonly rowIndex: number }[],
  ): readonly Going[] =>
    rows
      .filter(({ record }) => wanted.has(rowKey(record.source)))
      .map(({ record, rowIndex }) => ({ table: tableOf[kind].table, kind, source: record.source, rowIndex }));
  return [...of("delegate", records.delegates), ...of("honoree", records.honorees), ...of("line", records.budget)];
}

const oneEach = (going: readonly Going[]): readonly Going[] => [
  ...new Map(going.map((each) => [rowKey(each.source), each])).values(),
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
function ownCells({ table, kind, source, rowIndex }: Going, { tables }: Records): OriginalRow {
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

function removal(
  workbook: World["workbook"],
  table: FixedTable,
  going: readonly Going[],
  { tables }: Records,
): readonly Step[] {
  const positions = going.flatMap((each) => (each.table === table ? [each.rowIndex] : []));
  if (positions.length === 0) return [];
  const { headings, rows } = tables[table];
  const formulas = formulaHeadings(table);
  const typed = headings.filter((heading) => !formulas.has(heading));
  const gone = positions.map((position) =>
    Object.fromEntries(typed.map((heading) => [heading, rows[position]?.[headings.indexOf(heading)] ?? null])),
  );
  const count = rows.length - positions.length;
  return [
    {
      run: async () => {
        await workbook.removeRows(table, positions);
        await workbook.writeColumns(table, { STT: Array.from({ length: count }, (_, index) => index + 1) });
      },
      undo: () => appendCells(workbook, table, gone),
    },
  ];
}
