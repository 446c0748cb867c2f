import { useCase, workbookTables } from "../use-case";
import type { Vnd } from "@/domain/money/vnd";
import type { Source } from "@/sheet/grid";
import { honoreeColumns } from "@/tables/lists/honorees";
import { isOwnReason } from "../evaluate/unpaid-reason";
import { readRecords } from "@/workbook/records/read-records";
import { rowKey } from "@/workbook/source-key";

/** An amount that a person sets in the place of the norm's, with the reason; null takes it back. */
export type AwardOverrideOrder = { readonly amount: Vnd; readonly reason: string } | null;

/**
 * Writes what a person set for one honoree, found by its source wherever the row stands now. A reason for not paying that the rule gave goes,
 * because the person's amount stands against it; a person's own stays. False when the row is no longer there.
 */
export const overrideAward = useCase<{ readonly source: Source; readonly order: AwardOverrideOrder }, boolean>({
  step: "writeTables",
  reads: workbookTables,
  work(draft, { source, order }) {
    const { honorees } = readRecords(draft);
    const row = honorees.find(({ record }) => rowKey(record.source) === rowKey(source));
    if (row === undefined) return false;
    const { rowIndex, unpaidReason } = row;
    const isByRule = order !== null && unpaidReason !== null && isOwnReason(unpaidReason);
    draft.writeCells("KhenThuong", [
      { rowIndex, heading: honoreeColumns.overrideAmount, value: order?.amount ?? null },
      { rowIndex, heading: honoreeColumns.overrideReason, value: order?.reason ?? null },
      ...(isByRule ? [{ rowIndex, heading: honoreeColumns.unpaidReason, value: null }] : []),
    ]);
    return true;
  },
});
