import { matchKeyFoldingIY } from "@/language/text/tone-placement";
import type { PersonRecord } from "./person-record";

/** What a user decided of two records that may be one person, kept in the workbook; `a` and `b` are person keys, in whatever order. */
export interface PersonDecision {
  readonly a: string;
  readonly b: string;
  readonly verdict: "same" | "different";
}

/**
 * The key by which a decision knows a record again: name, unit, phones, year of birth and sex, but not file and row, which change with the next
 * version of a list. A record that says something else has another key, so that the question is asked again.
 */
export function personKey({ name, orgUnit, phones, birthYear, sex }: PersonRecord): string {
  return [matchKeyFoldingIY(name), matchKeyFoldingIY(orgUnit ?? ""), phones.join(" "), birthYear ?? "", sex ?? ""].join(
    "|",
  );
}

/** One text for a pair of keys, whichever stands first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
