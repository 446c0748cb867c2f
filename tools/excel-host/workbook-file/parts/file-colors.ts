import { elementOf } from "../xml-text";

/** A colour as exceljs gives it: by itself, by its place in the theme, or in the old palette. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The theme's colours in the order in which files count them: light and dark change places. */
const themeNames = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office's own theme, where a file brings none. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The palette of Excel 97 from index 8 on (ECMA-376, 18.8.27); the first eight are the same as the eight from 8. */
const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The twelve colours of a theme part, `RRGGBB`. */
export function readThemeColors(themeXml: string): readonly string[] {
  return themeNames.map((name, index) => {
    const inside = elementOf(themeXml, `a:${name}`)?.content ?? "";
    const color =
      elementOf(inside, "a:srgbClr")?.attributes["val"] ?? elementOf(inside, "a:sysClr")?.attributes["lastClr"];
    return (color ?? officeTheme[index] ?? "000000").toUpperCase();
  });
}

/** Makes a colour lighter (tint above 0) or darker, as ECMA-376 18.8.19 says: by its lightness. */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (value: number): number => 1 - Math.abs(2 * value - 1) || 0;
  const scale = chroma(lightness) === 0 ? 0 : chroma(wanted) / chroma(lightness);
  return [red, green, blue]
    .map((part) => Math.round((wanted + (part - lightness) * scale) * 255))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** A file's colour as `#RRGGBB`; null where it says none, or the system's own. */
export function hexOfColor(color: FileColor | null | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  if (color.theme !== undefined) {
    const base = theme[color.theme] ?? "000000";
    return `#${color.tint ? tinted(base, color.tint) : base}`;
  }
  if (color.indexed !== undefined) {
    const hex = palette[color.indexed < 8 ? color.indexed : color.indexed - 8];
    return hex === undefined ? null : `#${hex}`;
  }
  return color.argb === undefined ? null : `#${color.argb.slice(-6).toUpperCase()}`;
}

/** `#RRGGBB` as exceljs takes it. */
export const colorOfHex = (hex: string): { argb: string } => ({ argb: `FF${hex.replace("#", "").toUpperCase()}` });
