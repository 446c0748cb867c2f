import type { Honoree } from "@/domain/model/honoree";
import type { PricingTrace } from "@/domain/awards/pricing-trace";
import type { Vnd } from "@/domain/money/vnd";
import { entryWords } from "@/tables/sheets/journal-sheet";
import { vietnamese } from "@/messages/vietnamese";
import { formatVnd } from "@/language/numbers/format-number";
import type { JournalEntry } from "./journal-entries";

/** An amount set by a person, as «Nhật ký» must tell it. */
export interface OverrideLog {
  /** Where the row stands in our own sheet now. */
  readonly at: { readonly sheet: string; readonly row: number };
  readonly column: string;
  /** Payable before and after, whole đồng; null = not known. */
  readonly from: Vnd | null;
  readonly to: Vnd | null;
  readonly old: PricingTrace["override"];
  readonly now: PricingTrace["override"];
}

/** One row of «Nhật ký» about one amount that was set, altered or taken back. */
export function overrideEntry({ name, awardText, source }: Honoree, log: OverrideLog): JournalEntry {
  const { at, column, from, to, old, now } = log;
  const who = [name, awardText].filter((part) => part !== null && part !== "").join(" · ");
  const what = now
    ? vietnamese("word:journal.override", { who, reason: now.reason })
    : vietnamese("word:journal.override-gone", { who, reason: old?.reason ?? "" });
  return {
    entry: entryWords.override,
    sourceFile: null,
    sourceSheet: at.sheet,
    sourceRow: at.row,
    column,
    what,
    from: from === null ? null : formatVnd(from),
    to: to === null ? null : formatVnd(to),
    exact: JSON.stringify({ source, before: old, after: now }),
  };
}
