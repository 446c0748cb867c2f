/** What the code knows of columns and of kinds of list it knows by their declarations: made-up ones go all the way, and no file of src is touched. */
import { copySheet } from "@/documents/copies/copy-sheet";
import type { ListRecord } from "@/domain/model/list-record";
import { money } from "@/fields/money/money";
import { name } from "@/fields/name/name";
import { ordinal } from "@/fields/list/ordinal";
import { declareField } from "@/fields/rules/declaration";
import { recordsOf } from "@/intake/result/list-records";
import { importGrids } from "@/intake/sheets/import-grids";
import { takeAll } from "@/intake/versions/apply-versions";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { fieldColumn } from "@/tables/declaration/column";
import { listTable, type DeclaredKind } from "@/tables/declaration/list-table";
import { ListKinds } from "@/tables/list-kinds";
import { budgetTable } from "@/tables/lists/budget";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";
import { sourceColumns } from "@/tables/lists/source-columns";
import { applyFixes, fixContext } from "@/usecases/check/apply-fixes";
import { check } from "@/usecases/check/check";
import { findSubjects } from "@/usecases/check/fix-subjects";
import { undoFixes } from "@/usecases/check/undo-fixes";
import { evaluateWorkbook } from "@/usecases/evaluate/evaluate-workbook";
import { fixesOf } from "@/usecases/fixes/fixes-of";
import { importRead, type ImportDecisions } from "@/usecases/lists/import-lists";
import { previewLists } from "@/usecases/lists/preview-lists";
import { quarantineRows } from "@/usecases/quarantine/quarantine-rows";
import { emptySheets } from "@/usecases/setup/set-up";
import type { UseCase } from "@/usecases/use-case";
import { Draft } from "@/workbook/draft";
import { emptyMemory } from "@/workbook/memory/memory";
import { listContents, readRecords } from "@/workbook/records/read-records";
import type { WorkbookData } from "@/workbook/workbook-data";
import { aMeeting } from "@tools/samples/a-meeting";
import { listGrid } from "../support/list-grid";
import { afterCommit, workbookOf } from "../support/memory-workbook";

const sizes = ["S", "M", "L", "XL"];

/** «Mã số áo»: the size of the shirt that a person gets. */
const shirt = declareField({
  id: "shirt",
  label: "Mã số áo",
  words: ["mã số áo", "cỡ áo", "size áo"],
  personal: true,
  look: { width: 9, form: "centred", choices: sizes },
  read: ({ text }) => {
    const size = text.toUpperCase();
    return sizes.includes(size)
      ? { value: size, changes: size === text ? [] : [{ rule: "shirt", from: text, to: size }] }
      : { value: null, found: [{ code: "word-unknown", params: { typed: text, choices: sizes.join(" / ") } }] };
  },
});

const shirtColumn = { shirt: fieldColumn(shirt, { isOptional: true }) };
const sponsors = "sponsors" as DeclaredKind;

/** «Nhà tài trợ»: a kind of list that no calculation knows. */
const sponsorTable = listTable<ListRecord>()({
  kind: sponsors,
  name: "NhaTaiTro",
  sheet: "Nhà tài trợ",
  title: "NHÀ TÀI TRỢ",
  hint: "Ai ủng hộ hội nghị.",
  frozenColumns: 2,
  columns: {
    ordinal: fieldColumn(ordinal, { isPlace: true }),
    sponsor: fieldColumn(name, { heading: "Tên nhà tài trợ", check: null }),
    gift: fieldColumn(money, { heading: "Số tiền ủng hộ" }),
    ...shirtColumn,
    ...sourceColumns(13, 9, 7),
  },
  main: "sponsor",
  identity: { name: "sponsor", strong: [], ties: [], weak: [] },
  likeness: ["sponsor"],
  says: ["sponsor", "gift"],
  recognise: ({ words }) => /tai tro/u.test(words),
});

const lists = new ListKinds([
  { ...delegateTable, columns: { ...delegateTable.columns, ...shirtColumn } },
  { ...honoreeTable, columns: { ...honoreeTable.columns, ...shirtColumn } },
  budgetTable,
  sponsorTable,
]);

const delegates = listGrid(
  [
    ["STT", "Họ và tên", "Chức vụ", "Cỡ áo"],
    [1, "Nguyễn Văn An", "Tổ trưởng", "m"],
    [2, "Trần Thị Bình", "Bí thư", "XXL"],
    [3, "Lê Văn Chi", "Phó bí thư", null],
  ],
  { file: "dai-bieu.xlsx", sheet: "DS" },
);
const honorees = listGrid(
  [
    ["STT", "Họ và tên", "Hình thức khen thưởng", "Mã số áo"],
    [1, "Phạm Thị Dung", "Giấy khen", "L"],
  ],
  { file: "khen.xlsx", sheet: "DS" },
);
const sponsorRows = (...rows: readonly (readonly CellValue[])[]): SourceGrid =>
  listGrid([["DANH SÁCH NHÀ TÀI TRỢ", null, null, null], ["STT", "Họ và tên", "Số tiền", "Size áo"], ...rows], {
    file: "tai-tro.xlsx",
    sheet: "DS",
  });
