import { strFromU8 } from "fflate";
import { decodeEntities } from "../markup/html-entities";
import { FontNotes, hasLegacyRun, legacyFont, mayNameLegacyFont, type SheetFonts, type StoredRun } from "./sheet-fonts";

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

/** Font name of each cell format, by its number. */
function fontOfFormats(styles: string): readonly string[] {
  const names = (
    section(styles, "fonts").match(
      /<(?:\w+:)?font[\s>/][\s\S]*?(?:<\/(?:\w+:)?font>|\/>(?=<(?:\w+:)?font|<\/(?:\w+:)?fonts))/g,
    ) ?? []
  ).map((font) => attribute(/<(?:\w+:)?name\s[^>]*>/.exec(font)?.[0] ?? "", "val"));
  const formats = section(styles, "cellXfs").match(/<(?:\w+:)?xf\s[^>]*>/g) ?? [];
  return formats.map((format) => names[Number(attribute(format, "fontId"))] ?? "");
}

/** `B12` → row 11, column 1. */
function placeOf(reference: string): readonly [row: number, column: number] {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** Characters that XML does not allow are stored as `_x000D_`. */
const shownText = (xml: string): string =>
  decodeEntities(xml).replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The words of a text with formats inside it; none of a plain one. */
function runsIn(item: string): readonly StoredRun[] {
  if (!/<(?:\w+:)?rFont\s/.test(item)) return [];
  return (item.match(/<(?:\w+:)?r>[\s\S]*?<\/(?:\w+:)?r>/g) ?? []).map((run) => {
    const font = attribute(/<(?:\w+:)?rFont\s[^>]*>/.exec(run)?.[0] ?? "", "val");
    const text = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/.exec(run)?.[1] ?? "";
    return { text: shownText(text), font: font === "" ? null : font };
  });
}

/** Texts with words in several fonts, by their number in the table of texts. */
function sharedRuns(parts: Parts): ReadonlyMap<string, readonly StoredRun[]> {
  const found = new Map<string, readonly StoredRun[]>();
  const xml = textOf(parts, "xl/sharedStrings.xml");
  const items = xml.match(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?si>)/g) ?? [];
  items.forEach((item, i) => {
    const runs = runsIn(item);
    if (runs.length > 0) found.set(String(i), runs);
  });
  return found;
}

interface BookFonts {
  readonly fontOf: readonly string[];
  readonly shared: ReadonlyMap<string, readonly StoredRun[]>;
}

/** A cell with what is in it; an empty one closes itself. */
const cell = /<((?:\w+:)?c)\s([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g;

function fontsOfPart(xml: string, { fontOf, shared }: BookFonts): SheetFonts {
  const notes = new FontNotes();
  for (const [, , typed = "", inside = ""] of xml.matchAll(cell)) {
    const tag = ` ${typed}`;
    const font = fontOf[Number(attribute(tag, "s") || "0")] ?? null;
    const kind = attribute(tag, "t");
    const index = kind === "s" && shared.size > 0 ? /<(?:\w+:)?v>(\d+)</.exec(inside)?.[1] : undefined;
    const runs = index === undefined ? (kind === "inlineStr" ? runsIn(inside) : []) : (shared.get(index) ?? []);
    if (legacyFont(font) === null && !hasLegacyRun(runs)) continue;
    notes.note(...placeOf(attribute(tag, "r")), font, runs);
  }
  return notes;
}

/**
 * Finds the cells of an .xlsx (its unpacked parts) that are in a legacy font, or have words in one, by sheet name.
 * The sheets themselves are looked through only when the styles or the texts name such a font, which hardly any workbook does.
 */
export function xlsxFonts(parts: Parts): Readonly<Record<string, SheetFonts>> {
  const inStyles = mayNameLegacyFont(parts["xl/styles.xml"]);
  const inTexts = mayNameLegacyFont(parts["xl/sharedStrings.xml"]);
  const sheetParts = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  if (!inStyles && !inTexts && !sheetParts.some((path) => mayNameLegacyFont(parts[path]))) return {};
  const workbook = {
    fontOf: fontOfFormats(textOf(parts, "xl/styles.xml")),
    shared: inTexts ? sharedRuns(parts) : new Map(),
  };
  if (
    !workbook.fontOf.some(legacyFont) &&
    ![...workbook.shared.values()].some(hasLegacyRun) &&
    !hasInline(parts, sheetParts)
  )
    return {};
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
      return [decodeEntities(attribute(tag, "name")), fontsOfPart(textOf(parts, path), workbook)];
    }),
  );
}

/** Texts that stand in the sheet itself. */
const hasInline = (parts: Parts, paths: readonly string[]): boolean =>
  paths.some((path) => mayNameLegacyFont(parts[path]) && /rFont\s+val="(?:\.Vn|VNI[- ])/i.test(textOf(parts, path)));
