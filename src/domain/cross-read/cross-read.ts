import { checkAmounts, type KnownSums } from "./check-amounts";
import { checkCitations, type OwnNumbers } from "./check-citations";
import { checkCounts, checkGroupRows, type KnownCounts } from "./check-counts";
import { checkDates, type MeetingDay } from "./check-dates";
import { checkDocumentPeriods } from "./check-document-periods";
import { checkNames, type KnownName } from "./check-names";
import { checkTableSums } from "./check-table-sums";
import { checkWords } from "./check-words";
import type { CrossFinding } from "./cross-finding";
import type { ReadDocument } from "./read-document";

/** What the facts and tables say, to compare documents with. */
export interface CrossFacts {
  readonly own: OwnNumbers;
  readonly meetingDay: MeetingDay;
  readonly counts: KnownCounts;
  readonly sums: KnownSums;
  readonly names: readonly KnownName[];
}

const order = { error: 0, warning: 1, note: 2 } as const;

/**
 * Reads documents across one another and against the facts: periods, numbers and dates of quoted documents, days, counts, sums, figures against words,
 * names. Reports each pair of readings that do not agree, the gravest first; changes nothing.
 */
export function crossRead(documents: readonly ReadDocument[], facts: CrossFacts): readonly CrossFinding[] {
  const passages = documents.flatMap((document) => document.passages);
  const tables = documents.flatMap((document) => document.tables);
  const findings = [
    ...checkDocumentPeriods(passages),
    ...checkCitations(documents, facts.own),
    ...checkDates(passages, facts.meetingDay),
    ...documents.flatMap((document) => checkWords(document.passages)),
    ...tables.flatMap((rows) => [...checkTableSums(rows), ...checkGroupRows(rows)]),
    ...checkAmounts(passages, facts.sums),
    ...checkCounts(passages, facts.counts),
    ...checkNames(documents, facts.names),
  ];
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
}
