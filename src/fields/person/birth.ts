import { declareField } from "../rules/declaration";
import { checkBirthYear, holdsYear, readBirthYear } from "./reading/read-birth-year";

/** The day or year of birth, of which the year is kept. */
export const birth = declareField({
  id: "birth",
  label: "Ngày hoặc năm sinh",
  words: [
    "năm sinh",
    "ngày sinh",
    "ns",
    "n.sinh",
    "sinh năm",
    "sinh ngày",
    "ngày sinh, năm sinh",
    "ngày tháng năm sinh",
    "ngày, tháng, năm sinh",
    "ngày/tháng/năm sinh",
    "ngày, tháng năm sinh",
    "ngày th năm sinh",
    "date of birth",
    "year of birth",
    "birth year",
    "birthday",
    "birth date",
    "birthdate",
    "dob",
  ],
  look: { width: 8, form: "integer" },
  read: readBirthYear,
  check: checkBirthYear,
  holds: holdsYear,
  personal: true,
});
