import type { Norm } from "../norm";
import type { Issue } from "../tables/issue";
import { sheetNames } from "../tables/table-columns";
import { placeInWorkbook } from "./place-of";

type NormLine = Pick<Norm, "code" | "nameVi" | "multiplier" | "amount" | "verified">;

/**
 * Checks the norms in force that price something: a figure that nobody has read in the decree (`norm-not-verified`), and a code for which two lines
 * carry a figure, so that neither is used (`norm-ambiguous`). `codes` = the codes of the honorees and the base salary, each as often as it prices.
 */
export function checkNorms(inForce: readonly NormLine[], codes: readonly string[]): readonly Issue[] {
  const used = [...new Set(codes)];
  return used.flatMap((code): readonly Issue[] => {
    const priced = inForce.filter(
      (norm) => norm.code === code && ((norm.multiplier ?? 0) > 0 || (norm.amount ?? 0) > 0),
    );
    const [first] = priced;
    if (first === undefined) return [];
    const params = { norm: code, name: first.nameVi, rows: codes.filter((each) => each === code).length };
    const at = placeInWorkbook(sheetNames.norms, "code");
    if (priced.length > 1) return [{ code: "norm-ambiguous", severity: "error", at, params }];
    return first.verified ? [] : [{ code: "norm-not-verified", severity: "warning", at, params }];
  });
}
