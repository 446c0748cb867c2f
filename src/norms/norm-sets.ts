import { multiplier } from "@/domain/money/multiplier";
import type { Multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import type { Norm, NormSet } from "@/domain/norm";
import type { RecipientKind } from "@/domain/awards/honoree";
import file from "./norm-sets.json";

type SetInFile = (typeof file)[number];
type RowInFile = SetInFile["rows"][number];

/**
 * The shipped norm sets: base salary series, award decrees, Hà Nội's own titles, conference rates, fund shares, cash rules.
 * A new decree is one more entry in `norm-sets.json`, where multipliers stand as the decree prints them (0.15).
 * Refuses (throws) at start-up a file that is not in that form, because it is our own.
 */
export const normSets: readonly NormSet[] = file.map(readSet);

function readSet(set: SetInFile): NormSet {
  return {
    id: set.id,
    title: set.title,
    kind: oneOf(["baseSalary", "award", "conference"], set.kind),
    legalBasis: set.legalBasis,
    effectiveFrom: set.effectiveFrom,
    effectiveTo: set.effectiveTo,
    rounding: set.rounding,
    rows: set.rows.map(readRow),
  };
}

function readRow(row: RowInFile): Norm {
  return {
    code: row.code,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    recipient: oneOf<RecipientKind>(["individual", "collective", "household"], row.recipient),
    multiplier: row.multiplier === null ? null : exactThousandths(row.multiplier),
    amount: row.amount === null ? null : vnd(row.amount),
    unit: row.unit,
    article: row.article,
    note: row.note,
    verified: row.verified,
  };
}

/** A decimal with more than three places cannot be written back from thousandths, so it is refused instead of rounded. */
function exactThousandths(decimal: number): Multiplier {
  const thousandths = Math.round(decimal * 1000);
  if (thousandths / 1000 !== decimal) throw new RangeError(`more than three decimals: ${decimal}`);
  return multiplier(thousandths);
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new RangeError(`not one of ${allowed.join(", ")}: ${value}`);
  return found;
}
