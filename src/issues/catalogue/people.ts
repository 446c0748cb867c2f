import type { IssueCatalogue } from "./issue-declaration";

/** Issues about persons: names, who is who, personal data. */
export const peopleIssues = {
  "name-lower-case": {
    severity: "note",
    vi: {
      title: "Tên gõ chữ thường",
      text: "Tên gõ toàn chữ thường «{{typed}}» được viết lại thành «{{name}}». Hãy xem có đúng không.",
    },
    en: {
      title: "Name in lower case",
      text: "The name “{{typed}}”, typed entirely in lower case, was changed to “{{name}}”. Please check.",
    },
  },
  "identity-number-invalid": {
    severity: "warning",
    vi: {
      title: "Số định danh không đúng",
      text: "«{{typed}}» không phải số định danh (CCCD có 12 chữ số). Ô được để trống; hãy gõ lại dưới dạng chữ.",
    },
    en: {
      title: "Invalid identity number",
      text: "“{{typed}}” is not a valid identity number (a CCCD number has 12 digits). The cell was left blank; type it again as text.",
    },
  },
  "identity-number-old": {
    severity: "note",
    vi: {
      title: "Số chứng minh cũ",
      text: "«{{typed}}» là số chứng minh nhân dân cũ (9 chữ số). Hãy hỏi số CCCD 12 chữ số nếu chi tiền.",
    },
    en: {
      title: "Old identity number",
      text: "“{{typed}}” is an old identity number (CMND, 9 digits). Ask for the 12-digit CCCD number if money is to be paid.",
    },
  },
  "bank-account-invalid": {
    severity: "warning",
    vi: {
      title: "Số tài khoản không đúng",
      text: "«{{typed}}» không đọc được thành số tài khoản. Ô được để trống; hãy gõ lại dưới dạng chữ, đủ các chữ số.",
    },
    en: {
      title: "Invalid bank account number",
      text: "“{{typed}}” is not a valid bank account number. The cell was left blank; type it again as text, with all digits.",
    },
  },
  "name-missing": {
    severity: ["error", "warning"],
    vi: { title: "Thiếu tên", text: "Dòng không có tên. Hãy điền tên hoặc xóa dòng." },
    en: { title: "Missing name", text: "The row has no name. Fill in the name or delete the row." },
  },
  "name-unusual": {
    severity: "warning",
    vi: { title: "Tên lạ", text: "«{{name}}» không giống tên người. Hãy xem lại." },
    en: { title: "Unusual name", text: "“{{name}}” does not look like a person's name. Please check." },
  },
  "two-names-in-cell": {
    severity: "warning",
    vi: { title: "Một ô nhiều người", text: "Một ô ghi nhiều người: «{{name}}». Hãy tách mỗi người một dòng." },
    en: {
      title: "Several people in one cell",
      text: "One cell names several people: “{{name}}”. Put each person in a separate row.",
    },
  },
  "placeholder-not-a-person": {
    severity: "warning",
    vi: {
      title: "Chỗ giữ trước, chưa có tên",
      text: "«{{name}}» chưa phải tên người (chỗ giữ trước). Dòng vẫn được đếm là một đại biểu; hãy điền tên khi có.",
    },
    en: {
      title: "Placeholder instead of a name",
      text: "“{{name}}” is not a person's name yet (a placeholder). The row still counts as one delegate; fill in the name when it is known.",
    },
  },
  "duplicate-in-list": {
    severity: "warning",
    vi: {
      title: "Dòng trùng trong danh sách",
      text: "«{{name}}» đã có ở dòng {{row}} của danh sách này. Hãy xóa bớt một dòng nếu là một.",
    },
    en: {
      title: "Duplicate row in the list",
      text: "“{{name}}” is already in row {{row}} of this list. Delete one of the rows if they are the same.",
    },
  },
  "two-posts-two-rows": {
    severity: "warning",
    vi: {
      title: "Một người hai chức vụ",
      text: "«{{name}}» đã có ở dòng {{row}} với chức vụ khác. Được đếm là một người; hãy xem có đúng không.",
    },
    en: {
      title: "One person with two positions",
      text: "“{{name}}” is already in row {{row}} with a different position. They are counted as one person; please check.",
    },
  },
  "same-person": {
    severity: "note",
    vi: { title: "Một người ở nhiều danh sách", text: "«{{name}}» cũng có ở {{other}}. Được đếm là một người." },
    en: {
      title: "Same person in several lists",
      text: "“{{name}}” also appears in {{other}}. They are counted as one person.",
    },
  },
  "person-suspect": {
    severity: "warning",
    vi: {
      title: "Nghi trùng người",
      text: "«{{name}}» có thể là người ở {{other}} ({{reason, suspect}}), chưa chắc nên đếm là hai người. Hãy xem lại.",
    },
    en: {
      title: "Possible duplicate person",
      text: "“{{name}}” may be the person in {{other}} ({{reason, suspect}}); this is not certain, so they are counted as two people. Please check.",
    },
  },
  "phone-invalid": {
    severity: "warning",
    vi: {
      title: "Điện thoại không đúng",
      text: "«{{typed}}» không phải số điện thoại. Ô được để trống; hãy hỏi lại số đúng.",
    },
    en: {
      title: "Invalid phone number",
      text: "“{{typed}}” is not a valid phone number. The cell was left blank; ask for the correct number.",
    },
  },
  "phone-digits-lost": {
    severity: "warning",
    vi: {
      title: "Điện thoại mất chữ số",
      text: "Số điện thoại «{{typed}}» đã mất chữ số (Excel đổi thành dạng số mũ). Hãy gõ lại số đầy đủ.",
    },
    en: {
      title: "Phone number lost digits",
      text: "The phone number “{{typed}}” has lost digits (Excel converted it to scientific notation). Type the full number.",
    },
  },
  "phone-two-numbers": {
    severity: "warning",
    vi: {
      title: "Hai số điện thoại",
      text: "Một ô ghi nhiều số: «{{typed}}». Đã tách thành {{numbers}}; hãy xem số nào dùng để liên hệ.",
    },
    en: {
      title: "Two phone numbers in one cell",
      text: "One cell contains several numbers: “{{typed}}”. They were split into {{numbers}}; check which one to use.",
    },
  },
  "year-invalid": {
    severity: "warning",
    vi: { title: "Năm sinh không đúng", text: "«{{typed}}» không phải năm sinh. Ô được để trống; hãy điền lại." },
    en: {
      title: "Invalid year of birth",
      text: "“{{typed}}” is not a valid year of birth. The cell was left blank; fill it in.",
    },
  },
  "year-two-digits": {
    severity: "warning",
    vi: {
      title: "Năm sinh hai chữ số",
      text: "Năm sinh chỉ ghi hai chữ số: «{{typed}}». Có thể là {{readings}}; hãy điền đủ bốn chữ số.",
    },
    en: {
      title: "Two-digit year of birth",
      text: "The year of birth has only two digits: “{{typed}}”. It may be {{readings}}; type all four digits.",
    },
  },
  "year-both-columns": {
    severity: "warning",
    vi: { title: "Năm sinh ở cả hai cột", text: "Năm sinh ghi ở cả cột Nam và cột Nữ. Hãy xóa một bên." },
    en: {
      title: "Year of birth in both columns",
      text: "The year of birth is in both columns, Nam and Nữ. Delete one of them.",
    },
  },
  "sex-unreadable": {
    severity: "warning",
    vi: { title: "Giới tính không rõ", text: "Không hiểu giới tính «{{typed}}». Hãy ghi Nam hoặc Nữ." },
    en: { title: "Sex not recognised", text: "The sex “{{typed}}” is not recognised. Enter Nam or Nữ." },
  },
} as const satisfies IssueCatalogue;
