import { declareField } from "../rules/declaration";

/** The given name in a column of its own. */
export const givenName = declareField({
  id: "givenName",
  label: "Tên",
  words: ["tên", "tên riêng", "first name", "given name"],
});
