import type ExcelJs from "exceljs";

/** exceljs, loaded on first use; some bundlers give it as the module itself, some as its default. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const loaded = (await import("exceljs")) as typeof ExcelJs & { readonly default?: typeof ExcelJs };
  return loaded.default ?? loaded;
}
