import { rows, texts } from "@/tables/settings/schema/area-fact";
import { textType, wholeType } from "@/tables/settings/schema/cell-type";
import { calculated, choice, choiceOr, date, money, text, whole } from "@/tables/settings/schema/fact";
import { settings } from "@/tables/settings/schema/settings";

const moods = { glad: "Vui", calm: "Bình thường" } as const;

/** A sheet that no source file knows. */
export const tea = settings({
  sheet: "Trà nước",
  sections: {
    order: {
      title: "ĐẶT TRÀ",
      facts: {
        host: text({ path: "shop.host", name: "TN_Chu", label: "Chủ quán", en: "Shopkeeper", hint: "Ví dụ: Bà Tư" }),
        day: date({
          path: "shop.day",
          name: "TN_Ngay",
          label: "Ngày đặt",
          en: "Day",
          unreadable: "voucher-date-unreadable",
        }),
        cups: whole({
          name: "TN_Chen",
          label: "Số chén",
          en: "Cups",
          least: 1,
          choices: [10, 20],
          unreadable: "notes-unreadable",
        }),
        price: money({
          name: "TN_Gia",
          label: "Giá một chén (đồng)",
          pane: "Giá",
          en: "Price",
          unreadable: "fund-unreadable",
        }),
        mood: choice({
          name: "TN_Vui",
          label: "Không khí",
          en: "Mood",
          choices: moods,
          unreadable: "half-day-meals-unreadable",
        }),
        music: choiceOr({
          name: "TN_Nhac",
          label: "Nhạc",
          en: "Music",
          choices: moods,
          usual: "calm",
          unreadable: "half-days-unreadable",
        }),
        sum: calculated({
          name: "TN_Tong",
          label: "Tổng",
          en: "Sum",
          formula: "=TN_Chen*TN_Gia",
          style: { format: "0" },
        }),
      },
    },
    more: {
      title: "KÈM THEO",
      facts: {
        cakes: texts({ name: "TN_Banh", label: "Bánh", en: "Cakes", rows: 2, rowLabel: "Bánh" }),
        guests: rows<{ readonly name: string; readonly cups: number }>({
          name: "TN_Khach",
          label: "Khách",
          en: "Guests",
          most: 3,
          columns: {
            name: { heading: "Tên", type: textType },
            cups: { heading: "Số chén", type: wholeType(0), unreadable: "notes-unreadable" },
          },
          behind: { heading: "Ghi chú", texts: ["không bắt buộc"] },
          initial: [{ name: "Bà Tư", cups: 2 }],
        }),
      },
    },
  },
});
