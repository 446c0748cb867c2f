import { costTasks, costTaskWords } from "@/domain/funds/cost-tasks";
import { halfDayMealWords } from "@/domain/model/words";
import { sheetNames } from "../sheet-names";
import { meetingSettings } from "./meeting";
import { textsByKey } from "./schema/area-fact";
import { calculated, choice, money } from "./schema/fact";
import { settings } from "./schema/settings";

const unreadable = "fund-unreadable";
const mealsName = "HN_TienAnNuaNgay";

/** Meal rates are by the day (TT 40/2017 Art. 12.4); half a day counts as the unit's own rule says, and not at all while it says nothing. */
const mealDays = ((half: string, meals: string) =>
  `=IF(${half}="","",IF(ROUNDUP(${half}/2,0)*2=${half},${half}/2,IF(${meals}="${halfDayMealWords.whole}",(${half}+1)/2,` +
  `IF(${meals}="${halfDayMealWords.half}",${half}/2,IF(${meals}="${halfDayMealWords.none}",(${half}-1)/2,"")))))`)(
  meetingSettings.names.halfDays,
  mealsName,
);

/** What «Hội nghị» says of the money: the facts of `MeetingFunds`. */
export const fundSettings = settings({
  sheet: sheetNames.meeting,
  sections: {
    money: {
      title: "KINH PHÍ",
      facts: {
        awardFund: money({
          name: "HN_QuyKhenThuong",
          label: "Quỹ thi đua, khen thưởng trong năm (đồng)",
          hint: "Để đối chiếu phần chi tổ chức (tối đa 20% quỹ); để trống nếu chưa biết",
          height: 28,
          en: "Award fund of the year (đồng)",
          unreadable,
        }),
        halfDayMeals: choice({
          name: mealsName,
          label: "Tiền ăn khi họp nửa ngày",
          hint: "Theo quy chế chi tiêu nội bộ: tính cả ngày, nửa ngày hay không chi",
          en: "Meals when the meeting lasts half a day",
          choices: halfDayMealWords,
          said: {
            whole: { vi: "Tính cả ngày", en: "As a whole day" },
            half: { vi: "Tính nửa ngày", en: "As half a day" },
            none: { vi: "Không chi", en: "Not paid" },
          },
          unreadable: "half-day-meals-unreadable",
        }),
        mealDays: calculated({
          name: "HN_SoNgayAn",
          label: "Số ngày ăn",
          hint: "Tự tính từ số buổi và dòng trên",
          en: "Days of meals",
          formula: mealDays,
          style: { format: "0.#", align: "left", bold: true, fill: "#F3F1EC" },
        }),
        advance: money({
          name: "HN_TamUng",
          label: "Tạm ứng tiền thưởng cho thủ quỹ (đồng)",
          hint: "Số tiền thủ quỹ nhận để chi tại hội nghị",
          height: 28,
          pane: "Tạm ứng tiền thưởng (đồng)",
          en: "Advance for awards (đồng)",
          unreadable,
        }),
        returned: money({
          name: "HN_NopLai",
          label: "Nộp lại quỹ sau hội nghị (đồng)",
          hint: "Tạm ứng = đã ký nhận + nộp lại, đúng từng đồng",
          height: 28,
          pane: "Nộp lại quỹ (đồng)",
          en: "Returned (đồng)",
          unreadable,
        }),
      },
    },
    waivers: {
      title:
        "VIỆC KHÔNG CẦN DỰ TOÁN (ghi lý do nếu việc này không phải chi; để trống thì được nhắc khi chưa có dòng dự toán)",
      facts: {
        waivers: textsByKey({
          name: "HN_KhongCanDuToan",
          label: "Việc không cần dự toán",
          hint: "Ví dụ: dùng lại phông của năm trước",
          height: 18,
          en: "Tasks without a budget line",
          keys: costTasks,
          labels: costTaskWords,
        }),
      },
    },
  },
});
