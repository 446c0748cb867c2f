import type { IssueCatalogue } from "./issue-declaration";

/** Issues about cells of our own tables as they stand, whoever typed them. */
export const cellsIssues = {
  "name-form": {
    severity: "warning",
    vi: {
      title: "Cách viết tên",
      text: "Tên «{{typed}}» nên ghi là «{{likely}}». Hãy sửa, hoặc bỏ qua nếu viết đúng như vậy.",
    },
    en: {
      title: "Name spelling",
      text: "The name “{{typed}}” should be written “{{likely}}”. Correct it, or ignore this if it is right.",
    },
  },
  "phone-form": {
    severity: "warning",
    vi: {
      title: "Cách viết điện thoại",
      text: "Số điện thoại «{{typed}}» nên ghi là {{likely}}. Hãy sửa để không mất số 0 đầu.",
    },
    en: {
      title: "Phone number format",
      text: "The phone number “{{typed}}” should be written {{likely}}. Correct it so that the leading 0 is not lost.",
    },
  },
  "phone-unreadable": {
    severity: "warning",
    vi: {
      title: "Điện thoại không đúng",
      text: "«{{typed}}» không phải số điện thoại. Hãy gõ lại số đúng, hoặc để trống.",
    },
    en: {
      title: "Invalid phone number",
      text: "“{{typed}}” is not a valid phone number. Type the correct number, or leave the cell blank.",
    },
  },
  "year-form": {
    severity: "warning",
    vi: { title: "Cách viết năm sinh", text: "Năm sinh «{{typed}}» nên ghi là {{likely}}. Hãy sửa." },
    en: {
      title: "Year of birth format",
      text: "The year of birth “{{typed}}” should be written {{likely}}. Correct it.",
    },
  },
  "year-unreadable": {
    severity: "warning",
    vi: {
      title: "Năm sinh không đúng",
      text: "«{{typed}}» không phải năm sinh. Hãy gõ lại bốn chữ số, hoặc để trống.",
    },
    en: {
      title: "Invalid year of birth",
      text: "“{{typed}}” is not a valid year of birth. Type four digits, or leave the cell blank.",
    },
  },
  "word-unknown": {
    severity: "warning",
    vi: {
      title: "Từ không có trong danh mục",
      text: "«{{typed}}» không có trong danh mục của cột này: {{choices}}. Hãy chọn lại.",
    },
    en: {
      title: "Value not in the list",
      text: "“{{typed}}” is not one of this column's choices: {{choices}}. Choose one of them.",
    },
  },
  "kind-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi loại",
      text: "Dòng chưa ghi cột «Loại» (cá nhân, tập thể, hộ gia đình) nên chưa tính tiền thưởng. Hãy chọn loại.",
    },
    en: {
      title: "Missing recipient type",
      text: "The column «Loại» is blank (individual, collective, household), so no award money is calculated. Choose the type.",
    },
  },
  "text-form": {
    severity: "warning",
    vi: {
      title: "Chữ có ký tự lạ",
      text: "«{{typed}}» có ký tự lạ hoặc khoảng trắng thừa, nên ghi là «{{likely}}». Hãy sửa.",
    },
    en: {
      title: "Text with stray characters",
      text: "“{{typed}}” contains stray characters or extra spaces; it should be written “{{likely}}”. Correct it.",
    },
  },
  "number-form": {
    severity: "warning",
    vi: {
      title: "Số ghi dưới dạng chữ",
      text: "«{{typed}}» chưa phải số để tính, nên ghi là {{likely, number}}. Hãy sửa.",
    },
    en: {
      title: "Number stored as text",
      text: "“{{typed}}” is not a number that can be calculated with; it should be {{likely, number}}. Correct it.",
    },
  },
  "number-unreadable": {
    severity: "warning",
    vi: { title: "Số không đọc được", text: "«{{typed}}» không phải số dùng được nên chưa tính. Hãy gõ lại bằng số." },
    en: {
      title: "Unreadable number",
      text: "“{{typed}}” is not a usable number and was not counted. Type a number.",
    },
  },
  "number-ambiguous": {
    severity: "warning",
    vi: {
      title: "Số có hai cách hiểu",
      text: "«{{typed}}» có thể hiểu là {{readings}} nên chưa tính. Hãy gõ lại đầy đủ.",
    },
    en: {
      title: "Ambiguous number",
      text: "“{{typed}}” may mean {{readings}}, so it was not counted. Type it in full.",
    },
  },
  "cell-shows-error": {
    severity: "warning",
    vi: { title: "Ô báo lỗi", text: "Ô đang báo lỗi {{value}}. Hãy sửa công thức hoặc gõ lại giá trị." },
    en: {
      title: "Cell shows an error",
      text: "The cell shows the error {{value}}. Correct the formula, or type the value.",
    },
  },
  "plan-group-missing": {
    severity: "note",
    vi: {
      title: "Chưa xếp thành phần",
      text: "Chưa xếp «Thành phần» cho dòng này, nên kế hoạch chưa đếm vào nhóm nào. Hãy chọn.",
    },
    en: {
      title: "Missing participant group",
      text: "«Thành phần» is blank, so the plan does not count this row in any group. Choose a group.",
    },
  },
  "budget-group-missing": {
    severity: "note",
    vi: { title: "Chưa ghi nhóm chi", text: "Dòng chưa ghi nhóm chi; dòng trên thuộc «{{group}}». Hãy ghi nhóm." },
    en: {
      title: "Missing budget group",
      text: "The line has no budget group; the line above belongs to “{{group}}”. Fill in the group.",
    },
  },
} as const satisfies IssueCatalogue;
