import type { GrantLevel } from "@/domain/model/honoree";
import type { PricingTrace } from "@/domain/awards/pricing-trace";
import { multiplier } from "@/domain/money/multiplier";
import { vnd, type Vnd } from "@/domain/money/vnd";
import { orderWords, roundingWords } from "@/domain/norms/norm-options";
import { keyOfWords } from "@/language/words/key-of-words";
import { levelWords } from "@/domain/model/words";
import { formatVnd } from "@/language/numbers/format-number";
import { figureWords } from "@/tables/columns/trace-words";

/** Between the parts of a trace; no part but the last, the reason, may hold it. */
const BAR = " | ";
const NONE = "chưa có";

/**
 * How a row was priced, as it stands in «Lần tính gần nhất»: `GK_XA | 0,15 × 1.490.000 | Nghị định 91/2017/NĐ-CP | mức 230.000 | …`. A person
 * can read it, and `parseTrace` reads it back.
 */
export function traceText(trace: PricingTrace): string {
  const { override } = trace;
  return [
    trace.code ?? NONE,
    trace.multiplier === null || trace.baseSalary === null
      ? NONE
      : `${decimalText(trace.multiplier)} × ${formatVnd(trace.baseSalary)}`,
    (trace.legalBasis ?? NONE).replaceAll(BAR, " "),
    `${figureWords[trace.by === "unit" ? "unit" : "law"]} ${trace.amount === null ? NONE : formatVnd(trace.amount)}`,
    roundingWords[trace.rounding],
    orderWords[trace.order],
    trace.level === null ? NONE : levelWords[trace.level],
    `${trace.isUnpaid ? "không chi" : "được chi"} ${formatVnd(trace.payable)}`,
    `phường chi ${formatVnd(trace.payableByWard)}`,
    ...(override === null ? [] : [`sửa ${formatVnd(override.amount)}: ${override.reason}`]),
  ].join(BAR);
}

/** Reads a trace back; null for a cell that somebody has altered, or that an older version wrote otherwise. */
export function parseTrace(text: string | null): PricingTrace | null {
  if (text === null) return null;
  const [code, figures, basis, amount, rounding, order, level, payable, ward, ...rest] = text.split(BAR);
  const money = /^(mức của đơn vị|mức) (.+)$/.exec(amount ?? "");
  const paid = /^(không chi|được chi) ([\d.]+)$/.exec(payable ?? "");
  const byWard = /^phường chi ([\d.]+)$/.exec(ward ?? "");
  const product = /^([\d,]+) × ([\d.]+)$/.exec(figures ?? "");
  const typed = rest.length === 0 ? null : /^sửa ([\d.]+): (.*)$/s.exec(rest.join(BAR));
  const [mode, turn] = [keyOfWords(roundingWords, rounding ?? ""), keyOfWords(orderWords, order ?? "")];
  if (!money || !paid || !byWard || mode === null || turn === null || (rest.length > 0 && !typed)) return null;
  const whole = amountOf(money[2] ?? "");
  return {
    code: known(code),
    multiplier: product ? multiplier(Math.round(Number((product[1] ?? "").replace(",", ".")) * 1000)) : null,
    baseSalary: product ? amountOf(product[2] ?? "") : null,
    legalBasis: known(basis),
    by: whole === null ? null : money[1] === figureWords.unit ? "unit" : "law",
    rounding: mode,
    order: turn,
    amount: whole,
    override: typed ? { amount: amountOf(typed[1] ?? "") ?? vnd(0), reason: typed[2] ?? "" } : null,
    isUnpaid: paid[1] === "không chi",
    level: keyOfWords<GrantLevel>(levelWords, level ?? ""),
    payable: amountOf(paid[2] ?? "") ?? vnd(0),
    payableByWard: amountOf(byWard[1] ?? "") ?? vnd(0),
  };
}

const known = (part: string | undefined): string | null => (part === undefined || part === NONE ? null : part);

function amountOf(text: string): Vnd | null {
  const digits = /^\d{1,3}(?:\.\d{3})*$/.test(text) ? Number(text.replaceAll(".", "")) : NaN;
  return Number.isSafeInteger(digits) ? vnd(digits) : null;
}

const decimalText = (thousandths: number): string => String(thousandths / 1000).replace(".", ",");
