import type { Honoree } from "@/domain/model/honoree";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import type { Delegate } from "@/domain/model/delegate";
import type { Source } from "@/sheet/grid";
import type { Change, Issue, Place } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { meaningsOf, type AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { UnknownAbbreviation } from "../result/intake-result";

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
  readonly at: (source: Source, field: "position" | "orgUnit" | "award") => Place;
  readonly changes: Change[];
}

/** Reads the short forms of delegates' posts and units: what the book writes out is written out and told, what nobody knows is gathered. */
export function readDelegates(delegates: readonly Delegate[], context: AbbreviationContext): readonly Delegate[] {
  return delegates.map((delegate) => {
    const position = readCell(delegate.position, { about: "position", source: delegate.source, context });
    const orgUnit = readCell(delegate.orgUnit, { about: "orgUnit", source: delegate.source, context });
    const isSame = position === delegate.position && orgUnit === delegate.orgUnit;
    return isSame ? delegate : { ...delegate, position, orgUnit };
  });
}

/** As `readDelegates`, and the awards; the award's own words (`GK`, `LĐTT`) need no book. */
export function readHonorees(honorees: readonly Honoree[], context: AbbreviationContext): readonly Honoree[] {
  return honorees.map((honoree) => {
    const { source } = honoree;
    const position = readCell(honoree.position, { about: "position", source, context });
    const orgUnit = readCell(honoree.orgUnit, { about: "orgUnit", source, context });
    const awardText = readCell(honoree.awardText, { about: "award", source, context });
    const isSame = position === honoree.position && orgUnit === honoree.orgUnit && awardText === honoree.awardText;
    return isSame ? honoree : { ...honoree, position, orgUnit, awardText };
  });
}

interface CellContext {
  readonly about: About;
  readonly source: Source;
  readonly context: AbbreviationContext;
}

const capitals = /[A-ZĐĂÂÊÔƠƯ]{2}/u;

function readCell(text: string | null, { about, source, context }: CellContext): string | null {
  if (text === null || !capitals.test(text)) return text;
  const { book, unknown, at, changes } = context;
  const expansion = book.read(text, about);
  if (expansion.text === text && expansion.unknown.length === 0) return text;
  const place = at(source, about);
  if (expansion.text !== text) changes.push({ rule: "abbreviation", at: place, from: text, to: expansion.text });
  const isUnderstood = about === "award" && recogniseAward(text).found.length > 0;
  if (!isUnderstood) for (const short of expansion.unknown) unknown.add(short, about, place);
  return expansion.text;
}
