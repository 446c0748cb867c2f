import { declareField } from "../rules/declaration";

/** Where a person lives. */
export const address = declareField({
  id: "address",
  label: "Địa chỉ",
  words: [
    "địa chỉ",
    "địa chỉ/nơi ở",
    "nơi ở",
    "nơi ở hiện nay",
    "chỗ ở",
    "nơi cư trú",
    "thường trú",
    "địa chỉ thường trú",
    "hộ khẩu thường trú",
    "address",
  ],
});
