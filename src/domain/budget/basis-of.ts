import { foldAccents } from "@/vietnamese/fold-accents";
import { isAwardMoney } from "./is-award-money";
import type { QuantityBasis } from "./quantity-basis";

/** Items whose quantity the tables know. On folded text; the first that fits. */
const bases: readonly (readonly [QuantityBasis, RegExp])[] = [
  ["frames", /khung/],
  ["attestations", /(?:phoi|\bin\b|mua|viet) [^.;]*(?:giay|bang) chung nhan/],
  ["certificates", /(?:phoi|\bin\b|mua|viet|lam) [^.;]*giay khen/],
  ["off-payroll-by-day", /tien an\b|an trua|bua (?:an|com|trua)|suat (?:an|com)|com (?:trua|hop|suat)|ho tro an/],
  ["heads-by-session", /nuoc (?:uong|loc|suoi|khoang|ngot|tra)|giai khat|tea ?break|che nuoc/],
  [
    "heads",
    /(?:photo|pho to|sao chup|in an|\bin\b)? ?tai lieu|ky yeu|so tay|cap (?:tai lieu|dung)|\bbut\b|the dai bieu|phu hieu/,
  ],
  ["payments", /phong bi (?:dung )?(?:tien )?thuong|phong bao/],
];

const countable = /dai bieu|nguoi|suat|chai|coc|lon|bo|quyen|cuon|chiec|cai|to|tam|khung|phoi|giay|ban|buoi|luot|hop/;

/**
 * What an item's quantity would follow, by its words and its measure: a proposal that changes nothing by itself. Null for a lump (gói, đợt, hợp đồng)
 * and for what no table knows.
 */
export function basisOf({
  item,
  measure,
}: {
  readonly item: string;
  readonly measure: string | null;
}): QuantityBasis | null {
  if (isAwardMoney(item)) return null;
  const fold = (text: string) => foldAccents(text.normalize("NFC")).replace(/\s+/g, " ").trim();
  if (measure !== null && !countable.test(fold(measure))) return null;
  return bases.find(([, words]) => words.test(fold(item)))?.[0] ?? null;
}
