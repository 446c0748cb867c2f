import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import { planContent } from "@/documents/plan/plan-content";
import { planSheet } from "@/documents/plan/plan-sheet";
import type { SheetModel } from "@/sheet/sheet-model";
import { aBudgetLine } from "@tools/samples/an-honoree";
import { vnd } from "@/domain/money/vnd";
import { emptyMaterial, smallMaterial } from "./small-plan";

function sheetOf(material: typeof emptyMaterial): SheetModel {
  const facts = gatherPlanFacts(material);
  return planSheet(planContent(facts, material), facts);
}

const cells = (sheet: SheetModel): readonly unknown[] =>
  sheet.blocks.flatMap(({ values }) => values.flat()).filter((value) => value !== null);

test("the sheet has the parts of the plan and the figures as live formulas", () => {
  const sheet = sheetOf(smallMaterial());
  const texts = cells(sheet);
  for (const part of [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "KẾ HOẠCH",
    "I. THỜI GIAN, NỘI DUNG, CHƯƠNG TRÌNH, THÀNH PHẦN",
    "II. PHÂN CÔNG NHIỆM VỤ",
    "TỔNG KINH PHÍ (a + b)",
    "TM. ỦY BAN NHÂN DÂN",
  ])
    expect(texts).toContain(part);
  expect(texts).toContain("Bằng chữ: Hai triệu ba trăm chín mươi nghìn đồng.");
  const formulas = texts.filter((text) => String(text).startsWith("="));
  expect(
    formulas.filter((formula) => /^=IF\(OR\(D\d+="",E\d+=""\),"",ROUND\(D\d+\*E\d+,0\)\)$/.test(String(formula))),
  ).toHaveLength(4);
  expect(formulas.at(-1)).toMatch(/^=F\d+\+F\d+$/);
});

test("a lump sum stands as it was stated, because it has no factors", () => {
  const lump = aBudgetLine({ item: "Văn nghệ", quantity: null, unitPrice: null, typedAmount: vnd(3_200_000) });
  const sheet = sheetOf({ ...smallMaterial(), budget: [lump] });
  expect(cells(sheet)).toContain(3_200_000);
  expect(cells(sheet).filter((text) => String(text).includes("ROUND("))).toEqual([]);
});

test("it is printed on A4 portrait, in its own area, without a column more", () => {
  const sheet = sheetOf(smallMaterial());
  expect(sheet.print).toMatchObject({ orientation: "portrait", fitToWidth: true, margins: { left: 30, right: 15 } });
  const right = Math.max(...sheet.blocks.map(({ column, values }) => column + (values[0]?.length ?? 1) - 1));
  expect(sheet.print.area).toMatchObject({ top: 0, left: 0, right });
  expect(Object.keys(sheet.rowHeights)).toHaveLength((sheet.print.area?.bottom ?? 0) + 1);
});

test("without any facts it stands with open places", () => {
  const texts = cells(sheetOf(emptyMaterial)).map(String);
  expect(texts).toContain("Số: ……/KH-UBND");
  expect(texts).toContain("Thực hiện ……;");
  expect(texts.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
});

test("many long documents to quote go over several rows: Excel refuses a row of more than 409 points", () => {
  const long = `Kế hoạch số 154/KH-UBND ngày 08/7/2019 của UBND quận về ${"tổ chức hội nghị điển hình tiên tiến ".repeat(12).trim()}`;
  const sheet = sheetOf(smallMaterial({ references: Array.from({ length: 8 }, () => long) }));
  expect(Math.max(...Object.values(sheet.rowHeights))).toBeLessThanOrEqual(409);
  const texts = cells(sheet).map(String);
  const first = texts.findIndex((text) => text.startsWith("Thực hiện "));
  const end = texts.findIndex((text) => text.includes("xây dựng kế hoạch tổ chức"));
  expect(end - first).toBeGreaterThan(1);
  expect(texts.slice(first, end).join(" ")).toBe(`Thực hiện ${Array.from({ length: 8 }, () => long).join("; ")};`);
});
