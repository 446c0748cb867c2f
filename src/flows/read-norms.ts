import type { IsoDate } from "@/domain/meeting";
import { multiplier } from "@/domain/money/multiplier";
import type { Multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import type { Vnd } from "@/domain/money/vnd";
import type { NormSet } from "@/domain/norm";
import type { CellValue } from "@/domain/tables/grid";
import { normColumns, normKindWords } from "@/domain/tables/table-columns";
import { dateThatCounts } from "@/norms/in-force";
import type { NormDates } from "@/norms/in-force";
import type { TableContent, Workbook } from "./ports";
import { dateOfCell } from "./serial-date";

/** A row of `DinhMuc`, where a unit may have changed or added figures; blank = null. */
export interface NormRow {
  readonly code: string;
  readonly nameVi: string;
  readonly kind: NormSet["kind"] | null;
  readonly multiplier: Multiplier | null;
  readonly amount: Vnd | null;
  readonly legalBasis: string;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  readonly setId: string;
  /** Somebody has read the figure in the source named. */
  readonly verified: boolean;
}

/** What prices the awards of one decision. */
export interface LawInForce {
  readonly norms: readonly NormRow[];
  /** Null when none is in force, or several are. */
  readonly baseSalary: Vnd | null;
  readonly baseSalaryNorm: NormRow | null;
}

/** Reads the norms that stand in the workbook, in the order of the table; rows without a code are passed over. */
export async function readNorms(workbook: Pick<Workbook, "readTables">): Promise<readonly NormRow[]> {
  const { DinhMuc: table } = await workbook.readTables(["DinhMuc"]);
  return table.rows.flatMap((row) => readNorm(row, table));
}

function readNorm(row: readonly CellValue[], table: TableContent): readonly NormRow[] {
  const cell = (key: keyof typeof normColumns): CellValue => row[table.headings.indexOf(normColumns[key])] ?? null;
  const text = (key: keyof typeof normColumns): string =>
    String(cell(key) ?? "")
      .normalize("NFC")
      .trim();
  const code = text("code");
  if (code === "") return [];
  const times = whole(cell("multiplier"), 1000);
  const amount = whole(cell("amount"), 1);
  const kinds = Object.keys(normKindWords) as NormSet["kind"][];
  return [
    {
      code,
      nameVi: text("name"),
      kind: kinds.find((kind) => normKindWords[kind] === text("kind")) ?? null,
      multiplier: times === null || times < 0 ? null : multiplier(times),
      amount: amount === null ? null : vnd(amount),
      legalBasis: text("legalBasis"),
      effectiveFrom: dateOfCell(cell("effectiveFrom")),
      effectiveTo: dateOfCell(cell("effectiveTo")),
      setId: text("setId"),
      verified: text("verified") === "Có",
    },
  ];
}

function whole(value: CellValue, times: number): number | null {
  const product = typeof value === "number" ? Math.round(value * times) : NaN;
  return Number.isSafeInteger(product) ? product : null;
}

/** The rows in force on the dates of a meeting, and the base salary on the decision date. */
export function lawInForce(norms: readonly NormRow[], dates: NormDates): LawInForce {
  const inForce = norms.filter((norm) => {
    const date = dateThatCounts(norm.kind ?? "award", dates);
    if (date === null) return false;
    return (
      (norm.effectiveFrom === null || norm.effectiveFrom <= date) &&
      (norm.effectiveTo === null || date <= norm.effectiveTo)
    );
  });
  const bases = inForce.filter(({ code }) => code === "BASE");
  const only = bases.length === 1 ? (bases[0] ?? null) : null;
  return { norms: inForce, baseSalary: only?.amount ?? null, baseSalaryNorm: only };
}

/**
 * Whether an award decree is in force. A set without dates (a city's own title whose figures nobody has read) is in force on any day
 * and prices nothing, so it does not count.
 */
export function hasAwardDecree({ norms }: LawInForce): boolean {
  return norms.some(({ kind, effectiveFrom }) => kind === "award" && effectiveFrom !== null);
}
