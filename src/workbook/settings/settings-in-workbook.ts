import type { Inputs } from "@/tables/settings/schema/fact";
import { namedValuesOf, namedValueOf, recordOf, type SettingsRead } from "@/tables/settings/schema/record";
import type { RecordOf, Settings } from "@/tables/settings/schema/settings";
import type { Draft } from "../draft";

/** What the named cells of a settings sheet say; a workbook without a name says nothing of its fact. */
export const readSettings = <Own extends Settings>(draft: Draft, own: Own): SettingsRead<Own> =>
  recordOf(own, (name) => draft.named(name));

/**
 * Writes what a record knows into its named cells, which must be there. A fact that is null or empty leaves its cell as it is, so that what a
 * user has typed is not lost; one that the cell says already, perhaps in other words, is not written again.
 */
export function addSettings<Own extends Settings>(draft: Draft, own: Own, record: RecordOf<Own>): void {
  const before = namedValuesOf(own, readSettings(draft, own).record);
  const changed = Object.entries(namedValuesOf(own, record)).filter(
    ([name, rows]) => isKnown(rows) && JSON.stringify(rows) !== JSON.stringify(before[name]),
  );
  draft.writeNames(Object.fromEntries(changed));
}

/** Writes these facts, by their keys, into their named cells: null empties a cell, a fact left out stays as it is. */
export function writeSettings(draft: Draft, own: Settings, facts: Readonly<Record<string, unknown>>): void {
  draft.writeNames(
    Object.fromEntries(
      Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [namedValueOf(own, key, value)])),
    ),
  );
}

const isKnown = (rows: Inputs): boolean => rows.some((row) => row.some((value) => value !== null));
