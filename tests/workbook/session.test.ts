import { noChanges, type ChangeSet } from "@/workbook/change-set";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import { createSession } from "@/workbook/session";
import { StaleReading } from "@/workbook/stale-reading";
import type { TableData, WorkbookData } from "@/workbook/workbook-data";
import type { CellValue } from "@/sheet/grid";
import type { SheetModel } from "@/sheet/sheet-model";
import type { TableName } from "@/tables/table-name";

const tables: readonly TableName[] = ["DaiBieu", "KhenThuong", "DinhMuc", "NhatKy"];

const sheetOf = (name: string, formula?: string): SheetModel =>
  ({
    name,
    blocks: [],
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    names: [],
    tables: [
      {
        name,
        row: 0,
        column: 0,
        columns: [{ heading: "Tên", width: 10, ...(formula === undefined ? {} : { formula }) }],
        rows: [],
      },
    ],
    dropDowns: [],
  }) as unknown as SheetModel;

const models = [sheetOf("DaiBieu"), sheetOf("KhenThuong", "=INDEX(DinhMuc[Mức],1)"), sheetOf("DinhMuc")];

/** A workbook in memory: what is asked for is noted, a person may type into it with or without an event. */
function fakeWorkbook() {
  const content = new Map<string, CellValue[][]>(tables.map((name) => [name, [["An"], ["Bình"]]]));
  const names = new Map<string, readonly (readonly CellValue[])[]>([["HN_DonVi", [["Phường"]]]]);
  const asked: string[][] = [];
  const committed: ChangeSet[] = [];
  let onChange: (changed: readonly TableName[]) => void = () => undefined;
  let onFirst: (isOurs: boolean) => void = () => undefined;
  const tableData = (name: string): TableData => {
    const rows = (content.get(name) ?? []).map((row) => [...row]);
    return { name, sheet: name, headings: ["Tên"], rows, ids: rows.map(() => null), firstRow: 2, isFiltered: false };
  };
  const port = {
    read: (request): Promise<WorkbookData> => {
      asked.push(request.tables.map(({ name }) => name));
      return Promise.resolve({
        sheets: tables.map((name) => ({
          name,
          isHidden: false,
          isProtected: false,
          isActive: false,
          madeAs: name,
          tables: [name],
        })),
        isStructureProtected: false,
        tables: new Map(request.tables.map(({ name }) => [name, tableData(name)])),
        names: new Map(names),
        nameSheets: new Map(),
      });
    },
    commit: (changes) => {
      committed.push(changes);
      for (const { table, cells } of changes.tables)
        for (const { row, value } of cells) content.set(table, setCell(content.get(table) ?? [], row.rowIndex, value));
      return Promise.resolve({ addedSheets: [], leftAlone: [], inverse: noChanges });
    },
    watchTables: (_names, change, first) => {
      onChange = change;
      onFirst = first ?? onFirst;
      return Promise.resolve(() => Promise.resolve());
    },
  } as Partial<WorkbookPort> as WorkbookPort;
  const type = (table: TableName, rowIndex: number, value: CellValue): void => {
    content.set(table, setCell(content.get(table) ?? [], rowIndex, value));
  };
  return {
    port,
    session: createSession({ port, tables, models }),
    asked,
    committed,
    names,
    content,
    type,
    first: () => onFirst(true),
    settle: (changed: readonly TableName[]) => onChange(changed),
  };
}

const setCell = (rows: CellValue[][], rowIndex: number, value: CellValue): CellValue[][] =>
  rows.map((row, index) => (index === rowIndex ? [value] : row));

const all = { tables: tables.map((name) => ({ name })) };

async function watched() {
  const fake = fakeWorkbook();
  const told: (readonly TableName[])[] = [];
  await fake.session.watchTables(["DaiBieu"], (changed) => void told.push(changed));
  await fake.session.read(all);
  fake.asked.length = 0;
  return { ...fake, told };
}

const rename = (data: WorkbookData, table: string, rowIndex: number, value: string): ChangeSet => {
  const draft = new Draft(data);
  draft.writeCells(table, [{ rowIndex, heading: "Tên", value }]);
  return draft.changes();
};

