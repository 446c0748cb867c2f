import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendixSheets } from "@/documents/plan/appendix-sheets";
import { fillPlan } from "@/documents/plan/fill-plan";
import { planContent } from "@/documents/plan/plan-content";
import { planFields } from "@/documents/plan/plan-fields";
import { planSheet } from "@/documents/plan/plan-sheet";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import { findLibreOffice, findPdfToText } from "../../scripts/find-programs";
import { longMaterial } from "@tools/bench/plan";
import { ooxmlFaults } from "../support/check-ooxml";
import { printedPages } from "../support/libre-office";
import { describeWith } from "../support/need-program";

const ROWS = 130;
const folder = mkdtempSync(join(tmpdir(), "plan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** Pages from the one with this title to the one before the next title. */
function pagesOf(pages: readonly string[], title: string, next: string | null): readonly string[] {
  const first = pages.findIndex((page) => page.includes(title));
  const end = next === null ? pages.length : pages.findIndex((page) => page.includes(next));
  return pages.slice(first, end);
}

describeWith(
  "LibreOffice prints the plan",
  findLibreOffice(),
  "install LibreOffice (libreoffice-calc-nogui, libreoffice-writer-nogui)",
  (soffice) => {
    describeWith("on A4", findPdfToText(), "install pdftotext (poppler-utils)", () => {
      const material = longMaterial(ROWS);
      const facts = gatherPlanFacts(material);

      test.each([
        ["tt01", "2020-03-02"],
        ["nd30", "2025-09-01"],
      ] as const)(
        "as a document in the format %s: the header of each appendix on every page, every row whole",
        (format, planDate) => {
          const meeting = { ...material.meeting, planDate };
          const content = planContent({ ...facts, meeting }, material);
          const template = `ke-hoach-${format}.docx`;
          const bytes = readFileSync(join("assets", "templates", template));
          const { bytes: plan } = fillPlan(template, new Uint8Array(bytes), planFields(content));
          const file = join(folder, template);
          writeFileSync(file, plan ?? new Uint8Array());
          expect(ooxmlFaults(plan ?? new Uint8Array())).toEqual([]);
          const pages = printedPages(soffice, file);
          const delegates = pagesOf(pages, "DANH SÁCH ĐẠI BIỂU", "DANH SÁCH TẬP THỂ");
          const honorees = pagesOf(pages, "DANH SÁCH TẬP THỂ", "DỰ TOÁN KINH PHÍ");
          const budget = pagesOf(pages, "DỰ TOÁN KINH PHÍ", null);
          for (const appendix of [delegates, honorees, budget]) expect(appendix.length).toBeGreaterThan(2);
          expect(pages.length).toBeLessThan(45);
          for (const page of delegates) expect(flat(page)).toMatch(/STT Họ và tên Chức vụ Đơn vị Ghi chú/);
          for (const page of honorees) expect(page).toMatch(/Hình thức khen/);
          for (const page of budget) expect(page).toMatch(/Nội dung chi/);
          // Nothing is clipped: each row's last word is on paper, and pages are numbered anew in each appendix.
          const text = flat(delegates.join(" "));
          for (const at of [0, 64, ROWS - 1]) expect(text).toMatch(new RegExp(`\\b${at + 1} `));
          expect(flat(budget.join(" "))).toContain(`Nội dung chi thứ ${ROWS - 1}`);
          const numbers = delegates.map((page) => {
            const lines = page
              .split("\n")
              .map((line) => line.trim())
              .filter((line) => line !== "");
            return (format === "nd30" ? lines[0] : lines.at(-1)) ?? "";
          });
          expect(numbers.slice(1)).toEqual(numbers.slice(1).map((_, index) => String(index + 2)));
          expect(numbers[0]).not.toBe("1");
          expect(pages.join("\n")).not.toMatch(/undefined|NaN|\{[#/]?\p{L}/u);
          expect(pages.filter((page) => page.trim() === "")).toEqual([]);
        },
        240_000,
      );

      test("as sheets: Excel's own repeated rows on every page of each appendix", async () => {
        const content = planContent(facts, material);
        const [delegates, honorees, budget] = await Promise.all(
          appendixSheets(content, facts).map(async (sheet, index) => {
            const file = join(folder, `phu-luc-${index}.xlsx`);
            const bytes = await writeWorkbook([sheet]);
            writeFileSync(file, bytes);
            expect(ooxmlFaults(bytes)).toEqual([]);
            return printedPages(soffice, file);
          }),
        );
        for (const pages of [delegates, honorees, budget]) expect(pages?.length).toBeGreaterThan(2);
        for (const page of delegates ?? []) expect(page).toMatch(/STT +Họ và tên/);
        for (const page of honorees ?? []) expect(page).toMatch(/Hình thức khen/);
        for (const page of budget ?? []) expect(page).toMatch(/Nội dung chi/);
        expect(flat((budget ?? []).join(" "))).toContain(`Nội dung chi thứ ${ROWS - 1}`);
        const plan = join(folder, "ke-hoach.xlsx");
        writeFileSync(plan, await writeWorkbook([planSheet(content, facts)]));
        const text = flat(printedPages(soffice, plan).join(" "));
        for (const words of [
          content.title ?? "",
          "Biểu dương, tôn vinh các gương điển hình tiên tiến người tốt, việc tốt tiêu biểu.",
          "/.",
        ])
          expect(text).toContain(words);
      }, 240_000);
    });
  },
);
