import { declareField } from "../rules/declaration";
import { recipientWords } from "@/domain/model/words";
import { holdsWord } from "../rules/check-cell";
import { checkRecipientKind } from "./check-recipient-kind";

/** The law's three kinds of recipient: person, collective, household. */
export const recipientKind = declareField({
  id: "recipientKind",
  label: "Loại đối tượng",
  words: [
    "đối tượng",
    "loại",
    "phân loại",
    "phân loại khen thưởng",
    "phân loại đối tượng",
    "đối tượng khen thưởng",
    "loại đối tượng",
    "loại hình",
    "loại khen thưởng",
    "recipient kind",
  ],
  look: { width: 10, form: "centred", choices: Object.values(recipientWords) },
  check: checkRecipientKind,
  holds: holdsWord(recipientWords),
});
