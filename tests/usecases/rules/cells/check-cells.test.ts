import fc from "fast-check";
import { checkCells } from "@/usecases/rules/cells/check-cells";
import type { CellValue } from "@/sheet/grid";
import { budgetTable } from "@/tables/lists/budget";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";

const tables = { delegates: delegateTable, honorees: honoreeTable, budget: budgetTable };
const typed = { file: "", sheet: "Đại biểu", row: 9 };
const taken = { file: "ds.xlsx", sheet: "S", row: 9 };
const row = (cells: Readonly<Record<string, CellValue>>, source = typed) => ({
  source,
  cell: (field: string) => cells[field] ?? null,
});
const clean = { fullName: "Trần Thị An", planGroup: "Khác" };
const find = (kind: "delegates" | "honorees" | "budget", cells: Readonly<Record<string, CellValue>>, source = typed) =>
  checkCells(tables[kind], [row(cells, source)]).map(({ code, at, params }) => [at.field, code, params["likely"]]);
const ofDelegate = (cells: Readonly<Record<string, CellValue>>, source = typed) =>
  find("delegates", { ...clean, ...cells }, source);
const ofHonoree = (cells: Readonly<Record<string, CellValue>>) =>
  find("honorees", { kind: "Cá nhân", name: "Trần Thị An", ...cells });
const ofLine = (cells: Readonly<Record<string, CellValue>>) => find("budget", { item: "Hoa tươi", ...cells });

test("clean rows say nothing", () => {
  expect(ofDelegate({ phone: "0912345678", birthYear: 1975, sex: "Nữ", position: "Tổ trưởng" })).toEqual([]);
  expect(ofHonoree({ typedAmount: 230_000, period: "2019" })).toEqual([]);
  expect(ofLine({ quantity: 3, unitPrice: 500_000, fund: "Khác" })).toEqual([]);
});

test.each<[string, CellValue, string, CellValue | undefined]>([
  ["fullName", null, "name-missing", undefined],
  ["fullName", "NGUYỄN VĂN AN", "name-form", "Nguyễn Văn An"],
  ["fullName", "nguyễn văn an", "name-form", "Nguyễn Văn An"],
  ["fullName", "Đ/c Nguyễn Văn An", "name-form", "Nguyễn Văn An"],
  ["fullName", " Nguyễn  Văn An", "name-form", "Nguyễn Văn An"],
  ["fullName", "Nguyễn Văn An, Trần Thị Bình", "two-names-in-cell", undefined],
  ["phone", 912345678, "phone-form", "0912345678"],
  ["phone", "0912.345.678", "phone-form", "0912345678"],
  ["phone", "0912345678 - 0987654321", "phone-form", "0912345678"],
  ["phone", "0912", "phone-unreadable", undefined],
  ["birthYear", "12/05/1975", "year-form", 1975],
  ["birthYear", 75, "year-two-digits", undefined],
  ["birthYear", "không rõ", "year-unreadable", undefined],
  ["sex", "nu", "word-unknown", "Nữ"],
  ["sex", "x", "word-unknown", undefined],
  ["orgUnit", "Tổ  5 ", "text-form", "Tổ 5"],
  ["orgUnit", "Tổ dân phố".normalize("NFD"), "text-form", "Tổ dân phố"],
  ["orgUnit", "#N/A", "cell-shows-error", undefined],
  ["planGroup", null, "plan-group-missing", undefined],
])("a delegate's %s %p: %s", (field, value, code, likely) => {
  expect(ofDelegate({ [field]: value })).toEqual([[field, code, likely]]);
});

test.each<[string, CellValue, string, CellValue | undefined]>([
  ["kind", "tap the", "word-unknown", "Tập thể"],
  ["kind", null, "kind-missing", "Cá nhân"],
  ["typedAmount", "450.000đ", "number-form", 450_000],
  ["typedAmount", "1.490", "number-ambiguous", undefined],
  ["typedAmount", "một ít", "number-unreadable", undefined],
  ["typedAmount", -5, "number-unreadable", undefined],
  ["typedAmount", 12.5, "number-form", 13],
])("an honoree's %s %p: %s", (field, value, code, likely) => {
  expect(ofHonoree({ [field]: value })).toEqual([[field, code, likely]]);
});

