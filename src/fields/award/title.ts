import { declareField } from "../rules/declaration";

/** The emulation title, as typed. */
export const title = declareField({
  id: "title",
  label: "Danh hiệu thi đua",
  words: [
    "danh hiệu",
    "danh hiệu thi đua",
    "tên danh hiệu",
    "danh hiệu đăng ký",
    "tên danh hiệu đăng ký",
    "danh hiệu đề nghị",
    "mã danh hiệu thi đua",
    "emulation title",
  ],
});
