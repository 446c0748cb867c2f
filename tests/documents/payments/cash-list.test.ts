import fc from "fast-check";
import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { cashList, type CashListForm } from "@/documents/payments/cash-list";
import type { SheetModel } from "@/sheet/sheet-model";
import type { Honoree } from "@/domain/model/honoree";
import { payHonorees } from "@/domain/payments/payment-sheet";
import { noVoucherSettings } from "@/domain/payments/voucher-settings";

/** The sheet as rows of text, without merged blanks. */
function rowsOf(sheet: SheetModel): readonly string[] {
  const rows: string[][] = [];
  for (const { row, column, values } of sheet.blocks)
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value === null) return;
        const cells = (rows[row + i] ??= []);
        cells[column + j] = String(value);
      }),
    );
  return Array.from(rows, (cells) => (cells ?? []).filter((cell) => cell !== undefined).join(" | "));
}

const plain: CashListForm = {
  sheetName: "Chi tiền thưởng",
  part: null,
  isPortrait: false,
  pageTotals: false,
  settings: noVoucherSettings,
};

const sheetOf = (honorees: readonly Honoree[], meeting = aMeeting(), form: Partial<CashListForm> = {}): SheetModel =>
  cashList(meeting, payHonorees(assess(honorees)), { ...plain, ...form });

const people = (count: number): Honoree[] =>
  Array.from({ length: count }, (_, index) =>
    anHonoree({ name: `Nguyễn Thị Hòa ${index + 1}`, position: "Tổ trưởng" }),
  );

test("the sheet of two groups reads as the form", () => {
  const sheet = sheetOf([
    anHonoree({ name: "Trần Thị An", position: "Giáo viên" }),
    anHonoree({ kind: "collective", name: "Chi bộ 4", orgUnit: null }),
    anHonoree({ name: "Vũ Bá Bách", awardText: "Bằng khen UBND TP" }),
  ]);
  expect(rowsOf(sheet).filter((row) => row !== "")).toEqual([
    "UBND QUẬN LONG BIÊN",
    "UBND PHƯỜNG ĐỨC GIANG",
    "DANH SÁCH CHI TIỀN THƯỞNG",
    "Hội nghị điển hình tiên tiến giai đoạn 2020-2025",
    "(Kèm theo Quyết định số 47/QĐ-UBND ngày 10 tháng 3 năm 2020)",
    "Đơn vị tính: đồng",
    "STT | Họ và tên / Tên tập thể, hộ gia đình | Chức vụ | Đơn vị (địa chỉ) | Hình thức khen thưởng | Số tiền (đồng) | Ký nhận | Ghi chú",
    "I. TẬP THỂ",
    "1 | Chi bộ 4 | Giấy khen của Chủ tịch UBND phường | 450000",
    "Cộng I | =SUM(F10:F10)",
    "II. CÁ NHÂN",
    "1 | Trần Thị An | Giáo viên | Tổ dân phố số 3 | Giấy khen của Chủ tịch UBND phường | 230000",
    "Cộng II | =SUM(F13:F13)",
    "TỔNG CỘNG | =SUM(F11,F14)",
    "Tổng số tiền (viết bằng chữ): Sáu trăm tám mươi nghìn đồng.",
    "Danh sách gồm 01 tập thể, 01 cá nhân.",
    "Đức Giang, ngày …… tháng …… năm ……",
    "NGƯỜI LẬP | THỦ QUỸ | PHỤ TRÁCH KẾ TOÁN | CHỦ TỊCH",
    "(Ký, họ tên) | (Ký, họ tên) | (Ký, họ tên) | (Ký, họ tên, đóng dấu)",
    "A | C | B | D",
  ]);
});

test("who signs for a household or a collective has a column of its own, only where there is one", () => {
  const household = anHonoree({ kind: "collective", name: "Chi bộ 4", representative: "Trần Thị An" });
  expect(rowsOf(sheetOf([household]))).toContain(
    "1 | Chi bộ 4 | Tổ dân phố số 3 | Giấy khen của Chủ tịch UBND phường | 450000 | Trần Thị An",
  );
});

