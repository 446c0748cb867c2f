import { useCase, workbookTables } from "../use-case";
import { pairKey, personKey, type PersonDecision } from "@/domain/people/person-decision";
import type { Source } from "@/sheet/grid";
import { decisionEntry, decisionRows, findPersons } from "@/workbook/journal/person-decisions";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords } from "@/workbook/records/read-records";
import { writeJournal } from "@/workbook/journal/write-journal";

/** What is decided about two rows, by where they stand. */
export interface DecidedPair {
  readonly a: Source;
  readonly b: Source;
  readonly verdict: PersonDecision["verdict"];
}

/**
 * Keeps in «Nhật ký» whether two rows are one person, in the place of an older decision about the two. Decisions know their records by
 * what these say, so that they hold for the next version of a list. A row that names nobody any more is passed over; gives the number kept.
 */
export const decidePeople = useCase<readonly DecidedPair[], number>({
  step: "checkRows",
  reads: workbookTables,
  work(draft, pairs) {
    const personAt = findPersons(readRecords(draft));
    const journal = readJournal(draft);
    const decided = pairs.flatMap(({ a, b, verdict }) => {
      const [first, second] = [personAt(a), personAt(b)];
      return first === null || second === null ? [] : [{ first, second, verdict }];
    });
    const keys = new Set(decided.map(({ first, second }) => pairKey(personKey(first), personKey(second))));
    writeJournal(draft, journal, {
      entries: decided.map(({ first, second, verdict }) => decisionEntry(first, second, verdict)),
      removed: positionsOf(journal, keys),
    });
    return decided.length;
  },
});

/** Withdraws a decision: the two rows are again whatever the rule says. */
export const withdrawDecision = useCase<Pick<PersonDecision, "a" | "b">, void>({
  step: "checkRows",
  reads: workbookTables,
  work(draft, { a, b }) {
    const journal = readJournal(draft);
    writeJournal(draft, journal, { removed: positionsOf(journal, new Set([pairKey(a, b)])) });
  },
});

const positionsOf = (journal: Parameters<typeof decisionRows>[0], keys: ReadonlySet<string>): readonly number[] =>
  decisionRows(journal).flatMap(({ rowIndex, decision: { a, b } }) => (keys.has(pairKey(a, b)) ? [rowIndex] : []));
