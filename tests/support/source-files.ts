import { CFB, utils, write, type BookType } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

/** A file as a user would give it. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ListRow = readonly (string | number | null)[];

/** Bytes of a text whose characters are the bytes. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Two bytes a letter. */
export function utf16(text: string, littleEndian: boolean, withMark: boolean): Uint8Array {
  const units = (withMark ? "\ufeff" : "") + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** A workbook of one sheet as the reader's library writes it; names of files end as their kind does. */
export function workbookBytes(rows: readonly ListRow[], bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "DS");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The insides of an .xlsx. */
export interface XlsxParts {
  readonly sheetData: string;
  readonly sharedStrings?: string;
  /** Fonts of the cell formats 0, 1, 2 … */
  readonly fonts?: readonly string[];
  readonly dimension?: string;
  /** Further parts as they are. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** An .xlsx from its insides, as small as the readers take it. */
export function xlsxBytes({
  sheetData,
  sharedStrings = "",
  fonts = ["Arial"],
  dimension,
  more = {},
}: XlsxParts): Uint8Array {
  const dimensionTag = dimension === undefined ? "" : `<dimension ref="${dimension}"/>`;
  const styles =
    `<styleSheet ${main}><fonts>${fonts.map((name) => `<font><sz val="13"/><name val="${name}"/></font>`).join("")}</fonts>` +
    `<fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs>${fonts.map((_, i) => `<xf numFmtId="0" fontId="${i}"/>`).join("")}</cellXfs></styleSheet>`;
  return zipSync(
    {
      "[Content_Types].xml": strToU8(types),
      "_rels/.rels": strToU8(links(["officeDocument", "xl/workbook.xml"])),
      "xl/workbook.xml": strToU8(
        `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        links(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "sharedStrings.xml"], ["styles", "styles.xml"]),
      ),
      "xl/styles.xml": strToU8(styles),
      "xl/sharedStrings.xml": strToU8(`<sst ${main}>${sharedStrings}</sst>`),
      "xl/worksheets/sheet1.xml": strToU8(
        `<worksheet ${main}>${dimensionTag}<sheetData>${sheetData}</sheetData></worksheet>`,
      ),
      ...more,
    },
    { level: 1 },
  );
}

/** A row of texts that stand in the sheet itself; a pair names its cell format too. */
export function xmlRow(
  number: number,
  texts: readonly (string | readonly [text: string, format: number] | null)[],
): string {
  const cells = texts.map((typed, i) => {
    if (typed === null) return "";
    const [text, format] = typeof typed === "string" ? [typed, 0] : typed;
    const place = `${String.fromCharCode(65 + i)}${number}`;
    return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** A container of the old Office with these streams. */
export function oleBytes(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, path, bytes);
  return new Uint8Array(CFB.write(container, { type: "array" }) as ArrayBuffer);
}

/** An .xlsx that Excel wrapped with a password. */
export const protectedXlsx = (): Uint8Array =>
  oleBytes({ "/EncryptedPackage": new Uint8Array(64), "/EncryptionInfo": new Uint8Array(64) });

/** An .xls whose stream begins with the record of a password. */
export function protectedXls(): Uint8Array {
  const beginning = [0x09, 0x08, 0x08, 0x00, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0];
  const password = [0x2f, 0x00, 0x06, 0x00, 0, 0, 1, 0, 1, 0];
  return oleBytes({ "/Workbook": new Uint8Array([...beginning, ...password, 0x0a, 0, 0, 0]) });
}

/** A zip of a few hundred kilobytes that unpacks to hundreds of megabytes. */
export function zipBomb(): Uint8Array {
  const nothing = new Uint8Array(38_000_000);
  const parts = Array.from({ length: 8 }, (_, i) => [`xl/worksheets/sheet${i + 2}.xml`, nothing] as const);
  return xlsxBytes({ sheetData: '<row r="1"><c r="A1"><v>1</v></c></row>', more: Object.fromEntries(parts) });
}

/** One long shared text in very many cells. */
export function textBomb(): Uint8Array {
  const rows = Array.from({ length: 4000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`);
  return xlsxBytes({ sheetData: rows.join(""), sharedStrings: `<si><t>${"a".repeat(30_000)}</t></si>` });
}
