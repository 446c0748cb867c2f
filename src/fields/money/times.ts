import { declareField } from "../rules/declaration";
import { checkQuantity, holdsNumber, readQuantity } from "./read-quantity";

/** A second factor of a budget line: sessions, days. */
export const times = declareField({
  id: "times",
  label: "Số lần",
  words: [
    "số ngày",
    "số buổi",
    "số lần",
    "số đợt",
    "số tháng",
    "số ngày/buổi",
    "số bữa",
    "số lượt",
    "số đêm",
    "số giờ",
    "số tiết",
    "số tuần",
    "days",
    "sessions",
  ],
  look: { width: 6, form: "quantity" },
  read: readQuantity,
  check: checkQuantity,
  holds: holdsNumber,
});
