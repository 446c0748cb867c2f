import type { IssueCatalogue } from "./issue-declaration";

/** Issues about the facts of the meeting. */
export const meetingIssues = {
  "meeting-fact-missing": {
    severity: "note",
    vi: {
      title: "Thông tin hội nghị còn trống",
      text: "Chưa điền: {{fact, fact}}. Các văn bản sẽ ghi «……» ở chỗ này.",
    },
    en: {
      title: "Conference details missing",
      text: "Not filled in: {{fact, fact}}. The documents will show “……” in its place.",
    },
  },
  "meeting-date-unreadable": {
    severity: "warning",
    vi: { title: "Ngày không đọc được", text: "«{{text}}» không phải ngày. Hãy gõ ngày/tháng/năm, ví dụ 10/03/2020." },
    en: { title: "Unreadable date", text: "“{{text}}” is not a date. Type day/month/year, for example 10/03/2020." },
  },
  "half-days-unreadable": {
    severity: "warning",
    vi: {
      title: "Số buổi không đọc được",
      text: "«{{text}}» không phải số buổi. Hãy gõ số nguyên, nửa ngày là 1 buổi.",
    },
    en: {
      title: "Unreadable number of sessions",
      text: "“{{text}}” is not a number of sessions. Type a whole number; half a day is 1 session.",
    },
  },
  "meeting-date-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có ngày hội nghị",
      text: "Chưa có ngày hội nghị, cũng chưa ghi lý do. Hãy điền ngày, hoặc ghi chú như «sẽ thông báo sau».",
    },
    en: {
      title: "Missing conference date",
      text: "There is no conference date and no note about it. Fill in the date, or a note such as «sẽ thông báo sau».",
    },
  },
  "meeting-date-open": {
    severity: "note",
    vi: {
      title: "Ngày hội nghị chưa định",
      text: "Ngày hội nghị chưa định: {{note}}. Định mức hội nghị tạm lấy theo ngày quyết định.",
    },
    en: {
      title: "Conference date not set",
      text: "The conference date is not set: {{note}}. Conference rates are taken from the decision date for now.",
    },
  },
  "decision-date-missing": {
    severity: "error",
    vi: {
      title: "Chưa có ngày quyết định",
      text: "Chưa có ngày quyết định khen thưởng nên chưa tính được tiền thưởng. Hãy điền ở sheet «Hội nghị».",
    },
    en: {
      title: "Missing decision date",
      text: "There is no date of the award decision, so the award money cannot be calculated. Fill it in on the sheet «Hội nghị».",
    },
  },
  "plan-after-meeting": {
    severity: "warning",
    vi: {
      title: "Ngày kế hoạch sau hội nghị",
      text: "Ngày kế hoạch {{date, date}} sau ngày hội nghị {{otherDate, date}}. Hãy xem lại hai ngày.",
    },
    en: {
      title: "Plan dated after the conference",
      text: "The plan is dated {{date, date}}, after the conference on {{otherDate, date}}. Check both dates.",
    },
  },
  "decision-after-meeting": {
    severity: "warning",
    vi: {
      title: "Ngày quyết định sau hội nghị",
      text: "Ngày quyết định khen thưởng {{date, date}} sau ngày hội nghị {{otherDate, date}}. Hãy xem lại hai ngày.",
    },
    en: {
      title: "Decision dated after the conference",
      text: "The award decision is dated {{date, date}}, after the conference on {{otherDate, date}}. Check both dates.",
    },
  },
  "periods-disagree": {
    severity: "note",
    vi: {
      title: "Giai đoạn không khớp",
      text: "Giai đoạn {{period}} chồng lên {{others}} ở các chỗ khác. Hãy đối chiếu với văn bản gốc.",
    },
    en: {
      title: "Periods do not match",
      text: "The period {{period}} overlaps {{others}} given elsewhere. Check it against the original document.",
    },
  },
} as const satisfies IssueCatalogue;
