import type { Area, CellStyle } from "@/sheet/sheet-model";

/** An area of a model as a range of the sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

const horizontal = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues only what the style says, so that a later style adds to an earlier one. */
export function renderStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = vertical[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  // Office.js takes one format for a whole range; only its declaration does not say so.
  if (style.format !== undefined) range.numberFormat = style.format as unknown as string[][];
  if (style.border === true) for (const side of sides) format.borders.getItem(side).style = "Continuous";
}
