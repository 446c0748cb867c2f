import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { priceLine } from "@/domain/budget/price-line";
import { purposeOf } from "@/domain/budget/purpose-of";
import type { BudgetLine } from "@/domain/model/budget-line";
import type { Vnd } from "@/domain/money/vnd";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";
import { foldAccents } from "@/language/text/fold-accents";

const ofAwards = /\b(?:khen|thuong|danh hieu|tang|trao|bieu duong|ton vinh|tien tien)\b/;

/**
 * Asks about budget lines that look like award money under another name («Giấy khen … 4 × 230.000»): their price is the money of an award that
 * stands in «Khen thưởng», so that the sum may count it twice. The price is the evidence; a frame of 45.000 is no award's money.
 */
export function checkCountedTwice(
  lines: readonly (BudgetLine & Partial<Pick<BudgetEntry, "purpose">>)[],
  honorees: readonly AssessedHonoree[],
): readonly Issue[] {
  return lines.flatMap((line) => {
    const amount = priceLine(line).amount ?? 0;
    if (amount === 0 || purposeOf(line) === "award-money" || !isAboutAwards(line)) return [];
    const twin = honorees.find(
      ({ priced }) => priced.amount !== null && isPriceOf(line, priced.amount, rowsOf(honorees, priced.code)),
    );
    if (twin === undefined) return [];
    const { amount: price, code } = twin.priced;
    const params = {
      item: line.item,
      amount,
      price: price ?? 0,
      award: twin.honoree.awardText ?? "",
      rows: rowsOf(honorees, code),
    };
    return [issueOf("budget-award-counted-twice", placeOf(line.source, "unitPrice"), params)];
  });
}

const isAboutAwards = ({ item, group }: BudgetLine): boolean =>
  recogniseAward(item).found.length > 0 || ofAwards.test(foldAccents(`${group ?? ""} ${item}`.normalize("NFC")));

const rowsOf = (honorees: readonly AssessedHonoree[], code: string | null): number =>
  honorees.filter(({ priced }) => priced.code === code).length;

/** The unit price is the award's money; of a lump sum, the money of one or of all of its rows. */
function isPriceOf({ unitPrice, typedAmount }: BudgetLine, price: Vnd, rows: number): boolean {
  return unitPrice === null ? typedAmount === price || typedAmount === price * rows : unitPrice === price;
}
