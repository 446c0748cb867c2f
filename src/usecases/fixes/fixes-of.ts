import type { Issue } from "@/issues/issue";
import { awardFixes } from "./award-fixes";
import { budgetFixes } from "./budget-fixes";
import { figureFixes } from "./figure-fixes";
import type { Fix, FixContext, FixRule, FixSubject } from "./fix";
import { personFixes } from "./person-fixes";

const rules: Readonly<Record<string, FixRule>> = { ...personFixes, ...figureFixes, ...awardFixes, ...budgetFixes };

/** Whether issues of a code can be fixed by a click, where their record allows it. */
export const isFixable = (code: string): boolean => Object.hasOwn(rules, code);

/**
 * What can be done about an issue by one click, the likeliest first. Only what the record, the norms in force and the list itself
 * suggest: nothing is guessed, and a fix that would change nothing is not offered.
 */
export function fixesOf(issue: Issue, subject: FixSubject, context: FixContext): readonly Fix[] {
  return (rules[issue.code]?.(issue, subject, context) ?? []).filter((fix) => !isIdle(fix, subject));
}

function isIdle({ writes, removesRow, adds, verdict }: Fix, { record }: FixSubject): boolean {
  if (removesRow === true || verdict !== undefined || (adds ?? []).length > 0) return false;
  const now = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(writes).every(([field, value]) => field in now && now[field] === value);
}
