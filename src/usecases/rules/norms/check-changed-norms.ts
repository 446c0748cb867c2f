import type { Norm, NormSet } from "@/domain/model/norm";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { normColumns } from "@/tables/norms/norm-sheet";
import { sheetNames } from "@/tables/sheet-names";

/** A row of «Định mức» as it stands, with the set that it came from. */
export interface ExistingNorm extends Pick<Norm, "code" | "nameVi" | "multiplier" | "amount"> {
  readonly times?: Norm["times"];
  readonly setId: string;
  readonly legalBasis: string;
  readonly row: number;
}

/**
 * Rows whose verified figure is no longer the one of the decree: somebody wrote over it. Both figures are told, because a unit's own figure has a
 * column of its own and the decree's must stay readable.
 */
export function checkChangedNorms(standing: readonly ExistingNorm[], shipped: readonly NormSet[]): readonly Issue[] {
  return standing.flatMap((norm) => {
    const law = shipped.find(({ id }) => id === norm.setId)?.rows.find(({ code }) => code === norm.code);
    if (law === undefined || !law.verified || (law.multiplier === null && law.amount === null)) return [];
    const pairs = [
      ["multiplier", decimal(norm.multiplier), decimal(law.multiplier)],
      ["amount", norm.amount, law.amount],
      ["times", decimal(norm.times ?? null), decimal(law.times ?? null)],
    ] as const;
    return pairs.flatMap(([field, found, figure]): readonly Issue[] =>
      found === figure
        ? []
        : [
            issueOf(
              "norm-changed",
              { file: "", sheet: sheetNames.norms, row: norm.row, column: normColumns[field], field },
              {
                norm: norm.code,
                name: norm.nameVi,
                source: norm.legalBasis,
                heading: normColumns[field],
                found: found ?? "",
                law: figure ?? "",
              },
            ),
          ],
    );
  });
}

const decimal = (thousandths: number | null): number | null => (thousandths === null ? null : thousandths / 1000);
