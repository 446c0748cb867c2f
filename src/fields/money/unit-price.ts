import { declareField } from "../rules/declaration";
import { checkMoney, readMoney } from "./read-money";
import { holdsNumber } from "./read-quantity";

/** The price of one, whole đồng. */
export const unitPrice = declareField({
  id: "unitPrice",
  label: "Đơn giá",
  words: [
    "đơn giá",
    "giá",
    "đ.giá",
    "mức chi",
    "định mức",
    "định mức chi",
    "giá tiền",
    "đơn giá dự kiến",
    "unit price",
    "price",
  ],
  look: { width: 11, form: "money" },
  read: readMoney,
  check: checkMoney,
  holds: holdsNumber,
});
