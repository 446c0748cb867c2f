import type { Meeting } from "@/domain/model/meeting";
import { meetingSettings } from "@/tables/settings/meeting";
import { blankRecord } from "@/tables/settings/schema/record";

/** A meeting of which everything is known but a note on the date. */
export function aMeeting(facts: Partial<Meeting> = {}): Meeting {
  return {
    ...blankRecord(meetingSettings),
    orgUnit: "UBND phường Đức Giang",
    superior: "UBND quận Long Biên",
    title: "Hội nghị điển hình tiên tiến giai đoạn 2020-2025",
    period: "2015-2020",
    planNumber: "32/KH-UBND",
    planDate: "2020-03-02",
    meetingDate: "2020-03-20",
    meetingDateNote: null,
    halfDays: 1,
    place: "Hội trường UBND phường",
    references: ["Kế hoạch số 154/KH-UBND ngày 08/7/2019 về Đại hội giai đoạn 2020-2025"],
    awardDecision: { number: "47/QĐ-UBND", date: "2020-03-10" },
    signatories: { preparer: "A", accountant: "B", treasurer: "C", chair: "D" },
    ...facts,
  };
}
