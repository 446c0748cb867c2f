import type { IsoDate } from "@/language/dates/iso-date";
import { multiplier, type Multiplier } from "@/domain/money/multiplier";
import { vnd, type Vnd } from "@/domain/money/vnd";
import type { NormSet } from "@/domain/model/norm";
import { defaultNormOptions, type NormOptions } from "@/domain/norms/norm-options";
import type { CellValue } from "@/sheet/grid";
import { LEVELS_APART, normColumns } from "@/tables/norms/norm-sheet";
import type { GrantLevel } from "@/domain/model/honoree";
import { levelWords, normKindWords } from "@/domain/model/words";
import { keyOfWords } from "@/language/words/key-of-words";
import { dateThatCounts, type NormDates } from "@/norms/in-force";
import type { TableContent, Draft } from "../draft";
import { dateOfCell } from "@/sheet/dates/serial-date";

/** A row of `DinhMuc`, where a unit may have changed or added figures; blank = null. */
export interface NormRow {
  readonly code: string;
  readonly nameVi: string;
  readonly kind: NormSet["kind"] | null;
  readonly multiplier: Multiplier | null;
  /** How many times the individual's figure. */
  readonly times: Multiplier | null;
  readonly amount: Vnd | null;
  /** Who may grant the award; null = the row does not say. */
  readonly levels: readonly GrantLevel[] | null;
  readonly measure: string;
  readonly legalBasis: string;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly setId: string;
  /** Somebody has read the figure in the source named. */
  readonly verified: boolean;
  /** The accountant stands for the figure. */
  readonly confirmed: boolean;
  /** Verified or confirmed: else the row prices nothing. */
  readonly isUsable: boolean;
  /** The unit's own figure and its document. */
  readonly unitAmount: Vnd | null;
  readonly unitSource: string | null;
  readonly note: string;
  readonly url: string;
  /** Position in the table (0-based), and the user's number of the row. */
  readonly rowIndex: number;
  readonly row: number;
  /** What the formulas gave, null = blank; null as a whole in a workbook that was made before there were these columns. */
  readonly calculated: {
    readonly product: number | null;
    readonly ceiling: number | null;
    readonly applied: number | null;
  } | null;
}

/** What prices the awards of one decision. */
export interface LawInForce {
  /** Rows in force that have, or could have, a figure. */
  readonly norms: readonly NormRow[];
  /** Null when none is in force, or several are. */
  readonly baseSalary: Vnd | null;
  readonly baseSalaryNorm: NormRow | null;
  readonly options: NormOptions;
  /** Rows in force that say who may grant an award. */
  readonly competences: readonly NormRow[];
  /** Codes of the awards that the ward's chair may grant. */
  readonly wardMayGrant: ReadonlySet<string>;
}

/** Reads the norms that stand in the workbook, in the order of the table; rows without a code are passed over. */
export function readNorms(draft: Draft): readonly NormRow[] {
  const { DinhMuc: table } = draft.tables(["DinhMuc"]);
  return table.rows.flatMap((row, rowIndex) => readNorm(row, rowIndex, table));
}

function readNorm(row: readonly CellValue[], rowIndex: number, table: TableContent): readonly NormRow[] {
  const cell = (key: keyof typeof normColumns): CellValue => row[table.headings.indexOf(normColumns[key])] ?? null;
  const text = (key: keyof typeof normColumns): string =>
    String(cell(key) ?? "")
      .normalize("NFC")
      .trim();
  const code = text("code");
  if (code === "") return [];
  const number = (key: keyof typeof normColumns): number | null => whole(cell(key), 1);
  const kinds = Object.keys(normKindWords) as NormSet["kind"][];
  const verified = isYes(text("verified"));
  const confirmed = isYes(text("confirmed"));
  return [
    {
      code,
      nameVi: text("name"),
      kind: kinds.find((kind) => normKindWords[kind] === text("kind")) ?? null,
      multiplier: thousandths(cell("multiplier")),
      times: thousandths(cell("times")),
      amount: money(cell("amount")),
      levels: levelsIn(text("levels")),
      measure: text("measure"),
      legalBasis: text("legalBasis"),
      effectiveFrom: dateOfCell(cell("effectiveFrom")),
      effectiveTo: dateOfCell(cell("effectiveTo")),
      setId: text("setId"),
      verified,
      confirmed,
      isUsable: verified || confirmed,
      unitAmount: money(cell("unitAmount")),
      unitSource: text("unitSource") || null,
      note: text("note"),
      url: text("url"),
      rowIndex,
      row: table.firstRow + rowIndex,
      calculated: table.headings.includes(normColumns.applied)
        ? { product: number("product"), ceiling: number("ceiling"), applied: number("applied") }
        : null,
    },
  ];
}

/** «Phường; Quận» → ward, district. */
function levelsIn(text: string): readonly GrantLevel[] | null {
  const levels = text
    .split(LEVELS_APART.trim())
    .flatMap((word) => keyOfWords<GrantLevel>(levelWords, word.trim()) ?? []);
  return text === "" ? null : levels;
}

/** As Excel compares: without regard to case. */
const isYes = (text: string): boolean => text.toLowerCase() === "có";

function thousandths(value: CellValue): Multiplier | null {
  const times = whole(value, 1000);
  return times === null || times < 0 ? null : multiplier(times);
}

function money(value: CellValue): Vnd | null {
  const amount = whole(value, 1);
  return amount === null ? null : vnd(amount);
}

function whole(value: CellValue, times: number): number | null {
  const product = typeof value === "number" ? Math.round(value * times) : NaN;
  return Number.isSafeInteger(product) ? product : null;
}

/** The rows in force on the dates of a meeting, and the base salary on the decision date, which must be one and verified or confirmed. */
export function lawInForce(
  norms: readonly NormRow[],
  dates: NormDates,
  options: NormOptions = defaultNormOptions,
): LawInForce {
  const inForce = norms.filter((norm) => {
    const date = dateThatCounts(norm.kind ?? "award", dates);
    if (date === null) return false;
    return (
      (norm.effectiveFrom === null || norm.effectiveFrom <= date) &&
      (norm.effectiveTo === null || date <= norm.effectiveTo)
    );
  });
  const bases = inForce.filter(({ code, isUsable, amount }) => code === "BASE" && isUsable && (amount ?? 0) > 0);
  const only = bases.length === 1 ? (bases[0] ?? null) : null;
  const competences = inForce.filter(({ levels }) => levels !== null);
  return {
    norms: inForce.filter(({ kind }) => kind !== "competence"),
    baseSalary: only?.amount ?? null,
    baseSalaryNorm: only,
    options,
    competences,
    wardMayGrant: new Set(competences.flatMap(({ code, levels }) => (levels?.includes("ward") ? [code] : []))),
  };
}

/**
 * Whether an award decree is in force. A set without dates (a city's own title whose figures nobody has read) is in force on any day
 * and prices nothing, so it does not count.
 */
export function hasAwardDecree({ norms }: LawInForce): boolean {
  return norms.some(({ kind, effectiveFrom }) => kind === "award" && effectiveFrom !== null);
}
