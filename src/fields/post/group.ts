import { declareField } from "../rules/declaration";

/** The group of delegates, or of budget lines, in a column of its own. */
export const group = declareField({
  id: "group",
  label: "Nhóm",
  words: [
    "nhóm",
    "nhóm đại biểu",
    "thành phần",
    "thành phần đại biểu",
    "thành phần mời",
    "thành phần mời dự",
    "thành phần tham dự",
    "thành phần tham dự hội nghị",
    "thành phần dự",
    "thành phần dự họp",
    "thành phần dự hội nghị",
    "thành phần khách mời",
    "thành phần triệu tập",
    "cơ cấu đại biểu",
    "đối tượng mời",
    "đối tượng mời dự",
    "đối tượng tham dự",
    "đối tượng dự",
    "nơi nhận giấy mời",
    "khối",
    "loại đại biểu",
    "diện",
    "diện đại biểu",
  ],
  look: { width: 28, form: "small" },
});
