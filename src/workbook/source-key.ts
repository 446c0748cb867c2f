import type { Source } from "@/sheet/grid";

/** A list: its file ("" for a sheet of the open workbook) and sheet. */
export type ListName = Pick<Source, "file" | "sheet">;

/** Names as a cell gives them back, so that a list is known again whose name has decomposed letters or a space at its end. */
const asRead = (name: string): string => name.normalize("NFC").trim();

/** One text for one list. */
export const listKey = ({ file, sheet }: ListName): string => JSON.stringify([asRead(file), asRead(sheet)]);

/** One text for one row of a list. */
export const rowKey = ({ file, sheet, row }: Source): string => JSON.stringify([asRead(file), asRead(sheet), row]);
