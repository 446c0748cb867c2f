import { useCase, workbookTables } from "../use-case";
import { handedOverWords } from "@/domain/model/words";
import { honoreeColumns } from "@/tables/lists/honorees";
import { evaluateWorkbook } from "../evaluate/evaluate-workbook";

/**
 * Marks everybody whom the ward pays as having signed, except those of whom something is said already: a mark, or a reason for not receiving.
 * Gives the number of rows marked.
 */
export const markAllSigned = useCase<void, number>({
  step: "writeTables",
  reads: workbookTables,
  work(draft) {
    const { records, assessed } = evaluateWorkbook(draft);
    const rows = records.honorees.filter(
      ({ handedOver, unclaimedReason }, index) =>
        handedOver === null && unclaimedReason === null && (assessed[index]?.priced.payableByWard ?? 0) > 0,
    );
    draft.writeCells(
      "KhenThuong",
      rows.map(({ rowIndex }) => ({ rowIndex, heading: honoreeColumns.handedOver, value: handedOverWords.yes })),
    );
    return rows.length;
  },
});
