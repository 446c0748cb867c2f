import { useCase } from "../use-case";
import { normOptionNames, orderWords, roundingWords, type NormOptions } from "@/domain/norms/norm-options";

/** Writes how money is rounded and multiplied into the named cells of «Định mức», by which the formulas go. */
export const chooseNormOptions = useCase<NormOptions, void>({
  step: "writeTables",
  reads: [],
  work(draft, { rounding, order }) {
    draft.writeNames({
      [normOptionNames.rounding]: [[roundingWords[rounding]]],
      [normOptionNames.order]: [[orderWords[order]]],
    });
  },
});
