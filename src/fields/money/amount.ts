import { declareField } from "../rules/declaration";
import { checkMoney, readMoney } from "./read-money";
import { holdsNumber } from "./read-quantity";

/** The amount of a budget line, whole đồng. */
export const amount = declareField({
  id: "amount",
  label: "Thành tiền",
  words: [
    "thành tiền",
    "tổng số tiền",
    "kinh phí thực hiện",
    "dự kiến kinh phí",
    "số tiền đề nghị",
    "kinh phí",
    "dự toán",
    "dự toán kinh phí",
    "số tiền dự toán",
    "kinh phí dự kiến",
    "tổng tiền",
    "tổng kinh phí",
    "cộng tiền",
    "thành tiền dự toán",
    "amount",
    "total",
  ],
  look: { width: 12, form: "money" },
  read: readMoney,
  check: checkMoney,
  holds: holdsNumber,
});
