import type { Area, CellStyle } from "@/sheet/sheet-model";
import { rangeOf, renderStyle } from "../render-style";
import { stepBytes, type Step } from "../steps";
import { mergeLooks } from "./merge-looks";
import { wholeArea, type Rendering } from "./rendering";

/** The looks of a model: its font everywhere, then what differs, in few areas. */
export function lookSteps({ model, sheet }: Rendering): readonly Step[] {
  const whole = wholeArea(model);
  if (whole === null) return [];
  return [
    lookStep(sheet, whole, { fontName: model.font.name, size: model.font.size }),
    ...mergeLooks(model).map(({ area, style }) => lookStep(sheet, area, style)),
  ];
}

/** One look on one area. */
export const lookStep = (sheet: Rendering["sheet"], area: Area, style: CellStyle): Step => ({
  bytes:
    stepBytes.range +
    Object.keys(style).length * stepBytes.property +
    (style.border === true ? 6 * stepBytes.borderSide : 0),
  queue: () => renderStyle(rangeOf(sheet(), area), style),
});
