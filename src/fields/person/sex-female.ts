import { declareField } from "../rules/declaration";

/** A mark in the column of women. */
export const sexFemale = declareField({
  id: "sexFemale",
  label: "Nữ (đánh dấu)",
  words: [],
});
