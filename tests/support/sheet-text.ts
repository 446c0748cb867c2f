import { strFromU8, unzipSync } from "fflate";

const unescapeXml = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const textOf = (xml: string): string =>
  unescapeXml([...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text ?? "").join(""));

const attribute = (xml: string, tag: string): string => new RegExp(`<${tag}( [^>]*?)?/?>`).exec(xml)?.[1]?.trim() ?? "";

/**
 * What the parts of an .xlsx say, read from their XML: for each sheet its page, widths and names, then one line a row
 * (`| a | b |`, a formula as `=… → result`), and `=== page` where a page ends: a golden that shows what changed.
 */
export function workbookText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) => textOf(xml ?? ""));
  const workbook = part("xl/workbook.xml");
  const names = [...workbook.matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, name, range]) => `${name} = ${unescapeXml(range ?? "")}`,
  );
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name], index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    return [`# ${unescapeXml(name ?? "")}`, ...pageOf(xml), ...rowsOf(xml, strings)].join("\n");
  });
  return [...names, ...sheets].join("\n");
}

function pageOf(xml: string): readonly string[] {
  const widths = [...xml.matchAll(/<col [^>]*width="([^"]*)"/g)].map(([, width]) => width);
  return [
    `page: ${attribute(xml, "pageSetup")}`,
    `margins: ${attribute(xml, "pageMargins")}`,
    `widths: ${widths.join(" ")}`,
    `merged: ${[...xml.matchAll(/<mergeCell /g)].length}`,
  ];
}

function rowsOf(xml: string, strings: readonly string[]): readonly string[] {
  const breaks = new Set([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id)));
  return [...xml.matchAll(/<row ([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)].flatMap(([, attributes = "", body = ""]) => {
    const cells = [...body.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)]
      .map(([, own = "", content = ""]) => cellOf(own, content, strings))
      .filter((text) => text !== "");
    const height = /\bht="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const row = Number(/\br="(\d+)"/.exec(attributes)?.[1]);
    const line = cells.length === 0 ? `(${height})` : `| ${cells.join(" | ")} |`;
    return breaks.has(row) ? [line, "=== page"] : [line];
  });
}

function cellOf(attributes: string, content: string, strings: readonly string[]): string {
  const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? "";
  const formula = /<f[^>]*>([^<]*)<\/f>/.exec(content)?.[1];
  if (formula !== undefined) return `=${unescapeXml(formula)} → ${value}`;
  return attributes.includes('t="s"') ? (strings[Number(value)] ?? "").replaceAll("\n", " / ") : value;
}
