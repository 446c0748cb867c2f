import type { IsoDate } from "@/language/dates/iso-date";
import type { NormSet } from "@/domain/model/norm";
import { normOptionSettings } from "@/tables/settings/norm-options";
import { defaultNormOptions, type NormOptions } from "@/domain/norms/norm-options";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook } from "@/issues/place-of";

interface DatedNorm {
  readonly code: string;
  readonly kind: NormSet["kind"] | null;
  readonly effectiveFrom: IsoDate | null;
}

/** A meeting's rates: while no row of a dated set is in force for them, every budget line goes without its ceiling. */
const conferenceCodes: readonly string[] = ["MEAL_COMMUNE", "REFRESH"];

/** Says that no set of conference rates is in force on the date that counts; award decrees and the base salary are told by `check-meeting.ts`. */
export function checkConferenceNorms(
  inForce: readonly DatedNorm[],
  { date, hasBudget }: { readonly date: IsoDate | null; readonly hasBudget: boolean },
): readonly Issue[] {
  const isCovered = inForce.some(
    ({ code, kind, effectiveFrom }) =>
      kind === "conference" && effectiveFrom !== null && conferenceCodes.includes(code),
  );
  if (date === null || !hasBudget || isCovered) return [];
  return [issueOf("conference-norms-missing", placeInWorkbook(sheetNames.norms, "effectiveFrom"), { date })];
}

/** Says that the money is rounded or multiplied otherwise than the decrees are usually read. */
export function checkNormOptions({ rounding, order }: NormOptions): readonly Issue[] {
  const at = (field: string) => ({ file: "", sheet: sheetNames.norms, row: 0, column: field, field });
  return [
    ...(rounding === defaultNormOptions.rounding
      ? []
      : [issueOf("norm-rounding-chosen", at(normOptionSettings.names.rounding), {})]),
    ...(order === defaultNormOptions.order
      ? []
      : [issueOf("norm-order-chosen", at(normOptionSettings.names.order), {})]),
  ];
}
