import { sheetNames } from "../sheet-names";
import { calculated, date, text, whole } from "./schema/fact";
import { texts } from "./schema/area-fact";
import { settings } from "./schema/settings";

const calculatedStyle = { format: "#,##0", align: "left", bold: true, fill: "#F3F1EC" } as const;
const baseSalaryMatch = 'DinhMuc[Mã],"BASE",DinhMuc[Được dùng],"Có"';
/** Blank unless exactly one base salary may be used. */
const baseSalary = `=IF(COUNTIFS(${baseSalaryMatch},DinhMuc[Mức tiền],">0")=1,SUMIFS(DinhMuc[Mức tiền],${baseSalaryMatch}),"")`;

const unreadable = "meeting-date-unreadable";

/** How `meeting.json` says the sessions: their number, and how long each is. */
const sessions = {
  kind: "joined",
  parts: {
    sessions: { kind: "whole", least: 1 },
    sessionLength: { kind: "choice", words: { "half-day": "một buổi", day: "cả ngày" } },
  },
  join: ({ sessions: count, sessionLength }: Readonly<Record<string, unknown>>) =>
    typeof count === "number" ? count * (sessionLength === "day" ? 2 : 1) : null,
} as const;

/** What «Hội nghị» says of the meeting: the facts of `Meeting`. */
export const meetingSettings = settings({
  sheet: sheetNames.meeting,
  sections: {
    conference: {
      title: "CƠ QUAN, HỘI NGHỊ",
      facts: {
        superior: text({
          name: "HN_CapTren",
          label: "Cơ quan cấp trên",
          hint: "Ví dụ: UBND quận Long Biên",
          pane: "Cấp trên",
          en: "Superior body",
        }),
        orgUnit: text({
          name: "HN_DonVi",
          label: "Đơn vị tổ chức",
          hint: "Ví dụ: UBND phường Đức Giang",
          en: "Organising unit",
        }),
        title: text({
          name: "HN_TenHoiNghi",
          label: "Tên hội nghị",
          hint: "Bắt đầu bằng «Hội nghị …», như sẽ in trên kế hoạch",
          height: 44,
          en: "Title of the conference",
        }),
        period: text({
          name: "HN_GiaiDoan",
          label: "Giai đoạn tổng kết",
          hint: "Ví dụ: 2015-2020",
          pane: "Giai đoạn",
          en: "Period",
          inText: { vi: "giai đoạn" },
        }),
        place: text({ name: "HN_DiaDiem", label: "Địa điểm", hint: "Ví dụ: Hội trường UBND phường", en: "Place" }),
        meetingDate: date({
          name: "HN_NgayHoiNghi",
          label: "Ngày hội nghị",
          hint: "dd/mm/yyyy; để trống nếu chưa định ngày",
          en: "Conference date",
          unreadable,
        }),
        meetingDateNote: text({
          name: "HN_GhiChuNgay",
          label: "Ghi chú về ngày",
          hint: "In ra khi chưa có ngày, ví dụ: sẽ thông báo sau",
          pane: "Ghi chú khi chưa có ngày",
          en: "Note while the date is open",
        }),
        halfDays: whole({
          name: "HN_SoBuoi",
          label: "Số buổi",
          hint: "1 buổi = 1/2 ngày",
          en: "Half-day sessions",
          least: 1,
          choices: [1, 2, 3, 4],
          unreadable: "half-days-unreadable",
          json: sessions,
        }),
      },
    },
    decisions: {
      title: "KẾ HOẠCH, QUYẾT ĐỊNH",
      facts: {
        planNumber: text({ name: "HN_SoKeHoach", label: "Số kế hoạch", hint: "Ví dụ: 32/KH-UBND", en: "Plan number" }),
        planDate: date({
          name: "HN_NgayKeHoach",
          label: "Ngày kế hoạch",
          hint: "dd/mm/yyyy; để trống nếu chưa ban hành",
          en: "Plan date",
          unreadable,
        }),
        decisionNumber: text({
          path: "awardDecision.number",
          name: "HN_SoQuyetDinh",
          label: "Số quyết định khen thưởng",
          hint: "Ví dụ: 47/QĐ-UBND",
          en: "Award decision number",
        }),
        decisionDate: date({
          path: "awardDecision.date",
          name: "HN_NgayQuyetDinh",
          label: "Ngày quyết định khen thưởng",
          hint: "dd/mm/yyyy; ngày này quyết định định mức và mức lương cơ sở được áp dụng",
          pane: "Ngày quyết định",
          en: "Award decision date",
          unreadable,
        }),
        baseSalary: calculated({
          name: "HN_LuongCoSo",
          label: "Mức lương cơ sở (đồng)",
          hint: "Tự tính từ sheet «Định mức» theo ngày quyết định",
          en: "Base salary (đồng)",
          formula: baseSalary,
          style: calculatedStyle,
        }),
      },
    },
    signatories: {
      title: "NGƯỜI KÝ",
      facts: {
        preparer: text({
          path: "signatories.preparer",
          name: "HN_NguoiLap",
          label: "Người lập",
          hint: "Ký danh sách chi tiền thưởng",
          en: "Prepared by",
          inText: { en: "preparer" },
        }),
        treasurer: text({ path: "signatories.treasurer", name: "HN_ThuQuy", label: "Thủ quỹ", en: "Treasurer" }),
        accountant: text({
          path: "signatories.accountant",
          name: "HN_KeToan",
          label: "Phụ trách kế toán",
          pane: "Kế toán",
          en: "Accountant",
          inText: { en: "accountant in charge" },
        }),
        chair: text({
          path: "signatories.chair",
          name: "HN_ChuTich",
          label: "Chủ tịch",
          hint: "Ký kế hoạch và danh sách chi",
          en: "Chair",
        }),
      },
    },
    references: {
      title: "VĂN BẢN CĂN CỨ (mỗi ô một văn bản, ghi đủ loại, số, ngày, cơ quan và trích yếu)",
      facts: {
        references: texts({
          name: "HN_CanCu",
          label: "Căn cứ",
          hint: "Ví dụ: Kế hoạch số 154/KH-UBND ngày 08/7/2019 của … về …",
          height: 42,
          en: "Quoted documents",
          inText: { vi: "các văn bản căn cứ" },
          rows: 8,
          rowLabel: "Văn bản",
        }),
      },
    },
  },
});
