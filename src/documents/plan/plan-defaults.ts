import type { PlanGroup } from "@/domain/plan/plan-group";

/** What the standing wording of a plan depends on; "……" where it is not known. */
export interface PlanTerms {
  /** `2015-2020`, the period of achievement. */
  readonly period: string;
  readonly nextPeriod: string;
  /** Years of a period. */
  readonly years: string;
  /** `phường`. */
  readonly level: string;
  /** `quận`. */
  readonly superiorLevel: string;
}

/** The programme of a conference of role models, as the ward's plan has it. */
export const programme = ({ period, nextPeriod, years }: PlanTerms): readonly string[] => [
  "Văn nghệ chào mừng.",
  "Chào cờ.",
  "Tuyên bố lý do, giới thiệu đại biểu.",
  `Báo cáo tổng kết phong trào thi đua và công tác khen thưởng ${years} năm qua giai đoạn ${period}, phương hướng nhiệm vụ công tác thi đua, khen thưởng ${years} năm tới giai đoạn ${nextPeriod}. Phát động phong trào thi đua yêu nước giai đoạn ${nextPeriod}.`,
  "Tham luận của các điển hình tiên tiến (cá nhân NTVT, CLB TĐTT).",
  "Phát biểu của lãnh đạo cấp trên.",
  "Biểu dương, tôn vinh các gương điển hình tiên tiến người tốt, việc tốt tiêu biểu.",
  "Thông qua danh sách đại biểu đi dự Đại hội thi đua yêu nước cấp trên.",
  "Chào cờ - Kết thúc Hội nghị.",
];

/** Who is invited: the four groups of the ward's plan, and those whose group no list says. */
export const composition = ({ superiorLevel, years }: PlanTerms): Readonly<Record<PlanGroup, string>> => ({
  superiors: `Đại diện Ban Thi đua khen thưởng Trung ương, Thành phố, lãnh đạo ${superiorLevel}`,
  leaders: "Lãnh đạo ĐU-HĐND-UBND-MTTQ, trưởng các ngành đoàn thể, Hiệu trưởng các trường MN, TH và THCS",
  neighbourhoods: "Đại biểu BTCB, TTDP, TBCTMT",
  "role-models": `Các tập thể, cá nhân chiến sĩ thi đua, các gương điển hình tiên tiến, người tốt việc tốt; Đảng viên hoàn thành xuất sắc nhiệm vụ trong ${years} năm`,
  other: "Đại biểu khác",
});

export interface Assignment {
  readonly department: string;
  readonly tasks: readonly string[];
}

/** Who prepares what, before the part of the accountants, which carries the figures. */
export const assignments = ({ period, nextPeriod }: PlanTerms): readonly Assignment[] => [
  {
    department: "Văn phòng HĐND&UBND",
    tasks: [
      `Tham mưu kế hoạch tổ chức Hội nghị điển hình tiên tiến, xây dựng báo cáo tổng kết giai đoạn ${period}, phương hướng nhiệm vụ và phát động thi đua giai đoạn ${nextPeriod} và các văn bản kèm theo. Cán bộ CNTT tham mưu báo cáo slide phục vụ hội nghị.`,
      "Tổng hợp số lượng thành phần dự họp, thành phần cá nhân tập thể biểu dương khen thưởng.",
      "Viết giấy mời, tham mưu phân công nhiệm vụ, chương trình hội nghị, là đầu mối kiểm tra toàn bộ các nội dung công tác chuẩn bị.",
    ],
  },
  {
    department: "Bộ phận Văn hóa thông tin",
    tasks: [
      "Chịu trách nhiệm tuyên truyền hội nghị điển hình tiên tiến, các gương điển hình tiên tiến, người tốt việc tốt.",
      "Chuẩn bị ma két trang trí hội nghị, chương trình văn nghệ và âm thanh loa máy phục vụ hội nghị.",
    ],
  },
];

/** What the accountants tell those who spend. */
export const settlement: readonly string[] = [
  "Các bộ phận chi đúng nội dung, đúng mức trong dự toán; khoản phát sinh phải báo cáo Chủ tịch trước khi chi.",
  "Chứng từ thanh toán gồm: kế hoạch, dự toán, quyết định khen thưởng kèm danh sách, danh sách chi tiền thưởng có đủ chữ ký người nhận, hóa đơn; khoản mua không có hóa đơn lập bảng kê mua hàng.",
  "Sau hội nghị, các bộ phận nộp đủ chứng từ cho bộ phận Tài chính - Kế toán để thanh quyết toán theo quy định.",
];

/** Nơi nhận. */
export const recipients = ({ level, superiorLevel }: PlanTerms): readonly string[] => [
  `- UBND, Phòng Nội vụ ${superiorLevel};`,
  `- TT Đảng ủy - HĐND ${level};`,
  "- Thành viên HĐTĐKT;",
  `- Các đoàn thể ${level};`,
  "- Lưu: VP.",
];
