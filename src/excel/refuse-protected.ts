import { WorkbookError } from "@/workbook/workbook-error";

/** Throws when one of these sheets is protected (its `name` must be loaded): before anything is written. One `sync`. */
export async function refuseProtected(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  for (const sheet of sheets) sheet.load("name,protection/protected");
  await context.sync();
  const locked = sheets.find((sheet) => sheet.protection.protected);
  if (locked !== undefined) throw new WorkbookError("sheet-protected", locked.name);
}

/** Throws when the workbook's structure is protected, so that no sheet can be added. One `sync`. */
export async function refuseProtectedStructure(context: Excel.RequestContext): Promise<void> {
  const protection = context.workbook.protection;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("sheet-protected", "");
}
