import { declareField } from "../rules/declaration";

/** Between family and given name, in a column of its own («Họ | Tên đệm | Tên»). */
export const middleName = declareField({
  id: "middleName",
  label: "Tên đệm",
  words: ["tên đệm", "chữ đệm", "chữ lót", "tên lót", "đệm", "lót", "middle name"],
});
