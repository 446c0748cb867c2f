import { declareField } from "../rules/declaration";

/** Family name (and middle names) in a column of its own. */
export const familyName = declareField({
  id: "familyName",
  label: "Họ và tên đệm",
  words: [
    "họ",
    "họ đệm",
    "họ và đệm",
    "họ và chữ đệm",
    "họ và tên đệm",
    "họ tên đệm",
    "họ lót",
    "họ và tên lót",
    "họ, tên đệm",
    "họ và tên lót/đệm",
    "last name",
    "surname",
    "family name",
  ],
});
