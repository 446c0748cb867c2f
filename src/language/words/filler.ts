/** Signs typed into a cell to say that there is nothing to say: `x`, `-`, `…`, `/`. */
const filler = /^(?:[xX×✓✔]|[-–—_./…*0]{1,}|[-–—]\s*[-–—]|không|không có|k\/?c|n\/a)$/u;
const errorText = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)$/u;

/** True for a cell that is typed full and says nothing. Not for number columns, where 0 is a value. Give it normalised text. */
export const isFiller = (text: string): boolean => text.length <= 12 && filler.test(text.toLowerCase());

/** True for the text of a failed formula. */
export const isErrorText = (text: string): boolean => text.startsWith("#") && errorText.test(text);
