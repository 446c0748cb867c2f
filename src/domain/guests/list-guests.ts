import { looksLikePlaceholder } from "@/language/names/person-name";
import { matchKey } from "@/language/text/tone-placement";
import type { Honoree } from "../model/honoree";
import type { PeopleMatch, Post } from "../people/match-people";
import { groupInPlan, planGroups, type PlanGroup } from "../plan/plan-group";
import type { Delegate } from "../model/delegate";
import type { Source } from "@/sheet/grid";
import { postRank } from "./post-rank";

/** One who is invited: a person with all posts, or a unit that is to send somebody. */
export interface Guest {
  /** From 1, in the order of the plan's groups. */
  readonly ordinal: number;
  readonly honorific: string | null;
  /** As listed; for a place without a named person, what stands there («Đại diện lãnh đạo Hội CCB»). */
  readonly name: string;
  /** False for a place without a named person. */
  readonly isNamed: boolean;
  /** All posts with their units, the highest first, each once. */
  readonly posts: readonly string[];
  readonly orgUnit: string | null;
  readonly phone: string | null;
  readonly sex: Delegate["sex"];
  readonly planGroup: PlanGroup;
  /** Rows of the delegates' table that this guest stands in; 0 = an honoree whom no delegates' list names. */
  readonly entries: number;
  /** The first row. */
  readonly source: Source;
}

/** The lists that guests come from, in the order of their tables. */
export interface GuestLists {
  readonly delegates: readonly { readonly delegate: Delegate; readonly planGroup: PlanGroup | null }[];
  readonly honorees: readonly Honoree[];
  readonly people: PeopleMatch;
  /** True to invite, too, the individual honorees whom no delegates' list names. */
  readonly withHonorees: boolean;
}

const sourceKey = ({ file, sheet, row }: Source): string => JSON.stringify([file, sheet, row]);

/** A guest with its place in the lists, before it has a number. */
type Draft = Omit<Guest, "ordinal">;

/**
 * The guests, each once however many rows name the person: one seat, one refreshment, one invitation with all posts. A place without
 * a named person is a guest of its own; seats given by number are no guests, for nobody is invited by name. Sorted by the plan's groups, inside a group as listed.
 */
export function listGuests({ delegates, honorees, people, withHonorees }: GuestLists): readonly Guest[] {
  const rows = new Map(delegates.map((row) => [sourceKey(row.delegate.source), row]));
  const individuals = new Map(
    honorees.filter(({ kind }) => kind === "individual").map((honoree) => [sourceKey(honoree.source), honoree]),
  );
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  const personOf = new Map(
    people.people.flatMap((person) => person.sources.map((source) => [sourceKey(source), person])),
  );
  for (const { delegate, planGroup } of delegates) {
    if ((delegate.seats ?? null) !== null) continue;
    const key = sourceKey(delegate.source);
    if (seen.has(key)) continue;
    const person = personOf.get(key);
    const entries = (person?.sources ?? [delegate.source]).flatMap((source) => rows.get(sourceKey(source)) ?? []);
    for (const source of person?.sources ?? [delegate.source]) seen.add(sourceKey(source));
    const own = { position: delegate.position, orgUnit: delegate.orgUnit, source: delegate.source };
    drafts.push({
      honorific: entries.find((entry) => entry.delegate.honorific !== null)?.delegate.honorific ?? null,
      name: delegate.fullName,
      isNamed: person !== undefined && !looksLikePlaceholder(delegate.fullName),
      posts: postTexts(person?.posts ?? [own]),
      orgUnit: delegate.orgUnit,
      phone: entries.find((entry) => entry.delegate.phone !== null)?.delegate.phone ?? null,
      sex: entries.find((entry) => entry.delegate.sex !== null)?.delegate.sex ?? null,
      planGroup: highestGroup(entries.length > 0 ? entries : [{ delegate, planGroup }]),
      entries: Math.max(1, entries.length),
      source: delegate.source,
    });
  }
  if (withHonorees) {
    for (const [key, honoree] of individuals) {
      if (seen.has(key) || honoree.name === "") continue;
      const person = personOf.get(key);
      for (const source of person?.sources ?? [honoree.source]) seen.add(sourceKey(source));
      drafts.push({
        honorific: honoree.honorific,
        name: honoree.name,
        isNamed: true,
        posts: postTexts(person?.posts ?? [honoree]),
        orgUnit: honoree.orgUnit,
        phone: null,
        sex: null,
        planGroup: "role-models",
        entries: 0,
        source: honoree.source,
      });
    }
  }
  return planGroups
    .flatMap((group) => drafts.filter((draft) => draft.planGroup === group))
    .map((draft, index) => ({ ordinal: index + 1, ...draft }));
}

/** How many individual honorees no delegates' list names. */
export function countUninvited(lists: Omit<GuestLists, "withHonorees">): number {
  return listGuests({ ...lists, withHonorees: true }).filter(({ entries }) => entries === 0).length;
}

const highestGroup = (entries: GuestLists["delegates"]): PlanGroup => {
  const groups = entries.map(groupInPlan);
  return planGroups.find((group) => groups.includes(group)) ?? "other";
};

/** «Bí thư chi bộ, Tổ dân phố số 5»; a unit that the post names already is not said twice. */
function postText({ position, orgUnit }: Pick<Post, "position" | "orgUnit">): string | null {
  if (position === null) return orgUnit;
  if (orgUnit === null || matchKey(position).includes(matchKey(orgUnit))) return position;
  return `${position}, ${orgUnit}`;
}

function postTexts(posts: readonly Pick<Post, "position" | "orgUnit">[]): readonly string[] {
  const texts = new Map<string, string>();
  for (const post of posts) {
    const text = postText(post);
    if (text !== null && !texts.has(matchKey(text))) texts.set(matchKey(text), text);
  }
  const all = [...texts.values()];
  // A unit alone adds nothing to a post that names it.
  const telling = all.filter(
    (text) => !all.some((other) => other !== text && matchKey(other).endsWith(`, ${matchKey(text)}`)),
  );
  return telling
    .map((text, index) => ({ text, index }))
    .sort((a, b) => postRank(a.text) - postRank(b.text) || a.index - b.index)
    .map(({ text }) => text);
}
