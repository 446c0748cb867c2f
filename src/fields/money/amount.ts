import { declareField } from "../rules/declaration";
import { checkAmount, readAmount } from "./read-money";

/** The amount of a budget line, whole đồng; below zero it is a discount. */
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
  read: readAmount,
  check: checkAmount,
  holds: (value) => typeof value === "number",
});
