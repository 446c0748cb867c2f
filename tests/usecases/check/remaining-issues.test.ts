import { Draft } from "@/workbook/draft";
import type { Delegate } from "@/domain/model/delegate";
import type { Honoree } from "@/domain/model/honoree";
import type { BudgetLine } from "@/domain/model/budget-line";
import { vnd } from "@/domain/money/vnd";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import type { NotedIssue } from "@/workbook/journal/read-journal";
import { readRecords } from "@/workbook/records/read-records";
import { remainingIssues } from "@/usecases/check/remaining-issues";
import { tableRows, type NewRows } from "@/workbook/rows/table-rows";
import { budgetTable } from "@/tables/lists/budget";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";
import { aDelegate } from "@tools/samples/a-delegate";
import { aBudgetLine, anHonoree } from "@tools/samples/an-honoree";

interface Now {
  readonly delegates?: readonly Delegate[];
  readonly honorees?: readonly Honoree[];
  readonly budget?: readonly BudgetLine[];
}

/** Codes that still hold with these records in the tables. */
function remaining(noted: readonly NotedIssue[], { delegates = [], honorees = [], budget = [] }: Now) {
  const content = ({ headings, rows }: NewRows, sheet: string) => ({ headings, rows, sheet, firstRow: 5 });
  const tables = new Map(
    Object.entries({
      DaiBieu: content(tableRows(delegateTable, delegates, 1), "Đại biểu"),
      KhenThuong: content(tableRows(honoreeTable, honorees, 1), "Khen thưởng"),
      DuToan: content(tableRows(budgetTable, budget, 1), "Dự toán"),
    }).map(([name, table]) => [name, { ...table, name, ids: table.rows.map(() => null), isFiltered: false }]),
  );
  const data = { sheets: [], isStructureProtected: false, tables, names: new Map(), nameSheets: new Map() };
  const records = readRecords(new Draft(data));
  return remainingIssues(noted, records).map(({ code, at }) => (at.field === null ? code : `${code} ${at.field}`));
}

const { source } = aDelegate();
const noted = (
  code: IssueCode,
  field: string | null,
  over: Partial<Omit<NotedIssue, "issue">> & { at?: Partial<Issue["at"]>; params?: Issue["params"] } = {},
): NotedIssue => ({
  issue: {
    code,
    severity: "warning",
    at: { ...source, column: null, field, ...over.at },
    params: over.params ?? {},
  },
  scope: over.scope ?? (field === null ? "row" : "cell"),
  written: over.written ?? null,
});

describe("a cell", () => {
  test.each<[IssueCode, string, string | null, Partial<Delegate>, boolean]>([
    ["phone-invalid", "phone", null, { phone: null }, true],
    ["phone-invalid", "phone", null, { phone: "0912" }, true],
    ["phone-invalid", "phone", null, { phone: "0912345678" }, false],
    ["year-invalid", "birthYear", null, { birthYear: 1975 }, false],
    ["year-invalid", "birthYear", null, { birthYear: 75 }, true],
    ["sex-unreadable", "sex", null, { sex: "f" }, false],
    ["name-missing", "fullName", null, { fullName: "" }, true],
    ["name-missing", "fullName", null, { fullName: "Đại diện Hội CCB" }, true],
    ["name-missing", "fullName", null, { fullName: "Lê Văn Cường" }, false],
    ["name-unusual", "fullName", "abc", { fullName: "abc" }, true],
    ["name-unusual", "fullName", "abc", { fullName: "John" }, false],
    ["ditto-without-source", "position", null, { position: "Tổ trưởng" }, false],
    ["cell-error", "orgUnit", null, { orgUnit: null }, true],
  ])("%s in %s, written %p, now %p: stands %p", async (code, field, written, now, stands) => {
    expect(await remaining([noted(code, field, { written })], { delegates: [aDelegate(now)] })).toEqual(
      stands ? [`${code} ${field}`] : [],
    );
  });

  test("of two telephone numbers one is chosen by emptying the second cell", async () => {
    const two = noted("phone-two-numbers", "phone", { written: "0912345678" });
    const both = aDelegate({ phone: "0912345678", phone2: "0912345679" });
    expect(await remaining([two], { delegates: [both] })).toHaveLength(1);
    expect(await remaining([two], { delegates: [{ ...both, phone2: null }] })).toEqual([]);
  });

  test("a doubtful kind of recipient is settled in the column of the kind", async () => {
    const kind = noted("recipient-kind-differs", "name", {
      written: "Trần Thị An",
      at: anHonoree().source,
      params: { taken: "individual" },
    });
    expect(await remaining([kind], { honorees: [anHonoree()] })).toHaveLength(1);
    expect(await remaining([kind], { honorees: [anHonoree({ kind: "household" })] })).toEqual([]);
  });
});

