import { awards, type AwardClass, type AwardName } from "./award-names";
import { blankOut, splitAwardWords, type AwardWords } from "./award-words";
import type { GrantLevel } from "../model/honoree";
import { recogniseSigner, type Signer } from "./recognise-signer";

/** What an award's text says, before any norm is looked at. */
export interface RecognisedAward {
  /** null: no award that we know, or several in one cell. */
  readonly award: AwardName | null;
  readonly awardClass: AwardClass | null;
  readonly signer: Signer | null;
  /** Who signs and therefore pays; null where the text does not say. */
  readonly level: GrantLevel | null;
  /** «Chiến sĩ thi đua cơ sở», «toàn quốc»: the title's own reach. */
  readonly reach: "base" | "nation" | null;
  /** Class (hạng) of a huân chương. */
  readonly grade: 1 | 2 | 3 | null;
  /** Every award found in the text, so that two in one cell can be reported. */
  readonly found: readonly AwardName[];
}

const names = Object.keys(awards) as AwardName[];
const reasonFor = / (?:ve|vi|trong|da|co thanh tich|thanh tich|cong tac|phong trao|nhan dip|cho|giai doan) /;

/**
 * Reads an award as typed: abbreviations (GK, BK, LĐTT, CSTĐCS, TTLĐXS, TDP VH, NTVT, KNC, CT.UBND P.) and full names, with or without marks.
 * A text that holds two awards is not decided here: `award` is null and `found` names both.
 */
export function recogniseAward(text: string): RecognisedAward {
  const words = splitAwardWords(text);
  const { found, rest } = findAwards(words);
  const award = found.length === 1 ? (found[0] ?? null) : null;
  const { signer, level } = recogniseSigner(rest);
  return {
    award,
    awardClass: award === null ? null : awards[award].awardClass,
    signer,
    level: award === null ? level : levelByLaw(award, rest, level),
    reach: award === "chien-si-thi-dua" ? reachOf(rest) : null,
    grade: gradeOf(words),
    found,
  };
}

/** Takes the names out one by one; what stands after «về thành tích», «cho», «phong trào» … is the reason and names no signer. */
function findAwards(words: AwardWords): { readonly found: readonly AwardName[]; readonly rest: AwardWords } {
  const found: AwardName[] = [];
  let rest = words;
  let end = 0;
  for (const name of names) {
    const match = awards[name].pattern.exec(rest.folded);
    if (match === null) continue;
    found.push(name);
    rest = blankOut(rest, match.index, match[0].length);
    end = Math.max(end, match.index + match[0].length);
  }
  const reason = found.length === 0 ? -1 : rest.folded.slice(end).search(reasonFor);
  return { found, rest: reason < 0 ? rest : blankOut(rest, end + reason + 1, rest.typed.length - end - reason - 2) };
}

function reachOf({ folded }: AwardWords): "base" | "nation" | null {
  if (/ (?:co so|cs) /.test(folded)) return "base";
  return / (?:toan quoc|tq) /.test(folded) ? "nation" : null;
}

/** NĐ 152/2025 Art. 51 puts «Đại đoàn kết dân tộc» on a par with the second and «Dũng cảm» with the third class of the other orders. */
function gradeOf({ folded }: AwardWords): 1 | 2 | 3 | null {
  if (/\bdai doan ket\b/.test(folded)) return 2;
  if (/\bdung cam\b/.test(folded)) return 3;
  const [, grade] = /\bhang (nhat|nhi|ba|iii|ii|i|[123])\b/.exec(folded) ?? [];
  if (grade === undefined) return null;
  if (["nhat", "i", "1"].includes(grade)) return 1;
  return ["nhi", "ii", "2"].includes(grade) ? 2 : 3;
}

/**
 * Who signs by law, whether the text says so or not: orders, medals and heroes are the President's, the national title the Prime Minister's;
 * a kỷ niệm chương is given by ministries, provinces and central organisations only.
 */
function levelByLaw(award: AwardName, rest: AwardWords, said: GrantLevel | null): GrantLevel | null {
  if (award.startsWith("huan-chuong") || award === "anh-hung" || award === "huy-chuong") return "state";
  if (award === "chien-si-thi-dua" && reachOf(rest) === "nation") return "state";
  return award === "ky-niem-chuong" && said !== "city" ? "state" : said;
}
