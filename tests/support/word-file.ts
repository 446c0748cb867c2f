import { strToU8, unzipSync, strFromU8 } from "fflate";
import { packParts } from "@/documents/package/pack-parts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface WordParts {
  readonly body: string;
  readonly header?: string;
  readonly mainType?: string;
}

/** A small .docx with this XML as its body and header. */
export function wordFile({ body, header, mainType = "document.main" }: WordParts): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.${mainType}+xml"/>${header === undefined ? "" : `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>`}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${head}<w:document ${namespace}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  if (header !== undefined) parts["word/header1.xml"] = `${head}<w:hdr ${namespace}>${header}</w:hdr>`;
  return packParts(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A paragraph of runs, as Word cuts it: each text is a run of its own. */
export const p = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${escape(text)}</w:t></w:r>`).join("")}</w:p>`;

/** A table of rows of cells; a cell is its paragraphs' XML. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** The body's XML of a filled document, without its namespaces. */
export function bodyOf(bytes: Uint8Array | null): string {
  if (bytes === null) throw new Error("the template was refused");
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return /<w:body>(.*)<w:sectPr\/>/s.exec(xml)?.[1] ?? "";
}

/** What a reader sees: a line a paragraph, `|` between cells, one line a row. */
export function linesOf(bytes: Uint8Array | null): readonly string[] {
  const textIn = (xml: string): string =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? "\n").join("");
  return [...bodyOf(bytes).matchAll(/<w:tr>.*?<\/w:tr>|<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) =>
    xml.startsWith("<w:tr")
      ? [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = ""]) => textIn(cell)).join("|")
      : textIn(xml),
  );
}
