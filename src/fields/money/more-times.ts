import { declareField } from "../rules/declaration";
import { checkQuantity, holdsNumber, readQuantity } from "./read-quantity";

/** A third factor of a budget line, beside people and days: meals, sessions. Known by the words of `times` in a second column. */
export const moreTimes = declareField({
  id: "moreTimes",
  label: "Số lần (cột thứ hai)",
  words: [],
  look: { width: 6, form: "quantity" },
  read: readQuantity,
  check: checkQuantity,
  holds: holdsNumber,
});
