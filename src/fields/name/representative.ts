import { declareField } from "../rules/declaration";

/** Who receives for a household or a collective. */
export const representative = declareField({
  id: "representative",
  label: "Người nhận thay",
  words: [
    "người đại diện",
    "đại diện",
    "người nhận thay",
    "đại diện nhận",
    "đại diện nhận thưởng",
    "họ tên người đại diện",
    "họ và tên người đại diện",
    "người lên nhận",
    "thủ trưởng đơn vị",
    "representative",
  ],
  look: { width: 15, form: "text" },
});
