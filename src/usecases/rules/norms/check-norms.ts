import type { AwardLine, AwardNorms } from "@/domain/awards/price-honoree";
import { ownFigure, priceNorm } from "@/domain/norms/price-norm";
import type { Norm } from "@/domain/model/norm";
import type { Issue, Place } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { normColumns } from "@/tables/norms/norm-sheet";
import { sheetNames } from "@/tables/sheet-names";

/** A row of «Định mức» in force, as the checks see it. */
export type CheckedNorm = AwardLine &
  Pick<Norm, "nameVi" | "verified"> & {
    readonly legalBasis?: string;
    /** The user's number of the row; absent = not known. */
    readonly row?: number;
  };

export interface CheckedLaw extends Omit<AwardNorms, "norms" | "wardMayGrant"> {
  readonly norms: readonly CheckedNorm[];
}

/**
 * Checks the norms in force. Of those that price something (`codes` = the codes of the honorees and the base salary, each as often as it prices): a
 * figure that nobody verified or confirmed and that therefore prices nothing (`norm-not-verified`), one that counts because the accountant
 * confirmed it (`norm-confirmed`), and a code for which two rows have a figure, so that neither is used (`norm-ambiguous`). Of all: a unit's own
 * figure above the ceiling, or without its document; with both figures.
 */
export function checkNorms(law: CheckedLaw, codes: readonly string[]): readonly Issue[] {
  return [
    ...[...new Set(codes)].flatMap((code) =>
      checkUsed(
        law,
        law.norms.filter((norm) => norm.code === code),
        codes.filter((each) => each === code).length,
      ),
    ),
    ...law.norms.flatMap((norm) => checkOwn(law, norm)),
  ];
}

function checkUsed(law: CheckedLaw, norms: readonly CheckedNorm[], rows: number): readonly Issue[] {
  const figured = norms.filter((norm) =>
    [norm.multiplier, norm.amount, norm.unitAmount].some((figure) => (figure ?? 0) > 0),
  );
  const usable = figured.filter(({ isUsable }) => isUsable !== false);
  const [first] = usable;
  if (first === undefined)
    return figured.map((norm) => issueOf("norm-not-verified", placeIn(norm, "confirmed"), { ...paramsOf(norm), rows }));
  if (usable.length > 1) return [issueOf("norm-ambiguous", placeIn(first, "code"), { ...paramsOf(first), rows })];
  return first.verified ? [] : [issueOf("norm-confirmed", placeIn(first, "confirmed"), { ...paramsOf(first), rows })];
}

function checkOwn(law: CheckedLaw, norm: CheckedNorm): readonly Issue[] {
  const own = norm.unitAmount ?? null;
  if (own === null || own <= 0) return [];
  const params = { ...paramsOf(norm), unit: own };
  if (ownFigure(norm) === null) return [issueOf("norm-unit-without-source", placeIn(norm, "unitSource"), params)];
  const { ceiling } = priceNorm(norm, law.baseSalary, law.options);
  return ceiling !== null && own > ceiling
    ? [issueOf("norm-unit-above-ceiling", placeIn(norm, "unitAmount"), { ...params, ceiling })]
    : [];
}

const placeIn = (norm: CheckedNorm, field: keyof typeof normColumns): Place => ({
  file: "",
  sheet: sheetNames.norms,
  row: norm.row ?? 0,
  column: normColumns[field],
  field,
});

const paramsOf = ({ code, nameVi, legalBasis = "" }: CheckedNorm) => ({ norm: code, name: nameVi, source: legalBasis });
