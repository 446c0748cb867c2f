import { assessHonorees } from "@/domain/awards/assess-honorees";
import type { AssessedHonoree, AwardChoice } from "@/domain/awards/assess-honorees";
import { recipientKeys } from "@/domain/awards/recipient-keys";
import { recogniseAward } from "@/domain/awards/recognise-award";
import { resolveAwardCode } from "@/domain/awards/resolve-award-code";
import type { Meeting } from "@/domain/meeting";
import { matchPeople } from "@/domain/people/match-people";
import type { PeopleMatch } from "@/domain/people/match-people";
import type { Issue } from "@/domain/tables/issue";
import type { Workbook } from "./ports";
import { readMeeting } from "./read-meeting";
import { readNormOptions } from "./read-norm-options";
import { hasAwardDecree, lawInForce, readNorms } from "./read-norms";
import type { LawInForce, NormRow } from "./read-norms";
import { readRecords } from "./read-records";
import type { HonoreeRow, Records } from "./read-records";
import { isOwnReason, unpaidReasonOf } from "./unpaid-reason";

/** The whole book as read, with every award read, priced and combined by the law in force on the decision date. */
export interface AssessedBook {
  readonly meeting: Meeting;
  /** Doubts about the facts' own cells. */
  readonly issues: readonly Issue[];
  readonly records: Records;
  readonly norms: readonly NormRow[];
  readonly law: LawInForce;
  /** Award norms and a base salary are in force, so that figures mean something. */
  readonly isPriced: boolean;
  readonly people: PeopleMatch;
  /** In the order of `records.honorees`. */
  readonly assessed: readonly AssessedHonoree[];
}

/** Reads the book and assesses its honorees; writes nothing. What a person typed into the columns of pricing goes before what we read. */
export async function assessBook(workbook: Pick<Workbook, "readNames" | "readTables">): Promise<AssessedBook> {
  const { meeting, issues } = await readMeeting(workbook);
  const records = await readRecords(workbook);
  const norms = await readNorms(workbook);
  const { options, issues: optionIssues } = await readNormOptions(workbook);
  const dates = { decisionDate: meeting.awardDecision.date, meetingDate: meeting.meetingDate };
  const law = lawInForce(norms, dates, options);
  const awardNorms = law.norms.filter(({ kind }) => kind === "award");
  const honorees = records.honorees.map(({ record }) => record);
  const people = matchPeople(
    records.delegates.map(({ record }) => record),
    honorees,
  );
  const sets = normsBySet(norms);
  const assessed = assessHonorees(
    honorees,
    { norms: awardNorms, baseSalary: law.baseSalary, options },
    {
      recipients: recipientKeys(honorees, people.people),
      choices: records.honorees.map((row) => choiceOf(row, sets)),
    },
  );
  return {
    meeting,
    issues: [...issues, ...optionIssues],
    records,
    norms,
    law,
    isPriced: hasAwardDecree(law) && law.baseSalary !== null,
    people,
    assessed: assessed.map((entry, index) => withReasonInWords(entry, unpaidReasonOf(assessed, index))),
  };
}

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
  const isByRule = entry.combination.kind === "unpaid" && entry.priced.unpaidReason === entry.combination.reason;
  return isByRule && reason !== null ? { ...entry, priced: { ...entry.priced, unpaidReason: reason } } : entry;
}
