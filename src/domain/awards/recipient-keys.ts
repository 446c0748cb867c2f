import { matchKey } from "@/language/text/tone-placement";
import type { Source } from "@/sheet/grid";
import type { Honoree } from "../model/honoree";

/**
 * One key for all rows of one recipient, for the rule on several awards. Individuals are one person only where the matching of people says so
 * (`people`: the rows of each person); collectives and households where kind, name and unit are written alike. null = no name.
 */
export function recipientKeys(
  honorees: readonly Honoree[],
  people: readonly { readonly sources: readonly Source[] }[],
): readonly (string | null)[] {
  const personOf = new Map(
    people.flatMap(({ sources }, index) => sources.map((source) => [sourceKey(source), index] as const)),
  );
  return honorees.map((honoree) => {
    if (honoree.name === "") return null;
    const person = honoree.kind === "individual" ? personOf.get(sourceKey(honoree.source)) : undefined;
    if (person !== undefined) return `person ${person}`;
    if (honoree.kind === "individual") return `row ${sourceKey(honoree.source)}`;
    return [honoree.kind, matchKey(honoree.name), matchKey(honoree.orgUnit ?? "")].join(" ");
  });
}

const sourceKey = ({ file, sheet, row }: Source): string => [file, sheet, row].join("\n");
