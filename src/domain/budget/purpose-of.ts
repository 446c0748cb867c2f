import { foldAccents } from "@/language/text/fold-accents";
import type { purposeWords } from "../model/words";
import type { BudgetLine } from "../model/budget-line";
import { isAwardMoney } from "./is-award-money";

/** What a budget line is spent on, as the rules of the award fund distinguish it. */
export type Purpose = keyof typeof purposeWords;

/** Frames, blank certificates, flags, badges and gifts are bought for the awards themselves (NĐ 91/2017 Art. 66). On folded text. */
const articles =
  /\bkhung\b|\bphoi\b(?! hop)|(?:giay|bang) (?:khen|chung nhan)|huy hieu|ky niem chuong|\bco (?:thi dua|luu niem)|vat pham|tang pham|qua (?:tang|luu niem)|hien vat/;

/** What a line is spent on: as stated, else by its item. */
export function purposeOf({
  item,
  purpose,
}: Pick<BudgetLine, "item"> & { readonly purpose?: Purpose | null }): Purpose {
  if (purpose !== undefined && purpose !== null) return purpose;
  if (isAwardMoney(item)) return "award-money";
  const folded = foldAccents(item.normalize("NFC")).replace(/\s+/g, " ");
  return articles.test(folded) && !/giay moi/.test(folded) ? "award-articles" : "organising";
}
