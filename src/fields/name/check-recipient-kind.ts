import { recipientOfName, recipientOfWords } from "@/domain/recognition/recognise-recipient";
import { recipientWords } from "@/domain/model/words";
import type { CellCheck } from "../rules/declaration";
import { checkWord, isTyped, typedOf } from "../rules/check-cell";

const isKnown = checkWord(recipientWords, (typed) => {
  const kind = recipientOfWords(typed);
  return kind === null ? null : recipientWords[kind];
});

/** The kind decides the money, so a row that was typed into the table must say it. */
export const checkRecipientKind: CellCheck = (value, row) => {
  if (typedOf(value).trim() !== "") return isKnown(value, row);
  if (!isTyped(row)) return null;
  const kind = recipientOfName(typedOf(row.cell("name")));
  return { code: "kind-missing", params: kind === null ? {} : { likely: recipientWords[kind] } };
};
