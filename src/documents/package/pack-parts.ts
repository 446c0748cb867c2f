import { zipSync, type Zippable } from "fflate";

/** The earliest time a zip entry can carry: equal parts give equal bytes on any day. Month and day as local time, as zip counts. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Packs the parts of an Office file, content types first, without entries for folders, which carry nothing. */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = "[Content_Types].xml";
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith("/"))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const name of names) {
    const part = parts[name];
    if (part) packed[name] = [part, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(packed);
}
