import { normOptionNames, orderWords, roundingWords, type NormOptions } from "@/domain/norms/norm-options";
import type { Workbook } from "@/workbook/legacy-workbook";

/** Writes how money is rounded and multiplied into the named cells of «Định mức», by which the formulas go. */
export async function chooseNormOptions(
  workbook: Pick<Workbook, "writeNames">,
  { rounding, order }: NormOptions,
): Promise<void> {
  await workbook.writeNames({
    [normOptionNames.rounding]: [[roundingWords[rounding]]],
    [normOptionNames.order]: [[orderWords[order]]],
  });
}
