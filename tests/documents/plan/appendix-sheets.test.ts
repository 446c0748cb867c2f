import { appendixSheets } from "@/documents/plan/appendix-sheets";
import { planContent } from "@/documents/plan/plan-content";
import type { SheetModel } from "@/sheet/sheet-model";
import { gatherPlanFacts, type PlanMaterial } from "@/domain/plan/plan-facts";
import { emptyMaterial, smallMaterial } from "./small-plan";

function sheetsOf(material: PlanMaterial): readonly SheetModel[] {
  const facts = gatherPlanFacts(material);
  return appendixSheets(planContent(facts, material), facts);
}

/** Rows of a sheet, the cells that hold something joined by `|`. */
function linesOf({ blocks }: SheetModel): readonly string[] {
  const rows: string[][] = [];
  for (const { row, values } of blocks)
    for (const value of values.flat()) if (value !== null && value !== "") (rows[row] ??= []).push(String(value));
  return Array.from(rows, (cells) => (cells ?? []).join("|"));
}

const [delegates, honorees, budget] = sheetsOf(smallMaterial()).map((sheet) => ({ sheet, lines: linesOf(sheet) }));

test("appendix I: delegates by the plan's groups, once each", () => {
  expect(delegates?.sheet.name).toBe("Phụ lục I");
  expect(delegates?.lines.filter((line) => line !== "")).toEqual([
    "Phụ lục I",
    "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
    "(Kèm theo Kế hoạch số 32/KH-UBND ngày 02 tháng 3 năm 2020 của UBND phường Đức Giang)",
    "STT|Họ và tên|Chức vụ|Đơn vị|Ghi chú",
    "I. Đại diện Ban Thi đua khen thưởng Trung ương, Thành phố, lãnh đạo quận (01 đại biểu)",
    "1|Trần Xuân Thắng|Phó Chủ tịch|UBND quận Long Biên",
    "II. Lãnh đạo ĐU-HĐND-UBND-MTTQ, trưởng các ngành đoàn thể, Hiệu trưởng các trường MN, TH và THCS (01 đại biểu)",
    "1|Lê Thùy Hà|Hiệu trưởng|Trường THCS Sông Hồng",
    "Tổng số: 02 đại biểu.",
  ]);
});

test("appendix II: amounts are numbers, sums live formulas of the rows below their title", () => {
  expect(honorees?.lines.slice(5)).toEqual([
    "I. TẬP THỂ (01 tập thể)|=SUM(F7:F7)",
    "1|Chi bộ 4|Giấy khen của Chủ tịch UBND phường|450000",
    "II. CÁ NHÂN (02 cá nhân)|=SUM(F9:F10)",
    "1|Trần Thị An|Giáo viên|Tổ dân phố số 3|Giấy khen của Chủ tịch UBND phường|230000",
    "2|Vũ Bá Bách|Tổ dân phố số 3|Bằng khen UBND TP|Thành phố chi",
    "III. HỘ GIA ĐÌNH (01 hộ gia đình)|……",
    "1|Gia đình ông <Sơn & Hà>|Tổ dân phố số 3|Giấy khen của Chủ tịch UBND phường|Chưa rõ mức thưởng",
    "TỔNG CỘNG (tiền thưởng do đơn vị chi)|=SUM(F6,F8,F11)",
  ]);
  expect(honorees?.sheet.print.orientation).toBe("landscape");
});

test("appendix III: both budgets and the whole", () => {
  expect(budget?.lines.slice(5)).toEqual([
    "I. Chi tổ chức hội nghị|=SUM(F7:F9)",
    "1|Hoa tươi|lẵng|3|500000|=ROUND(D7*E7,0)|Có báo giá",
    "2|Ma két hội nghị|chiếc|1",
    "3|Nước uống|đại biểu|1.5|20000|=ROUND(D9*E9,0)",
    "II. Chi khen thưởng|=SUM(F11:F11)",
    "1|Khung giấy khen|lẵng|4|45000|=ROUND(D11*E11,0)",
    "Cộng kinh phí tổ chức hội nghị|=SUM(F6,F10)",
    "Tiền thưởng kèm theo khen thưởng (Phụ lục II)|680000",
    "TỔNG KINH PHÍ|=F12+F13",
    "Bằng chữ: Hai triệu ba trăm chín mươi nghìn đồng.",
  ]);
});

test("each repeats its header on every page, and has its page number where the format wants it", () => {
  for (const { sheet, lines } of [delegates, honorees, budget].flatMap((found) => found ?? [])) {
    const first = sheet.print.titleRows?.first ?? -1;
    expect(lines[first]).toMatch(/^STT\|/);
    expect(sheet.print).toMatchObject({ footer: expect.stringContaining("&R") as string });
    expect(sheet.print.header).toBeUndefined();
  }
  const material = smallMaterial({ planDate: "2020-03-05" });
  for (const sheet of sheetsOf(material)) {
    expect(sheet.print.header).toContain("&C");
    expect(sheet.print.footer).toBeUndefined();
  }
});

test("nothing known: open places, no undefined, sums of nothing are 0", () => {
  const texts = sheetsOf(emptyMaterial).flatMap(linesOf);
  expect(texts.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
  expect(texts).toContain("(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của ……)");
});
