import { declareField } from "../rules/declaration";

/** The bank of the account. */
export const bank = declareField({
  id: "bank",
  label: "Ngân hàng",
  words: [
    "ngân hàng",
    "tên ngân hàng",
    "ngân hàng thụ hưởng",
    "nh thụ hưởng",
    "ngân hàng hưởng",
    "ngân hàng, chi nhánh",
    "tại ngân hàng",
    "nơi mở tài khoản",
    "mở tại ngân hàng",
    "bank",
    "bank name",
  ],
  look: { width: 16, form: "text" },
  personal: true,
});
