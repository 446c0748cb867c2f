import { priceNorm } from "@/domain/norms/price-norm";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { normColumns } from "@/tables/norms/norm-sheet";
import { sheetNames } from "@/tables/sheet-names";
import type { LawInForce, NormRow } from "@/workbook/norms/read-norms";

/**
 * Holds what the formulas of «Định mức» gave for the rows in force against our own figures. Each difference is an error that names the cell
 * and both values. A workbook that lacks the columns has nothing to hold.
 */
export function compareNorms({ norms, baseSalary, options }: LawInForce): readonly Issue[] {
  return norms.flatMap((norm) => {
    const { calculated } = norm;
    if (calculated === null) return [];
    const { ceiling, applied, cashAward } = priceNorm(norm, baseSalary, options);
    const pairs = [
      ["product", calculated.product, cashAward?.product ?? null],
      ["ceiling", calculated.ceiling, ceiling],
      ["applied", calculated.applied, applied],
    ] as const;
    return pairs.flatMap(([key, found, computed]) =>
      found === computed ? [] : [difference(norm, key, found, computed)],
    );
  });
}

function difference(
  { code, row }: NormRow,
  key: "product" | "ceiling" | "applied",
  calculated: number | null,
  computed: number | null,
): Issue {
  const heading = normColumns[key];
  return issueOf(
    "computed-differs",
    { file: "", sheet: sheetNames.norms, row, column: heading, field: null },
    { cell: `${heading} (${code})`, row, calculated: calculated ?? "", computed: computed ?? "" },
  );
}
