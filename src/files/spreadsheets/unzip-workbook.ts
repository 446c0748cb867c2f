import { strToU8, unzipSync } from "fflate";

/** The parts of a zipped workbook that a list needs, by their paths. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

const notNeeded =
  /(?:^|\/)(?:media|drawings|charts|embeddings|activeX|ctrlProps|printerSettings|externalLinks|pivotCache|pivotTables|customXml|theme|Thumbnails|Pictures|Configurations2|customUI)\/|vbaProject|vbaData/;
const needed = /\.(?:xml|rels|bin)$|^mimetype$/i;

/** A file in a zip: its name and unpacked size. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

/** Names and unpacked sizes from the zip's directory; nothing is unpacked. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

export const isNeededPart = (name: string): boolean => needed.test(name) && !notNeeded.test(name);

/** Whether a zipped workbook brings programs along: they are left in the file. */
export const hasMacros = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => /(?:^|\/)(?:vbaProject\.bin$|macrosheets\/)|^Basic\/[^/]+\/[^/]+\.xml$/i.test(name));

/** Counts the other workbooks and sources of data that a zipped workbook names: none of them is opened. */
export const countZipLinks = (entries: readonly ZipEntry[]): number =>
  entries.filter(({ name }) => /^xl\/(?:externalLinks\/externalLink\d+|connections)\.(?:xml|bin)$/i.test(name)).length;

/** A part with sheets or text that is shorter than it should be does not end with its closing tag. */
function isCutOff(name: string, bytes: Uint8Array): boolean {
  if (!/(?:^|\/)(?:worksheets\/[^/]+|sharedStrings|content)\.xml$/i.test(name)) return false;
  const end = bytes.subarray(-32).filter((byte) => byte > 0x20);
  return end.length > 0 && end[end.length - 1] !== 0x3e;
}

/** Names the first part that ends too early, as where the directory lies about its size; null where all are whole. */
export function findCutOffPart(parts: WorkbookParts): string | null {
  return Object.entries(parts).find(([name, part]) => isCutOff(name, part))?.[0] ?? null;
}

/** XML of two bytes a letter, recognised by its mark or by its first `<`. */
function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

/** The readers know only UTF-8. */
function inUtf8(name: string, bytes: Uint8Array): Uint8Array {
  const encoding = /\.(?:xml|rels)$/i.test(name) ? wideEncoding(bytes) : null;
  if (encoding === null) return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  return strToU8(text.replace(/^(<\?xml[^>]*\sencoding=)["'][^"']*["']/i, '$1"UTF-8"'));
}

/**
 * Unpacks only the parts with sheets, text and formats: no pictures, macros or links to other files.
 * A part cannot grow beyond the size that the directory states, so that a total checked on `listZip` holds; throws on a broken zip.
 */
export function unzipWorkbook(bytes: Uint8Array): WorkbookParts {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(unzipSync(bytes, { filter: ({ name }) => isNeededPart(name) })))
    parts[name] = inUtf8(name, part);
  return parts;
}
