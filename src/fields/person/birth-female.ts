import { declareField } from "../rules/declaration";
import { readBirthYear } from "./read-birth-year";

/** The year of birth of a woman, in a pair of columns Nam | Nữ. */
export const birthFemale = declareField({
  id: "birthFemale",
  label: "Năm sinh nữ",
  words: ["nữ", "female"],
  read: readBirthYear,
});
