import { declareField } from "../rules/declaration";
import { checkQuantity, holdsNumber } from "../money/read-quantity";
import { readSeats } from "./read-seats";

/** Seats that a list gives by number, to whom it does not name. */
export const seats = declareField({
  id: "seats",
  label: "Số chỗ",
  words: [
    "số chỗ",
    "số chỗ ngồi",
    "số ghế",
    "số đại biểu",
    "số đb",
    "số lượng đại biểu",
    "số lượng đb",
    "sl đại biểu",
    "sl đb",
    "số đại biểu mời",
    "số đại biểu được mời",
    "số đại biểu dự",
    "số đại biểu triệu tập",
    "số lượng mời",
    "sl mời",
    "sl khách",
    "số lượng khách mời",
    "số lượng khách",
    "số khách",
    "số khách mời",
    "số giấy mời",
    "số lượng giấy mời",
    "số thư mời",
    "số người dự",
    "số người tham dự",
    "số lượng tham dự",
    "số lượng người tham dự",
    "seats",
  ],
  look: { width: 7, form: "integer" },
  read: readSeats,
  check: checkQuantity,
  holds: holdsNumber,
});
