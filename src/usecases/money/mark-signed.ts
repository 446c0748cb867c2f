import { handedOverWords } from "@/domain/model/words";
import { honoreeColumns } from "@/tables/columns/table-columns";
import { evaluateWorkbook } from "../evaluate/evaluate-workbook";
import type { Workbook } from "@/workbook/legacy-workbook";

/**
 * Marks everybody whom the ward pays as having signed, except those of whom something is said already: a mark, or a reason for not receiving.
 * Gives the number of rows marked.
 */
export async function markAllSigned(
  workbook: Pick<Workbook, "readNames" | "readTables" | "writeCells">,
): Promise<number> {
  const { records, assessed } = await evaluateWorkbook(workbook);
  const rows = records.honorees.filter(
    ({ handedOver, unclaimedReason }, index) =>
      handedOver === null && unclaimedReason === null && (assessed[index]?.priced.payableByWard ?? 0) > 0,
  );
  if (rows.length > 0)
    await workbook.writeCells(
      "KhenThuong",
      rows.map(({ rowIndex }) => ({ rowIndex, heading: honoreeColumns.handedOver, value: handedOverWords.yes })),
    );
  return rows.length;
}
