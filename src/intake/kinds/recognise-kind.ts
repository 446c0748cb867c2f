import { foldAccents } from "@/language/text/fold-accents";
import { awardInTitle, isAwardHeading } from "@/domain/recognition/award-in-title";
import type { ColumnMatch, Field } from "@/fields/field";

/** What a list is about. */
export type ListKind = "delegates" | "honorees" | "budget" | "unknown";

const honoreeTitle =
  /danh sach.{0,80}(?:khen thuong|bieu duong|ton vinh|trao thuong|duoc tang|trao tang|duoc khen|de nghi khen|tang thuong|giay khen|bang khen|danh hieu)|de nghi (?:tang|khen|xet)|chi (?:tien )?thuong|tien thuong|tong hop.{0,40}khen thuong/u;
const honoreeSheet = /^(?:ds|danh sach)?\s*(?:thi dua,?\s*-?\s*)?khen(?: thuong)?(?![\p{L}])/u;
const delegateTitle = /dai bieu|khach moi|thanh phan (?:tham )?du|danh sach.{0,40}(?:tham )?du |giay moi|moi du/u;
const budgetTitle = /du toan|kinh phi|khai toan|bao gia|du tru|ke hoach chi|quyet toan/u;
/** A list of prices alone («Bảng giá», «Báo giá») spends nothing. */
const spendingTitle = /du toan|kinh phi|khai toan|du tru|ke hoach chi|quyet toan/u;
const money: readonly Field[] = ["money", "amount"];

/** Recognises what a table lists, by its columns first, by the words above it where columns leave it open. `titles` begin with the sheet's name. */
export function recogniseKind(matches: readonly ColumnMatch[], titles: readonly string[]): ListKind {
  const sureness = (field: Field): number => matches.find((match) => match.field === field)?.confidence ?? 0;
  const has = (field: Field): boolean => sureness(field) > 0;
  const words = foldAccents(titles.join(" \n "));
  const isPeople = has("name") || has("familyName") || has("givenName");
  const hasMoney = money.some(has);
  if (has("item") && !isPeople) {
    const isSpent = (has("unitPrice") && spendingTitle.test(words)) || (has("quantity") && budgetTitle.test(words));
    const isPriced = hasMoney || (has("unitPrice") && has("quantity")) || isSpent;
    return isPriced ? "budget" : "unknown";
  }
  if (!isPeople) return "unknown";
  const isBudgetOfNames = has("unitPrice") && has("quantity") && budgetTitle.test(words);
  if (isBudgetOfNames) return "budget";
  if (has("award") || has("title") || has("awardTick")) return "honorees";
  const [sheet = ""] = titles;
  const isHonoured =
    isAwardHeading(sheet) ||
    honoreeSheet.test(foldAccents(sheet)) ||
    honoreeTitle.test(words) ||
    titles.some((title) => /danh sách/iu.test(title) && awardInTitle(title) !== null);
  if (isHonoured && (hasMoney || has("period") || !delegateTitle.test(words))) return "honorees";
  const isOfPeople = (
    [
      "position",
      "positionAndUnit",
      "orgUnit",
      "phone",
      "birth",
      "birthMale",
      "birthFemale",
      "group",
      "ordinal",
      "sex",
      "note",
      "other",
    ] as const
  ).some(has);
  // Names that stand alone, without a heading, were found by being names.
  const isByValues = matches.some(({ field, reason }) => field === "name" && reason === "values");
  return isOfPeople || isByValues ? "delegates" : "unknown";
}
