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
    "khối",
    "loại đại biểu",
    "diện",
    "diện đại biểu",
  ],
  look: { width: 28, form: "small" },
});
