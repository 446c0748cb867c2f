import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { causesOfChange, isOtherMoney, type ChangeCause, type PricingTrace } from "@/domain/awards/pricing-trace";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { findNormRow } from "@/workbook/norms/find-norm-row";
import type { LawInForce } from "@/workbook/norms/read-norms";
import { parseTrace, traceText } from "./trace-text";

/** A row whose money is another than when it was last priced. */
export interface PriceChange {
  /** Position in `records.honorees`. */
  readonly index: number;
  readonly before: PricingTrace;
  readonly after: PricingTrace;
  readonly causes: readonly ChangeCause[];
}

/** How each honoree is priced now, and what has changed since the last pricing. */
export interface Repricing {
  readonly traces: readonly PricingTrace[];
  /** What «Lần tính gần nhất» must say, row by row. */
  readonly texts: readonly string[];
  readonly changes: readonly PriceChange[];
}

/** Holds the money of each row against the last pricing, which stands beside it. A row never priced before has not changed. */
export function reprice({ records, assessed, law }: EvaluatedWorkbook): Repricing {
  const traces = assessed.map((entry) => traceOf(entry, law));
  const changes = traces.flatMap((after, index): readonly PriceChange[] => {
    const before = parseTrace(records.honorees[index]?.lastPriced ?? null);
    if (before === null || !isOtherMoney(before, after)) return [];
    return [{ index, before, after, causes: causesOfChange(before, after) }];
  });
  return { traces, texts: traces.map(traceText), changes };
}

function traceOf({ priced }: AssessedHonoree, law: LawInForce): PricingTrace {
  const found = priced.code === null ? null : findNormRow(priced.code, law);
  const norm = found?.found ? found.norm : null;
  const reason = priced.override?.reason ?? null;
  return {
    code: priced.code,
    multiplier: priced.multiplier,
    baseSalary: priced.multiplier === null ? null : law.baseSalary,
    legalBasis: norm?.legalBasis.split(/, (?=Điều |Quy chế|Phụ lục)/)[0] ?? null,
    by: found?.found ? found.priced.by : null,
    ...law.options,
    amount: priced.amount,
    override: priced.overriddenTo === null || reason === null ? null : { amount: priced.overriddenTo, reason },
    isUnpaid: priced.unpaidReason !== null,
    level: priced.level,
    payable: priced.payable,
    payableByWard: priced.payableByWard,
  };
}
