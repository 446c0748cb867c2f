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
import { printedPagesOf } from "../support/libre-office";
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

      const formats = [
        ["tt01", "2020-03-02"],
        ["nd30", "2025-09-01"],
      ] as const;

      function plan(format: (typeof formats)[number][0], planDate: string): Uint8Array {
        const content = planContent({ ...facts, meeting: { ...material.meeting, planDate } }, material);
        const template = `ke-hoach-${format}.docx`;
        const bytes = readFileSync(join("assets", "templates", template));
        const { bytes: filled } = fillPlan(template, new Uint8Array(bytes), planFields(content));
        return filled ?? new Uint8Array();
      }

      /** Everything printed in one start of LibreOffice, by the name of its file. */
      const printed = new Map<string, readonly string[]>();
      const files = new Map<string, Uint8Array>();

      beforeAll(async () => {
        const content = planContent(facts, material);
        for (const [format, date] of formats) files.set(`${format}.docx`, plan(format, date));
        for (const [at, sheet] of appendixSheets(content, facts).entries())
          files.set(`phu-luc-${at}.xlsx`, await writeWorkbook([sheet]));
        files.set("ke-hoach.xlsx", await writeWorkbook([planSheet(content, facts)]));
        const paths = [...files].map(([name, bytes]) => {
          writeFileSync(join(folder, name), bytes);
          return join(folder, name);
        });
        const pages = printedPagesOf(soffice, paths);
        [...files.keys()].forEach((name, at) => printed.set(name, pages[at] ?? []));
      });

      test.each(formats)(
        "as a document in the format %s: the header of each appendix on every page, every row whole",
        (format) => {
          expect(ooxmlFaults(files.get(`${format}.docx`) ?? new Uint8Array())).toEqual([]);
          const pages = printed.get(`${format}.docx`) ?? [];
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
      );

      test("as sheets: Excel's own repeated rows on every page of each appendix", () => {
        const content = planContent(facts, material);
        const names = ["phu-luc-0.xlsx", "phu-luc-1.xlsx", "phu-luc-2.xlsx"];
        for (const name of names) expect(ooxmlFaults(files.get(name) ?? new Uint8Array())).toEqual([]);
        const [delegates, honorees, budget] = names.map((name) => printed.get(name));
        for (const pages of [delegates, honorees, budget]) expect(pages?.length).toBeGreaterThan(2);
        for (const page of delegates ?? []) expect(page).toMatch(/STT +Họ và tên/);
        for (const page of honorees ?? []) expect(page).toMatch(/Hình thức khen/);
        for (const page of budget ?? []) expect(page).toMatch(/Nội dung chi/);
        expect(flat((budget ?? []).join(" "))).toContain(`Nội dung chi thứ ${ROWS - 1}`);
        const text = flat((printed.get("ke-hoach.xlsx") ?? []).join(" "));
        for (const words of [
          content.title ?? "",
          "Biểu dương, tôn vinh các gương điển hình tiên tiến người tốt, việc tốt tiêu biểu.",
          "/.",
        ])
          expect(text).toContain(words);
      });
    });
  },
);
