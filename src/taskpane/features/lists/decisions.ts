import type { RememberedColumn, SourceChoice } from "@/intake/choices/intake-choices";
import type { UnknownAbbreviation } from "@/intake/result/intake-result";
import type { VersionTake } from "@/intake/versions/apply-versions";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { ImportDecisions } from "@/usecases/lists/import-lists";
import { isUnchanged } from "@/usecases/lists/list-versions";
import type { ListsPreview, PreviewedList } from "@/usecases/lists/preview-lists";
import { listKey } from "@/workbook/source-key";
import { plainDraft, type ListingDraft, type VersionDraft } from "./state";

/** One text for one short form. */
export const abbreviationKey = ({ short, about }: Pick<UnknownAbbreviation, "short" | "about">): string =>
  `${about}:${short}`;

/** What a user's answers ask the import to do. */
export function decisionsOf(preview: ListsPreview, draft: ListingDraft): ImportDecisions {
  const left = preview.lists.filter(({ list }) => draft.leave.has(listKey(list)));
  const coming = preview.lists.filter(({ list }) => !draft.leave.has(listKey(list)));
  const comingKeys = new Set(coming.map(({ list }) => listKey(list)));
  const choices = (preview.read.lists.choices ?? []).filter((choice) => comingKeys.has(listKey(choice)));
  return {
    leave: left.map(({ list }) => list),
    versions: coming.flatMap(({ list, version }) => {
      if (version === null) return [];
      const take = takeOf(version, draft.takes.get(listKey(list)) ?? plainDraft);
      // A list whose rows are already in the workbook as they were read is passed over.
      const isSame = take !== "anew" && listKey(version.of) === listKey(list) && isUnchanged(version);
      return isSame ? [] : [{ list, of: version.of, take }];
    }),
    keep: {
      sources: choices,
      columns: coming.flatMap((one) => correctedColumns(one, choices)),
      abbreviations: preview.abbreviations.map(({ short, about }) => ({
        short,
        about,
        full: draft.abbreviations.get(abbreviationKey({ short, about }))?.trim() || null,
      })),
    },
  };
}

function takeOf(version: NonNullable<PreviewedList["version"]>, draft: VersionDraft): VersionTake | "anew" {
  if (draft.isReplaced) return "anew";
  const ids = version.tables.flatMap(({ comparison }) => comparison.differences.map(({ id }) => id));
  return { rows: new Set(ids.filter((id) => !draft.left.has(id))), overrides: draft.overrides };
}

/** Columns whose meaning the user has set right now: known again by their heading in the next list. */
function correctedColumns(
  { list, sheet }: PreviewedList,
  choices: readonly SourceChoice[],
): readonly RememberedColumn[] {
  const choice = choices.find((each) => listKey(each) === listKey(list));
  const kind = choice?.kind ?? sheet.kind;
  if (choice?.columns === undefined || kind === "unknown") return [];
  const { columns } = choice;
  return (sheet.columns ?? []).flatMap(({ columnNumber, headingKey }) => {
    const field = columnNumber === undefined ? undefined : columns[columnNumber];
    return field === undefined || headingKey === undefined || headingKey === ""
      ? []
      : [{ heading: headingKey, kind, field }];
  });
}

/** Rows that the shown lists would bring in, without those that are left. */
export function comingRows({ lists }: ListsPreview, { leave }: ListingDraft): number {
  return lists.filter(({ list }) => !leave.has(listKey(list))).reduce((sum, { sheet }) => sum + sheet.rowsTaken, 0);
}

/** Short forms of the preview that the user has explained. */
export const explainedAbbreviations = (
  { abbreviations }: Pick<ListsPreview, "abbreviations">,
  draft: ListingDraft,
): readonly Abbreviation[] =>
  abbreviations.flatMap(({ short, about }) => {
    const full = draft.abbreviations.get(abbreviationKey({ short, about }))?.trim();
    return full === undefined || full === "" ? [] : [{ short, about, full }];
  });
