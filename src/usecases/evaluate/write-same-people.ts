import { delegateColumns } from "@/tables/lists/delegates";
import type { Source } from "@/sheet/grid";
import type { PeopleMatch } from "@/domain/people/match-people";
import type { Draft } from "@/workbook/draft";
import type { DelegateRow, Records } from "@/workbook/records/read-records";
import { rowKey } from "@/workbook/source-key";
import { isOwnSameAs, nobodyNamed, seatsByNumber } from "@/tables/columns/same-as-words";

/**
 * Writes into «Trùng với» where a person's first entry stands, or that nobody is named, and gives the rows that count as heads
 * (positions in the records). What a person typed there stays and counts.
 */
export function writeSamePeople(
  draft: Draft,
  { records, people }: { readonly records: Records; readonly people: PeopleMatch },
): readonly boolean[] {
  const texts = sameAsTexts(records.delegates, people);
  const isChanged = records.delegates.some(({ sameAs }, index) => sameAs !== (texts[index] ?? null));
  if (isChanged) {
    const column: (string | null)[] = records.tables.DaiBieu.rows.map(() => null);
    records.delegates.forEach(({ rowIndex }, index) => {
      column[rowIndex] = texts[index] ?? null;
    });
    draft.writeColumns("DaiBieu", { [delegateColumns.sameAs]: column });
  }
  return texts.map((text) => text === null);
}

/** What «Trùng với» must say, row by row. */
export function sameAsTexts(delegates: readonly DelegateRow[], people: PeopleMatch): readonly (string | null)[] {
  const isEntry = new Set(delegates.map(({ record }) => rowKey(record.source)));
  const first = new Map<string, Source>();
  for (const { sources } of people.people) {
    const entries = sources.filter((source) => isEntry.has(rowKey(source)));
    for (const source of entries) if (entries[0]) first.set(rowKey(source), entries[0]);
  }
  return delegates.map(({ record, sameAs }) => {
    if (sameAs !== null && !isOwnSameAs(sameAs)) return sameAs;
    if ((record.seats ?? null) !== null) return seatsByNumber;
    const source = first.get(rowKey(record.source));
    if (source === undefined) return nobodyNamed;
    return rowKey(source) === rowKey(record.source) ? null : placeText(source);
  });
}

const placeText = ({ file, sheet, row }: Source): string =>
  [file, sheet, `dòng ${row}`].filter((part) => part !== "").join(" › ");
