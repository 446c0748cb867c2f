import { recogniseAward } from "./recognise-award";

const longestHeading = 60;
/** What stands before the award in a title: «Danh sách cá nhân được tặng …». */
const before =
  /^.*(?<![\p{L}\p{M}])(?:được tặng thưởng|tặng thưởng|tiền thưởng|được tặng|tặng|đạt|nhận|công nhận|danh hiệu)(?![\p{L}\p{M}])\s*/iu;

/** True for a heading that is the name of one award: `LĐTT`, «Giấy khen UBND phường». */
export const isAwardHeading = (text: string): boolean =>
  text.length <= longestHeading && recogniseAward(text).found.length === 1;

/**
 * The one award that a title names («DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN», then «của Chủ tịch UBND phường»), as typed;
 * null when it names none or several.
 */
export function awardInTitle(title: string, next = ""): string | null {
  const whole = /^của\s/iu.test(next) ? `${title} ${next}` : title;
  const text = whole.replace(before, "");
  return [text, whole].find((each) => recogniseAward(each).found.length === 1) ?? null;
}