test.each<[string, CellValue, string, CellValue | undefined]>([
  ["item", null, "item-missing", undefined],
  ["quantity", "12 bông", "number-form", 12],
  ["quantity", "nhiều", "number-unreadable", undefined],
  ["unitPrice", "500k", "number-form", 500_000],
  ["fund", "quỹ khen thưởng", "word-unknown", "Quỹ thi đua, khen thưởng"],
])("a line's %s %p: %s", (field, value, code, likely) => {
  expect(ofLine({ [field]: value })).toEqual([[field, code, likely]]);
});

describe("what is pasted over is checked by the rule by which lists are read", () => {
  const ofPayee: readonly (readonly [string, CellValue, string, CellValue | undefined])[] = [
    ["identityNumber", "12ab", "identity-number-invalid", undefined],
    ["identityNumber", "0123 4567 8901", "text-form", "012345678901"],
    ["identityNumber", 12_345_678_901, "text-form", "012345678901"],
    ["identityNumber", "012345678", "identity-number-old", undefined],
    ["bankAccount", "x1", "bank-account-invalid", undefined],
    ["bankAccount", "1.23457E+15", "bank-account-invalid", undefined],
    ["bankAccount", 12_345_678_901_234_568_000, "bank-account-invalid", undefined],
    ["bank", "Vietcombank ", "text-form", "Vietcombank"],
    ["honorific", " Ông", "text-form", "Ông"],
    ["note", "đã  báo", "text-form", "đã báo"],
  ];
  test.each(ofPayee)("a delegate's %s %p: %s", (field, value, code, likely) =>
    expect(ofDelegate({ [field]: value })).toEqual([[field, code, likely]]),
  );
  test.each(ofPayee)("an honoree's %s %p: %s", (field, value, code, likely) =>
    expect(ofHonoree({ [field]: value })).toEqual([[field, code, likely]]),
  );
  test.each<[string, CellValue, string, CellValue | undefined]>([
    ["phone2", "0912", "phone-unreadable", undefined],
    ["phone2", 912345678, "phone-form", "0912345678"],
  ])("a delegate's %s %p: %s", (field, value, code, likely) =>
    expect(ofDelegate({ phone: "0987654321", [field]: value })).toEqual([[field, code, likely]]),
  );
  test("an honoree's representative", () =>
    expect(ofHonoree({ representative: "Trần  Văn Bình" })).toEqual([
      ["representative", "text-form", "Trần Văn Bình"],
    ]));
  test("a line's number of times", () =>
    expect(ofLine({ times: "nhiều" })).toEqual([["times", "number-unreadable", undefined]]));

  test("an account is read as whoever pays reads it: parted by spaces, with its holder", () => {
    for (const bankAccount of ["0123456789", "0123 456 789", "0123456789 - NGUYEN VAN A", "VPB123456"])
      expect(ofDelegate({ bankAccount })).toEqual([]);
  });

  test("an old identity number of a list was asked about when that was read", () => {
    expect(ofDelegate({ identityNumber: "012345678" }, taken)).toEqual([]);
  });
});

test("an unusual name was asked about when its list was taken in", () => {
  expect(ofDelegate({ fullName: "An 2" }, taken)).toEqual([]);
  expect(ofDelegate({ fullName: "An 2" })).toEqual([["fullName", "name-unusual", undefined]]);
});

test("a typed line without a group is asked about below a line that has one", () => {
  const lines = [
    row({ item: "Hoa", group: "Trang trí" }, taken),
    row({ item: "Phông" }),
    row({ item: "Nước" }, { ...taken, row: 12 }),
  ];
  expect(checkCells(budgetTable, lines)).toEqual([
    expect.objectContaining({ code: "budget-group-missing", params: { group: "Trang trí" } }),
  ]);
});

describe("properties", () => {
  test("what a check finds likely is clean itself", () => {
    const fields = {
      phone: fc.string(),
      birthYear: fc.oneof(fc.string(), fc.integer()),
      orgUnit: fc.string(),
      sex: fc.string(),
    };
    fc.assert(
      fc.property(fc.record(fields), (cells) => {
        for (const [field, , likely] of ofDelegate(cells))
          if (likely !== undefined) expect(ofDelegate({ [String(field)]: likely })).toEqual([]);
      }),
    );
  });
});
