import { foldAccents } from "@/language/text/fold-accents";
import type { Field } from "@/fields/field";
import type { Table } from "../columns/split-tables";

/** By how much the amounts of a column are to be multiplied to be đồng. */
export type MoneyScales = Readonly<Partial<Record<Field, 1000 | 1_000_000>>>;

const moneyFields: readonly Field[] = ["money", "amount", "unitPrice"];
const dong = "(?:d|dong|vnd|vn dong)";
const thousands = new RegExp(
  `(?<![\\p{L}\\d.,])(?:1[.,]?000|nghin|ngan|ng)\\s*[.]?\\s*${dong}?(?![\\p{L}\\d])|(?<!\\p{L})ngd(?!\\p{L})`,
  "u",
);
const millions = new RegExp(
  `(?<!\\p{L})(?:trieu|tr)\\s*[.]?\\s*${dong}?(?![\\p{L}\\d])|(?<![\\p{L}\\d.,])1[.,]?000[.,]?000\\s*${dong}?(?![\\p{L}\\d])`,
  "u",
);
const unitWords =
  /(?:don vi (?:tinh|tien)(?: tien)?\s*[:.]?|don vi\s*:|dvt\s*[:.]?|d\.v\.t\s*[:.]?|dv tinh\s*[:.]?|(?<!\p{L})dv\s*:)\s*((?:1[.,]?000|nghin|ngan|ng|trieu|tr|dong|vnd|vn|d)(?!\p{L}{3}).*)$/u;

/**
 * Reads the unit of money from a heading («Thành tiền (1.000đ)», «Kinh phí, triệu đồng») or the words above the table («Đơn vị tính: nghìn đồng»,
 * «ĐVT 1.000 đồng», «(triệu đồng)»); none means đồng.
 */
export function readMoneyScales({ titles, matches }: Pick<Table, "titles" | "matches">): MoneyScales {
  const ofTable = titles.map(scaleOfTitle).find((scale) => scale !== undefined) ?? null;
  const scales: Partial<Record<Field, 1000 | 1_000_000>> = {};
  for (const { field, heading } of matches) {
    if (!moneyFields.includes(field)) continue;
    const scale = scaleOfHeading(foldAccents(heading.path.join(" ")));
    const known = scale === undefined ? ofTable : scale;
    if (known !== null) scales[field] = known;
  }
  return scales;
}

type Scale = 1000 | 1_000_000 | null;

/** Null where it says đồng, undefined where it says nothing of a unit. */
function scaleOfHeading(folded: string): Scale | undefined {
  const remark =
    folded.match(/[([][^)\]]*[)\]]/gu)?.join(" ") ??
    /(?:,|-|–|\s|^)\s*((?:1[.,]?000|nghin|ngan|ng\.?\s*d|ngd|trieu|tr\.?\s*d)(?:\s*\S*)?)$/u.exec(folded)?.[1];
  return remark === undefined ? undefined : scaleOf(remark);
}

/** A title says the unit behind «Đơn vị tính», or in brackets of their own; «tiền thưởng 2 triệu đồng» says none. */
function scaleOfTitle(title: string): Scale | undefined {
  const folded = foldAccents(title).trim();
  const said =
    unitWords.exec(folded)?.[1] ??
    /[([]\s*((?:1[.,]?000|nghin|ngan|ng|trieu|tr|dong|vnd)[^)\]]*)[)\]]\s*$/u.exec(folded)?.[1];
  return said === undefined ? undefined : scaleOf(said);
}

function scaleOf(text: string): Scale | undefined {
  if (millions.test(text)) return 1_000_000;
  if (thousands.test(text)) return 1000;
  return new RegExp(`^\\W*${dong}\\W*$`, "u").test(text) ? null : undefined;
}
