import { recipientOfName } from "@/domain/recognition/recognise-recipient";
import { recipientWords } from "@/domain/model/words";
import type { CellCheck } from "../rules/declaration";
import { checkText, typedOf } from "../rules/check-cell";
import { checkName, nameMissing } from "./read-name";

/** The name of a recipient that stands in our table: of a person by the rule of names, of a collective or household as text. */
export const checkRecipientName: CellCheck = (value, row) => {
  if (typedOf(value).trim() === "") return nameMissing;
  const kind = typedOf(row.cell("kind")).trim();
  const isPerson = kind === "" ? recipientOfName(typedOf(value)) === "individual" : kind === recipientWords.individual;
  return isPerson ? checkName(value, row) : checkText(value, row);
};
