import type { Source } from "@/sheet/grid";
import type { Place } from "./issue";

/** The place of one field of a record, in the list that it came from. */
export const placeOf = ({ file, sheet, row }: Source, field: string): Place => ({
  file,
  sheet,
  row,
  column: null,
  field,
});

/** A place in the workbook's own sheets; `field` names a fact or column of it, null = the sheet as a whole. */
export const placeInWorkbook = (sheet: string, field: string | null): Place => ({
  file: "",
  sheet,
  row: 0,
  column: null,
  field,
});
