import { isRecorded, type AnyFact, type CalculatedFact, type Fact } from "./fact";

/** Facts by their keys, in the order of the sheet. */
export type Facts = Readonly<Record<string, AnyFact>>;

/** Facts that stand together under a title. */
export interface Section<Own extends Facts = Facts> {
  readonly title: string;
  readonly facts: Own;
}

type Sections = Readonly<Record<string, Section>>;
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
type FactsIn<Parts extends Sections> = Together<Parts[keyof Parts]["facts"]>;

/** What a settings sheet holds of one subject, declared once: everything else follows from it. */
export interface Settings {
  readonly sheet: string;
  readonly sections: Sections;
  readonly facts: Facts;
  /** The workbook's name of each fact. */
  readonly names: Readonly<Record<string, string>>;
}

/** The same with the types of its facts. */
interface Declared<Parts extends Sections> {
  readonly sheet: string;
  readonly sections: Parts;
  readonly facts: FactsIn<Parts>;
  readonly names: { readonly [Key in keyof FactsIn<Parts>]: string };
}

/** Keys of the facts that a person fills in. */
export type FactKeyOf<Own extends Settings> = {
  [Key in keyof Own["facts"] & string]: Own["facts"][Key] extends CalculatedFact ? never : Key;
}[keyof Own["facts"] & string];

type At<Path extends string, Value> = Path extends `${infer Head}.${infer Rest}`
  ? { readonly [Key in Head]: At<Rest, Value> }
  : { readonly [Key in Path]: Value };

type Merged<Record> = { readonly [Key in keyof Record]: Record[Key] };

/** The record that a declaration describes, nested by the paths of its facts. */
export type RecordOf<Own extends Settings> = Merged<
  Together<
    {
      [Key in keyof Own["facts"] & string]: Own["facts"][Key] extends Fact<infer Value, infer Path extends string>
        ? At<string extends Path ? Key : Path, Value>
        : never;
    }[keyof Own["facts"] & string]
  >
>;

/** Declares what a sheet holds. A key, or a name of the workbook, that stands twice is refused (throws). */
export function settings<const Parts extends Sections>(own: {
  readonly sheet: string;
  readonly sections: Parts;
}): Declared<Parts> {
  const entries = Object.values(own.sections).flatMap(({ facts }) => Object.entries(facts));
  const names = entries.map(([key, { words }]) => [key, words.name] as const);
  for (const twice of [names.map(([key]) => key), names.map(([, name]) => name)])
    if (new Set(twice).size < twice.length) throw new Error(`declared twice on ${own.sheet}: ${twice.join(", ")}`);
  return {
    ...own,
    facts: Object.fromEntries(entries) as FactsIn<Parts>,
    names: Object.fromEntries(names) as Declared<Parts>["names"],
  };
}

/** The facts that a person fills in, with their keys, in the order of the sheet. */
export const factsOf = (own: Settings): readonly (readonly [string, Fact<unknown>])[] =>
  Object.entries(own.facts).flatMap(([key, fact]) => (isRecorded(fact) ? [[key, fact] as const] : []));

/** Where a fact stands in the record. */
export const pathOf = (key: string, { path }: Fact<unknown>): readonly string[] =>
  path === "" ? [key] : path.split(".");
