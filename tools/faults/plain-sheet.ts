import type { SheetModel } from "@/sheet/sheet-model";

/** A sheet with a title and nothing else. */
export const plainSheet = (name: string, parts: Partial<SheetModel> = {}): SheetModel => ({
  name,
  blocks: [{ row: 0, column: 0, values: [["Danh sách"]], style: { bold: true, size: 14 } }],
  merges: [],
  styles: [],
  columnWidths: [8, 30, null, 12],
  rowHeights: { 0: 24 },
  tables: [],
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
});
