import { declareField } from "../rules/declaration";
import { checkMoney, readPayment } from "./read-money";
import { holdsNumber } from "./read-quantity";

/** An amount without any other word, whole đồng. */
export const money = declareField({
  id: "money",
  label: "Số tiền",
  words: [
    "số tiền",
    "mức thưởng",
    "tiền thưởng",
    "mức tiền thưởng",
    "số tiền thưởng",
    "tiền",
    "mức tiền",
    "giá trị",
    "giá trị phần quà",
    "mức khen thưởng",
    "trị giá",
    "cash",
    "money",
  ],
  look: { width: 11, form: "money" },
  read: readPayment,
  check: checkMoney,
  holds: holdsNumber,
});
