import type { Meeting } from "@/domain/model/meeting";
import type { PlanFormat } from "@/domain/plan/plan-format";
import type { PlanGroup } from "@/domain/plan/plan-group";
import { levelWord } from "../page/place-name";

/** From this day a ward stands directly under its province or city: no districts any more. */
const twoLevelsFrom = "2025-07-01";

/** The levels above the ward as a list of guests names them: «Thành phố, lãnh đạo quận». */
function guestsAbove({ superior, planDate, meetingDate }: Meeting): string {
  const level = levelWord(superior);
  if (level === null) return "lãnh đạo cấp trên";
  const isTwoLevels = (planDate ?? meetingDate ?? "") >= twoLevelsFrom;
  if (level === "tỉnh" || (level === "thành phố" && isTwoLevels)) return `lãnh đạo ${level}`;
  return level === "quận" ? "Thành phố, lãnh đạo quận" : `Tỉnh, lãnh đạo ${level}`;
}

/** Who is invited: the four groups of the ward's plan, and those whose group no list says; `years` = years of a period, or what stands for them. */
export const composition = (meeting: Meeting, years: string): Readonly<Record<PlanGroup, string>> => ({
  superiors: `Đại diện Ban Thi đua khen thưởng Trung ương, ${guestsAbove(meeting)}`,
  leaders: "Lãnh đạo ĐU-HĐND-UBND-MTTQ, trưởng các ngành đoàn thể, Hiệu trưởng các trường MN, TH và THCS",
  neighbourhoods: "Đại biểu BTCB, TTDP, TBCTMT",
  "role-models": `Các tập thể, cá nhân chiến sĩ thi đua, các gương điển hình tiên tiến, người tốt việc tốt; Đảng viên hoàn thành xuất sắc nhiệm vụ trong ${years} năm`,
  other: "Đại biểu khác",
});

/** What the accountants say to those who spend. */
export const settlement: readonly string[] = [
  "Các bộ phận chi đúng nội dung, đúng mức trong dự toán; khoản phát sinh phải báo cáo Chủ tịch trước khi chi.",
  "Chứng từ thanh toán gồm: kế hoạch, dự toán, quyết định khen thưởng kèm danh sách, danh sách chi tiền thưởng có đủ chữ ký người nhận, hóa đơn; khoản mua không có hóa đơn lập bảng kê mua hàng.",
  "Sau hội nghị, các bộ phận nộp đủ chứng từ cho bộ phận Tài chính - Kế toán để thanh quyết toán theo quy định.",
];

/** The accountants' task where the table names no section of theirs. */
export const accountingSection = {
  department: "Bộ phận Tài chính - Kế toán",
  task: "Bố trí kinh phí chi hội nghị, kinh phí khen thưởng, hướng dẫn thanh quyết toán kinh phí, bàn giao cho thủ quỹ chi kinh phí tại hội nghị.",
} as const;

/** Nơi nhận, each with its dash and sign. */
export function recipients(meeting: Meeting, format: PlanFormat): readonly string[] {
  const level = levelWord(meeting.orgUnit) ?? "địa phương";
  const above = levelWord(meeting.superior) ?? "cấp trên";
  const isProvince = above === "tỉnh" || (above === "thành phố" && (meeting.planDate ?? "") >= twoLevelsFrom);
  return [
    `- UBND, ${isProvince ? "Sở" : "Phòng"} Nội vụ ${above};`,
    `- TT Đảng ủy - HĐND ${level};`,
    "- Thành viên HĐTĐKT;",
    `- Các đoàn thể ${level};`,
    format === "nd30" ? "- Lưu: VT, VP." : "- Lưu: VP.",
  ];
}
