import { foldAccents } from "@/vietnamese/fold-accents";

const unitLine = /^(?:tên )?(?:đơn vị|cơ quan)(?: công tác| lập danh sách| cử đại biểu)?\s*:\s*(.+)$/iu;
/** The head of an accounting form names who pays, not where the persons listed belong. */
const accountingForm = /(?:ma (?:qhns|dvqhns|don vi)|mau so)/u;
const measure = /^(?:1[.,]?000|(?:ngan |nghin |trieu )?(?:dong|vnd|d)\b|nguoi\b)/u;

/** The unit that a line above a list states for all its persons («Đơn vị: Tổ dân phố số 7»), or null. */
export function unitInTitles(titles: readonly string[]): string | null {
  if (titles.some((title) => accountingForm.test(foldAccents(title)))) return null;
  const found = titles.flatMap((title) => unitLine.exec(title.trim())?.[1]?.trim() ?? []);
  const units = found.filter((text) => /\p{L}{2}/u.test(text) && !measure.test(foldAccents(text)));
  return units.at(-1) ?? null;
}
