import type { CellBlock, CellStyle, PrintSetup, SheetModel } from "@/sheet/sheet-model";

/** The look of the working sheets: one calm gold, dark text on it, so that it also reads in a black-and-white print. */
export const look = {
  font: { name: "Arial", size: 10 },
  gold: "#7A5A00",
  goldDeep: "#B8860B",
  goldPale: "#F5E9C8",
  ink: "#2B2B2B",
  quiet: "#6B6250",
  input: "#FFFBEF",
} as const;

export const headerStyle: CellStyle = {
  bold: true,
  color: "#3A2C00",
  fill: look.goldPale,
  align: "center",
  verticalAlign: "center",
  wrap: true,
  border: true,
};

export const textCell: CellStyle = { format: "@", verticalAlign: "top", wrap: true, border: true };
export const centredTextCell: CellStyle = { ...textCell, align: "center", wrap: false };
export const moneyCell: CellStyle = { format: "#,##0", align: "right", verticalAlign: "top", border: true };
export const quantityCell: CellStyle = { ...moneyCell, format: "#,##0.###" };
export const multiplierCell: CellStyle = { ...moneyCell, format: "0.0##" };
export const integerCell: CellStyle = { format: "0", align: "center", verticalAlign: "top", border: true };
export const dateCell: CellStyle = { format: "dd/mm/yyyy", align: "center", verticalAlign: "top", border: true };

/** Row of the header of every list sheet (0-based): title, hint, one narrow row above it. */
export const HEADER_ROW = 3;

/** Title and hint over a list or form, in column A. */
export function titleBlocks(title: string, hint: string): readonly CellBlock[] {
  return [
    {
      row: 0,
      column: 0,
      values: [[title]],
      style: { bold: true, size: 15, color: look.gold, verticalAlign: "center" },
    },
    {
      row: 1,
      column: 0,
      values: [[hint]],
      style: { italic: true, size: 9, color: look.quiet, verticalAlign: "center" },
    },
  ];
}

export const titleHeights: Readonly<Record<number, number>> = { 0: 26, 1: 16, 2: 6 };

/** A4 landscape for the lists, header repeated, page numbers below. */
export const landscape: PrintSetup = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 12, right: 12 },
  fitToWidth: true,
  titleRows: { first: HEADER_ROW, last: HEADER_ROW },
  centerHorizontally: true,
  footer: "&L&8&A&R&8Trang &P/&N",
};

/** A sheet of ours with nothing on it; what a sheet has is given in `parts`. */
export function workingSheet(name: string, parts: Partial<Omit<SheetModel, "name">>): SheetModel {
  return {
    name,
    blocks: [],
    merges: [],
    styles: [],
    columnWidths: [],
    rowHeights: titleHeights,
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    print: landscape,
    tabColor: look.goldDeep,
    showGridlines: false,
    font: look.font,
    ...parts,
  };
}
