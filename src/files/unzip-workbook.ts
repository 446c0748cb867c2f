import { unzipSync, zipSync } from "fflate";

/** The parts of a zipped workbook that a list needs, packed anew without compression, and what stands in the zip. */
export interface UnzippedWorkbook {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** A zip with just these parts. */
  readonly bytes: Uint8Array;
}

const notNeeded =
  /(?:^|\/)(?:media|drawings|charts|embeddings|activeX|ctrlProps|printerSettings|externalLinks|pivotCache|pivotTables|customXml|theme|Thumbnails|Pictures|Configurations2|customUI)\/|vbaProject|vbaData/;
const needed = /\.(?:xml|rels|bin)$|^mimetype$/i;

/** Names and unpacked sizes from the zip's directory; nothing is unpacked. */
export function listZip(bytes: Uint8Array): readonly { readonly name: string; readonly size: number }[] {
  const entries: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

export const isNeededPart = (name: string): boolean => needed.test(name) && !notNeeded.test(name);

/** A part with sheets or text that is shorter than it should be does not end with its closing tag (in UTF-16 the last byte may be zero). */
function isCutOff(name: string, bytes: Uint8Array): boolean {
  if (!/(?:^|\/)(?:worksheets\/[^/]+|sharedStrings|content)\.xml$/i.test(name)) return false;
  const end = bytes.subarray(-32).filter((byte) => byte > 0x20);
  return end.length > 0 && end[end.length - 1] !== 0x3e;
}

/** Names the first part that ends too early, as where the directory lies about its size; null where all are whole. */
export function findCutOffPart(parts: UnzippedWorkbook["parts"]): string | null {
  return Object.entries(parts).find(([name, part]) => isCutOff(name, part))?.[0] ?? null;
}

/**
 * Unpacks only the parts with sheets, text and formats: no pictures, macros or links to other files.
 * A part cannot grow beyond the size that the directory states, so that a total checked on `listZip` holds; throws on a broken zip.
 */
export function unzipWorkbook(bytes: Uint8Array): UnzippedWorkbook {
  const parts = unzipSync(bytes, { filter: ({ name }) => isNeededPart(name) });
  return { parts, bytes: zipSync(parts, { level: 0 }) };
}
