/** @jest-environment jsdom */
import "../../support/pane-setup";
import { addMissingSheets } from "../../support/excel-calls";
import { declareTables } from "@/excel/rendering/declared-tables";
import { createReader } from "@/excel/reading/read-workbook";
import { ReadingMemory } from "@/excel/reading/reading-memory";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { countSyncs } from "../../support/count-syncs";
import { identifiedTable } from "@tools/faults/identified-table";
import { smallTable } from "@tools/faults/small-table";

afterAll(closeOffice);

const named = { names: [{ name: "TH_Dau", area: { top: 0, left: 0, bottom: 1, right: 1 } }] };
const people = smallTable([[1, "An", "Nữ", null]], named);
const money = identifiedTable([["Hoa", 5, "id-1"]]);
const reader = () =>
  createReader(declareTables([people, money]), new ReadingMemory(["Đại biểu", "Khen thưởng"], ["Đại biểu"]));
const request = { tables: [{ name: "DaiBieu" }, { name: "KhenThuong" }, { name: "DuToan" }] };

async function open(...models: Parameters<typeof addMissingSheets>[0]) {
  const host = await openWorkbook();
  await addMissingSheets(models);
  return host;
}

test("tables, names and sheets in one sync once the sheets are known; a table that does not exist is absent", async () => {
  await open(people, money);
  const read = reader();
  const first = await countSyncs(() => read(request));
  // `Sheet1` of the user was not known.
  expect(first.syncs).toBe(2);
  const { syncs, result } = await countSyncs(() => read(request));
  expect(syncs).toBe(1);
  expect(result).toEqual(first.result);
  expect([...result.tables.keys()]).toEqual(["DaiBieu", "KhenThuong"]);
  expect(result.tables.get("DaiBieu")).toEqual({
    name: "DaiBieu",
    sheet: "Đại biểu",
    headings: ["Số", "Họ và tên", "Giới tính", "Gấp đôi"],
    rows: [[1, "An", "Nữ", 2]],
    ids: [null],
    firstRow: 4,
    isFiltered: false,
  });
  expect(result.names).toEqual(
    new Map([
      [
        "TH_Dau",
        [
          ["Danh sách", null],
          [null, null],
        ],
      ],
    ]),
  );
  expect(result.nameSheets).toEqual(new Map([["TH_Dau", "Đại biểu"]]));
  expect(result.isStructureProtected).toBe(false);
  expect(result.sheets).toEqual([
    { name: "Sheet1", isHidden: false, isProtected: false, isActive: true, madeAs: null, tables: [] },
    { name: "Đại biểu", isHidden: false, isProtected: false, isActive: false, madeAs: "Đại biểu", tables: ["DaiBieu"] },
    {
      name: "Khen thưởng",
      isHidden: false,
      isProtected: false,
      isActive: false,
      madeAs: "Khen thưởng",
      tables: ["KhenThuong"],
    },
  ]);
});

test("identities stand beside the rows and are no column; of twins the lower has none", async () => {
  await open(
    identifiedTable([
      ["An", 1, "a"],
      ["Bình", 2, null],
      ["An", 1, "a"],
    ]),
  );
  const { tables } = await reader()({ tables: [{ name: "KhenThuong" }] });
  expect(tables.get("KhenThuong")).toMatchObject({
    headings: ["Tên", "Tiền", "Gấp đôi"],
    rows: [
      ["An", 1, 2],
      ["Bình", 2, 4],
      ["An", 1, 2],
    ],
    ids: ["a", null, null],
  });
});

test("blank rows at the end are left out: neither a declared formula nor an identity is data, but a formula that a user typed is", async () => {
  const host = await open(
    identifiedTable([
      ["An", 1, "a"],
      [null, null, "b"],
      [null, null, "c"],
    ]),
  );
  const read = reader();
  const rows = async () => (await read({ tables: [{ name: "KhenThuong" }] })).tables.get("KhenThuong")?.rows;
  expect(await rows()).toEqual([["An", 1, 2]]);
  host.type("'Khen thưởng'!B5", "=2*50");
  expect(await rows()).toEqual([
    ["An", 1, 2],
    [null, 100, 200],
  ]);
});

test("only the columns that are asked for, in their order, with the identities", async () => {
  await open(money);
  const { tables } = await reader()({ tables: [{ name: "KhenThuong", columns: ["Tiền", "Không có", "Tên"] }] });
  expect(tables.get("KhenThuong")).toMatchObject({ headings: ["Tiền", "Tên"], rows: [[5, "Hoa"]], ids: ["id-1"] });
});

test("a sheet of ours that was renamed is known, and its names are read", async () => {
  const host = await open(people);
  const [, sheet] = host.workbook.sheets;
  if (sheet) sheet.name = "Khách mời";
  host.workbook.names.forEach((name) => (name.formula = "='Khách mời'!$A$1"));
  const read = reader();
  const first = await read(request);
  expect(first.sheets[1]).toMatchObject({ name: "Khách mời", madeAs: "Đại biểu" });
  expect(first.names.get("TH_Dau")).toEqual([["Danh sách"]]);
  expect((await countSyncs(() => read(request))).syncs).toBe(1);
});

test("values are calculated where Excel calculates by hand", async () => {
  const host = await open(people);
  host.workbook.calculationMode = "Manual";
  host.type("'Đại biểu'!A4", 21);
  const read = reader();
  expect((await read(request)).tables.get("DaiBieu")?.rows).toEqual([[21, "An", "Nữ", 42]]);
  host.type("'Đại biểu'!A4", 4);
  const { syncs, result } = await countSyncs(() => read(request));
  expect(syncs).toBe(1);
  expect(result.tables.get("DaiBieu")?.rows).toEqual([[4, "An", "Nữ", 8]]);
});

test("an answer that is too large is split, and the next reading splits at once", async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [`Nguyễn Văn ${i} ${"x".repeat(1200)}`, i, `id-${i}`]);
  const host = await open(identifiedTable([["Hoa", 5, "id-1"]]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Khen thưởng");
    const table = context.workbook.tables.getItem("KhenThuong");
    table.resize(sheet.getRangeByIndexes(2, 0, 4001, 4));
    for (const first of [0, 2000]) {
      const part = rows.slice(first, first + 2000);
      sheet.getRangeByIndexes(3 + first, 0, 2000, 2).values = part.map((row) => row.slice(0, 2));
      sheet.getRangeByIndexes(3 + first, 3, 2000, 1).values = part.map(([, , id]) => [id]);
      await context.sync();
    }
  });
  const read = reader();
  const first = await countSyncs(() => read({ tables: [{ name: "KhenThuong" }] }));
  expect(first.result.tables.get("KhenThuong")?.rows).toHaveLength(4000);
  expect(first.result.tables.get("KhenThuong")?.ids.at(-1)).toBe("id-3999");
  host.meter.reset();
  const again = await countSyncs(() => read({ tables: [{ name: "KhenThuong" }] }));
  expect(again.result.tables).toEqual(first.result.tables);
  expect(again.syncs).toBe(3);
  expect(host.meter.read().largestResponse).toBeLessThan(5_000_000);
});

test("a filter and protections are told", async () => {
  const host = await open(people, money);
  const [table] = host.workbook.tables;
  if (table) table.isFiltered = true;
  host.workbook.structureProtection = { password: null };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Khen thưởng").protection.protect();
    await context.sync();
  });
  const data = await reader()(request);
  expect(data.tables.get("DaiBieu")?.isFiltered).toBe(true);
  expect(data.isStructureProtected).toBe(true);
  expect(data.sheets.map(({ isProtected }) => isProtected)).toEqual([false, false, true]);
});
