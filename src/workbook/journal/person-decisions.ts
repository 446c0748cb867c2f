import * as v from "valibot";
import { pairKey, personKey, type PersonDecision } from "@/domain/people/person-decision";
import { personRecords, type PersonRecord } from "@/domain/people/person-record";
import type { Source } from "@/sheet/grid";
import { entryWords } from "@/tables/sheets/journal-sheet";
import { placePhrase } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { cut, entry, type JournalEntry } from "./journal-entries";
import type { Journal } from "./read-journal";
import type { Records } from "../records/read-records";
import { rowKey } from "../source-key";

/** A decision with what the two rows were called when it was made. */
export interface KeptDecision extends PersonDecision {
  readonly nameA: string;
  readonly nameB: string;
}

const keptDecision = v.object({
  a: v.string(),
  b: v.string(),
  verdict: v.picklist(["same", "different"]),
  nameA: v.string(),
  nameB: v.string(),
});

interface DecisionRow {
  readonly rowIndex: number;
  readonly decision: KeptDecision;
}

/** The decisions about persons that «Nhật ký» keeps, with their positions in it; of two about one pair the later counts. */
export function decisionRows({ rows }: Pick<Journal, "rows">): readonly DecisionRow[] {
  const found = rows.flatMap(({ entry: { entry: kind, exact }, rowIndex }): readonly DecisionRow[] => {
    if (kind !== entryWords.person) return [];
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptDecision), exact);
    return kept.success ? [{ rowIndex, decision: kept.output }] : [];
  });
  return [...new Map(found.map((row) => [pairKey(row.decision.a, row.decision.b), row])).values()];
}

/** The decisions that «Nhật ký» keeps. */
export const decisionsOf = (journal: Pick<Journal, "rows">): readonly KeptDecision[] =>
  decisionRows(journal).map(({ decision }) => decision);

/** Finds the person that a row names. */
export function findPersons(records: Records): (source: Source) => PersonRecord | null {
  const persons = personRecords(
    records.delegates.map(({ record }) => record),
    records.honorees.map(({ record }) => record),
  );
  const byRow = new Map(persons.map((person) => [rowKey(person.source), person]));
  return (source) => byRow.get(rowKey(source)) ?? null;
}

/** The entry of «Nhật ký» that keeps a decision about two rows. */
export function decisionEntry(a: PersonRecord, b: PersonRecord, verdict: PersonDecision["verdict"]): JournalEntry {
  const told = ({ name, source }: PersonRecord): string =>
    `${name} (${placePhrase({ ...source, row: Math.floor(source.row), column: null }, vietnamese)})`;
  const kept: KeptDecision = {
    a: personKey(a),
    b: personKey(b),
    verdict,
    nameA: cut(told(a)),
    nameB: cut(told(b)),
  };
  const what = vietnamese(`word:journal.${verdict}`, { a: kept.nameA, b: kept.nameB });
  // Without a list of its own, so that it goes with none.
  return entry("person", { file: "", sheet: "", row: 0 }, { what, exact: JSON.stringify(kept) });
}
