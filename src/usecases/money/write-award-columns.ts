import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { CellInput } from "@/sheet/sheet-model";
import { honoreeColumns } from "@/tables/lists/honorees";
import { levelWords } from "@/domain/model/words";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { Draft } from "@/workbook/draft";
import type { Repricing } from "./price-changes";
import type { HonoreeRow } from "@/workbook/records/read-records";

/** What pricing finds for one column: what stands there, and what must. */
interface AwardColumn {
  readonly before: (row: HonoreeRow) => string | null;
  readonly after: (entry: AssessedHonoree, index: number) => string | null;
}

/**
 * Writes what pricing finds of each honoree: code, level, reason for not paying, and how it was priced. Only columns in which something
 * changes are written; a column that an older workbook lacks is passed over.
 */
export function writeAwardColumns(draft: Draft, { records, assessed }: EvaluatedWorkbook, { texts }: Repricing): void {
  const cells: Readonly<Record<string, AwardColumn>> = {
    [honoreeColumns.code]: { before: (row) => row.code, after: ({ priced }) => priced.code },
    [honoreeColumns.level]: {
      before: (row) => row.levelText,
      after: ({ priced }) => (priced.level === null ? null : levelWords[priced.level]),
    },
    [honoreeColumns.unpaidReason]: { before: (row) => row.unpaidReason, after: ({ priced }) => priced.unpaidReason },
    [honoreeColumns.lastPriced]: { before: (row) => row.lastPriced, after: (_, index) => texts[index] ?? null },
  };
  const columns: Record<string, CellInput[]> = {};
  for (const [heading, { before, after }] of Object.entries(cells)) {
    if (!records.tables.KhenThuong.headings.includes(heading)) continue;
    const column: CellInput[] = records.tables.KhenThuong.rows.map(() => null);
    let isChanged = false;
    records.honorees.forEach((row, index) => {
      const entry = assessed[index];
      // A level in words of the user's own stays as it is typed.
      const isForeign = heading === honoreeColumns.level && row.levelText !== null && row.level === null;
      const value = entry === undefined || isForeign ? before(row) : after(entry, index);
      column[row.rowIndex] = value;
      isChanged ||= value !== before(row);
    });
    if (isChanged) columns[heading] = column;
  }
  if (Object.keys(columns).length > 0) draft.writeColumns("KhenThuong", columns);
}
