import type { SheetModel } from "@/sheet/sheet-model";
import { Draft, type TableContent } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import { everyTable } from "@/usecases/use-case";

type Edit<Name extends keyof Draft> = Draft[Name] extends (...given: infer Given) => unknown
  ? (...given: Given) => Promise<void>
  : never;

/** What a person does in the sheets themselves, for tests: each is one reading and one commit. */
export interface HandEdits {
  readTables<Name extends string>(names: readonly Name[]): Promise<Readonly<Record<Name, TableContent>>>;
  readNames(names: readonly string[]): Promise<ReturnType<Draft["namedValues"]>>;
  readonly writeNames: Edit<"writeNames">;
  readonly writeCells: Edit<"writeCells">;
  readonly writeColumns: Edit<"writeColumns">;
  readonly appendRows: Edit<"appendRows">;
  readonly removeRows: Edit<"removeRows">;
  readonly writeSheet: Edit<"writeSheet">;
  keepFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  forgetFile(name: string): Promise<void>;
  findMissing(models: readonly SheetModel[]): Promise<readonly string[]>;
  addMissingSheets(models: readonly SheetModel[]): Promise<readonly string[]>;
}

/** The open workbook with a person's hand in it. */
export function withHandEdits(port: WorkbookPort, tables: readonly string[] = everyTable): WorkbookPort & HandEdits {
  const read = async (): Promise<Draft> => new Draft(await port.read({ tables: tables.map((name) => ({ name })) }));
  const edit = async (change: (draft: Draft) => void): Promise<void> => {
    const draft = await read();
    change(draft);
    await port.commit(draft.changes());
  };
  return {
    ...port,
    readTables: async (names) => (await read()).tables(names),
    readNames: async (names) => (await read()).namedValues(names),
    writeNames: (...given) => edit((draft) => draft.writeNames(...given)),
    writeCells: (...given) => edit((draft) => draft.writeCells(...given)),
    writeColumns: (...given) => edit((draft) => draft.writeColumns(...given)),
    appendRows: (...given) => edit((draft) => draft.appendRows(...given)),
    removeRows: (...given) => edit((draft) => draft.removeRows(...given)),
    writeSheet: (...given) => edit((draft) => draft.writeSheet(...given)),
    keepFile: ({ name, bytes }) => edit((draft) => draft.keepFile(name, bytes)),
    forgetFile: (name) => edit((draft) => draft.forgetFile(name)),
    findMissing: async (models) => (await read()).missing(models).map(({ name }) => name),
    addMissingSheets: async (models) => {
      const draft = await read();
      draft.addMissingSheets(models);
      return (await port.commit(draft.changes())).addedSheets;
    },
  };
}
