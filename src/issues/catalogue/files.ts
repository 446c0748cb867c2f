import type { IssueCatalogue } from "./issue-declaration";

/** Issues about files as such, and the templates of the program. */
export const filesIssues = {
  "file-has-macros": {
    severity: "note",
    vi: { title: "Tệp có macro", text: "Tệp có macro. Macro không được chạy; chỉ đọc dữ liệu trong các sheet." },
    en: {
      title: "File contains macros",
      text: "The file contains macros. They are not run; only the data in its sheets is read.",
    },
  },
  "file-has-links": {
    severity: "note",
    vi: {
      title: "Tệp có liên kết ngoài",
      text: "Tệp có {{links, number}} liên kết tới tệp hoặc địa chỉ khác. Liên kết không được mở; dùng giá trị đã lưu trong tệp, hãy kiểm tra nếu giá trị có thể đã cũ.",
    },
    en: {
      title: "File contains external links",
      text: "The file contains {{links, number}} links to other files or addresses. They are not opened; the values saved in the file are used. Check them if they may be out of date.",
    },
  },
  "file-protected": {
    severity: "error",
    vi: {
      title: "Tệp có mật khẩu",
      text: "Tệp có mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi lấy lại.",
    },
    en: {
      title: "Password-protected file",
      text: "The file is password-protected and cannot be read. Open it, remove the password, save it and import it again.",
    },
  },
  "file-damaged": {
    severity: "error",
    vi: {
      title: "Tệp hỏng",
      text: "Tệp bị hỏng hoặc tải về chưa hết. Hãy mở thử bằng Excel, lưu lại hoặc xin lại bản khác.",
    },
    en: {
      title: "Damaged file",
      text: "The file is damaged or was only partly downloaded. Try opening and saving it in Excel, or ask for another copy.",
    },
  },
  "file-too-large": {
    severity: "error",
    vi: {
      title: "Tệp quá lớn",
      text: "Tệp quá lớn ({{found, number}}, giới hạn {{limit, number}} {{what, size}}). Hãy xóa phần thừa hoặc tách thành nhiều tệp.",
    },
    en: {
      title: "File too large",
      text: "The file is too large ({{found, number}} {{what, size}}; the limit is {{limit, number}}). Delete what is not needed, or split the file.",
    },
  },
  "file-unreadable": {
    severity: "error",
    vi: {
      title: "Tệp không đọc được",
      text: "Tệp này không phải bảng tính hay danh sách. Chỉ đọc được .xlsx, .xls, .ods, .csv.",
    },
    en: {
      title: "Unreadable file",
      text: "This file is not a spreadsheet or a list. Only .xlsx, .xls, .ods and .csv files can be read.",
    },
  },
  "file-empty": {
    severity: "warning",
    vi: { title: "Tệp rỗng", text: "Tệp không có dữ liệu. Hãy kiểm tra đã chọn đúng tệp chưa." },
    en: { title: "Empty file", text: "The file is empty. Check that you chose the right one." },
  },
  "template-unreadable": {
    severity: "error",
    vi: {
      title: "Tệp mẫu kế hoạch không mở được",
      text: "Tệp mẫu kế hoạch không mở được. Hãy cài lại Bảng Vàng hoặc thay tệp mẫu.",
    },
    en: {
      title: "Plan template cannot be opened",
      text: "The plan template cannot be opened. Reinstall Bảng Vàng or replace the template file.",
    },
  },
  "template-broken": {
    severity: "error",
    vi: {
      title: "Tệp mẫu có chỗ điền bị hỏng",
      text: "Tệp mẫu kế hoạch có chỗ điền bị hỏng: {{tag}}. Hãy sửa chỗ đó trong tệp mẫu.",
    },
    en: {
      title: "Broken field in the plan template",
      text: "The plan template contains a broken field: {{tag}}. Correct it in the template file.",
    },
  },
  "template-tag-unknown": {
    severity: "warning",
    vi: {
      title: "Tệp mẫu có chỗ điền lạ",
      text: "Tệp mẫu kế hoạch có chỗ điền lạ: {{tag}}. Chỗ đó được để nguyên; hãy sửa tên cho đúng.",
    },
    en: {
      title: "Unknown field in the plan template",
      text: "The plan template contains an unknown field: {{tag}}. It was left unchanged; correct its name.",
    },
  },
} as const satisfies IssueCatalogue;
