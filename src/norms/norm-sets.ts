import type { NormSet } from "@/domain/model/norm";
import { joinNormSets } from "./join-norm-sets";
import { normFiles } from "./norm-files";
import { readNormSet } from "./read-norm-set";

/**
 * The shipped norm sets: base salary series, award decrees, Hà Nội's own titles, conference rates, fund shares, cash rules. One decree is
 * one file in `sets/`. Refuses (throws) at start-up a file that is not in the form.
 */
export const normSets: readonly NormSet[] = joinNormSets(normFiles.map(readNormSet));
