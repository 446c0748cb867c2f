import { distance } from "fastest-levenshtein";
import { foldAccents } from "@/language/text/fold-accents";

/** A tag as it is compared: composed, single spaces, small letters. */
export const tagKey = (tag: string): string => tag.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");

const bare = (tag: string): string => foldAccents(tag.normalize("NFC")).replace(/[^a-z0-9]+/g, "");

/** The known tag that a wrong one most likely means: marks, case and signs do not count, a third of the letters may be wrong or the end be missing; null when none is near. */
export function nearestTag(tag: string, known: readonly string[]): string | null {
  const wanted = bare(tag);
  if (wanted === "") return null;
  const [nearest] = known
    .map((name) => ({ name, wrong: distance(wanted, bare(name)), marks: distance(tagKey(tag), tagKey(name)) }))
    .filter(({ name, wrong }) => {
      const length = Math.max(wanted.length, bare(name).length);
      return wrong <= Math.max(1, Math.floor(length / 3)) || (wanted.length > 4 && bare(name).startsWith(wanted));
    })
    .sort((a, b) => a.wrong - b.wrong || a.marks - b.marks || (a.name < b.name ? -1 : 1));
  return nearest?.name ?? null;
}
