import { foldAccents } from "@/language/text/fold-accents";
import { isAwardMoney } from "./is-award-money";
import type { QuantityBasis } from "./quantity-basis";

/** Items whose quantity the tables know. On folded text; the first that fits. */
const bases: readonly (readonly [QuantityBasis, RegExp])[] = [
  ["certificates", /\bkhung giay khen/],
  ["attestations", /\bkhung giay chung nhan/],
  ["frames", /\bkhung\b/],
  ["attestations", /\b(?:phoi|in|mua|viet)\b[^.;]*(?:giay|bang) chung nhan/],
  ["certificates", /\b(?:phoi|in|mua|viet|lam)\b[^.;]*giay khen/],
  ["off-payroll-by-day", /tien an\b|an trua|bua (?:an|com|trua)|suat (?:an|com)|com (?:trua|hop|suat)|ho tro an\b/],
  ["heads-by-session", /nuoc (?:uong|loc|suoi|khoang|ngot|tra)|giai khat|tea ?break|che nuoc/],
  ["heads", /tai lieu|ky yeu|so tay|\bthe dai bieu|phu hieu/],
  ["payments", /(?:phong bi|phong bao) (?:dung )?(?:tien )?thuong/],
];

/** One thing for one person; a lump («gói», «đợt», «toàn bộ») is none. */
const countable =
  /^(?:dai bieu|nguoi|suat|chai|coc|lon|bo|quyen|cuon|chiec|cai|to|tam|khung|phoi|giay|ban|luot|hop|the|phong bi|cay)\b/;

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
