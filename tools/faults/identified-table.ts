import type { CellInput, SheetModel } from "@/sheet/sheet-model";
import { plainSheet } from "./plain-sheet";

/** A sheet with the table `KhenThuong` on it, from row 3: name, money, formula, and the hidden identity; rows are `[name, money, identity]`. */
export function identifiedTable(
  rows: readonly (readonly CellInput[])[] = [],
  parts: Partial<SheetModel> = {},
): SheetModel {
  return {
    ...plainSheet("Khen thưởng"),
    columnWidths: [30, 12, 12, 10],
    hiddenColumns: [3],
    tables: [
      {
        name: "KhenThuong",
        row: 2,
        column: 0,
        columns: [
          { heading: "Tên", width: 30, style: { format: "@", wrap: true } },
          { heading: "Tiền", width: 12, style: { format: "#,##0", border: true }, choices: ["5", "7"] },
          { heading: "Gấp đôi", width: 12, formula: '=IF([@Tiền]="","",[@Tiền]*2)', style: { format: "#,##0" } },
          { heading: "Mã dòng", width: 10, style: { format: "@" } },
        ],
        rows: rows.map(([name = null, money = null, id = null]) => [name, money, null, id]),
      },
    ],
    ...parts,
  };
}
