import type { Honoree } from "@/domain/model/honoree";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";

/** Checks that what an award is given for lies within the meeting's period; a period that names no year says nothing. */
export function checkAwardPeriods(honorees: readonly Honoree[], meetingPeriod: string | null): readonly Issue[] {
  const meeting = yearsOf(meetingPeriod);
  if (meeting === null) return [];
  return honorees.flatMap(({ name, period, source }): readonly Issue[] => {
    const years = yearsOf(period);
    if (years === null || (years.last >= meeting.first && years.first <= meeting.last)) return [];
    const params = { name, period: period ?? "", meeting: meetingPeriod ?? "" };
    return [issueOf("award-period-outside", placeOf(source, "period"), params)];
  });
}

function yearsOf(text: string | null): { readonly first: number; readonly last: number } | null {
  const years = [...(text ?? "").matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
