import { checkAwardPeriods } from "../rules/awards/check-award-periods";
import { checkStatus } from "../rules/awards/check-status";
import { checkPayers } from "../rules/awards/check-payers";
import { checkAwards } from "../rules/awards/check-awards";
import { checkBudgetAgainstAwards } from "../rules/budget/check-budget-against-awards";
import { checkCountedTwice } from "../rules/budget/check-counted-twice";
import { checkBudgetLines } from "../rules/budget/check-budget-lines";
import { checkChangedNorms } from "../rules/norms/check-changed-norms";
import { checkMeeting } from "../rules/facts/check-meeting";
import { checkConferenceNorms, checkNormOptions } from "../rules/norms/check-norm-dates";
import { checkNorms } from "../rules/norms/check-norms";
import { checkPeriods } from "../rules/facts/check-periods";
import type { PersonPair } from "@/domain/people/match-people";
import type { PlanTexts } from "@/domain/plan/plan-texts";
import type { Issue, Place } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { normSets } from "@/norms/norm-sets";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { evaluateMoney, checkMoney } from "../evaluate/evaluate-money";
import { hasAwardDecree } from "@/workbook/norms/read-norms";
import { rowKey } from "@/workbook/source-key";

/** Every doubt about the workbook that the workbook itself shows. */
export function checkWorkbook(evaluated: EvaluatedWorkbook, plan: PlanTexts): readonly Issue[] {
  const { meeting, records, law, assessed, isPriced } = evaluated;
  const lines = records.budget.map(({ record }) => record);
  const codes = assessed.flatMap(({ priced }) => priced.code ?? []);
  return [
    ...evaluated.issues,
    ...checkMeeting(meeting, {
      hasAwardNorms: hasAwardDecree(law),
      baseSalary: law.baseSalary,
      hasHonorees: assessed.length > 0,
    }),
    ...checkPeriods(meeting),
    ...checkNorms(law, assessed.length > 0 ? ["BASE", ...codes] : []),
    ...checkChangedNorms(law.norms, normSets),
    ...(assessed.length > 0 ? checkNormOptions(law.options) : []),
    ...checkConferenceNorms(law.norms, {
      date: meeting.meetingDate ?? meeting.awardDecision.date,
      hasBudget: lines.length > 0,
    }),
    ...checkAwards(assessed, isPriced),
    ...checkStatus(assessed),
    ...checkPayers(assessed, law.competences),
    ...checkAwardPeriods(
      assessed.map(({ honoree }) => honoree),
      meeting.period,
    ),
    ...checkBudgetLines(lines),
    ...checkMoney(evaluated, evaluateMoney(evaluated, plan)),
    ...checkBudgetAgainstAwards(lines, assessed),
    ...checkCountedTwice(lines, assessed),
    ...personIssues(evaluated),
  ];
}

/** Pairs that may be one person; and the persons that were joined across two lists, told so that nothing is silent. */
function personIssues({ people, records, assessed }: EvaluatedWorkbook): readonly Issue[] {
  const names = new Map<string, readonly [name: string, field: string]>();
  for (const { record } of records.delegates) names.set(rowKey(record.source), [record.fullName, "fullName"]);
  for (const { honoree } of assessed) names.set(rowKey(honoree.source), [honoree.name, "name"]);
  const paramsOf = ({ a, b }: PersonPair) => {
    const [name = ""] = names.get(rowKey(b)) ?? [];
    return { name, otherFile: a.file, otherSheet: a.sheet, otherRow: a.row };
  };
  const at = ({ b }: PersonPair): Place => ({ ...b, column: null, field: names.get(rowKey(b))?.[1] ?? null });
  return [
    ...people.suspects.map((pair) => issueOf("person-suspect", at(pair), { ...paramsOf(pair), reason: pair.reason })),
    ...people.people.flatMap(({ sources: [a, ...later] }) =>
      later.flatMap((b) =>
        a === undefined || (a.file === b.file && a.sheet === b.sheet)
          ? []
          : [issueOf("same-person", at({ a, b }), paramsOf({ a, b }))],
      ),
    ),
  ];
}