const firstSponsors = sponsorRows(
  [1, "Công ty Hoa Sen", "5.000.000đ", "S"],
  [2, "Hộ ông Lâm", 2_000_000, null],
  [3, "Nhà sách Tri Thức", 1_000_000, "XL"],
);

/** A workbook in memory that use cases are run on, one after the other. */
class Workbook {
  data: WorkbookData = workbookOf(emptySheets(lists));

  run<Input, Report>(useCase: UseCase<Input, Report>, input: Input): Report {
    const { changes, report } = useCase.run(this.data, input, lists);
    this.data = afterCommit(this.data, changes);
    return report;
  }

  take(grids: readonly SourceGrid[], decisions: ImportDecisions = {}) {
    return this.run(importRead, { read: readOf(grids), decisions });
  }

  type(table: string, rowIndex: number, heading: string, value: CellValue): void {
    const draft = new Draft(this.data, lists);
    draft.writeCells(table, [{ rowIndex, heading, value }]);
    this.data = afterCommit(this.data, draft.changes());
  }

  column(table: string, heading: string): readonly CellValue[] {
    const { headings, rows } = new Draft(this.data, lists).table(table);
    return rows.map((row) => row[headings.indexOf(heading)] ?? null);
  }
}

const readOf = (grids: readonly SourceGrid[]) => ({
  lists: { files: [], sheets: [], replace: false },
  memory: emptyMemory,
  result: importGrids(grids, {}, lists),
});

test("a list is read by declared headings, each cell by the rule of its field", () => {
  const { result } = readOf([delegates, honorees, firstSponsors]);
  expect(result.sheets.map(({ kind }) => kind)).toEqual(["delegates", "honorees", sponsors]);
  expect(result.delegates.map(({ more }) => more?.["shirt"] ?? null)).toEqual(["M", null, null]);
  expect(result.honorees.map(({ more }) => more)).toEqual([{ shirt: "L" }]);
  expect(recordsOf(result, sponsors).map(({ more }) => more)).toEqual([
    { sponsor: "Công ty Hoa Sen", gift: 5_000_000, shirt: "S" },
    { sponsor: "Hộ ông Lâm", gift: 2_000_000, shirt: null },
    { sponsor: "Nhà sách Tri Thức", gift: 1_000_000, shirt: "XL" },
  ]);
  expect(result.issues.filter(({ code }) => code === "word-unknown")).toMatchObject([
    { at: { file: "dai-bieu.xlsx", row: 3, column: "Cỡ áo", field: "shirt" }, params: { typed: "XXL" } },
  ]);
});

test("an import fills the tables, and the records come back from them", () => {
  const workbook = new Workbook();
  expect(workbook.take([delegates, honorees, firstSponsors]).rows).toEqual({
    delegates: 3,
    honorees: 1,
    budget: 0,
    sponsors: 3,
  });
  expect(workbook.column("DaiBieu", "Mã số áo")).toEqual(["M", null, null]);
  expect(workbook.column("KhenThuong", "Mã số áo")).toEqual(["L"]);
  expect(workbook.column("NhaTaiTro", "Số tiền ủng hộ")).toEqual([5_000_000, 2_000_000, 1_000_000]);
  expect(workbook.column("NhaTaiTro", "STT")).toEqual([1, 2, 3]);
  const records = readRecords(new Draft(workbook.data, lists));
  expect(records.delegates.map(({ record }) => record.more?.["shirt"])).toEqual(["M", null, null]);
  expect(records.byKind.get(sponsors)?.map(({ record }) => record.more?.["sponsor"])).toEqual([
    "Công ty Hoa Sen",
    "Hộ ông Lâm",
    "Nhà sách Tri Thức",
  ]);
});

test("what was pasted since is found at its place, what was noted is settled once it is right", () => {
  const workbook = new Workbook();
  workbook.take([delegates, honorees, firstSponsors]);
  workbook.type("KhenThuong", 0, "Mã số áo", "áo lớn");
  workbook.type("NhaTaiTro", 1, "Số tiền ủng hộ", "hai triệu rưỡi gì đó");
  const found = () =>
    workbook
      .run(check, undefined)
      .issues.filter(({ at }) => at.field === "shirt" || at.field === "gift")
      .map(({ code, at }) => [code, at.file, at.row, at.field]);
  expect(found()).toEqual([
    ["word-unknown", "dai-bieu.xlsx", 3, "shirt"],
    ["word-unknown", "khen.xlsx", 2, "shirt"],
    ["number-unreadable", "tai-tro.xlsx", 4, "gift"],
  ]);
  workbook.type("DaiBieu", 1, "Mã số áo", "XL");
  workbook.type("KhenThuong", 0, "Mã số áo", "L");
  workbook.type("NhaTaiTro", 1, "Số tiền ủng hộ", 2_500_000);
  expect(found()).toEqual([]);
});

