import type { Issue } from "@/issues/issue";
import type { DocumentId } from "@/usecases/documents/document-ids";
import type { DocumentKind } from "@/usecases/documents/document-kind";
import { writeDocument } from "@/usecases/documents/write-document";
import { emptySheets } from "@/usecases/setup/set-up";
import type { TableData, WorkbookData } from "@/workbook/workbook-data";

const notListed: Issue = {
  code: "hidden-sheet",
  severity: "note",
  at: { file: "", sheet: "", row: 0, column: null, field: null },
  params: {},
};

/** CONTRIBUTING, «A new document»: a made-up kind, handed in beside ours, is laid out, written and saved without another line. */
const thanks: DocumentKind = {
  id: "made-up" as DocumentId,
  group: "hall",
  options: [],
  compose: ({ records }) => ({
    sheets: emptySheets()
      .slice(0, 1)
      .map((sheet) => ({ ...sheet, name: "Lời cảm ơn" })),
    file: { name: "loi-cam-on.xlsx", kind: "xlsx", bytes: () => Promise.resolve(new Uint8Array([1, 2, 3])) },
    issues: records.delegates.length > 0 ? [] : [notListed],
  }),
};

/** A workbook that is set up and has no rows. */
const tables = emptySheets().flatMap((sheet) =>
  sheet.tables.map(({ name, columns }): [string, TableData] => [
    name,
    {
      name,
      sheet: sheet.name,
      headings: columns.map(({ heading }) => heading),
      rows: [],
      ids: [],
      firstRow: 2,
      isFiltered: false,
    },
  ]),
);
const workbook: WorkbookData = {
  sheets: [],
  isStructureProtected: false,
  tables: new Map(tables),
  names: new Map(),
  nameSheets: new Map(),
};

const write = (to: "look" | "sheet" | "file") =>
  writeDocument.run(workbook, { id: thanks.id, options: {}, to, now: null, kinds: [thanks] });

test("looked at, it names its sheets and writes nothing", () => {
  const { report, changes, documents } = write("look");
  expect(report).toMatchObject({ sheets: ["Lời cảm ơn"], hasFile: true, written: [] });
  expect([changes.sheets, documents]).toEqual([[], []]);
});

test("as a file it writes its sheet and gives its file, and tells its issue", async () => {
  const { report, changes, documents, issues } = write("file");
  expect(report.written).toEqual(["Lời cảm ơn"]);
  expect(changes.sheets.map(({ name }) => name)).toEqual(["Lời cảm ơn"]);
  expect(documents.map(({ name }) => name)).toEqual(["loi-cam-on.xlsx"]);
  expect(await documents[0]?.bytes({ readTemplate: () => Promise.resolve(new Uint8Array()) })).toHaveLength(3);
  expect(issues).toHaveLength(1);
});

test("what is not in the registry is our own mistake", () =>
  expect(() =>
    writeDocument.run(workbook, { id: "calling-list", options: {}, to: "look", now: null, kinds: [thanks] }),
  ).toThrow(/no document/));
