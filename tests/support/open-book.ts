import { createHost, type EmbeddedHost, type HostOptions } from "@tools/excel-host/host/create-host";
import { cellOfKey } from "@tools/excel-host/host/store/cell";
import { customFunctions } from "@tools/try/our-add-in";
import { startOffice, type InProcessOffice } from "@tools/excel-host/transport/start-in-process";

let office: InProcessOffice | null = null;

/** A workbook open in the embedded host, behind the genuine Office.js client: started once a test file, another workbook each call. */
export async function openWorkbook(options: HostOptions = {}): Promise<EmbeddedHost> {
  const host = createHost({ customFunctions, ...options });
  if (office === null) office = await startOffice(host);
  else office.use(host);
  return host;
}

/** Takes Office.js away again; for `afterAll`. */
export function closeOffice(): void {
  office?.stop();
  office = null;
}

/** What a user sees of the workbook once it is calculated, as plain data: two equal pictures are one and the same workbook. */
export async function pictureOf(host: EmbeddedHost): Promise<unknown> {
  await host.settle();
  const { workbook } = host;
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.cells]
        .filter(([, cell]) => cell.value !== "" || cell.formula !== undefined)
        .map(([key, { value, formula }]) => ({ ...cellOfKey(key), value, formula }))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      fills: [...sheet.cells]
        .filter(([, cell]) => cell.format?.fillColor != null)
        .map(([key, cell]) => ({ ...cellOfKey(key), fill: cell.format?.fillColor }))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      merges: sheet.merges,
      validations: sheet.validations.length,
      conditionalFormats: sheet.conditionalFormats.length,
      frozen: sheet.frozen,
      properties: [...sheet.customProperties],
    })),
    tables: workbook.tables.map(({ name, area, sheet, columns }) => ({
      name,
      area,
      sheet: sheet.name,
      columns: columns.map((column) => column.name),
    })),
    names: workbook.names.map(({ name, formula }) => ({ name, formula })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
