import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findLibreOffice, findPdfToText } from "../../scripts/find-programs";
import { ooxmlFaults } from "../support/check-ooxml";
import { printedPagesOf, recalculate } from "../support/libre-office";
import { describeWith } from "../support/need-program";
import { sampleJob } from "../support/sample-job";

interface Report {
  totals: {
    awards: { all: { totalByNorm: number; totalPayable: number; totalPayableByWard: number } };
    meeting: { groups: { title: string; amount: number }[]; total: number };
    grand: number;
  };
}

describeWith(
  "LibreOffice opens the three documents",
  findLibreOffice(),
  "install LibreOffice (libreoffice-calc-nogui, libreoffice-writer-nogui)",
  (soffice) => {
    let out: string;
    let report: Report;

    beforeAll(async () => {
      out = await sampleJob();
      report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
    });

    test("each file is as Office wants it", () => {
      const files = readdirSync(out).filter((name) => /\.(?:xlsx|docx)$/.test(name));
      expect(files).toContain("ke-hoach.docx");
      const faults = files.flatMap((name) =>
        ooxmlFaults(new Uint8Array(readFileSync(join(out, name)))).map((fault) => `${name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    test("the workbook recalculates to our totals", () => {
      const sheets = recalculate(soffice, join(out, "so-hoi-nghi.xlsx"));
      const totals = sheets.get("Tổng hợp") ?? "";
      const { awards, meeting, grand } = report.totals;
      const expected = [
        awards.all.totalByNorm,
        awards.all.totalPayable,
        awards.all.totalPayableByWard,
        meeting.total,
        ...meeting.groups.map((group) => group.amount),
        grand,
      ];
      const cells = totals.split(/[\n,]/).map((cell) => Number(cell.replace(/["\s]/g, "")));
      expect(expected.filter((amount) => !cells.includes(amount))).toEqual([]);
      const broken = [...sheets].flatMap(([name, text]) =>
        /#(REF|NAME|VALUE|DIV|N\/A|NUM)|Err:\d/.test(text) ? [name] : [],
      );
      expect(broken).toEqual([]);
    });

    describeWith("printed on A4", findPdfToText(), "install pdftotext (poppler-utils)", () => {
      let printed: readonly (readonly string[])[];

      beforeAll(() => {
        const files = ["danh-sach-chi-thuong.xlsx", "ke-hoach.docx", "so-hoi-nghi.xlsx"];
        printed = printedPagesOf(
          soffice,
          files.map((name) => join(out, name)),
        );
      });

      test("the payment sheet: header on every page, total and words", () => {
        const pages = printed[0] ?? [];
        expect(pages.length).toBeGreaterThanOrEqual(2);
        expect(pages.length).toBeLessThanOrEqual(4);
        for (const page of pages) expect(page).toMatch(/Ký nhận/i);
        const text = pages.join("\n");
        expect(text).toContain("DANH SÁCH CHI TIỀN THƯỞNG");
        const total = report.totals.awards.all.totalPayableByWard.toLocaleString("en-US");
        expect(text.replace(/(\d)\.(?=\d{3})/g, "$1,")).toContain(total);
        expect(text).toMatch(/bằng chữ/i);
        for (const title of ["NGƯỜI LẬP", "THỦ QUỸ", "PHỤ TRÁCH KẾ TOÁN", "CHỦ TỊCH"]) expect(text).toContain(title);
      });

      test("the plan: all its parts, on several pages", () => {
        const pages = printed[1] ?? [];
        expect(pages.length).toBeGreaterThanOrEqual(4);
        const text = pages.join("\n").replace(/\s+/g, " ");
        for (const part of [
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "KẾ HOẠCH",
          "154/KH-UBND",
          "Thành phần đại biểu",
          "PHÂN CÔNG NHIỆM VỤ",
          "Tài chính",
          "Nơi nhận",
          "CHỦ TỊCH",
        ]) {
          expect(text).toContain(part);
        }
        expect(text).not.toMatch(/undefined|\{[#/]?\w+\}|NaN/);
      });

      test("the workbook prints without empty pages", () => {
        const pages = printed[2] ?? [];
        expect(pages).not.toEqual([]);
        expect(pages.filter((page) => page.trim() === "")).toEqual([]);
      });
    });
  },
);