test("a person with two awards signs twice and counts once", () => {
  const twice = [anHonoree(), anHonoree({ awardText: "Lao động tiên tiến" })];
  expect(rowsOf(sheetOf(twice))).toContain("Danh sách gồm 01 cá nhân (2 lượt chi).");
});

test("no payee: the form stands with nothing in it", () => {
  const rows = rowsOf(sheetOf([]));
  expect(rows).toContain("TỔNG CỘNG | 0");
  expect(rows).toContain("Danh sách không có người nhận.");
});

test("what is not known of the meeting is left open, a name that begins a formula is text", () => {
  const rows = rowsOf(
    sheetOf(
      [anHonoree({ name: "=1+1" })],
      aMeeting({ orgUnit: null, awardDecision: { number: null, date: null }, title: null }),
    ),
  );
  expect(rows).toContain("(Kèm theo Quyết định số ……/QĐ-UBND ngày …… tháng …… năm ……)");
  expect(rows.some((row) => row.startsWith("1 | '=1+1 |"))).toBe(true);
  expect(rows.join("\n")).not.toMatch(/null|undefined/);
});

test("the page: A4 landscape, header repeated, a place to sign of 30 mm by 9 mm", () => {
  const sheet = sheetOf(people(3));
  expect(sheet.print).toMatchObject({ orientation: "landscape", titleRows: { first: 7, last: 7 }, fitToWidth: false });
  const sign = sheet.blocks.find(({ row, values }) => row === 7 && values[0]?.[0] === "Ký nhận")?.column ?? -1;
  const millimetres = (((sheet.columnWidths[sign] ?? 0) * 7) / 96) * 25.4;
  expect(millimetres).toBeGreaterThanOrEqual(30);
  for (const row of [9, 10, 11]) expect(sheet.rowHeights[row]).toBeGreaterThanOrEqual((9 * 72) / 25.4);
  const width = sheet.columnWidths.reduce<number>((sum, one) => sum + (one ?? 0) * 7, 0);
  expect((width / 96) * 25.4).toBeLessThanOrEqual(297 - 35);
});

test("300 payees: pages end between payees, the signatures with the last two of them", () => {
  const sheet = sheetOf(people(300));
  const breaks = sheet.print.breaksBefore ?? [];
  expect(breaks.length).toBeGreaterThan(10);
  const rows = rowsOf(sheet);
  expect(Number.parseInt(rows[breaks.at(-1) ?? 0] ?? "", 10)).toBeLessThanOrEqual(299);
  for (const row of breaks) expect(rows[row]).toMatch(/^\d+ \| Nguyễn/);
});

describe("properties", () => {
  test("the lines that each sum covers are the lines of its group, and all of them the total", () => {
    const kinds = fc.constantFrom("individual" as const, "collective" as const);
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 40 }), (list) => {
        const honorees = list.map((kind, index) => anHonoree({ kind, name: `Người ${index}` }));
        const payments = payHonorees(assess(honorees));
        const sheet = cashList(aMeeting(), payments, plain);
        const amounts = new Map<number, number>();
        const formulas: string[] = [];
        for (const { row, column, values } of sheet.blocks)
          if (column === 5)
            values.forEach(([value], index) => {
              if (typeof value === "number") amounts.set(row + index + 1, value);
              else if (typeof value === "string" && value.startsWith("=SUM(F") && value.includes(":"))
                formulas.push(value);
            });
        const sums = formulas.map((formula) => {
          const [, first = "0", last = "0"] = /F(\d+):F(\d+)/.exec(formula) ?? [];
          return [...amounts].reduce(
            (sum, [row, one]) => (row >= Number(first) && row <= Number(last) ? sum + one : sum),
            0,
          );
        });
        expect(sums).toEqual(payments.groups.map(({ subtotal }) => subtotal));
        expect(sums.reduce((sum, one) => sum + one, 0)).toBe(payments.total);
      }),
      { numRuns: 30 },
    );
  });
});
