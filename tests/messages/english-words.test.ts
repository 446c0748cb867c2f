import type { IssueDeclaration } from "@/issues/catalogue/issue-declaration";
import { issueCatalogue } from "@/issues/issue-catalogue";
import { paneEn } from "@/messages/en/pane";
import { wordsEn } from "@/messages/en/words";

const issues = Object.entries<IssueDeclaration>(issueCatalogue).flatMap(([code, { en }]) => [
  [code, en.title] as const,
  [code, en.text] as const,
]);
const english = [...issues, ...Object.entries(paneEn), ...Object.entries(wordsEn)];

/** Words of a private language, and the «“x” is no telephone number» that no native speaker writes. */
const odd =
  /\b(?:mend|anew|doubts?|take it in|taken? in|told|tells?|reckon|whoever|nobody says|purse|papers|honouree|standing|deed)\b|” is no /i;

test("English texts use the standard words: import, issue, action, quarantine, restore, existing", () => {
  expect(english.filter(([, text]) => odd.test(text))).toEqual([]);
});

test("English texts hold Vietnamese only where they name what stands in the workbook, a law or a sign", () => {
  const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
  const named = /«[^»]*»|“[^”]*”|\{[^}]*\}|\([^()]*…[^()]*\)|\b(?:NĐ|QĐ|TT)[ \d/\p{Lu}-]*|\d+\/\d+\/[\p{Lu}Đ-]+/gu;
  const words = /Bảng Vàng|đồng| đ(?![\p{L}])|Có|Chưa|Không|Nam|Nữ|Họ và tên/gu;
  expect(english.filter(([, text]) => vietnamese.test(text.replace(named, "").replace(words, "")))).toEqual([]);
});
