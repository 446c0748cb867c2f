import type { RecipientKind } from "@/domain/model/honoree";
import { priceAward } from "@/domain/norms/cash-award";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { resolveAwardCode } from "@/domain/recognition/resolve-award-code";
import type { IsoDate } from "@/language/dates/iso-date";
import { findBaseSalary, findNorm, findSetsInForce } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";
import { foldAccents } from "@/language/text/fold-accents";
import { formatDate, parseDate } from "@/language/dates/dates";
import { CellError } from "./cell-error";
import { isBlankText, type CellAnswer, type CellGiven } from "./over-cells";

const kinds: readonly (readonly [RecipientKind, readonly string[]])[] = [
  ["individual", ["ca nhan", "cn", "individual"]],
  ["collective", ["tap the", "tt", "collective"]],
  ["household", ["ho gia dinh", "gia dinh", "ho", "hgd", "household"]],
];

function readKind(value: CellGiven): RecipientKind | null {
  if (isBlankText(value)) return null;
  const folded = foldAccents(String(value)).toLowerCase().trim();
  const kind = kinds.find(([, words]) => words.includes(folded))?.[0];
  if (kind === undefined) throw new CellError("#VALUE!", "kind-unknown", { typed: String(value) });
  return kind;
}

function readDate(value: CellGiven): IsoDate {
  if (isBlankText(value) || typeof value === "boolean") throw new CellError("#VALUE!", "date-missing");
  if (typeof value === "number") return dateOfSerial(value);
  const reading = parseDate(value);
  if (reading.kind !== "date") throw new CellError("#VALUE!", "date-unreadable", { typed: value });
  return reading.iso;
}

const dayInMs = 86_400_000;
/** 1/1/2000 and 31/12/2099 as Excel counts days. */
const [firstSerial, lastSerial] = [36_526, 73_050];

function dateOfSerial(serial: number): IsoDate {
  if (serial < firstSerial || serial > lastSerial) throw new CellError("#VALUE!", "date-out-of-range", { serial });
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayInMs).toISOString().slice(0, 10);
}

/** The code itself, or the code of an award as it is written on a decision. */
function readCode(typed: string, kind: RecipientKind | null, date: IsoDate): string {
  const sets = findSetsInForce("award", date, normSets);
  const rows = sets.flatMap((set) => set.rows);
  const asCode = typed.trim().toUpperCase();
  const known = rows.find(({ code }) => code === asCode);
  if (known !== undefined) {
    if (kind !== null && known.recipient !== kind)
      throw new CellError("#VALUE!", `code-of-${known.recipient}`, { code: asCode });
    return asCode;
  }
  // A code of another decree: it is priced by its own set or not at all.
  if (normSets.some((set) => set.kind === "award" && set.rows.some(({ code }) => code === asCode))) return asCode;
  const resolved = resolveAwardCode(recogniseAward(typed), kind ?? "individual", rows);
  if (resolved.code !== null) return resolved.code;
  throw resolved.reason === "level-missing"
    ? new CellError("#N/A", "level-missing", { typed })
    : new CellError("#N/A", "award-unknown", { typed, date: formatDate(date) });
}

/**
 * The money of one award by the shipped norms in force on the date of the decision, whole đồng: multiplier × base salary, rounded up once to
 * 10.000 đồng (NĐ 91/2017 Art. 68.2, NĐ 152/2025 Art. 49.2). Blank for a blank code. Refuses, with the reason, what has no norm on the date
 * or only one that nobody has verified: never a guess, never 0.
 */
export function awardMoneyOfCell(award: CellGiven, kind: CellGiven, date: CellGiven): CellAnswer {
  if (isBlankText(award)) return "";
  const day = readDate(date);
  const code = readCode(String(award), readKind(kind), day);
  const finding = findNorm(code, day, normSets);
  const base = findBaseSalary(day, normSets);
  if (!finding.found || finding.norm.multiplier === null)
    throw new CellError("#N/A", "code-without-amount", { code, date: formatDate(day) });
  if (!finding.norm.verified) throw new CellError("#N/A", "code-not-verified", { code });
  if (!base.found) throw new CellError("#N/A", "base-salary-missing", { date: formatDate(day) });
  return priceAward({ multiplier: finding.norm.multiplier, baseSalary: base.amount }).amount;
}
