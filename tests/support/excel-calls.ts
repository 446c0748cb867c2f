import { createWorkbookPort } from "@/excel/create-workbook-port";
import type { SheetModel } from "@/sheet/sheet-model";
import { Draft, type CellMark } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import { withHandEdits, type HandEdits } from "./hand-edits";

let declared: readonly SheetModel[] = [];
let count = 0;

const port = (): WorkbookPort =>
  createWorkbookPort({
    models: declared,
    identify: () => null,
    newId: () => {
      count += 1;
      return `n${count}`;
    },
  });

const tables = (): readonly string[] => declared.flatMap((model) => model.tables.map(({ name }) => name));
const hand = (): HandEdits => withHandEdits(port(), tables());
const declare = (models: readonly SheetModel[]): void => {
  const names = new Set(models.map(({ name }) => name));
  declared = [...declared.filter(({ name }) => !names.has(name)), ...models];
};

/** Single calls on the open workbook, each one reading and one commit; the sheets that are added are those that the workbook is declared to hold. */
export const addMissingSheets: HandEdits["addMissingSheets"] = (models) => {
  declare(models);
  return hand().addMissingSheets(models);
};
export const findMissing: HandEdits["findMissing"] = (models) => {
  declare(models);
  return hand().findMissing(models);
};
export const writeSheet: HandEdits["writeSheet"] = (model) => {
  declare([model]);
  return hand().writeSheet(model);
};
export const readTables: HandEdits["readTables"] = (names) => hand().readTables(names);
export const readNames: HandEdits["readNames"] = (names) => hand().readNames(names);
export const appendRows: HandEdits["appendRows"] = (...given) => hand().appendRows(...given);
export const removeRows: HandEdits["removeRows"] = (...given) => hand().removeRows(...given);
export const writeCells: HandEdits["writeCells"] = (...given) => hand().writeCells(...given);
export const writeColumns: HandEdits["writeColumns"] = (...given) => hand().writeColumns(...given);
export const writeNames: HandEdits["writeNames"] = (...given) => hand().writeNames(...given);

/** Clears the marks of these tables and marks these cells. */
export async function markCells(marked: readonly string[], marks: readonly CellMark[]): Promise<void> {
  const open = port();
  const draft = new Draft(await open.read({ tables: marked.map((name) => ({ name })) }));
  draft.markCells(marked, marks);
  await open.commit(draft.changes());
}
