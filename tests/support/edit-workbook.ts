import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A value typed over a cell of a sheet: nothing else of the file is touched, least of all a formula's result. */
export interface TypedCell {
  readonly sheet: string;
  /** `E9`. */
  readonly address: string;
  /** Null empties the cell. */
  readonly value: string | number | null;
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Types values into the XML of an .xlsx as saved, as another program would; refuses (throws) a cell that holds a formula or is not there. */
export function typeIntoFile(bytes: Uint8Array, cells: readonly TypedCell[]): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  for (const { sheet, address, value } of cells) {
    const [, id = ""] =
      new RegExp(`<sheet [^>]*name="${escape(sheet)}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml")) ?? [];
    const relation =
      new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text("xl/_rels/workbook.xml.rels"))?.[0] ?? "";
    const path = `xl/${/Target="([^"]+)"/.exec(relation)?.[1] ?? ""}`;
    const pattern = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>([\\s\\S]*?)</c>)`);
    const found = pattern.exec(text(path));
    if (found === null) throw new Error(`no cell ${address} on ${sheet}`);
    const [, attributes = "", content = ""] = found;
    if (content.includes("<f")) throw new Error(`${sheet}!${address} holds a formula`);
    const style = / s="\d+"/.exec(attributes)?.[0] ?? "";
    const written =
      value === null
        ? `<c r="${address}"${style}/>`
        : typeof value === "number"
          ? `<c r="${address}"${style}><v>${value}</v></c>`
          : `<c r="${address}"${style} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    parts[path] = strToU8(text(path).replace(pattern, () => written));
  }
  return zipSync(parts);
}