test("the next version of a list changes what it changes, and a correction by hand stays", () => {
  const workbook = new Workbook();
  workbook.take([firstSponsors]);
  workbook.type("NhaTaiTro", 2, "Mã số áo", "L");
  const next = sponsorRows(
    [1, "Công ty Hoa Sen", 6_000_000, "S"],
    [2, "Nhà sách Tri Thức", 1_000_000, "M"],
    [3, "Quán Bà Tám", 500_000, null],
  );
  const { lists: previews } = workbook.run(previewLists, { read: readOf([next]) });
  const [preview] = previews;
  expect(preview?.first).toEqual(["Công ty Hoa Sen · 6000000", "Nhà sách Tri Thức · 1000000", "Quán Bà Tám · 500000"]);
  expect(preview?.version?.tables[0]?.comparison.differences.map(({ kind }) => kind)).toEqual([
    "changed",
    "changed",
    "new",
    "gone",
  ]);
  const list = { file: "tai-tro.xlsx", sheet: "DS" };
  const { updated } = workbook.take([next], { versions: [{ list, of: list, take: takeAll }] });
  expect(updated).toMatchObject([{ added: 1, changed: 1, removed: 1, keptByHand: 1 }]);
  expect(workbook.column("NhaTaiTro", "Tên nhà tài trợ")).toEqual([
    "Công ty Hoa Sen",
    "Nhà sách Tri Thức",
    "Quán Bà Tám",
  ]);
  expect(workbook.column("NhaTaiTro", "Số tiền ủng hộ")).toEqual([6_000_000, 1_000_000, 500_000]);
  expect(workbook.column("NhaTaiTro", "Mã số áo")).toEqual(["S", "L", null]);
});

test("a fix of a declared cell is done and undone", () => {
  const workbook = new Workbook();
  workbook.take([delegates, firstSponsors]);
  workbook.type("NhaTaiTro", 0, "Mã số áo", "s");
  const evaluated = evaluateWorkbook(new Draft(workbook.data, lists));
  const find = findSubjects(evaluated.records);
  const requests = workbook.run(check, undefined).issues.flatMap((issue) => {
    const subject = issue.code === "text-form" ? find(issue.at)?.subject : undefined;
    return subject === undefined ? [] : fixesOf(issue, subject, fixContext(evaluated)).map((fix) => ({ issue, fix }));
  });
  expect(workbook.run(applyFixes, requests)).toMatchObject({ rows: 1, cells: 1 });
  expect(workbook.column("NhaTaiTro", "Mã số áo")).toEqual(["S", null, "XL"]);
  expect(workbook.run(undoFixes, undefined)).toEqual({ actions: 1, kept: 0 });
  expect(workbook.column("NhaTaiTro", "Mã số áo")).toEqual(["s", null, "XL"]);
});

test("a row with an error goes onto «Cần xem lại» with its cells", () => {
  const workbook = new Workbook();
  workbook.take([firstSponsors]);
  workbook.type("NhaTaiTro", 1, "Số tiền ủng hộ", "?");
  const issues = workbook.run(check, undefined).issues.filter(({ at }) => at.field === "gift");
  expect(workbook.run(quarantineRows, issues)).toBe(1);
  expect(workbook.column("NhaTaiTro", "Tên nhà tài trợ")).toEqual(["Công ty Hoa Sen", "Nhà sách Tri Thức"]);
  expect(workbook.column("CanXemLai", "Tên nhà tài trợ")).toEqual(["Hộ ông Lâm"]);
  expect(workbook.column("CanXemLai", "Bảng")).toEqual(["Nhà tài trợ"]);
});

test("a reader's copy has what is declared, and what is personal only in the full one", () => {
  const workbook = new Workbook();
  workbook.take([delegates, firstSponsors]);
  const records = readRecords(new Draft(workbook.data, lists));
  const material = {
    meeting: aMeeting(),
    guests: [],
    delegates: records.delegates.map(({ record }) => record),
    honorees: [],
    planGroups: [],
    stamp: "",
    lists,
    others: listContents(records)
      .filter(({ table }) => table.kind === sponsors)
      .map(({ table, rows }) => ({ table, records: rows.map(({ record }) => record) })),
  };
  const wordsOf = (copy: "lists" | "full") =>
    JSON.stringify(copySheet(material, { reader: "Lưu", copy }, "Gửi").sheet.blocks);
  expect(wordsOf("full")).toContain("Mã số áo");
  expect(wordsOf("lists")).not.toContain("Mã số áo");
  expect(wordsOf("lists")).toContain("Hộ ông Lâm");
  expect(wordsOf("lists")).toContain("Số tiền ủng hộ");
});
