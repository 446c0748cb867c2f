/**
 * A sheet of ours carries this custom property; its value is the name that the sheet had when it was made.
 * It is stored in the file with the sheet, follows a renaming, and unlike document settings leaves the user's undo list alone.
 */
export const OWN_MARK = "BangVang";

export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  /** The name under which we made it; null for a sheet of the user. */
  readonly madeAs: string | null;
}

/** All sheets in their order, with what tells ours from the user's. Two `sync`. */
export async function findSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marks = sheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(OWN_MARK);
    mark.load("value");
    return { sheet, mark };
  });
  await context.sync();
  return marks.map(({ sheet, mark }) => ({
    sheet,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    madeAs: mark.isNullObject ? null : mark.value,
  }));
}

/** Our sheet that was made under this name, also when the user has renamed it since. */
export function findOwnSheet(sheets: readonly FoundSheet[], name: string): FoundSheet | undefined {
  const made = sheets.filter((found) => found.madeAs === name);
  return made.find((found) => found.name === name) ?? made[0];
}

/** Tells Excel that this sheet is ours; a mark that it has already is overwritten. */
export function markOwn(sheet: Excel.Worksheet, name: string): void {
  sheet.customProperties.add(OWN_MARK, name);
}

/** Adds a sheet of ours at the end, under its name, or under a free one like it where the user has a sheet of that name. */
export function addOwnSheet(
  context: Excel.RequestContext,
  name: string,
  taken: readonly string[],
): { readonly sheet: Excel.Worksheet; readonly name: string } {
  const free = freeName(name, taken);
  const sheet = context.workbook.worksheets.add(free);
  markOwn(sheet, name);
  return { sheet, name: free };
}

/** What tells our sheet from the user's of the same name. */
const brand = "Bảng Vàng";

/** Excel compares names without regard to case; 31 characters at most. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  const candidates = [name, `${name} (${brand})`, ...taken.map((_, i) => `${name} (${brand} ${i + 2})`)];
  const free = candidates.map((each) => each.slice(0, 31)).find((each) => !used.has(each.toLowerCase()));
  if (free === undefined) throw new Error(`no free sheet name like ${name}`);
  return free;
}
