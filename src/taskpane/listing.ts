import type { RememberedColumn, SourceChoice } from "@/intake/choices/intake-choices";
import type { UnknownAbbreviation } from "@/intake/result/intake-result";
import type { VersionTake } from "@/intake/versions/apply-versions";
import type { Memory } from "@/workbook/memory/memory";
import type { InputFile } from "@/workbook/input-file";
import type { IntakeProgress } from "@/usecases/ports";
import { listKey, type ListName } from "@/workbook/source-key";
import type { Lists, ImportDecisions } from "@/usecases/lists/import-lists";
import type { ListsPreview, PreviewedList } from "@/usecases/lists/preview-lists";
import { isUnchanged } from "@/usecases/lists/list-versions";
import type { FoundIssue } from "./results";

/** What of a next version the user leaves, and where it goes before a correction by hand. */
export interface VersionDraft {
  /** Ids of differences that are not taken over. */
  readonly left: ReadonlySet<string>;
  /** Ids of corrections by hand that give way. */
  readonly overrides: ReadonlySet<string>;
  /** All of the older version goes, corrections by hand and all. */
  readonly isAnew: boolean;
}

/** Everything taken over that nobody has corrected by hand. */
export const plainDraft: VersionDraft = { left: new Set(), overrides: new Set(), isAnew: false };

/** What the user has answered while lists are shown before they are taken in. */
export interface ListingDraft {
  /** By list: the list of which it is the next version, null = a list of its own. */
  readonly versions: ReadonlyMap<string, ListName | null>;
  readonly takes: ReadonlyMap<string, VersionDraft>;
  /** Lists that are not to be taken in. */
  readonly leave: ReadonlySet<string>;
  /** Short forms by `abbreviationKey`, with what they stand for as typed. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

export const emptyDraft: ListingDraft = {
  versions: new Map(),
  takes: new Map(),
  leave: new Set(),
  abbreviations: new Map(),
};

/** Lists that were read and are shown before they are taken in. */
export interface ShownPreview extends ListsPreview {
  /** By `listKey`, as the pane shows them. */
  readonly found: ReadonlyMap<string, readonly FoundIssue[]>;
  /** Of sources that gave no list. */
  readonly foundElsewhere: readonly FoundIssue[];
  /** Files with the facts of the meeting, which are written when the lists are. */
  readonly facts: readonly InputFile[];
}

/** What the pane knows of taking in besides the run itself. */
export interface Listing {
  readonly preview: ShownPreview | null;
  readonly draft: ListingDraft;
  /** How far the reading has come; null while nothing is read. */
  readonly progress: IntakeProgress | null;
  /** True while what is at work can be stopped and nothing is written yet. */
  readonly canStop: boolean;
  /** True after the user stopped a reading. */
  readonly isStopped: boolean;
  /** What was given last, so that a list can be read in another way. */
  readonly last: Lists | null;
  /** What «Sổ tay» holds; null while it was not looked at. */
  readonly memory: Memory | null;
}

export const emptyListing: Listing = {
  preview: null,
  draft: emptyDraft,
  progress: null,
  canStop: false,
  isStopped: false,
  last: null,
  memory: null,
};

/** One text for one short form. */
export const abbreviationKey = ({ short, about }: Pick<UnknownAbbreviation, "short" | "about">): string =>
  `${about}:${short}`;

/** What a user's answers ask the flow to do. */
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
      // A list that stands as it is read is passed over.
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
  if (draft.isAnew) return "anew";
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
