import { declareField } from "../rules/declaration";

/** The unit that is counted: «người», «buổi». */
export const measure = declareField({
  id: "measure",
  label: "Đơn vị tính",
  words: ["đvt", "đơn vị tính", "đ/vị tính", "đv tính", "đv", "đ.v.t", "đơn vị đo", "unit"],
  look: { width: 9, form: "centred" },
});
