import { foldAccents } from "@/language/text/fold-accents";
import type { Field } from "@/fields/field";
import type { Table } from "../columns/split-tables";

/** By how much the amounts of a column are to be multiplied to be đồng. */
export type MoneyScales = Readonly<Partial<Record<Field, 1000 | 1_000_000>>>;

const moneyFields: readonly Field[] = ["money", "amount", "unitPrice"];
const thousands = /(?:1[.,]?000|nghin|ngan)\s*(?:d|dong|vnd)?(?![\p{L}\d])/u;
const millions = /trieu\s*(?:d|dong|vnd)?(?![\p{L}\d])/u;

/** Reads the unit of money from a heading («Thành tiền (1.000đ)») or the words above the table («Đơn vị tính: nghìn đồng»); none means đồng. */
export function readMoneyScales(table: Table): MoneyScales {
  const title = table.titles.map(foldAccents).find((text) => /(?:don vi tinh|dvt|don vi)\s*:/u.test(text)) ?? "";
  const ofTable = scaleOf(/(?:don vi tinh|dvt|don vi)\s*:(.*)$/u.exec(title)?.[1] ?? "");
  const scales: Partial<Record<Field, 1000 | 1_000_000>> = {};
  for (const { field, heading } of table.matches) {
    if (!moneyFields.includes(field)) continue;
    const remark =
      heading.path
        .join(" ")
        .match(/[(\[][^)\]]*[)\]]/gu)
        ?.join(" ") ?? "";
    const saysDong = /^\W*(?:d|dong|vnd|vn dong)\W*$/u.test(foldAccents(remark));
    const scale = scaleOf(foldAccents(remark)) ?? (saysDong ? null : ofTable);
    if (scale !== null) scales[field] = scale;
  }
  return scales;
}

function scaleOf(text: string): 1000 | 1_000_000 | null {
  if (thousands.test(text)) return 1000;
  return millions.test(text) ? 1_000_000 : null;
}
