/** @jest-environment jsdom */
import "../../support/pane-setup";
import { countSyncs } from "../../support/count-syncs";
import { everyChange, findings, openCase } from "@tools/faults/commit-case";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { differences, storePicture } from "@tools/faults/store-picture";
import { Draft } from "@/workbook/draft";

afterAll(closeOffice);

const tables = { tables: [{ name: "DaiBieu" }, { name: "KhenThuong" }, { name: "NhatKy" }] };

test("changes of every kind are written, in few syncs", async () => {
  const { host, port } = await openCase(openWorkbook);
  const changes = await everyChange(port);
  host.meter.reset();
  const { syncs, result } = await countSyncs(() => port.commit(changes, "Thử ghi"));
  const meter = host.meter.read();
  // Verify, write, take rows out, tidy up.
  expect(syncs).toBe(4);
  expect(meter.largestRequest).toBeLessThan(100_000);
  expect(result.leftAlone).toEqual([]);
  expect(result.addedSheets).toEqual(["Kế hoạch"]);
  const data = await port.read(tables);
  expect(data.tables.get("DaiBieu")?.rows.map((row) => row.slice(0, 3))).toEqual([
    [1, "An", "Nữ"],
    [2, "Bình", "Nữ"],
    [3, "Chi", null],
  ]);
  expect(data.tables.get("KhenThuong")?.rows.map((row) => row.slice(0, 2))).toEqual([
    ["Hoa", 100],
    ["Lan", 3],
    ["0912", 400],
    ["Tâm", 6],
    ["Mới", 7],
    ["Nữa", 8],
  ]);
  expect(data.tables.get("KhenThuong")?.ids).toEqual(["a", "c", "d", "n1", "n2", "n3"]);
  expect(data.names.get("HN_TieuDe")).toEqual([["Tiêu đề mới", 5]]);
  expect(data.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "Đại biểu",
    "Khen thưởng",
    "Nhật ký",
    "Kiểm tra",
    "Kế hoạch",
  ]);
  expect(await port.readKeptFile("mau.docx")).toEqual(new Uint8Array([1, 2, 3]));
  expect(await port.unfinished()).toBeNull();
  expect(host.excel.eventsEnabled).toBe(true);
});

test("a sheet that stands is written as if it were new, and its names stand for its cells", async () => {
  const { host, port } = await openCase(openWorkbook);
  const draft = new Draft(await port.read(tables));
  draft.writeSheet(findings(["một", "hai", "ba"]));
  const before = storePicture(host.workbook);
  await port.commit(draft.changes(), "Thử ghi");
  expect(differences(before, storePicture(host.workbook), true)).toEqual([]);
});

test("the inverse takes a commit back, rows with their identities", async () => {
  const { host, port } = await openCase(openWorkbook);
  const draft = new Draft(await port.read(tables));
  draft.writeCells("KhenThuong", [{ rowIndex: 0, heading: "Tiền", value: 100 }]);
  draft.removeRows("KhenThuong", [4]);
  draft.appendRows("KhenThuong", ["Tên"], [["Mới"]]);
  draft.writeNames({ HN_TieuDe: [["khác", null]] });
  const before = await port.read(tables);
  const { inverse } = await port.commit(draft.changes(), "Thử ghi");
  const { leftAlone } = await port.commit(inverse, "Thử ghi");
  expect(leftAlone).toEqual([]);
  const after = await port.read(tables);
  const rowsOf = (data: typeof after) =>
    data.tables
      .get("KhenThuong")
      ?.rows.map((row) => row.join(" "))
      .sort();
  expect(rowsOf(after)).toEqual(rowsOf(before));
  expect(after.tables.get("KhenThuong")?.ids).toContain("e");
  expect(after.names).toEqual(before.names);
  expect(host.workbook.names).toHaveLength(2);
});
