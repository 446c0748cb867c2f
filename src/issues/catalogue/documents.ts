import type { IssueCatalogue } from "./issue-declaration";

/** Issues about documents: invitations, the decision, the plan, copies for readers, nobody to make them for. */
export const documentsIssues = {
  "nobody-to-honour": {
    severity: "error",
    vi: { title: "Chưa có ai được khen thưởng", text: "Sổ chưa có ai được khen thưởng." },
    en: { title: "No honorees yet", text: "The workbook has no honorees yet." },
  },
  "nobody-to-pay": {
    severity: "error",
    vi: { title: "Chưa có khoản thưởng nào để chi", text: "Chưa có khoản thưởng nào do phường chi." },
    en: { title: "No award to pay yet", text: "There is no award for the ward to pay yet." },
  },
  "plan-text-tag-unknown": {
    severity: "warning",
    vi: {
      title: "Chỗ điền lạ trong kế hoạch",
      text: "Không có thông tin nào tên {{tag}}; kế hoạch in nguyên như vậy. Hãy sửa tên trong ngoặc nhọn hoặc xóa đi.",
    },
    en: {
      title: "Unknown field in the plan",
      text: "There is no detail called {{tag}}; the plan prints it unchanged. Correct the name in braces or delete it.",
    },
  },
  "plan-text-tag-misspelt": {
    severity: "warning",
    vi: {
      title: "Chỗ điền sai tên",
      text: "Không có thông tin nào tên {{tag}}; kế hoạch in nguyên như vậy. Có thể là {{nearest}}: hãy sửa tên trong ngoặc nhọn.",
    },
    en: {
      title: "Misspelt field in the plan",
      text: "There is no detail called {{tag}}; the plan prints it unchanged. It may be {{nearest}}: correct the name in braces.",
    },
  },
  "guests-none": {
    severity: "error",
    vi: {
      title: "Chưa có đại biểu nào",
      text: "Chưa có đại biểu nào trong sheet «Đại biểu». Hãy nhận danh sách đại biểu trước.",
    },
    en: {
      title: "No delegates yet",
      text: "The sheet «Đại biểu» has no delegates yet. Import a list of delegates first.",
    },
  },
  "guests-unnamed": {
    severity: "note",
    vi: {
      title: "Chỗ mời chưa có tên người",
      text: "{{count, number}} chỗ chưa có tên người (chỉ ghi «Đại diện …»). Giấy mời ghi như danh sách; điền tên vào sheet «Đại biểu» khi đơn vị báo.",
    },
    en: {
      title: "Guests without a name",
      text: "{{count, number}} places have no name yet (only «Đại diện …»). The invitation shows what the list says; enter the name on the sheet «Đại biểu» when the unit provides it.",
    },
  },
  "honorees-uninvited": {
    severity: "warning",
    vi: {
      title: "Người được khen chưa được mời",
      text: "{{count, number}} cá nhân được khen không có trong danh sách đại biểu. Chọn «Đại biểu và người được khen» để mời cả họ.",
    },
    en: {
      title: "Honorees not invited",
      text: "{{count, number}} individual honorees are not in the list of delegates. Choose “Delegates and honorees” to invite them as well.",
    },
  },
  "invitation-without-date": {
    severity: "warning",
    vi: {
      title: "Giấy mời chưa có ngày hội nghị",
      text: "Chưa định ngày hội nghị: giấy mời in «{{instead}}». Ghi ngày vào sheet «Hội nghị» trước khi gửi.",
    },
    en: {
      title: "Invitation without a conference date",
      text: "The conference date is not set: the invitations print “{{instead}}”. Enter the date on the sheet «Hội nghị» before sending them.",
    },
  },
  "invitation-fact-missing": {
    severity: "warning",
    vi: {
      title: "Giấy mời còn chỗ trống",
      text: "{{fact}} chưa có, giấy mời in «……». Ghi vào sheet «Mời và gửi» hoặc «Hội nghị».",
    },
    en: {
      title: "Invitation with blanks",
      text: "Missing: {{fact}}; the invitation prints “……”. Enter it on the sheet «Mời và gửi» or «Hội nghị».",
    },
  },
  "invitation-too-late": {
    severity: "warning",
    vi: {
      title: "Giấy mời quá muộn",
      text: "Giấy mời ngày {{date}} chỉ trước hội nghị ({{meeting}}) {{days, number}} ngày làm việc; QĐ 45/2018/QĐ-TTg yêu cầu ít nhất {{least, number}}. Hãy ghi ngày sớm hơn. Ngày nghỉ theo âm lịch chưa được trừ.",
    },
    en: {
      title: "Invitation sent too late",
      text: "The invitation dated {{date}} is only {{days, number}} working days before the conference ({{meeting}}); QĐ 45/2018/QĐ-TTg requires at least {{least, number}}. Enter an earlier date. Lunar calendar holidays are not deducted.",
    },
  },
  "decision-nobody": {
    severity: "error",
    vi: {
      title: "Không có khen thưởng nào của phường",
      text: "Không có khen thưởng nào của phường để ra quyết định. Hãy nhận danh sách khen thưởng trước.",
    },
    en: {
      title: "No award to be decided by the ward",
      text: "There is no award for the ward to decide on. Import an award list first.",
    },
  },
  "decision-draft": {
    severity: "note",
    vi: {
      title: "Quyết định mới là dự thảo",
      text: "Đây là dự thảo: các dòng căn cứ còn «……» và câu chữ từng điều phải được đọc lại trước khi trình ký.",
    },
    en: {
      title: "The decision is a draft",
      text: "This is a draft: the legal bases that still show “……” and the wording of each article must be read before it is submitted for signature.",
    },
  },
  "decision-unknown-kind": {
    severity: "warning",
    vi: {
      title: "Chưa đưa vào quyết định",
      text: "{{count, number}} dòng khen thưởng chưa rõ là cá nhân, tập thể hay hộ gia đình nên chưa đưa vào quyết định. Hãy chọn cột «Loại» rồi lập lại.",
    },
    en: {
      title: "Not in the decision yet",
      text: "{{count, number}} award rows do not say whether they are for an individual, a collective or a household, so they are not in the decision. Choose «Loại» and make it again.",
    },
  },
  "decision-other-levels": {
    severity: "note",
    vi: {
      title: "Khen thưởng do cấp khác quyết định",
      text: "{{count, number}} khen thưởng do cấp khác quyết định không đưa vào quyết định của phường.",
    },
    en: {
      title: "Awards decided by other levels",
      text: "{{count, number}} awards decided by other levels are not included in the ward's decision.",
    },
  },
  "copy-kind-unknown": {
    severity: "warning",
    vi: {
      title: "Loại bản gửi không có trong danh mục",
      text: "Nơi nhận «{{reader}}» có bản gửi «{{text}}» không có trong danh sách chọn nên chưa được lập. Chọn lại ở sheet «Mời và gửi».",
    },
    en: {
      title: "Type of copy not in the list",
      text: "The recipient “{{reader}}” has the copy “{{text}}”, which is not one of the choices, so it was not made. Choose again on the sheet «Mời và gửi».",
    },
  },
  "readers-none": {
    severity: "error",
    vi: {
      title: "Chưa có nơi nhận nào",
      text: "Chưa có nơi nhận nào. Ghi nơi nhận và bản gửi vào sheet «Mời và gửi».",
    },
    en: {
      title: "No recipients yet",
      text: "There are no recipients yet. Enter the recipients and their copies on the sheet «Mời và gửi».",
    },
  },
  "copy-personal": {
    severity: "note",
    vi: {
      title: "Bản gửi có thông tin cá nhân",
      text: "Bản gửi «{{reader}}» có điện thoại, số định danh, tài khoản, năm sinh. Chỉ gửi cho người được phép giữ.",
    },
    en: {
      title: "Copy contains personal data",
      text: "The copy for “{{reader}}” contains phone numbers, identity numbers, bank accounts and years of birth. Send it only to those who are allowed to keep them.",
    },
  },
  "copy-numbers-hidden": {
    severity: "warning",
    vi: {
      title: "Bản gửi đã che dãy số dài",
      text: "Bản gửi «{{reader}}»: đã thay {{count, number}} dãy số dài (có thể là điện thoại, số định danh) nằm trong tên, chức vụ hoặc đơn vị bằng «…». Hãy sửa chỗ đó trong bảng.",
    },
    en: {
      title: "Long numbers hidden in a copy",
      text: "The copy for “{{reader}}”: {{count, number}} long numbers (possibly phone or identity numbers) inside names, positions or units were replaced by “…”. Correct them in the table.",
    },
  },
} as const satisfies IssueCatalogue;
