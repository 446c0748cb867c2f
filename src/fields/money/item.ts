import { checkText, typedOf } from "../rules/check-cell";
import { declareField, type CellCheck } from "../rules/declaration";

/** A line that says nothing is no line. */
const checkItem: CellCheck = (value, row) =>
  typedOf(value).trim() === "" ? { code: "item-missing", params: {} } : checkText(value, row);

/** What a budget line is spent on. */
export const item = declareField({
  id: "item",
  label: "Nội dung chi",
  words: [
    "nội dung",
    "nội dung chi",
    "nội dung công việc",
    "tên công việc",
    "nội dung các khoản chi",
    "khoản chi",
    "các khoản chi",
    "khoản mục",
    "khoản mục chi",
    "hạng mục",
    "mục chi",
    "diễn giải",
    "tên hàng hóa",
    "tên hàng",
    "tên hàng hóa, dịch vụ",
    "nội dung hàng hóa, dịch vụ",
    "danh mục",
    "chỉ tiêu",
    "item",
    "description",
    "content",
  ],
  look: { width: 30, form: "text" },
  check: checkItem,
});
