import type { Alignment, Border, BorderStyle, Fill, Font, Style } from "exceljs";
import { colorOfHex, hexOfColor, type FileColor } from "./file-colors";
import { plainFormat, type BorderLine, type BorderSide, type CellFormat } from "../../host/store/format";

/** What the styles of one file stand on: its theme's colours and its standard font. */
export interface StyleBase {
  readonly theme: readonly string[];
  readonly font: { readonly name: string; readonly size: number };
}

export const plainBase: StyleBase = {
  theme: [],
  font: { name: plainFormat.fontName, size: plainFormat.fontSize },
};

/** The format of a cell that a file with this base says nothing of. */
export const baseFormat = ({ font }: StyleBase): CellFormat =>
  font.name === plainFormat.fontName && font.size === plainFormat.fontSize
    ? plainFormat
    : { ...plainFormat, fontName: font.name, fontSize: font.size };

type Pairs = readonly (readonly [file: string, office: string])[];
const toOffice = (pairs: Pairs, word: string | undefined, otherwise: string): string =>
  pairs.find(([file]) => file === word)?.[1] ?? otherwise;
const toFile = (pairs: Pairs, word: string): string | undefined => pairs.find(([, office]) => office === word)?.[0];

const horizontal: Pairs = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];
const vertical: Pairs = [
  ["top", "Top"],
  ["middle", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];
const underlines: Pairs = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

/** Each line of a file is a style and a weight in Office.js. */
const lines: readonly (readonly [file: BorderStyle, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];
const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Formats that files name by number and exceljs in its own way. */
const formatAliases: Readonly<Record<string, string>> = { "mm-dd-yy": "m/d/yyyy", "m/d/yy h:mm": "m/d/yyyy h:mm" };

function readLine(border: Partial<Border> | undefined, theme: readonly string[]): BorderLine | null {
  const line = lines.find(([file]) => file === border?.style);
  if (!line) return null;
  const color = hexOfColor(border?.color as FileColor | undefined, theme) ?? "#000000";
  return { style: line[1], weight: line[2], color };
}

function readBorders(style: Partial<Style>, theme: readonly string[]): CellFormat["borders"] {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [file, side] of Object.entries(sides) as [keyof typeof sides, BorderSide][]) {
    const line = readLine(style.border?.[file], theme);
    if (line) borders[side] = line;
  }
  const diagonal = readLine(style.border?.diagonal, theme);
  if (diagonal && style.border?.diagonal?.up) borders.DiagonalUp = diagonal;
  if (diagonal && style.border?.diagonal?.down) borders.DiagonalDown = diagonal;
  return borders;
}

function readFill(fill: Fill | undefined, theme: readonly string[]): string | null {
  if (!fill) return null;
  if (fill.type === "gradient") return hexOfColor(fill.stops[0]?.color as FileColor | undefined, theme);
  if (fill.pattern === "none") return null;
  return fill.pattern === "solid"
    ? hexOfColor(fill.fgColor as FileColor | undefined, theme)
    : hexOfColor(fill.bgColor as FileColor | undefined, theme);
}

const readOrientation = (rotation: Alignment["textRotation"] | undefined): number =>
  rotation === "vertical" ? 180 : (rotation ?? 0);

/** The store's format for a style of a file. */
export function readStyle(style: Partial<Style>, { theme, font: standard }: StyleBase): CellFormat {
  const { font, alignment, protection } = style;
  const underline = font?.underline === true ? "single" : font?.underline || undefined;
  const numberFormat = style.numFmt ?? plainFormat.numberFormat;
  return {
    numberFormat: formatAliases[numberFormat] ?? numberFormat,
    fontName: font?.name ?? standard.name,
    fontSize: font?.size ?? standard.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: toOffice(underlines, underline, "None"),
    strikethrough: font?.strike ?? false,
    fontColor: hexOfColor(font?.color as FileColor | undefined, theme) ?? plainFormat.fontColor,
    fillColor: readFill(style.fill, theme),
    horizontalAlignment: toOffice(horizontal, alignment?.horizontal, plainFormat.horizontalAlignment),
    verticalAlignment: toOffice(vertical, alignment?.vertical, plainFormat.verticalAlignment),
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: readOrientation(alignment?.textRotation),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    borders: readBorders(style, theme),
  };
}

function writeLine({ style, weight, color }: BorderLine): Partial<Border> | undefined {
  const line =
    lines.find(([, name, thickness]) => name === style && thickness === weight) ??
    lines.find(([, name]) => name === style);
  return line && { style: line[0], color: colorOfHex(color) };
}

function writeBorders(borders: CellFormat["borders"]): Style["border"] | undefined {
  const written: Partial<Style["border"]> = {};
  for (const [file, side] of Object.entries(sides) as [keyof typeof sides, BorderSide][]) {
    const line = borders[side] && writeLine(borders[side]);
    if (line) written[file] = line;
  }
  const diagonal = borders.DiagonalUp ?? borders.DiagonalDown;
  if (diagonal)
    written.diagonal = {
      ...writeLine(diagonal),
      up: borders.DiagonalUp !== undefined,
      down: borders.DiagonalDown !== undefined,
    };
  return Object.keys(written).length === 0 ? undefined : (written as Style["border"]);
}

function writeFont(format: CellFormat): Partial<Font> {
  const underline = toFile(underlines, format.underline) as Font["underline"];
  return {
    name: format.fontName,
    size: format.fontSize,
    color: colorOfHex(format.fontColor),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.strikethrough ? { strike: true } : {}),
    ...(underline ? { underline } : {}),
  };
}

function writeAlignment(format: CellFormat): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {};
  const across = toFile(horizontal, format.horizontalAlignment) as Alignment["horizontal"] | undefined;
  if (across) alignment.horizontal = across;
  if (format.verticalAlignment !== plainFormat.verticalAlignment)
    alignment.vertical = toFile(vertical, format.verticalAlignment) as Alignment["vertical"];
  if (format.wrapText) alignment.wrapText = true;
  if (format.shrinkToFit) alignment.shrinkToFit = true;
  if (format.indentLevel > 0) alignment.indent = format.indentLevel;
  if (format.textOrientation !== 0)
    alignment.textRotation = format.textOrientation === 180 ? "vertical" : format.textOrientation;
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** The file's style for a format of the store; a format like the base's plain one is no style at all. */
export function writeStyle(format: CellFormat, base: StyleBase): Partial<Style> {
  const plain = baseFormat(base);
  const style: Partial<Style> = {};
  if (format.numberFormat !== plain.numberFormat) style.numFmt = format.numberFormat;
  const fontParts = ["fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "fontColor"] as const;
  if (fontParts.some((part) => format[part] !== plain[part])) style.font = writeFont(format);
  if (format.fillColor !== null)
    style.fill = { type: "pattern", pattern: "solid", fgColor: colorOfHex(format.fillColor) };
  const border = writeBorders(format.borders);
  if (border) style.border = border;
  const alignment = writeAlignment(format);
  if (alignment) style.alignment = alignment;
  if (!format.locked || format.formulaHidden)
    style.protection = { locked: format.locked, hidden: format.formulaHidden };
  return style;
}
