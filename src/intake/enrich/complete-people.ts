import type { Delegate } from "@/domain/model/delegate";
import type { Honoree } from "@/domain/model/honoree";
import type { ListRecord } from "@/domain/model/list-record";
import { postFirst } from "@/language/names/split-position-and-unit";
import { headingKey } from "@/language/words/heading-key";
import type { Change } from "@/issues/issue";
import type { Table } from "../columns/split-tables";
import type { Places } from "../rows/places";
import { unitInLetterhead, unitInTitles } from "./unit-in-titles";
import { numberedUnits, saysNumber, unitBeforeNumber } from "@/language/words/numbered-units";

/** The records of one table with what was altered in them. */
export interface Completed {
  readonly records: readonly ListRecord[];
  readonly changes: readonly Change[];
}

/** Where the records of a table stand. */
export interface PeopleContext {
  readonly table: Table;
  readonly places: Places;
  readonly firstRow: number;
  /** True for one of several lists that stand side by side. */
  readonly isPart: boolean;
}

type Person = Delegate | Honoree;

/** Seats given by number are of whoever comes, of whatever unit. */
const isPerson = (record: ListRecord): record is Person =>
  "orgUnit" in record && !("seats" in record && typeof record.seats === "number");

/** Alters persons one by one; `rule` gives the person as it was where nothing is to be altered. */
function eachPerson(
  { records, changes }: Completed,
  rule: (person: Person, change: (rule: string, key: "orgUnit" | "position", to: string) => void) => Person,
  { places, firstRow }: PeopleContext,
): Completed {
  const told: Change[] = [];
  const altered = records.map((record) => {
    if (!isPerson(record)) return record;
    return rule(record, (name, key, to) => {
      const at = places.at(record.source.row - firstRow, key);
      told.push({ rule: name, at, from: record[key] ?? "", to });
    });
  });
  return { records: altered, changes: told.length === 0 ? changes : [...changes, ...told] };
}

/** What a list says of all its persons at once: the unit above it, the word before their numbers, the post in their heading. */
export const completePeople = (read: Completed, context: PeopleContext): Completed =>
  withPostOfHeading(withNumberedUnits(withUnitOfTitles(read, context), context), context);

const unitFields: ReadonlySet<string> = new Set(["orgUnit", "department", "address", "positionAndUnit"]);

/** Persons of a list without a column of units belong to the unit that the line above it names. */
function withUnitOfTitles(read: Completed, context: PeopleContext): Completed {
  const { matches, titles } = context.table;
  if (matches.some(({ field }) => unitFields.has(field))) return read;
  // Groups of a list may be its units, so that a letterhead is only of who sent it.
  const hasGroups = read.records.filter(isPerson).some(({ group, orgUnit }) => group !== null || orgUnit !== null);
  const unit = unitInTitles(titles) ?? (hasGroups ? null : unitInLetterhead(titles));
  if (unit === null) return read;
  return eachPerson(
    read,
    (person, change) => {
      if (person.orgUnit !== null || ("kind" in person && person.kind !== "individual")) return person;
      change("unit-from-title", "orgUnit", unit);
      return { ...person, orgUnit: unit };
    },
    context,
  );
}

/** «5» and «Số 5» under «Tổ dân phố» are «Tổ dân phố số 5»: elsewhere a number alone names no unit. */
function withNumberedUnits(read: Completed, context: PeopleContext): Completed {
  const { matches } = context.table;
  const heading = matches.find(({ field }) => field === "orgUnit")?.heading.path.at(-1) ?? "";
  const [, word] = numberedUnits.exec(headingKey(heading)) ?? [];
  if (word === undefined) return read;
  const unit = unitBeforeNumber(word);
  return eachPerson(
    read,
    (person, change) => {
      const [, number] = /^(?:số )?(\d{1,3}[A-Za-z]?)$/iu.exec(person.orgUnit ?? "") ?? [];
      if (number === undefined) return person;
      const orgUnit = `${unit} ${saysNumber.test(word) ? "số " : ""}${number}`;
      change("unit-number", "orgUnit", orgUnit);
      return { ...person, orgUnit };
    },
    context,
  );
}

/** Persons under a heading that is a post («Bí thư chi bộ», «Tổ trưởng ▸ Họ và tên») hold it, where the list has no column of posts. */
function withPostOfHeading(read: Completed, context: PeopleContext): Completed {
  const { matches, titles } = context.table;
  if (matches.some(({ field }) => field === "position" || field === "positionAndUnit")) return read;
  const path = matches.find(({ field }) => field === "name")?.heading.path ?? [];
  const post = [...path, ...(context.isPart ? titles.slice(-1) : [])].find((text) => postFirst.test(text.trim()));
  if (post === undefined) return read;
  const position = post.replace(/\s+/gu, " ").trim();
  return eachPerson(
    read,
    (person, change) => {
      // An honoree's post is no part of what is honoured.
      if (person.position !== null || "awardText" in person) return person;
      change("post-from-heading", "position", position);
      return { ...person, position };
    },
    context,
  );
}
