import type { GrantLevel } from "../model/honoree";
import { recogniseAward } from "./recognise-award";

const longestHeading = 60;
/** What stands before the award in a title: «Danh sách cá nhân được tặng …». */
const before =
  /^.*(?<![\p{L}\p{M}])(?:được tặng thưởng|tặng thưởng|tiền thưởng|được tặng|tặng|đạt|nhận|công nhận|danh hiệu)(?![\p{L}\p{M}])\s*/iu;

/** True for a heading that is the name of one award: `LĐTT`, «Giấy khen UBND phường». */
export const isAwardHeading = (text: string): boolean =>
  text.length <= longestHeading && recogniseAward(text).found.length === 1;

/** Who gives it, before the award: «… được Chủ tịch UBND phường tặng Giấy khen». */
const giverFirst = /(?<![\p{L}\p{M}])được\s+(.{3,80}?)\s+(?:tặng thưởng|trao tặng|khen tặng|tặng)\s+(.+)$/iu;
/** What stands behind the award in a sentence: to whom, what for. */
const behind =
  /\s+(?:cho|đối với|về|vì|do đã|đã có|có tên|có thành tích|gồm|kèm theo)(?![\p{L}\p{M}]).*$|\s*[:;(].*$|[.,]\s*$/isu;

const isOneAward = (text: string): boolean => recogniseAward(text).found.length === 1;

/**
 * The one award that a title or a sentence of a decision names («DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN», then «của Chủ tịch UBND phường»; «Điều 1.
 * Tặng Giấy khen cho 02 cá nhân»), as typed, with the giver that stands before it; null when it names none or several.
 */
export function awardInTitle(title: string, next = ""): string | null {
  const whole = /^của\s/iu.test(next) ? `${title} ${next}` : title;
  const [, giver = "", given = ""] = giverFirst.exec(whole) ?? [];
  const award = given.replace(behind, "");
  if (isOneAward(award) && recogniseAward(award).level === null) {
    const said = `${award} của ${giver}`;
    if (isOneAward(said) && recogniseAward(said).signer !== null) return said;
  }
  const text = whole.replace(before, "");
  return [text.replace(behind, ""), text, whole].find(isOneAward) ?? null;
}

const decisionOf =
  /quyết định(?![\p{L}\p{M}])[^()]{0,80}?(?:ngày[^()]{0,40}?)?\s+của\s+([^();,]{3,80}?)\s*(?:[();,]|về việc|v\/v|$)/iu;

/** At which level a signer named by itself («Chủ tịch UBND quận Long Biên») stands; null for none that we know. */
export const levelOfSigner = (signer: string): GrantLevel | null => recogniseAward(`Giấy khen của ${signer}`).level;

/** Who signed the decision that a list belongs to («(Kèm theo Quyết định số … của Chủ tịch UBND thành phố)»), as typed; null where no title says it. */
export function signerInTitles(titles: readonly string[]): string | null {
  for (const title of titles) {
    const signer = decisionOf.exec(title)?.[1]?.trim() ?? "";
    if (signer !== "" && levelOfSigner(signer) !== null) return signer;
  }
  return null;
}