test("while nothing is watched, everything is read each time", async () => {
  const { session, asked } = fakeWorkbook();
  await session.read(all);
  await session.kept.read(all);
  expect(asked).toEqual([[...tables], [...tables]]);
});

test("while tables are watched, an action asks for names only, and what shows things asks for nothing", async () => {
  const { session, asked } = await watched();
  const data = await session.read(all);
  expect(asked).toEqual([[]]);
  expect(data.tables.get("DaiBieu")?.rows).toEqual([["An"], ["Bình"]]);
  await session.kept.read(all);
  expect(asked).toHaveLength(1);
});

test("a typed cell has its table read again, and the tables whose formulas look at it", async () => {
  const { session, asked, type, first, settle, told } = await watched();
  type("DaiBieu", 0, "Chi");
  first();
  settle(["DaiBieu"]);
  expect((await session.read(all)).tables.get("DaiBieu")?.rows[0]).toEqual(["Chi"]);
  first();
  settle(["DinhMuc"]);
  await session.read(all);
  expect(asked).toEqual([["DaiBieu"], ["KhenThuong", "DinhMuc"]]);
  expect(told).toEqual([["DaiBieu"]]);
});

test("between a change and the report whose it was, everything is read", async () => {
  const { session, asked, type, first } = await watched();
  type("NhatKy", 1, "Dũng");
  first();
  expect((await session.kept.read(all)).tables.get("NhatKy")?.rows[1]).toEqual(["Dũng"]);
  expect(asked).toEqual([[...tables]]);
});

test("altered names make out of date what is calculated from them", async () => {
  const { session, asked, names } = await watched();
  names.set("HN_DonVi", [["Xã"]]);
  await session.read(all);
  expect(asked).toEqual([[], ["KhenThuong"]]);
});

test("after a commit only what it touched is read again, and «Nhật ký»; marks touch no list", async () => {
  const { session, asked } = await watched();
  await session.commit(rename(await session.read(all), "NhatKy", 0, "mới"));
  expect((await session.kept.read(all)).tables.get("NhatKy")?.rows[0]).toEqual(["mới"]);
  // Names, the table once more before it is altered, and once after.
  expect(asked).toEqual([[], ["NhatKy"], ["NhatKy"]]);
  await session.commit({ ...noChanges, marks: { tables: ["DaiBieu"], cells: [] } });
  await session.kept.read({ tables: [{ name: "DaiBieu" }, { name: "KhenThuong" }] });
  expect(asked).toHaveLength(3);
});

test("a row that was altered without an event is not written over: the commit refuses, and the next reading is whole", async () => {
  const { session, asked, committed, type } = await watched();
  const data = await session.read(all);
  type("DaiBieu", 1, "Của người dùng");
  await expect(session.commit(rename(data, "DaiBieu", 1, "Của ta"))).rejects.toThrow(StaleReading);
  expect(committed).toEqual([]);
  asked.length = 0;
  await session.read(all);
  expect(asked).toEqual([[...tables]]);
});

test("so with a name", async () => {
  const { session, names, committed } = await watched();
  const draft = new Draft(await session.read(all));
  draft.writeNames({ HN_DonVi: [["Huyện"]] });
  names.set("HN_DonVi", [["Xã"]]);
  await session.read(all);
  await expect(session.commit(draft.changes())).rejects.toThrow(StaleReading);
  expect(committed).toEqual([]);
});

test("after a refused commit nothing that was kept counts", async () => {
  const fake = fakeWorkbook();
  const port = { ...fake.port, commit: () => Promise.reject(new Error("busy")) };
  const session = createSession({ port, tables, models });
  await session.watchTables([], () => undefined);
  const data = await session.read(all);
  await expect(session.commit(rename(data, "DaiBieu", 0, "x"))).rejects.toThrow("busy");
  fake.asked.length = 0;
  await session.read(all);
  expect(fake.asked).toEqual([[...tables]]);
});
