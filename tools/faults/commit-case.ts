import { deserialize, serialize } from "node:v8";
import type { StoreWorkbook } from "@tools/excel-host/host/store/workbook";
import type { EmbeddedHost, HostOptions } from "@tools/excel-host/host/create-host";
import { createWorkbookPort } from "@/excel/create-workbook-port";
import type { SheetModel } from "@/sheet/sheet-model";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import type { ChangeSet } from "@/workbook/change-set";
import { identifiedTable } from "./identified-table";
import { plainSheet } from "./plain-sheet";
import { smallTable } from "./small-table";

/** No formula is calculated: what is looked at is which cells are written, never sums. */
const noCalculator = { calculate: () => Promise.resolve() };

const people = smallTable(
  [
    [1, "An", "Nữ", null],
    [2, "Bình", "Nam", null],
    [3, "Chi", null, null],
  ],
  { names: [{ name: "HN_TieuDe", area: { top: 0, left: 0, bottom: 0, right: 1 } }] },
);
const awards = identifiedTable([
  ["Hoa", 1, "a"],
  ["Huệ", 2, "b"],
  ["Lan", 3, "c"],
  ["Mai", 4, "d"],
  ["Sen", 5, "e"],
  ["Tâm", 6, null],
]);
const table = (
  name: string,
  tableName: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): SheetModel =>
  plainSheet(name, {
    tables: [
      {
        name: tableName,
        row: 2,
        column: 0,
        columns: headings.map((heading) => ({ heading, width: 12, style: { format: "@", border: true } })),
        rows,
      },
    ],
  });
const journal = table("Nhật ký", "NhatKy", ["Loại", "Nội dung"], [["Nguồn", "một"]]);
/** A sheet that is written anew each time. */
export const findings = (rows: readonly string[]): SheetModel => ({
  ...table(
    "Kiểm tra",
    "KiemTra",
    ["Nội dung"],
    rows.map((row) => [row]),
  ),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  names: [{ name: "KT_Dau", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  dropDowns: [{ area: { top: 3, left: 2, bottom: 4, right: 2 }, source: ["x", "y"] }],
  conditionalFills: [{ area: { top: 3, left: 0, bottom: 6, right: 0 }, formula: '=$A4="một"', fill: "#FF0000" }],
});
const paper = plainSheet("Kế hoạch", {
  tables: [],
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["KẾ HOẠCH", null],
        ["x", 2],
      ],
      style: { bold: true },
    },
  ],
  names: [{ name: "KH_Dau", area: { top: 1, left: 0, bottom: 1, right: 0 } }],
});

export const models: readonly SheetModel[] = [people, awards, journal];
const identify = (name: string): string | null =>
  name === "DaiBieu" ? "Họ và tên" : name === "KhenThuong" ? "Tên" : null;

const copyOf = (book: StoreWorkbook): StoreWorkbook => deserialize(serialize(book)) as StoreWorkbook;

/** Opens a workbook behind the Office.js client that is running. */
export type OpenHost = (options: HostOptions) => Promise<EmbeddedHost>;

let base: StoreWorkbook | null = null;

/** A workbook with two lists, a journal and a sheet that was written before; each call opens a copy of its own. */
export async function openCase(
  openHost: OpenHost,
): Promise<{ readonly host: EmbeddedHost; readonly port: WorkbookPort }> {
  if (base === null) {
    const first = await openHost({ calculator: noCalculator });
    const draft = new Draft(await openPort().read({ tables: [] }));
    draft.addMissingSheets([...models, findings(["một", "hai", "ba"])]);
    await openPort().commit(draft.changes());
    base = first.workbook;
  }
  return { host: await openHost({ workbook: copyOf(base), calculator: noCalculator }), port: openPort() };
}

/** Identities are counted, so that each run is the same. */
export function openPort(): WorkbookPort {
  let count = 0;
  return createWorkbookPort({
    models,
    identify,
    newId: () => {
      count += 1;
      return `n${count}`;
    },
  });
}

/** Changes of every kind: cells with and without identities, rows in and out, a name, a new sheet, one that stands, marks, a file. */
export async function everyChange(port: WorkbookPort): Promise<ChangeSet> {
  const draft = new Draft(
    await port.read({ tables: [{ name: "DaiBieu" }, { name: "KhenThuong" }, { name: "NhatKy" }] }),
  );
  draft.writeCells("DaiBieu", [{ rowIndex: 1, heading: "Giới tính", value: "Nữ" }]);
  draft.writeCells("KhenThuong", [
    { rowIndex: 0, heading: "Tiền", value: 100 },
    { rowIndex: 3, heading: "Tiền", value: 400 },
    { rowIndex: 3, heading: "Tên", value: "0912" },
  ]);
  draft.removeRows("KhenThuong", [1, 4]);
  draft.appendRows(
    "KhenThuong",
    ["Tên", "Tiền"],
    [
      ["Mới", 7],
      ["Nữa", 8],
    ],
  );
  draft.appendRows("NhatKy", ["Loại", "Nội dung"], [["Đã sửa", "hai"]]);
  draft.writeNames({ HN_TieuDe: [["Tiêu đề mới", 5]] });
  draft.markCells(
    ["DaiBieu", "KhenThuong"],
    [
      { table: "DaiBieu", rowIndex: 0, heading: "Họ và tên", severity: "error" },
      { table: "KhenThuong", rowIndex: 2, heading: "Tên", severity: "warning" },
    ],
  );
  draft.addMissingSheets([paper]);
  draft.writeSheet(findings(["bốn", "năm"]));
  draft.keepFile("mau.docx", new Uint8Array([1, 2, 3]));
  return draft.changes();
}
