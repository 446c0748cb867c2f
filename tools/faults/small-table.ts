import type { CellInput, SheetModel } from "@/sheet/sheet-model";
import { plainSheet } from "./plain-sheet";

/** A sheet with the table `DaiBieu` of four columns on it, from row 3: number, text, drop-down, formula. */
export const smallTable = (rows: readonly (readonly CellInput[])[] = [], parts: Partial<SheetModel> = {}): SheetModel =>
  plainSheet("Đại biểu", {
    tables: [
      {
        name: "DaiBieu",
        row: 2,
        column: 0,
        columns: [
          { heading: "Số", width: 8, style: { format: "0" } },
          { heading: "Họ và tên", width: 30, style: { format: "@", wrap: true } },
          { heading: "Giới tính", width: 10, choices: ["Nam", "Nữ"] },
          { heading: "Gấp đôi", width: 12, formula: '=IF([@Số]="","",[@Số]*2)', style: { format: "#,##0" } },
        ],
        rows,
      },
    ],
    ...parts,
  });
