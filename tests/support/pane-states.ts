import type { LeftOut, PaymentSheet } from "@/domain/payments/payment-sheet";
import { vnd } from "@/domain/money/vnd";
import { fundSettings } from "@/tables/settings/funds";
import { meetingSettings } from "@/tables/settings/meeting";
import { formRows } from "@/tables/settings/schema/labels";
import { blankRecord } from "@/tables/settings/schema/record";
import type { Fix } from "@/usecases/fixes/fix";
import type { CostsView } from "@/taskpane/features/money/cost-view-model";
import type { WorkbookSummary } from "@/taskpane/state/summary";
import type { CheckedLists } from "@/taskpane/features/check/view-model";
import type { DocumentView } from "@/taskpane/features/documents/view-model";
import type { FoundFix, FoundIssue } from "@/taskpane/found-issues/found-issue";
import type { MoneyView } from "@/taskpane/features/money/view-model";
import type { Run } from "@/taskpane/state/run";
import type { ImportedLists } from "@/taskpane/features/lists/view-model";

/** A workbook in which nothing was ever done. */
export const freshWorkbook: WorkbookSummary = {
  isSetUp: false,
  missingSheets: ["Hội nghị", "Đại biểu", "Khen thưởng", "Dự toán", "Định mức", "Tổng hợp", "Nhật ký"],
  facts: Object.fromEntries(formRows(meetingSettings, "vi").map(({ key }) => [key, null])) as WorkbookSummary["facts"],
  unreadable: {},
  sheets: [
    { name: "DS đại biểu", hidden: false, ours: false },
    { name: "Bản nháp", hidden: true, ours: false },
  ],
  rows: { delegates: 0, honorees: 0, budget: 0 },
};

/** A workbook with facts and lists. */
export const filledWorkbook: WorkbookSummary = {
  ...freshWorkbook,
  isSetUp: true,
  missingSheets: [],
  facts: {
    ...freshWorkbook.facts,
    orgUnit: "UBND phường Đức Giang",
    title: "Hội nghị điển hình tiên tiến",
    decisionDate: "10/03/2020",
  },
  rows: { delegates: 124, honorees: 47, budget: 13 },
};

/** A action that is done. */
export const done = <Result>(result: Result, isOutdated = false): Run<Result> => ({
  status: "done",
  result,
  isOutdated,
});

/** An issue as the pane shows it. */
export const aFoundIssue = (over: Partial<FoundIssue> = {}): FoundIssue => ({
  issue: {
    code: "phone-invalid",
    severity: "warning",
    at: { file: "", sheet: "Đại biểu", row: 9, column: "Điện thoại", field: "phone" },
    params: {},
  },
  severity: "warning",
  sentence: "Số điện thoại «0912» không hợp lệ.",
  place: "Đại biểu, dòng 9, cột Điện thoại",
  canShow: true,
  ...over,
});

const sum = (rows: number, withoutNorm: number, amount: number) => ({
  rows,
  withNorm: rows - withoutNorm,
  withoutNorm,
  totalByNorm: vnd(amount),
  totalPayable: vnd(amount),
  totalPayableByWard: vnd(amount),
  totalPayableUnsettled: vnd(0),
});

/** A budget of which nothing is spent yet, and a settlement that has not begun. */
export const aCostsView = (over: Partial<CostsView> = {}): CostsView => ({
  groups: [{ title: "Chi tổ chức hội nghị", amount: vnd(13_415_000), spent: vnd(0), withoutAmount: 1 }],
  funds: [
    { fund: "award", amount: vnd(0), spent: vnd(0) },
    { fund: "meeting", amount: vnd(13_415_000), spent: vnd(0) },
    { fund: "other", amount: vnd(0), spent: vnd(0) },
  ],
  all: { amount: vnd(13_415_000), spent: vnd(0), withoutAmount: 1 },
  share: { fund: null, share: null, legalBasis: null, limit: null, organising: vnd(0), charged: vnd(0), used: null },
  tasks: [],
  settlement: {
    advance: null,
    payable: vnd(2_240_000),
    signed: vnd(0),
    signedRows: 0,
    unclaimed: vnd(2_240_000),
    unclaimedRows: 5,
    withoutReason: 5,
    explained: vnd(0),
    returned: null,
    difference: null,
    isBegun: false,
  },
  funding: blankRecord(fundSettings),
  canSettle: true,
  ...over,
});

/** Sums as the pane shows them. */
export const aMoneyView = (over: Partial<MoneyView> = {}): MoneyView => ({
  awards: {
    collective: sum(2, 0, 900_000),
    individual: sum(3, 1, 1_340_000),
    household: sum(0, 0, 0),
    all: sum(5, 1, 2_240_000),
  },
  budget: {
    groups: [{ title: "Chi tổ chức hội nghị", lines: 4, withoutAmount: 1, amount: vnd(13_415_000) }],
    funds: { award: vnd(0), meeting: vnd(13_415_000), other: vnd(0) },
    total: vnd(13_415_000),
    withoutAmount: 1,
    awardMoney: vnd(0),
    grand: vnd(15_655_000),
  },
  baseSalary: { amount: vnd(1_490_000), legalBasis: "NĐ 38/2019/NĐ-CP", from: "01/07/2019" },
  awardBases: [{ legalBasis: "NĐ 91/2017/NĐ-CP", from: "01/10/2017" }],
  decisionDate: "10/03/2020",
  awardRows: [],
  changes: { rows: [], before: vnd(0), after: vnd(0) },
  norms: { sets: [], waiting: [], options: { rounding: "up", order: "multipliers-first" }, missing: [] },
  costs: aCostsView(),
  issues: [],
  differences: [],
  ...over,
});

