/**
 * The choices that documents offer, each with its values; the first is taken where the user chooses nothing.
 * Texts are `option.<id>` and `option.<id>.<value>` of the pane. What is typed and not chosen belongs into the workbook.
 */
export const optionValues = {
  /** One list for all payees, one for each kind of recipient, or one for each unit. */
  split: ["all", "group", "unit"],
  /** Payees as the list has them, or in the order of handing over. */
  order: ["list", "stage"],
  /** Everyone, or only who has no bank account. */
  payees: ["all", "no-account"],
  orientation: ["landscape", "portrait"],
  /** «Cộng trang» and «Mang sang» at the foot and head of each page. */
  pageTotals: ["no", "yes"],
  labels: ["2x7", "3x8"],
  /** Who is a guest: those whom the delegates' lists name, or honoured individuals as well. */
  guests: ["delegates", "with-honorees"],
  plates: ["table", "badge"],
} as const;

export type OptionId = keyof typeof optionValues;

/** What was chosen; an option left out has its first value. */
export type DocumentOptions = { readonly [Id in OptionId]?: (typeof optionValues)[Id][number] };

/** The value chosen for an option. */
export function chosen<Id extends OptionId>(options: DocumentOptions, id: Id): (typeof optionValues)[Id][number] {
  return options[id] ?? optionValues[id][0];
}
