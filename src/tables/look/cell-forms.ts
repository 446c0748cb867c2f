import type { CellForm } from "@/fields/rules/declaration";
import type { CellStyle } from "@/sheet/sheet-model";
import {
  centredTextCell,
  dateCell,
  integerCell,
  look,
  moneyCell,
  multiplierCell,
  quantityCell,
  textCell,
} from "./sheet-look";

/** How each kind of cell looks. */
export const cellForms: Readonly<Record<CellForm, CellStyle>> = {
  text: textCell,
  centred: centredTextCell,
  small: { ...textCell, size: 8 },
  quiet: { ...textCell, color: look.quiet, size: 8 },
  integer: integerCell,
  quietInteger: { ...integerCell, color: look.quiet, size: 8 },
  money: moneyCell,
  quantity: quantityCell,
  multiplier: multiplierCell,
  date: dateCell,
  /** Shows nothing: what stands there is for reading back, and would run over the edge of the paper. */
  unseen: { format: ";;;", size: 8, color: look.quiet, verticalAlign: "top", border: true },
};
