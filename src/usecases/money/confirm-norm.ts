import { normColumns } from "@/tables/columns/table-columns";
import type { Workbook } from "@/workbook/legacy-workbook";
import { readNorms } from "@/workbook/norms/read-norms";

/** The accountant stands for the figure of a row of «Định mức»: writes «Có» into «Xác nhận». False when no such row is there any more. */
export async function confirmNorm(
  workbook: Pick<Workbook, "readTables" | "writeCells">,
  { code, setId }: { readonly code: string; readonly setId: string },
): Promise<boolean> {
  const norm = (await readNorms(workbook)).find((each) => each.code === code && each.setId === setId);
  if (norm === undefined) return false;
  await workbook.writeCells("DinhMuc", [{ rowIndex: norm.rowIndex, heading: normColumns.confirmed, value: "Có" }]);
  return true;
}
