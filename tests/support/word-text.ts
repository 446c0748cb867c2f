import { strFromU8, unzipSync } from "fflate";

const unescapeXml = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const textOf = (xml: string): string =>
  unescapeXml([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? "\n").join(""));

/** The body of a .docx. */
export const wordXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

/**
 * What a reader sees, one line a paragraph, one line a table row (`| a | b |`), `=== page` where a section ends: a golden that shows
 * what changed. The rows of head and tail blocks hold several paragraphs, joined by ` / `.
 */
export function wordText(bytes: Uint8Array): string {
  const blocks = wordXml(bytes).matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs);
  return [...blocks]
    .map(([xml]) => {
      if (!xml.startsWith("<w:tr")) return xml.includes("<w:sectPr") ? `${textOf(xml)}=== page` : textOf(xml);
      const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        [...cell.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => textOf(paragraph)).join(" / "),
      );
      return `| ${cells.join(" | ")} |`;
    })
    .filter((line) => line !== "")
    .join("\n");
}
