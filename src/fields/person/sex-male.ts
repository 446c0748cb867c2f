import { declareField } from "../rules/declaration";

/** A mark in the column of men. */
export const sexMale = declareField({
  id: "sexMale",
  label: "Nam (đánh dấu)",
  words: [],
});
