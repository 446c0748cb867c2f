/** An element of a part's XML: its attributes decoded, its content as it stands. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Characters that XML 1.0 cannot carry at all. */
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for the content or an attribute of an element; what XML cannot carry is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(unfit, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The text that XML text or an attribute stands for. */
export const unescapeXml = (xml: string): string =>
  xml.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/giu,
    (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (entities[name] ?? ""),
  );

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", quoted = ""] of text.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g))
    attributes[name] = unescapeXml(quoted.slice(1, -1));
  return attributes;
}

const attributeList = String.raw`((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*`;

/** All elements of this name, in order; the name must not nest in itself. */
export function elementsOf(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}${attributeList}(?:/>|>([\\s\\S]*?)</${name}\\s*>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", content = ""]) => ({
    attributes: readAttributes(attributes),
    content,
  }));
}

/** The first element of this name, null where there is none. */
export const elementOf = (xml: string, name: string): XmlElement | null => elementsOf(xml, name)[0] ?? null;

/** The text of the first element of this name, "" where there is none. */
export const textOf = (xml: string, name: string): string => unescapeXml(elementOf(xml, name)?.content ?? "");

/** Attributes in order, those that are undefined left out; begins with a blank. */
export const writeAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");

/** Whether an attribute says yes, as XML schema writes booleans. */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

/** Text as a file keeps it where XML would lose a character: `_x000D_`; a line feed only `inAttribute`. */
export const escapeControls = (text: string, inAttribute = false): string => {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_").replaceAll("\r", "_x000D_");
  return inAttribute ? escaped.replaceAll("\n", "_x000a_") : escaped;
};

/** The text that a file's `_x000D_` and the like stand for. */
export const unescapeControls = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
