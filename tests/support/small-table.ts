import type { CellInput, SheetModel } from "@/sheet/sheet-model";

/** A sheet with the table `DaiBieu` of four columns on it, from row 3: number, text, drop-down, formula. */
export function smallTable(rows: readonly (readonly CellInput[])[] = [], parts: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "Đại biểu",
    blocks: [{ row: 0, column: 0, values: [["Danh sách"]], style: { bold: true, size: 14 } }],
    merges: [],
    styles: [],
    columnWidths: [8, 30, null, 12],
    rowHeights: { 0: 24 },
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
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: 3,
    frozenColumns: 1,
    print: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 10, right: 10 },
      fitToWidth: true,
      titleRows: { first: 2, last: 2 },
      footer: "&LTrái&RTrang &P/&N",
    },
    tabColor: "#B8860B",
    showGridlines: false,
    font: { name: "Arial", size: 10 },
    ...parts,
  };
}
