import { matchKey } from "@/language/text/tone-placement";
import type { Source } from "@/sheet/grid";
import type { Honoree } from "../model/honoree";
import { unitKey } from "../people/unit-key";

/**
 * One key for all rows of one recipient, for the rule on several awards. Individuals are one person only where the matching of people says so
 * (`people`: the rows of each person); collectives where name and unit say the same unit (`unitKey`); households where both are written alike. null = no name.
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
    if (honoree.kind === "collective")
      return ["collective", textOf(honoree.name), textOf(honoree.orgUnit ?? "")].join("\n");
    return [honoree.kind, matchKey(honoree.name), matchKey(honoree.orgUnit ?? "")].join(" ");
  });
}

const textOf = (unit: string): string => unitKey(unit).text;
const sourceKey = ({ file, sheet, row }: Source): string => [file, sheet, row].join("\n");
