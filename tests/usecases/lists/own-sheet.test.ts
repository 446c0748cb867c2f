/** Taking in a sheet that we wrote gives back the same records. */
import fc from "fast-check";
import type { Honoree } from "@/domain/model/honoree";
import type { BudgetLine } from "@/domain/model/budget-line";
import { importGrids } from "@/intake/sheets/import-grids";
import { vnd } from "@/domain/money/vnd";
import type { Delegate } from "@/domain/model/delegate";
import type { Source, SourceGrid } from "@/sheet/grid";
import { budgetTable } from "@/tables/lists/budget";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";
import { tableRows, type NewRows } from "@/workbook/rows/table-rows";
import { aDelegate } from "@tools/samples/a-delegate";
import { aBudgetLine, anHonoree } from "@tools/samples/an-honoree";
import { listGrid } from "../../support/list-grid";

const name = fc.constantFrom(
  "Nguyễn Văn Hùng",
  "Nguyễn Văn Hưng",
  "Nguyễn Văn Hứng",
  "Trần Thị Hoà",
  "Trần Thị Hòa",
  "Lý Thị Vỹ",
  "Lý Thị Vĩ",
  "Phạm Đức Anh",
  "Ông Thị Mai",
);
const unit = fc.constantFrom("TDP số 3", "Tổ dân phố số 3", "Trường MN Hoa Sữa", null);
const phone = fc.constantFrom("0912000111", "0912000112", null, null);
const year = fc.constantFrom(1960, 1971, null);
const post = fc.constantFrom("BTCB", "Tổ trưởng", "Hiệu trưởng", null);

describe("a sheet that we wrote", () => {
  const grid = ({ headings, rows }: NewRows): SourceGrid => listGrid([headings, ...rows], { sheet: "Sheet1" });
  const withoutSource = <Record extends { source: Source }>({ source, ...rest }: Record): unknown => [
    Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)),
    source.file !== "",
  ];
  const identity = fc.constantFrom("001060000123", null);

  test("gives back its delegates", () => {
    const delegate = fc.record({
      fullName: name,
      honorific: fc.constantFrom("Đ/c", "Bà", null),
      position: post,
      orgUnit: unit,
      group: fc.constantFrom("I. ĐẠI BIỂU CẤP TRÊN", null),
      phone,
      birthYear: year,
      sex: fc.constantFrom("m" as const, "f" as const, null),
      note: fc.constantFrom("mời thêm", null),
      identityNumber: identity,
    });
    fc.assert(
      fc.property(fc.array(delegate, { minLength: 1, maxLength: 8 }), (facts) => {
        const written: readonly Delegate[] = facts.map((known) => aDelegate(known));
        const { delegates, sheets } = importGrids([grid(tableRows(delegateTable, written, 1))]);
        expect(delegates.map(withoutSource)).toEqual(written.map(withoutSource));
        expect(sheets[0]).toMatchObject({ kind: "delegates", rowsTaken: written.length });
      }),
    );
  });

  test("gives back its honorees", () => {
    const honoree = fc.record({
      name,
      position: post,
      orgUnit: unit,
      awardText: fc.constantFrom("GK CT UBND phường", "LĐTT", "Người tốt, việc tốt cấp phường", null),
      period: fc.constantFrom("2019", "2015-2020", null),
      typedAmount: fc.constantFrom(vnd(450_000), null),
      note: fc.constantFrom("vắng", null),
      bankAccount: fc.constantFrom("0021000012345", null),
      bank: fc.constantFrom("Agribank", null),
    });
    const collective = fc.record({
      kind: fc.constantFrom("collective" as const),
      name: fc.constantFrom("Tổ dân phố số 4", "Trường MN Hoa Sữa"),
      awardText: fc.constantFrom("Tập thể lao động tiên tiến", "Tổ dân phố văn hóa"),
      orgUnit: fc.constant(null),
      representative: fc.constantFrom("Lê Thị Gấm", null),
    });
    const household = fc.record({
      kind: fc.constantFrom("household" as const),
      name: fc.constantFrom("Gia đình ông Tăng Văn Tụy", "Hộ bà Ứng Thị Lúa"),
      awardText: fc.constantFrom("Gia đình văn hóa", "GK CT UBND phường"),
      representative: fc.constantFrom("Lê Thị Gấm"),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(honoree, collective, household), { minLength: 1, maxLength: 8 }), (facts) => {
        const written: readonly Honoree[] = facts.map((known) => anHonoree(known));
        const { honorees } = importGrids([grid(tableRows(honoreeTable, written, 1))]);
        expect(honorees.map(withoutSource)).toEqual(written.map(withoutSource));
      }),
    );
  });

  test("gives back its budget", () => {
    const line = fc.record({
      item: fc.constantFrom("Hoa tươi", "Nước uống đại biểu", "Khung giấy khen"),
      group: fc.constantFrom("Chi tổ chức hội nghị", null),
      measure: fc.constantFrom("lẵng", "người", null),
      quantity: fc.constantFrom(1, 12, 150, null),
      unitPrice: fc.constantFrom(vnd(10_000), vnd(500_000), null),
      typedAmount: fc.constantFrom(vnd(1_000_000), null),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (facts) => {
        const written: readonly BudgetLine[] = facts.map((known) => aBudgetLine(known));
        const { budget } = importGrids([grid(tableRows(budgetTable, written, 1))]);
        expect(budget.map(withoutSource)).toEqual(written.map(withoutSource));
      }),
    );
  });
});
