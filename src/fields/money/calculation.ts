import { declareField } from "../rules/declaration";

/** How an amount comes about, in words: «150 người x 20.000đ/người». */
export const calculation = declareField({
  id: "calculation",
  label: "Cách tính",
  words: ["cách tính", "công thức tính", "diễn giải cách tính", "căn cứ tính", "cách thức tính"],
  look: { width: 24, form: "text" },
});
