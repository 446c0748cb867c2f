import type { Style } from "exceljs";
import type { CellStyle } from "@/sheet/sheet-model";

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });
const thin = { style: "thin", color: { argb: "FF000000" } } as const;

/** The style of a cell in the writer's terms; what the model does not say comes from the sheet's own font. */
export function excelStyle(style: CellStyle, font: { readonly name: string; readonly size: number }): Partial<Style> {
  const { align, verticalAlign, wrap } = style;
  return {
    font: {
      name: style.fontName ?? font.name,
      size: style.size ?? font.size,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.color ? { color: argb(style.color) } : {}),
    },
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } } : {}),
    ...(align || verticalAlign || wrap
      ? {
          alignment: {
            ...(align ? { horizontal: align } : {}),
            ...(verticalAlign ? { vertical: verticalAlign === "center" ? "middle" : verticalAlign } : {}),
            ...(wrap ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(style.format ? { numFmt: style.format } : {}),
    ...(style.border ? { border: { top: thin, left: thin, bottom: thin, right: thin } } : {}),
  };
}
