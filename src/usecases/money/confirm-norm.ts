import { useCase } from "../use-case";
import { normColumns } from "@/tables/norms/norm-sheet";
import { readNorms } from "@/workbook/norms/read-norms";

/** The accountant stands for the figure of a row of «Định mức»: writes «Có» into «Xác nhận». False when no such row is there any more. */
export const confirmNorm = useCase<{ readonly code: string; readonly setId: string }, boolean>({
  step: "writeTables",
  reads: ["DinhMuc"],
  work(draft, { code, setId }) {
    const norm = readNorms(draft).find((each) => each.code === code && each.setId === setId);
    if (norm === undefined) return false;
    draft.writeCells("DinhMuc", [{ rowIndex: norm.rowIndex, heading: normColumns.confirmed, value: "Có" }]);
    return true;
  },
});
