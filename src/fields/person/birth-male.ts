import { declareField } from "../rules/declaration";
import { readBirthYear } from "./read-birth-year";

/** The year of birth of a man, in a pair of columns Nam | Nữ. */
export const birthMale = declareField({
  id: "birthMale",
  label: "Năm sinh nam",
  words: ["nam", "male"],
  read: readBirthYear,
});
