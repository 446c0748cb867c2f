import { useCase } from "../use-case";
import type { NormOptions } from "@/domain/norms/norm-options";
import { normOptionSettings } from "@/tables/settings/norm-options";
import { writeSettings } from "@/workbook/settings/settings-in-workbook";

/** Writes how money is rounded and multiplied into the named cells of «Định mức», by which the formulas go. */
export const chooseNormOptions = useCase<NormOptions, void>({
  step: "writeTables",
  reads: [],
  work: (draft, options) => writeSettings(draft, normOptionSettings, { ...options }),
});
