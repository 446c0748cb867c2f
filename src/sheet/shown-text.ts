/**
 * Text of a user as a cell's input: what would begin a formula is marked with an apostrophe, as a person would type it.
 * Code that writes a `SheetModel` drops that one apostrophe and stores text.
 */
export function cellText(text: string | null): string | null {
  return text !== null && /^[='+@-]/.test(text) ? `'${text}` : text;
}
