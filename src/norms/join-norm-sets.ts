import type { IsoDate } from "@/language/dates/iso-date";
import type { NormSet } from "@/domain/model/norm";
import type { NormFile } from "./read-norm-set";

const DAY = 86_400_000;

/**
 * The sets of all files, one after the other. A set that another names under `replaces` ends the day before that one begins, so a new
 * decree needs no second file changed. Refuses (throws) what is our own mistake: an id twice, a set replaced that there is not, or one
 * whose own end says otherwise.
 */
export function joinNormSets(files: readonly NormFile[]): readonly NormSet[] {
  const ids = files.map(({ set }) => set.id);
  if (new Set(ids).size !== ids.length) throw new Error(`a norm set stands twice: ${ids.join(", ")}`);
  const ends = new Map<string, IsoDate>();
  for (const { set, replaces } of files)
    for (const replaced of replaces) {
      if (!ids.includes(replaced) || set.effectiveFrom === null)
        throw new Error(`${set.id} replaces ${replaced}, which is not there`);
      ends.set(replaced, dayBefore(set.effectiveFrom));
    }
  return files.map(({ set }) => {
    const end = ends.get(set.id);
    if (end === undefined) return set;
    if (set.effectiveTo !== null && set.effectiveTo !== end)
      throw new Error(`${set.id} ends on ${set.effectiveTo}, and is replaced after ${end}`);
    return { ...set, effectiveTo: end };
  });
}

const dayBefore = (date: IsoDate): IsoDate => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
