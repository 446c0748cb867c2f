import { priceLine } from "@/domain/budget/price-line";
import type { ExplanationStep } from "@/domain/explanations/explanation";
import { fundWords, quantityBasisWords } from "@/domain/model/words";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { findNormRow } from "@/workbook/norms/find-norm-row";
import type { MoneyExplanation } from "./money-explanation";

/** Why a budget line has its amount: quantity × unit price, what the quantity follows, the norm that the price is held against. */
export function explainBudgetLine({ records, law }: EvaluatedWorkbook, index: number): MoneyExplanation | null {
  const line = records.budget[index];
  if (line === undefined) return null;
  const { record } = line;
  const { amount } = priceLine(record);
  const step = (code: ExplanationStep["code"], params: ExplanationStep["params"] = {}): ExplanationStep => ({
    code,
    params,
  });
  const found = record.normCode === null ? null : findNormRow(record.normCode, law);
  const ceiling = found?.found ? found.priced.applied : null;
  const { quantity, unitPrice, times, basis } = record;
  const how =
    amount === null
      ? step("line-open")
      : quantity === null || unitPrice === null
        ? step("line-typed", { amount })
        : step("line", { quantity, price: unitPrice, amount });
  return {
    subject: { name: record.item, detail: record.group, total: null },
    amount,
    parts: [],
    steps: [
      ...(basis === null ? [] : [step("line-follows", { basis: quantityBasisWords[basis] })]),
      ...(times === null || quantity === null ? [] : [step("line-times", { quantity, times })]),
      how,
      step("line-fund", { fund: fundWords[record.fund] }),
      ...(found?.found && ceiling !== null
        ? [step("line-norm", { ceiling, code: found.norm.code, source: found.norm.legalBasis })]
        : []),
    ],
    sources: found?.found
      ? [
          {
            source: found.norm.legalBasis,
            url: found.norm.url,
            trust: found.norm.verified ? "verified" : found.norm.confirmed ? "confirmed" : "unverified",
          },
        ]
      : [],
  };
}
