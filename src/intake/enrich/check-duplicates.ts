import type { Honoree } from "@/domain/model/honoree";
import { findRepeatedPeople, postKey } from "@/domain/people/match-people";
import type { Delegate } from "@/domain/model/delegate";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";

/**
 * Checks the records of one sheet for the same person twice. With another post in the second row it is `two-posts-two-rows`, else `duplicate-in-list`.
 * An honoree in two rows has two awards; only the same award for the same period is a duplicate.
 */
export function checkDuplicates(delegates: readonly Delegate[], honorees: readonly Honoree[]): readonly Issue[] {
  return [...delegateDuplicates(delegates), ...honoreeDuplicates(honorees)];
}

function delegateDuplicates(delegates: readonly Delegate[]): readonly Issue[] {
  const repeated = findRepeatedPeople(delegates);
  if (repeated.length === 0) return [];
  const byRow = new Map(delegates.map((delegate) => [delegate.source.row, delegate]));
  return repeated.flatMap((sources) => {
    const [first, ...later] = sources.flatMap((source) => byRow.get(source.row) ?? []);
    if (!first) return [];
    return later.map((delegate) => {
      const isOtherPost =
        delegate.position !== null && first.position !== null && postKey(delegate.position) !== postKey(first.position);
      const code = isOtherPost ? "two-posts-two-rows" : "duplicate-in-list";
      return issueOf(code, placeOf(delegate.source, "fullName"), { name: delegate.fullName, row: first.source.row });
    });
  });
}

function honoreeDuplicates(honorees: readonly Honoree[]): readonly Issue[] {
  const seen = new Map<string, Honoree>();
  return honorees.flatMap((honoree) => {
    if (honoree.name === "") return [];
    const parts = [honoree.kind, honoree.name, honoree.orgUnit, honoree.position, honoree.awardText, honoree.period];
    const key = parts.map((part) => foldMarked(part)).join("|");
    const first = seen.get(key);
    if (!first) {
      seen.set(key, honoree);
      return [];
    }
    return [
      issueOf("duplicate-in-list", placeOf(honoree.source, "name"), { name: honoree.name, row: first.source.row }),
    ];
  });
}

const foldMarked = (text: string | null): string => (text ?? "").toLowerCase();
