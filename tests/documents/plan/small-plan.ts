import { vnd } from "@/domain/money/vnd";
import { gatherPlanFacts, type PlanMaterial } from "@/domain/plan/plan-facts";
import type { Meeting } from "@/domain/model/meeting";
import { meetingSettings } from "@/tables/settings/meeting";
import { blankRecord } from "@/tables/settings/schema/record";
import { planContent, type PlanContent } from "@/documents/plan/plan-content";
import { aDelegate } from "@tools/samples/a-delegate";
import { aMeeting } from "@tools/samples/a-meeting";
import { aBudgetLine, anHonoree, assess, lawOf2020 } from "@tools/samples/an-honoree";

/** A small meeting with one of each: two groups of delegates, one listed twice; all kinds of honorees; both budgets. */
export function smallMaterial(meeting: Partial<Meeting> = {}): PlanMaterial {
  const head = aDelegate({ fullName: "Lê Thùy Hà", position: "Hiệu trưởng", orgUnit: "Trường THCS Sông Hồng" });
  return {
    meeting: aMeeting({
      title:
        "Hội nghị điển hình tiên tiến phường Đức Giang tiến tới Đại hội thi đua yêu nước các cấp giai đoạn 2020-2025",
      ...meeting,
    }),
    delegates: [
      {
        delegate: aDelegate({
          fullName: "Trần Xuân Thắng",
          position: "Phó Chủ tịch",
          orgUnit: "UBND quận Long Biên",
          group: "I. Đại diện Ban Thi đua khen thưởng Trung ương, Thành phố, lãnh đạo quận",
        }),
        planGroup: null,
        isFirst: true,
      },
      { delegate: head, planGroup: null, isFirst: true },
      { delegate: head, planGroup: null, isFirst: false },
    ],
    honorees: assess([
      anHonoree({ kind: "collective", name: "Chi bộ 4", orgUnit: null }),
      anHonoree({ name: "Trần Thị An", position: "Giáo viên" }),
      anHonoree({ name: "Vũ Bá Bách", awardText: "Bằng khen UBND TP" }),
      anHonoree({ kind: "household", name: "Gia đình ông <Sơn & Hà>" }),
    ]),
    budget: [
      aBudgetLine({ note: "Có báo giá" }),
      aBudgetLine({ item: "Ma két hội nghị", measure: "chiếc", quantity: 1, unitPrice: null }),
      aBudgetLine({ item: "Nước uống", measure: "đại biểu", quantity: 1.5, unitPrice: vnd(20_000), fund: "other" }),
      aBudgetLine({
        item: "Khung giấy khen",
        group: "Chi khen thưởng",
        quantity: 4,
        unitPrice: vnd(45_000),
        fund: "award",
      }),
      aBudgetLine({
        item: "Tiền thưởng giấy khen cá nhân",
        group: "Chi khen thưởng",
        quantity: 10,
        unitPrice: vnd(230_000),
        fund: "award",
      }),
    ],
    norms: lawOf2020.norms,
  };
}

export function smallContent(meeting: Partial<Meeting> = {}): PlanContent {
  const material = smallMaterial(meeting);
  return planContent(gatherPlanFacts(material), material);
}

/** Nothing known, nothing listed. */
export const emptyMaterial: PlanMaterial = {
  meeting: blankRecord(meetingSettings),
  delegates: [],
  honorees: [],
  budget: [],
  norms: [],
};
