import { assessHonorees, type AssessedHonoree, type AwardChoice } from "@/domain/awards/assess-honorees";
import { recipientKeys } from "@/domain/awards/recipient-keys";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { resolveAwardCode } from "@/domain/recognition/resolve-award-code";
import { followTables, type BudgetEntry } from "@/domain/budget/budget-entry";
import { normCodeOf } from "@/domain/budget/norm-code-of";
import { purposeOf } from "@/domain/budget/purpose-of";
import { countQuantities, type TableQuantities } from "@/domain/budget/quantity-basis";
import type { Meeting } from "@/domain/model/meeting";
import { matchPeople, type PeopleMatch } from "@/domain/people/match-people";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";
import type { Issue } from "@/issues/issue";
import { decisionsOf, type KeptDecision } from "@/workbook/journal/person-decisions";
import type { Draft } from "@/workbook/draft";
import { readJournal, type Journal } from "@/workbook/journal/read-journal";
import { fundSettings } from "@/tables/settings/funds";
import { meetingSettings } from "@/tables/settings/meeting";
import { normOptionSettings } from "@/tables/settings/norm-options";
import { readSettings } from "@/workbook/settings/settings-in-workbook";
import { hasAwardDecree, lawInForce, readNorms, type LawInForce, type NormRow } from "@/workbook/norms/read-norms";
import { readRecords, type HonoreeRow, type Records } from "@/workbook/records/read-records";
import { isOwnReason, unpaidReasonOf } from "./unpaid-reason";
import { sameAsTexts } from "./write-same-people";

/** The whole book as read, with every award read, priced and combined by the law in force on the decision date. */
export interface EvaluatedWorkbook {
  readonly meeting: Meeting;
  readonly funds: MeetingFunds;
  /** What budget lines may follow, as the tables have it; `records.budget` has the quantities that count. */
  readonly quantities: TableQuantities;
  /** IssueCollector about the facts' own cells. */
  readonly issues: readonly Issue[];
  readonly records: Records;
  readonly norms: readonly NormRow[];
  readonly law: LawInForce;
  /** Award norms and a base salary are in force, so that figures mean something. */
  readonly isPriced: boolean;
  readonly people: PeopleMatch;
  /** What the user decided about persons; `people` follows it. */
  readonly decisions: readonly KeptDecision[];
  /** In the order of `records.honorees`. */
  readonly assessed: readonly AssessedHonoree[];
}

/**
 * Reads the book and assesses its honorees; writes nothing. What a person typed into the columns of pricing, and decided about persons,
 * goes before what we read. `known` spares a second reading of «Nhật ký».
 */
export function evaluateWorkbook(draft: Draft, known: Journal | null = null): EvaluatedWorkbook {
  const { record: meeting, issues } = readSettings(draft, meetingSettings);
  const records = readRecords(draft);
  const norms = readNorms(draft);
  const { record: options, issues: optionIssues } = readSettings(draft, normOptionSettings);
  const dates = { decisionDate: meeting.awardDecision.date, meetingDate: meeting.meetingDate };
  const law = lawInForce(norms, dates, options);
  const awardNorms = law.norms.filter(({ kind }) => kind === "award");
  const honorees = records.honorees.map(({ record }) => record);
  const decisions = decisionsOf(known ?? readJournal(draft));
  const people = matchPeople(
    records.delegates.map(({ record }) => record),
    honorees,
    decisions,
  );
  const sets = normsBySet(norms);
  const assessed = assessHonorees(
    honorees,
    { norms: awardNorms, baseSalary: law.baseSalary, options, wardMayGrant: law.wardMayGrant },
    {
      recipients: recipientKeys(honorees, people.people),
      choices: records.honorees.map((row) => choiceOf(row, sets)),
    },
  );
  const { record: funds, issues: fundIssues } = readSettings(draft, fundSettings);
  const sameAs = sameAsTexts(records.delegates, people);
  const quantities = countQuantities({
    delegates: records.delegates.map(({ payroll, record: { seats = null } }, index) => ({
      payroll,
      seats,
      isHead: sameAs[index] === null,
    })),
    awards: assessed.map(({ honoree, priced }) => ({ ...priced, kind: honoree.kind })),
    halfDays: meeting.halfDays,
    halfDayMeals: funds.halfDayMeals,
  });
  return {
    meeting,
    funds,
    quantities,
    issues: [...issues, ...optionIssues, ...fundIssues],
    records: withBudget(
      records,
      records.budget.map((row) => ({ ...row, record: completeEntry(row.record, quantities) })),
    ),
    norms,
    law,
    isPriced: hasAwardDecree(law) && law.baseSalary !== null,
    people,
    decisions,
    assessed: assessed.map((entry, index) => withReasonInWords(entry, unpaidReasonOf(assessed, index))),
  };
}

/** The budget's rows stand in both places or in neither: what goes through every kind of list must see the quantities that count. */
const withBudget = (records: Records, budget: Records["budget"]): Records => ({
  ...records,
  budget,
  byKind: new Map([...records.byKind, ["budget", budget]]),
});

/** With the quantity that counts, and with what the rules say where nothing is typed. */
const completeEntry = (entry: BudgetEntry, quantities: TableQuantities): BudgetEntry => ({
  ...followTables(entry, quantities),
  purpose: purposeOf(entry),
  normCode: entry.normCode ?? normCodeOf(entry.item),
});

function normsBySet(norms: readonly NormRow[]): readonly (readonly NormRow[])[] {
  const awards = norms.filter(({ kind }) => kind === "award");
  return [...new Set(awards.map(({ setId }) => setId))].map((setId) => awards.filter((norm) => norm.setId === setId));
}

/**
 * What a person typed. A code is ours, and may be found anew, when some norm set leads from the award's text to it; a level when
 * the text says it; a reason by its words.
 */
function choiceOf(row: HonoreeRow, sets: readonly (readonly NormRow[])[]): AwardChoice {
  const { code, unpaidReason, levelText, record } = row;
  const recognised = record.awardText === null ? null : recogniseAward(record.awardText);
  const isOwnCode = sets.some((norms) => resolveAwardCode(recognised, record.kind, norms).code === code);
  // A level in other words than ours is a level all the same: the formula too pays nothing for it.
  const level = row.level ?? (levelText === null ? null : "department");
  return {
    ...(code === null || isOwnCode ? {} : { code }),
    ...(level === null || level === recognised?.level ? {} : { level }),
    ...(unpaidReason === null || isOwnReason(unpaidReason) ? {} : { unpaidReason }),
    ...(row.override === null ? {} : { override: row.override }),
  };
}

function withReasonInWords(entry: AssessedHonoree, reason: string | null): AssessedHonoree {
  const { combination, status } = entry;
  const byRule = status !== "granted" ? status : combination.kind === "unpaid" ? combination.reason : null;
  const isByRule = byRule !== null && entry.priced.unpaidReason === byRule;
  return isByRule && reason !== null ? { ...entry, priced: { ...entry.priced, unpaidReason: reason } } : entry;
}
