import { scanHtml } from "../markup/scan-html";
import { FontNotes, legacyFont, type SheetFonts } from "./sheet-fonts";

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\sss:${name}="([^"]*)"`, "i").exec(tag)?.[1];

/** Fonts of the styles by their names. */
function legacyStyles(text: string): ReadonlyMap<string, string> {
  const legacy = new Map<string, string>();
  for (const [style, tag = ""] of text.matchAll(/<(?:\w+:)?Style(\s[^>]*)>[\s\S]*?<\/(?:\w+:)?Style>/g)) {
    const font = attributeOf(/<(?:\w+:)?Font\s[^>]*>/.exec(style)?.[0] ?? "", "FontName");
    if (legacyFont(font) !== null && font !== undefined) legacy.set(attributeOf(tag, "ID") ?? "", font);
  }
  return legacy;
}

const numberOf = (attributes: Readonly<Record<string, string>>, name: string, otherwise: number): number =>
  Number(attributes[`ss:${name}`] ?? otherwise) || otherwise;

/** Finds the cells of an XML spreadsheet of Excel 2003 that are in a legacy font, by sheet name; words in several fonts of one cell are not distinguished. */
export function xmlFonts(text: string): Readonly<Record<string, SheetFonts>> {
  if (!/FontName="(?:\.Vn|VNI[- ])/i.test(text)) return {};
  const legacy = legacyStyles(text);
  const sheets: Record<string, SheetFonts> = {};
  let notes = new FontNotes();
  let [row, column] = [0, 0];
  let rowStyle: string | undefined;
  for (const token of scanHtml(text)) {
    if (token.kind !== "open") continue;
    const { attributes } = token;
    const name = token.name.replace(/^.*:/, "");
    if (name === "worksheet") {
      notes = new FontNotes();
      sheets[attributes["ss:name"] ?? ""] = notes;
      row = 0;
    } else if (name === "row") {
      row = numberOf(attributes, "index", row + 1);
      rowStyle = attributes["ss:styleid"];
      column = 0;
    } else if (name === "cell") {
      column = numberOf(attributes, "index", column + 1);
      const font = legacy.get(attributes["ss:styleid"] ?? rowStyle ?? "");
      if (font !== undefined) notes.note(row - 1, column - 1, font);
      column += numberOf(attributes, "mergeacross", 0);
    }
  }
  return sheets;
}
