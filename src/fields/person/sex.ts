import { declareField } from "../rules/declaration";
import { sexWords } from "@/domain/model/words";
import { holdsWord } from "../rules/check-cell";
import { checkSex, readSex } from "./read-sex";

/** Man or woman. */
export const sex = declareField({
  id: "sex",
  label: "Giới tính",
  words: ["giới tính", "giới", "nam/nữ", "nam, nữ", "phái", "sex", "gender"],
  look: { width: 8, form: "centred", choices: Object.values(sexWords) },
  read: readSex,
  check: checkSex,
  holds: holdsWord(sexWords),
});
