import { declareField } from "../rules/declaration";

/** How a person is addressed: «Ông», «Bà», «Đ/c». */
export const honorific = declareField({
  id: "honorific",
  label: "Danh xưng",
  words: [
    "ông/bà",
    "ông bà",
    "ông",
    "ông, bà",
    "ô/b",
    "anh/chị",
    "học hàm, học vị",
    "danh xưng",
    "tên gọi",
    "xưng hô",
    "quý danh",
    "kính thưa",
    "honorific",
    "title of address",
  ],
  look: { width: 9, form: "centred" },
});
