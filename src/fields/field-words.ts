import type { Field } from "./field";
import { ownFields } from "./own-fields";
import type { FieldDeclaration } from "./rules/declaration";

/** What stands for a column that is not to be taken in. */
export const notTakenWord = "Không lấy";

/** What a field is called in «Sổ tay» and the pane; its id where nobody has declared it. */
export const wordOfField = (field: Field, fields: readonly FieldDeclaration[] = ownFields): string =>
  fields.find(({ id }) => id === field)?.label ?? field;

/** The field that a word names, in any case; null for «Không lấy», undefined for another word. */
export function fieldOfWord(word: string, fields: readonly FieldDeclaration[] = ownFields): Field | null | undefined {
  const wanted = word.normalize("NFC").trim().toLowerCase();
  if (wanted === notTakenWord.toLowerCase()) return null;
  return fields.find(({ label }) => label.toLowerCase() === wanted)?.id as Field | undefined;
}
