import { declareField } from "../rules/declaration";
import { checkQuantity, holdsNumber, readQuantity } from "./read-quantity";

/** How many, at most three decimals. */
export const quantity = declareField({
  id: "quantity",
  label: "Số lượng",
  words: ["số lượng", "sl", "s.lượng", "khối lượng", "kl", "số người", "số suất", "quantity", "qty"],
  look: { width: 8, form: "quantity" },
  read: readQuantity,
  check: checkQuantity,
  holds: holdsNumber,
});
