import type { Issue, Place } from "@/issues/issue";
import type { Cells, Inputs } from "./fact";
import { factsOf, pathOf, type RecordOf, type Settings } from "./settings";
import { issueDeclared } from "@/issues/issue-of";

/** What a settings sheet says, and its cells that hold something else than they should. */
export interface SettingsRead<Own extends Settings> {
  readonly record: RecordOf<Own>;
  /** One warning a cell; what it should have said is blank in the record. */
  readonly issues: readonly Issue[];
}

/** The record that named cells say; a name that the workbook lacks says nothing. */
export function recordOf<Own extends Settings>(own: Own, cellsOf: (name: string) => Cells | null): SettingsRead<Own> {
  const issues: Issue[] = [];
  const record = {};
  for (const [key, fact] of factsOf(own)) {
    const cells = cellsOf(fact.words.name);
    const value =
      cells === null
        ? fact.blank
        : fact.read(cells, (code, params) => issues.push(issueDeclared(code, placeOfFact(own, key), params)));
    put(record, pathOf(key, fact), value);
  }
  return { record: record as RecordOf<Own>, issues };
}

/** What a record writes into the named cells of its facts, by name. */
export function namedValuesOf<Own extends Settings>(own: Own, record: RecordOf<Own>): Readonly<Record<string, Inputs>> {
  return Object.fromEntries(
    factsOf(own).map(([key, fact]) => [fact.words.name, fact.write(valueAt(record, pathOf(key, fact)))] as const),
  );
}

/** What one fact writes, with its name. A key that is no fact is refused (throws). */
export function namedValueOf(own: Settings, key: string, value: unknown): readonly [string, Inputs] {
  const fact = factsOf(own).find(([each]) => each === key)?.[1];
  if (fact === undefined) throw new Error(`no fact ${key} on ${own.sheet}`);
  return [fact.words.name, fact.write(value)];
}

/** The record of which nothing is known. */
export const blankRecord = <Own extends Settings>(own: Own): RecordOf<Own> => recordOf(own, () => null).record;

/** Where a fact stands in the workbook; the place says its name in `column` and its key in `field`. */
export const placeOfFact = (own: Settings, key: string): Place => ({
  file: "",
  sheet: own.sheet,
  row: 0,
  column: nameOf(own, key),
  field: key,
});

/** The workbook's name of a fact; null for what is no fact of these settings. */
export const nameOf = ({ names }: Settings, key: string): string | null => names[key] ?? null;

/** The value at a path of a record. */
export const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], record);

/** Puts a value at a path of a record that is being made. */
export function put(record: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) record[key] = value;
  else put((record[key] ??= {}) as Record<string, unknown>, rest, value);
}