describe("a row and a list", () => {
  test("a row's issue goes with its record", async () => {
    const hidden = noted("hidden-row", null);
    expect(await remaining([hidden], { delegates: [aDelegate({ fullName: "Khác hẳn" })] })).toEqual(["hidden-row"]);
    expect(await remaining([hidden], { delegates: [] })).toEqual([]);
  });

  test("a doubt about two rows goes with either", async () => {
    const twice = noted("duplicate-in-list", "fullName", { written: "Trần Thị Minh Khuyên", params: { row: 9 } });
    const first = aDelegate({ source: { ...source, row: 9 } });
    expect(await remaining([twice], { delegates: [aDelegate(), first] })).toHaveLength(1);
    expect(await remaining([twice], { delegates: [aDelegate()] })).toEqual([]);
    expect(await remaining([twice], { delegates: [first] })).toEqual([]);
  });

  test("a list's issue stays while the list has a record, a source's always", async () => {
    const both = [
      noted("total-wrong", null, { scope: "list", at: { row: 40 } }),
      noted("file-damaged", null, { scope: "source", at: { file: "hong.xlsx", sheet: "", row: 0 } }),
    ];
    expect(await remaining(both, { delegates: [aDelegate()] })).toEqual(["total-wrong", "file-damaged"]);
    expect(await remaining(both, { delegates: [] })).toEqual(["file-damaged"]);
  });

  test("a list is known by its name also where the letters are decomposed", async () => {
    const at = { file: "đại-biểu.xlsx".normalize("NFD"), sheet: "S " };
    const delegate = aDelegate({ source: { file: "đại-biểu.xlsx", sheet: "S", row: 2 } });
    expect(await remaining([noted("hidden-row", null, { at })], { delegates: [delegate] })).toEqual(["hidden-row"]);
  });
});

describe("a budget line", () => {
  const at = aBudgetLine().source;
  const line = (code: IssueCode, field: string) => noted(code, field, { at, params: { item: "Hoa tươi" } });
  const now = (code: IssueCode, field: string, facts: Partial<BudgetLine>) =>
    remaining([line(code, field)], { budget: [aBudgetLine(facts)] });

  test("figures that agree again settle it, whichever cell was corrected", async () => {
    const typedAmount = vnd(1_550_000);
    expect(await now("amount-differs", "typedAmount", { typedAmount })).toHaveLength(1);
    expect(await now("amount-differs", "typedAmount", { typedAmount: vnd(1_600_000) })).toHaveLength(1);
    expect(await now("amount-differs", "typedAmount", { typedAmount: vnd(1_500_000) })).toEqual([]);
    expect(await now("amount-differs", "typedAmount", { typedAmount, unitPrice: vnd(1_550_000), quantity: 1 })).toEqual(
      [],
    );
  });

  test("a missing price is settled by a price; the quantity that is missing then is told", async () => {
    expect(await now("price-missing", "unitPrice", { unitPrice: null })).toEqual(["price-missing unitPrice"]);
    expect(await now("price-missing", "unitPrice", {})).toEqual([]);
    expect(await now("price-missing", "unitPrice", { quantity: null })).toEqual(["quantity-missing quantity"]);
    expect(await now("quantity-missing", "quantity", { quantity: null })).toEqual(["quantity-missing quantity"]);
    expect(await now("quantity-missing", "quantity", {})).toEqual([]);
  });

  test("a lump sum is told until both factors are there", async () => {
    const typedAmount = vnd(900_000);
    expect(await now("lump-sum", "typedAmount", { quantity: null, typedAmount })).toHaveLength(1);
    expect(await now("lump-sum", "typedAmount", { quantity: 3, unitPrice: vnd(300_000), typedAmount })).toEqual([]);
  });
});
