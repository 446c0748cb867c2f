import { foldAccents } from "@/language/text/fold-accents";

const unitLine = /^(?:tên )?(?:đơn vị|cơ quan)(?: công tác| lập danh sách| cử đại biểu)?\s*:\s*(.+)$/iu;
/** The head of an accounting form names who pays, not where the persons listed belong. */
const accountingForm = /(?:ma (?:qhns|dvqhns|don vi)|mau so)/u;
const measure = /^(?:1[.,]?000|(?:ngan |nghin |trieu )?(?:dong|vnd|d)\b|nguoi\b)/u;

/** A letterhead of who sends only its own people; offices that list others' as well (UBND, Đảng ủy, Hội …) are none. */
const letterhead =
  /^(?:trường (?:mn|th|thcs|thpt|mầm non|mẫu giáo|tiểu học|trung học|phổ thông|đại học|cao đẳng)|trạm y tế|bệnh viện|công ty|hợp tác xã|ngân hàng|bưu điện|tổ dân phố|tdp|khu dân cư|chi bộ|chi hội|chi đoàn)(?![\p{L}\p{M}])/iu;
const isHeadline = (text: string): boolean => text === text.toUpperCase() && text.length <= 80 && !text.includes(":");

/** The unit whose letterhead stands above the title of a list («TRƯỜNG THCS ĐỨC GIANG»), or null. */
export function unitInLetterhead(titles: readonly string[]): string | null {
  if (titles.some((title) => accountingForm.test(foldAccents(title)))) return null;
  const title = titles.findIndex((text) => /danh sách|trích ngang/iu.test(text));
  const above = titles.slice(0, Math.max(0, title)).map((text) => text.trim());
  return above.filter((text) => letterhead.test(text) && isHeadline(text)).at(-1) ?? null;
}

/** The unit that a line above a list states for all its persons («Đơn vị: Tổ dân phố số 7»), or null. */
export function unitInTitles(titles: readonly string[]): string | null {
  if (titles.some((title) => accountingForm.test(foldAccents(title)))) return null;
  const found = titles.flatMap((title) => unitLine.exec(title.trim())?.[1]?.trim() ?? []);
  const units = found.filter((text) => /\p{L}{2}/u.test(text) && !measure.test(foldAccents(text)));
  return units.at(-1) ?? null;
}
