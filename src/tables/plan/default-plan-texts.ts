import type { PlanTexts } from "@/domain/plan/plan-texts";
import type { Source } from "@/sheet/grid";
import { sheetNames } from "../sheet-names";

const programme: readonly string[] = [
  "Văn nghệ chào mừng.",
  "Chào cờ.",
  "Tuyên bố lý do, giới thiệu đại biểu.",
  "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng {Số năm} năm qua giai đoạn {Giai đoạn}, phương hướng nhiệm vụ công tác thi đua, khen thưởng {Số năm} năm tới giai đoạn {Giai đoạn tới}. Phát động phong trào thi đua yêu nước giai đoạn {Giai đoạn tới}.",
  "Tham luận của các điển hình tiên tiến (cá nhân NTVT, CLB TĐTT).",
  "Phát biểu của lãnh đạo cấp trên.",
  "Biểu dương, tôn vinh các gương điển hình tiên tiến người tốt, việc tốt tiêu biểu.",
  "Thông qua danh sách đại biểu đi dự Đại hội thi đua yêu nước cấp trên.",
  "Chào cờ - Kết thúc Hội nghị.",
];

interface Department {
  readonly department: string;
  /** Tasks that cost nothing are marked so. */
  readonly tasks: readonly (readonly [task: string, needsNoMoney?: true])[];
}

const departments: readonly Department[] = [
  {
    department: "Văn phòng HĐND&UBND",
    tasks: [
      [
        "Tham mưu kế hoạch tổ chức {Tên ngắn}, xây dựng báo cáo tổng kết giai đoạn {Giai đoạn}, phương hướng nhiệm vụ và phát động thi đua giai đoạn {Giai đoạn tới} và các văn bản kèm theo. Cán bộ CNTT tham mưu báo cáo slide phục vụ hội nghị.",
        true,
      ],
      ["Tổng hợp số lượng thành phần dự họp, thành phần cá nhân tập thể biểu dương khen thưởng.", true],
      [
        "Viết giấy mời, tham mưu phân công nhiệm vụ, chương trình hội nghị, là đầu mối kiểm tra toàn bộ các nội dung công tác chuẩn bị.",
      ],
    ],
  },
  {
    department: "Bộ phận Văn hóa thông tin",
    tasks: [
      ["Chịu trách nhiệm tuyên truyền {Tên ngắn}, các gương điển hình tiên tiến, người tốt việc tốt.", true],
      ["Chuẩn bị ma két trang trí hội nghị, chương trình văn nghệ và âm thanh loa máy phục vụ hội nghị."],
    ],
  },
  {
    department: "Bộ phận Tài chính - Kế toán",
    tasks: [
      [
        "Bố trí kinh phí chi hội nghị, kinh phí khen thưởng, hướng dẫn thanh quyết toán kinh phí, bàn giao cho thủ quỹ chi kinh phí tại hội nghị.",
        true,
      ],
    ],
  },
];

const nowhere = (sheet: string): Source => ({ file: "", sheet, row: 0 });

/** The wording of the ward's plan of 2020, which the tables `ChuongTrinh` and `PhanCong` begin with. */
export const defaultPlanTexts: PlanTexts = {
  programme: programme.map((item) => ({ item, performer: null, source: nowhere(sheetNames.programme) })),
  assignments: departments.flatMap(({ department, tasks }) =>
    tasks.map(([task, needsNoMoney = false]) => ({
      department,
      task,
      responsible: null,
      deadline: null,
      budgetItem: null,
      needsNoMoney,
      source: nowhere(sheetNames.assignments),
    })),
  ),
};
