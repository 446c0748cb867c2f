import { strFromU8, strToU8, unzipSync } from "fflate";
import { packParts } from "../package/pack-parts";
import { escapeXmlAttribute } from "@/sheet/escape-xml";
import type { SheetModel } from "@/sheet/sheet-model";
import { tableFormula } from "./table-formula";

/** The table part with what exceljs cannot say: the formula that Excel fills into a row added below. */
function withColumnFormulas(xml: string, formulas: ReadonlyMap<string, string>): string {
  return xml.replace(/<tableColumn ([^>]*?)name="([^"]*)"([^>]*?)\/>/g, (found, before, heading, after) => {
    const formula = formulas.get(heading);
    if (formula === undefined) return found;
    return `<tableColumn ${before}name="${heading}"${after}><calculatedColumnFormula>${escapeXmlAttribute(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

function formulasByTable(sheets: readonly SheetModel[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [
        table.name,
        new Map(
          table.columns.flatMap((column) =>
            column.formula
              ? [[escapeXmlAttribute(column.heading), tableFormula(column.formula, table.name)] as const]
              : [],
          ),
        ),
      ]),
    ),
  );
}

/** Completes the package that exceljs wrote and packs it again with fixed times, so that equal models give equal bytes. */
export function finishPackage(bytes: Uint8Array, sheets: readonly SheetModel[]): Uint8Array {
  const formulas = formulasByTable(sheets);
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, finishPart(name, part, formulas)] as const,
  );
  return packParts(Object.fromEntries(parts));
}

/** exceljs signs as Microsoft Excel, and LibreOffice then trusts row heights and results that were never computed. */
function withOwnName(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part);
  return strToU8(
    xml
      .replace(/<Application>[^<]*<\/Application>/, "<Application>Bang Vang</Application>")
      .replace(/<AppVersion>[^<]*<\/AppVersion>/, ""),
  );
}

/**
 * Widths are counted in digits of the default font, and Calibri is missing on many machines: a page that fits here would not
 * fit there. Arial has a double of the same measures everywhere, and at 9.5 points its digits are 7 pixels wide, as those of
 * Calibri 11: for Excel, which rounds to whole pixels, and for LibreOffice, which at 10 points takes 7.4.
 */
function withPlainFont(part: Uint8Array): Uint8Array {
  const plain = '<font><sz val="9.5"/><color theme="1"/><name val="Arial"/><family val="2"/></font>';
  return strToU8(strFromU8(part).replace(/(<fonts[^>]*>)<font>.*?<\/font>/, `$1${plain}`));
}

/** exceljs lets page breaks end at column 16838; a sheet's last one is 16383. */
const withWholeBreaks = (part: Uint8Array): Uint8Array =>
  strToU8(strFromU8(part).replace(/(<brk [^>]*max=")16838"/g, (_, start: string) => `${start}16383"`));

function finishPart(
  name: string,
  part: Uint8Array,
  formulas: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Uint8Array {
  if (name === "docProps/app.xml") return withOwnName(part);
  if (name === "xl/styles.xml") return withPlainFont(part);
  if (name.startsWith("xl/worksheets/sheet")) return withWholeBreaks(part);
  if (!name.startsWith("xl/tables/")) return part;
  const xml = strFromU8(part);
  const table = /displayName="([^"]*)"/.exec(xml)?.[1] ?? "";
  return strToU8(withColumnFormulas(xml, formulas.get(table) ?? new Map()));
}
