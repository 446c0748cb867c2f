import type { Honoree } from "@/domain/model/honoree";
import { allKinds } from "@/usecases/documents/all-kinds";
import type { ComposedDocument, DocumentData } from "@/usecases/documents/document-kind";
import type { DocumentOptions } from "@/usecases/documents/document-options";
import { findLibreOffice, findPdfToText } from "../../scripts/find-programs";
import { aDocumentWorkbook } from "../support/a-document-book";
import { aPaperWorkbook } from "../support/a-paper-book";
import { ourTemplates } from "../support/our-templates";
import { anHonoree } from "@tools/samples/an-honoree";
import { describeWith } from "../support/need-program";
import { pagesOfAll, rowsTooLow } from "../support/printed-sheet";

const surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
const middles = ["Thị Thanh", "Văn", "Quang", "Thị Ngọc", "Minh", "Thị Hồng", "Đức"];
const givens = ["Huyền", "Bình", "Vinh", "Ánh", "Đức", "Nhung", "Hường", "Tuấn", "Yến"];

/** 1,000 honorees: 40 collectives, the others persons, with the awards and units of a ward. */
const thousand: readonly Honoree[] = Array.from({ length: 1000 }, (_, index) => {
  const source = { file: "khen.xlsx", sheet: "S", row: index + 2 };
  if (index < 40)
    return anHonoree({
      kind: "collective",
      name: `Tổ dân phố số ${index + 1}`,
      orgUnit: null,
      awardText: "Giấy khen",
      source,
    });
  return anHonoree({
    name: [surnames[index % 8], middles[index % 7], givens[index % 9]].join(" "),
    honorific: null,
    position: null,
    orgUnit: `Tổ dân phố số ${(index % 40) + 1}`,
    awardText: index % 10 === 0 ? "Giấy khen của Chủ tịch UBND phường" : "Lao động tiên tiến",
    period: String(1000 + index),
    source,
  });
});

async function fileOf(id: string, book: DocumentData, options: DocumentOptions) {
  const made = allKinds.find((kind) => kind.id === id)?.compose(book, options);
  const bytes = await made?.file?.bytes(ourTemplates);
  if (made === undefined || bytes === undefined) throw new Error(`${id} has no file`);
  return { made, bytes };
}

/** The last amount of a line of text, with its thousands apart in any way. */
const amountIn = (line: string): number =>
  Number((/([\d.,]+)\s*$/.exec(line.trimEnd())?.[1] ?? "").replace(/[.,]/g, ""));

describeWith(
  "papers printed by LibreOffice",
  findPdfToText() === null ? null : findLibreOffice(),
  "install LibreOffice (libreoffice-calc-nogui) and pdftotext (poppler-utils)",
  (soffice) => {
    const papers: readonly (readonly [string, DocumentOptions, number, RegExp])[] = [
      ["payment-cash", {}, 2, /Ký nhận/],
      ["payment-cash", { orientation: "portrait" }, 1, /Ký nhận/],
      ["payment-bank", {}, 2, /Số tài khoản/],
      ["payment-support", {}, 1, /Ký nhận/],
      ["expense-statement", {}, 2, /Nội dung chi/],
      ["payment-voucher", { split: "group" }, 2, /PHIẾU CHI/],
      ["calling-list", {}, 1, /Mời/],
      ["bank-notes", {}, 1, /500\.000/],
      ["envelope-labels", { labels: "2x7" }, 1, /Số 1/],
      ["envelope-labels", { labels: "3x8" }, 1, /Số 1/],
      ["handover-slip", {}, 1, /BÀN GIAO/],
      ["return-slip", {}, 1, /NỘP LẠI/],
    ];

    /** The list of 1,000 first, then the papers in their order; all printed in one start of LibreOffice. */
    let made: ComposedDocument;
    let book: DocumentData;
    let printed: readonly (readonly string[])[];
    let low: readonly (readonly string[])[];

    beforeAll(async () => {
      book = aDocumentWorkbook({ honorees: thousand });
      const long = await fileOf("payment-cash", book, { orientation: "portrait", pageTotals: "yes" });
      made = long.made;
      const others = await Promise.all(papers.map(([id, options]) => fileOf(id, aPaperWorkbook(), options)));
      const files = [long, ...others].map(({ bytes }) => bytes);
      printed = pagesOfAll(soffice, files);
      low = rowsTooLow(soffice, files);
    });

    test("1,000 honorees print in some 40 pages: heading on each, page totals that add up, nothing cut", () => {
      const pages = printed[0] ?? [];
      expect(pages.length).toBe((made.sheets[0]?.print.breaksBefore?.length ?? 0) + 1);
      expect(pages.length).toBeGreaterThanOrEqual(38);
      expect(pages.length).toBeLessThanOrEqual(44);
      for (const page of pages) expect(page).toMatch(/Ký nhận/);
      const lines = pages.flatMap((page) => page.split("\n"));
      const totals = lines.filter((line) => /Cộng trang \d+/.test(line)).map(amountIn);
      const total = book.assessed.reduce((sum, { priced }) => sum + priced.payableByWard, 0);
      expect(totals).toHaveLength(pages.length);
      expect(totals.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      expect(lines.filter((line) => line.includes("TỔNG CỘNG")).map(amountIn)).toEqual([total]);
      let before = 0;
      expect(lines.filter((line) => /Mang sang/.test(line)).map(amountIn)).toEqual(
        totals.slice(0, -1).map((amount) => (before += amount)),
      );
      expect(pages.at(-1)).toMatch(/NGƯỜI LẬP/);
      expect(low[0]).toEqual([]);
    });

    test.each(papers.map((paper, at) => [...paper, at + 1] as const))(
      "%s %j: %d page(s) of A4, its heading on each, no text cut",
      (_id, _options, count, heading, at) => {
        expect(printed[at]).toHaveLength(count);
        for (const page of printed[at] ?? []) expect(page).toMatch(heading);
        expect(low[at]).toEqual([]);
      },
    );
  },
);
