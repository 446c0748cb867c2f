import type { IsoDate } from "@/language/dates/iso-date";
import type { Meeting } from "@/domain/model/meeting";
import type { Vnd } from "@/domain/money/vnd";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook } from "@/issues/place-of";

/** What the law in force says about the meeting's decision date. */
export interface MeetingLaw {
  /** Whether an award decree is in force on the decision date. */
  readonly hasAwardNorms: boolean;
  readonly baseSalary: Vnd | null;
  /** Whether there is anybody to award at all. */
  readonly hasHonorees: boolean;
}

const facts = ["orgUnit", "superior", "title", "period", "planNumber", "halfDays", "place"] as const;
const signatories = ["preparer", "accountant", "treasurer", "chair"] as const;

/** Checks the facts of the meeting: what the documents will leave open, whether the awards can be priced on the decision date, dates out of order. */
export function checkMeeting(meeting: Meeting, law: MeetingLaw): readonly Issue[] {
  const missing = [
    ...facts.filter((fact) => meeting[fact] === null),
    ...signatories.filter((fact) => meeting.signatories[fact] === null),
    ...(meeting.planDate === null ? ["planDate"] : []),
    ...(meeting.references.length === 0 ? ["references"] : []),
    ...(law.hasHonorees && meeting.awardDecision.number === null ? ["decisionNumber"] : []),
  ];
  return [
    ...missing.map((fact) => issue("meeting-fact-missing", fact, { fact })),
    ...checkMeetingDate(meeting),
    ...checkDecisionDate(meeting.awardDecision.date, law),
    ...checkOrder(meeting),
  ];
}

const issue = <Code extends IssueCode>(code: Code, fact: string, params: IssueParams<Code>): Issue =>
  issueOf(code, placeInWorkbook(sheetNames.meeting, fact), params);

function checkMeetingDate({ meetingDate, meetingDateNote }: Meeting): readonly Issue[] {
  if (meetingDate !== null) return [];
  return meetingDateNote === null
    ? [issue("meeting-date-missing", "meetingDate", {})]
    : [issue("meeting-date-open", "meetingDate", { note: meetingDateNote })];
}

function checkDecisionDate(
  date: IsoDate | null,
  { hasAwardNorms, baseSalary, hasHonorees }: MeetingLaw,
): readonly Issue[] {
  if (!hasHonorees) return [];
  if (date === null) return [issue("decision-date-missing", "decisionDate", {})];
  return [
    ...(hasAwardNorms ? [] : [issue("award-norms-missing", "decisionDate", { date })]),
    ...(baseSalary === null ? [issue("base-salary-missing", "decisionDate", { date })] : []),
  ];
}

function checkOrder({ planDate, meetingDate, awardDecision }: Meeting): readonly Issue[] {
  const isAfter = (earlier: IsoDate | null, later: IsoDate | null) =>
    earlier !== null && later !== null && earlier > later;
  return [
    ...(isAfter(planDate, meetingDate)
      ? [issue("plan-after-meeting", "planDate", { date: planDate ?? "", otherDate: meetingDate ?? "" })]
      : []),
    ...(isAfter(awardDecision.date, meetingDate)
      ? [
          issue("decision-after-meeting", "decisionDate", {
            date: awardDecision.date ?? "",
            otherDate: meetingDate ?? "",
          }),
        ]
      : []),
  ];
}
