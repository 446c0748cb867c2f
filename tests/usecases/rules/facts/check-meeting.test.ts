import { checkMeeting, type MeetingLaw } from "@/usecases/rules/facts/check-meeting";
import { vnd } from "@/domain/money/vnd";
import { aMeeting } from "@tools/samples/a-meeting";

const law = { hasAwardNorms: true, baseSalary: vnd(1_490_000), hasHonorees: true };
const told = (facts: Parameters<typeof aMeeting>[0], rest: Partial<MeetingLaw> = {}) =>
  checkMeeting(aMeeting(facts), { ...law, ...rest }).map(({ code, severity, at }) =>
    [severity, code, at.field].join(" "),
  );

describe("checkMeeting", () => {
  test("a meeting of which all is known is no doubt", () => expect(told({})).toEqual([]));

  test("each missing fact is a note at its cell", () => {
    expect(told({ place: null, planDate: null, references: [] })).toEqual([
      "note meeting-fact-missing place",
      "note meeting-fact-missing planDate",
      "note meeting-fact-missing references",
    ]);
    expect(told({ signatories: { preparer: null, accountant: "B", treasurer: null, chair: "D" } })).toEqual([
      "note meeting-fact-missing preparer",
      "note meeting-fact-missing treasurer",
    ]);
  });

  test("an open meeting date is a note when the sheet says so, else a warning", () => {
    expect(told({ meetingDate: null, meetingDateNote: "sẽ thông báo sau" })).toEqual([
      "note meeting-date-open meetingDate",
    ]);
    expect(told({ meetingDate: null })).toEqual(["warning meeting-date-missing meetingDate"]);
  });

  test("awards cannot be priced without a decision date, an award decree and a base salary", () => {
    expect(told({ awardDecision: { number: "47", date: null } })).toEqual(["error decision-date-missing decisionDate"]);
    expect(told({}, { hasAwardNorms: false, baseSalary: null })).toEqual([
      "error award-norms-missing decisionDate",
      "error base-salary-missing decisionDate",
    ]);
  });

  test("with nobody to award, the decision does not matter", () => {
    expect(told({ awardDecision: { number: null, date: null } }, { hasHonorees: false })).toEqual([]);
  });

  test("dates out of order", () => {
    expect(told({ planDate: "2020-04-01", meetingDate: "2020-03-05" })).toEqual([
      "warning plan-after-meeting planDate",
      "warning decision-after-meeting decisionDate",
    ]);
  });
});
