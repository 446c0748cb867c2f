import { recogniseAward } from "@/domain/recognition/recognise-award";
import type { Source } from "@/sheet/grid";
import type { Change, Issue, Place } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { meaningsOf, type AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { UnknownAbbreviation } from "../result/intake-result";
import type { Completed } from "./complete-people";

type About = Abbreviation["about"];

/** Gathers over all lists of one taking-in which short forms nobody knows, so that each is asked once. */
export class UnknownAbbreviations {
  readonly #found = new Map<string, { short: string; about: About; cells: number; at: Place }>();

  add(short: string, about: About, at: Place): void {
    const key = `${about} ${short}`;
    const known = this.#found.get(key);
    if (known) known.cells += 1;
    else this.#found.set(key, { short, about, cells: 1, at });
  }

  list(): readonly UnknownAbbreviation[] {
    return [...this.#found.values()].map((each) => ({ ...each, meanings: meaningsOf(each.short, each.about) }));
  }

  issues(): readonly Issue[] {
    return this.list().map(({ short, about, cells, at }) =>
      issueOf("abbreviation-unknown", at, { short, about, cells }),
    );
  }
}

/** What short forms are read by, and where what is found goes. */
export interface AbbreviationContext {
  readonly book: AbbreviationDictionary;
  readonly unknown: UnknownAbbreviations;
  /** The place of a record's cell. */
  readonly at: (source: Source, field: About) => Place;
}

/** The keys of records in which short forms stand; the award's own words (`GK`, `LĐTT`) need no book. */
const keys = [
  ["position", "position"],
  ["orgUnit", "orgUnit"],
  ["awardText", "award"],
] as const satisfies readonly (readonly [key: string, about: About])[];

/** Reads the short forms of posts, units and awards: what the book writes out is written out and told, what nobody knows is gathered. */
export function readShortForms({ records, changes }: Completed, context: AbbreviationContext): Completed {
  const told: Change[] = [];
  const read = records.map((record) => {
    let now = record;
    for (const [key, about] of keys) {
      const text: unknown = key in record ? record[key as keyof typeof record] : null;
      if (typeof text !== "string") continue;
      const full = readCell(text, { about, source: record.source, context, changes: told });
      if (full !== text) now = { ...now, [key]: full };
    }
    return now;
  });
  return { records: read, changes: told.length === 0 ? changes : [...changes, ...told] };
}

interface CellContext {
  readonly about: About;
  readonly source: Source;
  readonly context: AbbreviationContext;
  readonly changes: Change[];
}

const capitals = /[A-ZĐĂÂÊÔƠƯ]{2}/u;

function readCell(text: string, { about, source, context, changes }: CellContext): string {
  if (!capitals.test(text)) return text;
  const { book, unknown, at } = context;
  const expansion = book.read(text, about);
  if (expansion.text === text && expansion.unknown.length === 0) return text;
  const place = at(source, about);
  if (expansion.text !== text) changes.push({ rule: "abbreviation", at: place, from: text, to: expansion.text });
  const isUnderstood = about === "award" && recogniseAward(text).found.length > 0;
  if (!isUnderstood) for (const short of expansion.unknown) unknown.add(short, about, place);
  return expansion.text;
}
