/** What is wrong with a file of facts, `meeting.json`. */
export const settingsWordsVi = {
  "json.no-json": "Tệp không phải JSON: {{reason}}",
  "json.no-group": "Nội dung phải là một nhóm thông tin { }.",
  "json.wrong": "{{subject}} {{must}}, nhưng đang là {{found}}.",
  "json.entry": "Mục «{{path}}»",
  "json.file": "Nội dung",
  "json.must.text": "phải là chữ",
  "json.must.number": "phải là số",
  "json.must.whole": "phải là số nguyên",
  "json.must.least": "phải từ {{least}} trở lên",
  "json.must.date": "phải là ngày theo dạng năm-tháng-ngày, ví dụ 2020-03-10",
  "json.must.choice": "phải là {{choices}}",
  "json.must.texts": "phải là danh sách văn bản",
  "json.must.group": "phải là một nhóm thông tin { }",
  "json.choice": "«{{key}}» ({{words}})",
  "json.or": "{{before}} hoặc {{last}}",
  "json.too-many": "Mục «{{path}}» có {{count}} văn bản; chỉ lấy {{most}} văn bản đầu.",
} as const;
