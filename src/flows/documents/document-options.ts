/**
 * The choices that documents offer, each with its values; the first is taken where the user chooses nothing.
 * Texts are `option.<id>` and `option.<id>.<value>` of the pane. What is typed and not chosen belongs into the workbook.
 */
export const optionValues = {
  /** One list for all payees, one for each kind of recipient, or one for each unit. */
  split: ["all", "group", "unit"],
  /** «Cộng trang» and «Mang sang» at the foot and head of each page. */
  pageTotals: ["no", "yes"],
} as const;

export type OptionId = keyof typeof optionValues;

/** What was chosen; an option left out has its first value. */
export type DocumentOptions = { readonly [Id in OptionId]?: (typeof optionValues)[Id][number] };

/** The value chosen for an option. */
export function chosen<Id extends OptionId>(options: DocumentOptions, id: Id): (typeof optionValues)[Id][number] {
  return options[id] ?? optionValues[id][0];
}
