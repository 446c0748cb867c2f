import { strFromU8 } from "fflate";
import { encodingOfFont } from "@/vietnamese/legacy/read-legacy";
import type { SheetFonts } from "./biff-fonts";

type Parts = Readonly<Record<string, Uint8Array>>;

const textOf = (parts: Parts, path: string): string => {
  const bytes = parts[path];
  return bytes === undefined ? "" : strFromU8(bytes);
};

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}[\\s>/][\\s\\S]*?(?:/>|</(?:\\w+:)?${name}>)`, "g")) ?? [];
const section = (xml: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}[\\s>][\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? "";

/** Legacy font of each cell format, by its number. */
function legacyFormats(styles: string): ReadonlyMap<string, string> {
  const names = (
    section(styles, "fonts").match(
      /<(?:\w+:)?font[\s>/][\s\S]*?(?:<\/(?:\w+:)?font>|\/>(?=<(?:\w+:)?font|<\/(?:\w+:)?fonts))/g,
    ) ?? []
  ).map((font) => attribute(/<(?:\w+:)?name\s[^>]*>/.exec(font)?.[0] ?? "", "val"));
  const formats = section(styles, "cellXfs").match(/<(?:\w+:)?xf\s[^>]*>/g) ?? [];
  const legacy = new Map<string, string>();
  formats.forEach((format, i) => {
    const name = names[Number(attribute(format, "fontId"))] ?? "";
    if (encodingOfFont(name) !== null) legacy.set(String(i), name);
  });
  return legacy;
}

/** `B12` → `"11,1"`. */
function keyOfReference(reference: string): string {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${Number(row) - 1},${column - 1}`;
}

function fontsOfPart(xml: string, legacy: ReadonlyMap<string, string>): SheetFonts {
  const fonts: Record<string, string> = {};
  for (const tag of xml.match(/<(?:\w+:)?c\s[^>]*>/g) ?? []) {
    const font = legacy.get(attribute(tag, "s"));
    if (font !== undefined) fonts[keyOfReference(attribute(tag, "r"))] = font;
  }
  return fonts;
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:amp|lt|gt|quot|apos);/g,
    (entity) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" })[entity] ?? entity,
  );

/**
 * Finds the cells of an .xlsx (its unpacked parts) that are in a legacy font, by sheet name.
 * The sheets themselves are looked through only when the styles name such a font, which hardly any workbook does.
 */
export function xlsxFonts(parts: Parts): Readonly<Record<string, SheetFonts>> {
  const styles = textOf(parts, "xl/styles.xml");
  if (!/val="(?:\.Vn|VNI[- ])/i.test(styles)) return {};
  const legacy = legacyFormats(styles);
  const targets = new Map(
    elements(textOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return Object.fromEntries(
    elements(section(textOf(parts, "xl/workbook.xml"), "sheets"), "sheet").map((tag) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return [unescaped(attribute(tag, "name")), fontsOfPart(textOf(parts, path), legacy)];
    }),
  );
}