const aLine = (name: string, amount: number) => ({
  ordinal: 1,
  honorific: null,
  name,
  position: null,
  orgUnit: null,
  awardText: "Giấy khen",
  amount: vnd(amount),
  representative: null,
  note: null,
  recipient: name,
  kind: "individual" as const,
  identityNumber: null,
  bankAccount: null,
  bank: null,
  source: { file: "khen-thuong.xlsx", sheet: "Cá nhân", row: 7 },
});

const fixOf = (id: Fix["id"], facts: Partial<Fix> = {}): FoundFix => ({
  fix: { id, params: {}, writes: {}, ...facts },
  label: `Sửa: ${id}`,
  kind: id,
});

const pair = { a: { file: "a.csv", sheet: "", row: 2 }, b: { file: "b.csv", sheet: "", row: 5 } };

/** A check with issues that can be corrected, a suspect, a decision and something ignored. */
export const checkedLists: CheckedLists = {
  issues: [
    aFoundIssue({ fixes: [fixOf("write-likely")] }),
    aFoundIssue({ place: "Đại biểu, dòng 10", fixes: [fixOf("write-likely"), fixOf("set-male", { isSingle: true })] }),
    aFoundIssue({
      sentence: "«Chu Thị Anh» có thể là người ở dòng 2.",
      issue: {
        code: "person-suspect",
        severity: "warning",
        at: { ...pair.b, column: null, field: "fullName" },
        params: { otherFile: "a.csv", otherSheet: "", otherRow: 2 },
      },
      fixes: [fixOf("same-person", { verdict: "same" })],
    }),
    aFoundIssue({ severity: "error", canShow: false }),
    aFoundIssue({ severity: "error", sentence: "Dòng không có tên.", place: "Đại biểu, dòng 12" }),
  ],
  ignored: [aFoundIssue({ sentence: "Số thứ tự 3 bị lặp.", reason: "đã hỏi đơn vị" })],
  entries: 124,
  heads: 118,
  repeated: 5,
  unnamed: 1,
  seats: 0,
  suspects: [
    {
      ...pair,
      name: "Chu Thị Anh",
      reason: "Tên chỉ khác dấu",
      fields: [
        { label: "Họ và tên", a: "Chu Thị Ánh", b: "Chu Thị Anh", differs: true },
        { label: "Đơn vị", a: "Tổ 1", b: "", differs: false },
      ],
    },
  ],
  decisions: [{ a: "x", b: "y", verdict: "same", nameA: "Đinh Văn Lý (dòng 3)", nameB: "Đinh Văn Lý (dòng 8)" }],
  manyPosts: [{ name: "Tạ Ngọc Liên", posts: ["Bí thư, Chi bộ 1", "Tổ trưởng, Tổ 1"], rows: 2, awards: 1 }],
  leftOut: [{ place: "Tệp a.csv, dòng 9", reason: "Dòng không có tên." }],
  lastFix: 2,
  outcome: "Đã sửa 2 ô.",
};

/** A payment sheet of one person, with one honoree of each reason left out. */
export const aPaymentSheet: PaymentSheet = {
  groups: [{ kind: "individual", title: "CÁ NHÂN", lines: [aLine("Chu Thị Anh", 450_000)], subtotal: vnd(450_000) }],
  total: vnd(450_000),
  inWords: "Bốn trăm năm mươi nghìn đồng",
  counts: { individual: 1, collective: 0, household: 0 },
  lines: 1,
  notPaid: [
    leftOut("Tổ dân phố số 5", 8, "no-amount", null),
    leftOut("Đinh Thị Lý", 9, "other-level", "city"),
    leftOut("Tạ Ngọc Liên", 10, "unpaid", "Đã chi danh hiệu cao hơn"),
  ],
};

function leftOut(name: string, row: number, reason: LeftOut["reason"], detail: LeftOut["detail"]): LeftOut {
  const source = { file: "khen-thuong.xlsx", sheet: "Cá nhân", row };
  return { name, kind: "individual", awardText: null, amount: null, reason, detail, source };
}

/** A take-in of one good list, one list that was there already, and one that is no list. */
export const takenLists: ImportedLists = {
  sources: [
    {
      file: "dai-bieu.xlsx",
      sheet: "DS",
      kind: "delegates",
      headerRow: 7,
      encoding: { name: "Unicode", evidence: [] },
      rowsRead: 8,
      rowsTaken: 2,
      skipped: [
        { row: 1, reason: "letterhead" },
        { row: 2, reason: "letterhead" },
        { row: 3, reason: "letterhead" },
        { row: 5, reason: "letterhead" },
        { row: 7, reason: "header" },
        { row: 10, reason: "signature" },
      ],
    },
    {
      file: "ghi-chu.xlsx",
      sheet: "Sheet1",
      kind: "unknown",
      headerRow: null,
      encoding: { name: "Unicode", evidence: [] },
      rowsRead: 1,
      rowsTaken: 0,
      skipped: [{ row: 1, reason: "not-a-list" }],
    },
  ],
  leftOut: 0,
  already: [{ file: "khen-thuong.xlsx", sheet: "Tập thể" }],
  updated: [],
  rows: { delegates: 2, honorees: 0, budget: 0 },
  issues: [aFoundIssue()],
  changes: [],
  facts: [{ file: "meeting.json", faults: [] }],
};

/** A document that was looked at. */
export const aDocumentView = (over: Partial<DocumentView> = {}): DocumentView => ({
  id: "payment-cash",
  issues: [],
  sheets: ["Chi tiền thưởng"],
  hasFile: true,
  written: [],
  saved: null,
  ...over,
});
