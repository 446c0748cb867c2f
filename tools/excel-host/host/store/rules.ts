import type { Area } from "./area";

/** A data validation and the cells it stands on; `rule` is Office.js's own shape, formulas as text with `=`. */
export interface StoreValidation {
  areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
  ignoreBlanks: boolean;
}

/** A conditional format: a formula of its own (`custom`) or a comparison of the cell's value (`cellValue`). */
export interface StoreConditionalFormat {
  id: string;
  areas: Area[];
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** For `Custom`, written for the top left cell of the first area. */
  formula: string;
  /** For `CellValue`, Office.js's `{formula1, formula2, operator}`. */
  comparison: Readonly<Record<string, unknown>> | null;
  format: {
    fillColor: string | null;
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    strikethrough: boolean | null;
    underline: string | null;
    numberFormat: string | null;
  };
}
