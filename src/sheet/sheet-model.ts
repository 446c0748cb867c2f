/** A sheet as data. Written into the open workbook by `excel/` and into .xlsx bytes by `documents/spreadsheet/`, from the same model. */

/** Formulas begin with `=` and use English function names, `,` and structured references in the form Excel shows (`[@[Hệ số]]`, `DaiBieu[Nhóm]`). */
export type CellInput = string | number | boolean | null;

export type HorizontalAlign = "left" | "center" | "right" | "justify";

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly fontName?: string;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlign;
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Number format as Excel's invariant code, `#,##0`, `@`, `dd/mm/yyyy`. */
  readonly format?: string;
  /** Thin border on all four sides. */
  readonly border?: boolean;
}

/** A block of cells with one style; `values[i][j]` stands at row + i, column + j (0-based). */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly style?: CellStyle;
}

/** A rectangle, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** A drop-down. `source` = fixed values, or a formula such as `=DinhMuc[Mã]`. Not strict: other text is allowed with a warning. */
export interface DropDown {
  readonly area: Area;
  readonly source: readonly string[] | string;
  readonly prompt?: string;
}

export interface TableColumnModel {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly style?: CellStyle;
  /** Drop-down values or a formula. */
  readonly choices?: readonly string[] | string;
  /** A formula that every row carries. */
  readonly formula?: string;
}

/** An Excel table; `rows` may be empty: the table then has one blank row, as Excel demands. */
export interface TableModel {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnModel[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly style?: string;
}

/** A conditional colour: the area takes the fill where the formula (for its top left cell) is true. */
export interface ConditionalFill {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color?: string;
}

/** A chart of Excel's own. Its figures stay in the cells: it follows them. */
export interface ChartModel {
  /** Unique on its sheet. */
  readonly name: string;
  readonly title: string;
  /** Upright columns, or lying bars where the categories have long names. */
  readonly kind: "columns" | "bars";
  /** One column of cells, a category a row. */
  readonly categories: Area;
  /** Cells of the same rows, one column a series; columns stand side by side. */
  readonly values: Area;
  /** A name for each column of `values`; one series needs no legend. */
  readonly seriesNames: readonly string[];
  /** `#RRGGBB`, one a series. */
  readonly colors: readonly string[];
  /** The cells that it stands over. */
  readonly area: Area;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Always A4. Margins in millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated on each page, 0-based, both ends included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  /** Printed are the columns from A up to this one (0-based) only, with every row that the sheet comes to have; not together with `area`. */
  readonly lastColumn?: number;
  readonly fitToWidth: boolean;
  readonly centerHorizontally?: boolean;
  /** Excel's own codes, `&P/&N`. */
  readonly header?: string;
  readonly footer?: string;
  /** A page break stands before each of these rows (0-based). */
  readonly breaksBefore?: readonly number[];
}

export interface SheetModel {
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
  readonly styles: readonly StyledArea[];
  /** Characters, by column index; absent = default. */
  readonly columnWidths: readonly (number | null)[];
  /** Columns that are hidden, by index. */
  readonly hiddenColumns?: readonly number[];
  /** Points, by row index. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly tables: readonly TableModel[];
  /** Workbook-scoped names of single cells or areas of this sheet. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly dropDowns: readonly DropDown[];
  readonly conditionalFills: readonly ConditionalFill[];
  readonly charts?: readonly ChartModel[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PrintSetup;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Default font of the sheet. */
  readonly font: { readonly name: string; readonly size: number };
}
