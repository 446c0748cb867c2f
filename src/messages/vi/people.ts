/** Sentences about invitations, lists of guests, the decision and the readers' copies, in Vietnamese; `people-en.ts` has the same keys. */
export const peopleIssuesVi = {
  "guests-none": "Chưa có đại biểu nào trong sheet «Đại biểu». Hãy nhận danh sách đại biểu trước.",
  "guests-unnamed":
    "{{count, number}} chỗ chưa có tên người (chỉ ghi «Đại diện …»). Giấy mời ghi như danh sách; điền tên vào sheet «Đại biểu» khi đơn vị báo.",
  "honorees-uninvited":
    "{{count, number}} cá nhân được khen không có trong danh sách đại biểu. Chọn «Đại biểu và người được khen» để mời cả họ.",
  "invitation-without-date":
    "Chưa định ngày hội nghị: giấy mời in «{{instead}}». Ghi ngày vào sheet «Hội nghị» trước khi gửi.",
  "invitation-fact-missing": "{{fact}} chưa có, giấy mời in «……». Ghi vào sheet «Mời và gửi» hoặc «Hội nghị».",
  "invitation-too-late":
    "Giấy mời ngày {{date}} chỉ trước hội nghị ({{meeting}}) {{days, number}} ngày làm việc; QĐ 45/2018/QĐ-TTg yêu cầu ít nhất {{least, number}}. Hãy ghi ngày sớm hơn. Ngày nghỉ theo âm lịch chưa được trừ.",
  "decision-nobody": "Không có khen thưởng nào của phường để ra quyết định. Hãy nhận danh sách khen thưởng trước.",
  "decision-draft":
    "Đây là dự thảo: các dòng căn cứ còn «……» và câu chữ từng điều phải được đọc lại trước khi trình ký.",
  "decision-other-levels": "{{count, number}} khen thưởng do cấp khác quyết định không đưa vào quyết định của phường.",
  "copy-kind-unknown":
    "Nơi nhận «{{reader}}» có bản gửi «{{text}}» không có trong danh sách chọn nên chưa được lập. Chọn lại ở sheet «Mời và gửi».",
  "readers-none": "Chưa có nơi nhận nào. Ghi nơi nhận và bản gửi vào sheet «Mời và gửi».",
  "copy-personal":
    "Bản gửi «{{reader}}» có điện thoại, số định danh, tài khoản, năm sinh. Chỉ gửi cho người được phép giữ.",
  "copy-numbers-hidden":
    "Bản gửi «{{reader}}»: đã thay {{count, number}} dãy số dài (có thể là điện thoại, số định danh) nằm trong tên, chức vụ hoặc đơn vị bằng «…». Hãy sửa chỗ đó trong bảng.",
} as const;

export const peoplePaneVi = {
  "files.newWorkbook": "một sổ Excel mới (nhớ lưu lại)",
  "files.openAsNew": "Mở thành sổ mới",
  "files.opened": "Đã mở «{{name}}» thành sổ mới. Nhớ lưu sổ đó.",
  "files.thenDownload": "Hãy dùng «Tải lại «{{name}}»».",
  "files.copySheet": "Sao chép nội dung",
  "files.copied": "Đã sao chép sheet «{{sheet}}». Dán vào Word, thư hoặc sổ khác.",
  "files.thenByHand": "Máy này không cho chép từ khung bên. Mở sheet «{{sheet}}», nhấn Ctrl+A rồi Ctrl+C.",
  "document.invitations": "Giấy mời",
  "document.invitations.about": "Mỗi người một trang A4, ghi đủ các chức vụ. Số, ngày, giờ ghi ở sheet «Mời và gửi».",
  "document.sign-in": "Danh sách điểm danh đại biểu",
  "document.sign-in.about": "Mỗi đại biểu một dòng để ký, theo thành phần; người có nhiều chức vụ chỉ ký một lần.",
  "document.name-plates": "Biển tên",
  "document.name-plates.about":
    "Biển để bàn (2 biển một trang) hoặc thẻ đeo (8 thẻ một trang), nền nhạt để cắt theo mép.",
  "document.award-decision": "Dự thảo quyết định khen thưởng",
  "document.award-decision.about": "Dự thảo và danh sách kèm theo, chỉ những khen thưởng do phường quyết định.",
  "document.mail-merge": "Nguồn trộn thư cho Word",
  "document.mail-merge.about":
    "Giấy mời và giấy khen, mỗi dòng một người; ngày và tiền là chữ nên Word không đổi dạng.",
  "document.reader-copies": "Bản gửi theo nơi nhận",
  "document.reader-copies.about":
    "Mỗi nơi nhận một bản, không có cột người đó không được giữ. Tệp lưu gồm mỗi nơi một tệp .xlsx.",
  "option.guests": "Mời ai",
  "option.guests.delegates": "Đại biểu trong danh sách",
  "option.guests.with-honorees": "Đại biểu và người được khen",
  "option.plates": "Cỡ biển",
  "option.plates.table": "Để bàn, 2 biển một trang",
  "option.plates.badge": "Thẻ đeo, 8 thẻ một trang",
} as const;
