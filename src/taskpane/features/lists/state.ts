import type { ClipboardContent } from "@/sheet/clipboard-content";
import type { Lists } from "@/usecases/lists/import-lists";
import type { ListsPreview } from "@/usecases/lists/preview-lists";
import type { IntakeProgress } from "@/usecases/ports";
import type { InputFile } from "@/workbook/input-file";
import type { Memory } from "@/workbook/memory/memory";
import type { ListName } from "@/workbook/source-key";
import { hasErrors, type FoundIssue } from "../../found-issues/found-issue";
import type { PaneState, PaneStore } from "../../state/pane-state";
import type { Step } from "../../state/steps";
import type { ImportedLists } from "./view-model";

/** What of a next version the user does not take over, and where it replaces a correction by hand. */
export interface VersionDraft {
  /** Ids of differences that are not taken over. */
  readonly left: ReadonlySet<string>;
  /** Ids of corrections by hand that are replaced. */
  readonly overrides: ReadonlySet<string>;
  /** The older version is removed as a whole, corrections by hand too. */
  readonly isReplaced: boolean;
}

/** Everything taken over that nobody has corrected by hand. */
export const plainDraft: VersionDraft = { left: new Set(), overrides: new Set(), isReplaced: false };

/** What the user has answered while lists are shown before they are imported. */
export interface ListingDraft {
  /** By list: the list of which it is the next version, null = a list of its own. */
  readonly versions: ReadonlyMap<string, ListName | null>;
  readonly takes: ReadonlyMap<string, VersionDraft>;
  /** Lists that are not to be imported. */
  readonly leave: ReadonlySet<string>;
  /** Short forms by `abbreviationKey`, with their full words as typed. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

export const emptyDraft: ListingDraft = {
  versions: new Map(),
  takes: new Map(),
  leave: new Set(),
  abbreviations: new Map(),
};

/** Lists that were read and are shown before they are imported. */
export interface ShownPreview extends ListsPreview {
  /** By `listKey`, as the pane shows them. */
  readonly found: ReadonlyMap<string, readonly FoundIssue[]>;
  /** Of sources that gave no list. */
  readonly foundElsewhere: readonly FoundIssue[];
  /** Files with the facts of the meeting, which are written when the lists are. */
  readonly facts: readonly InputFile[];
}

/** What the pane knows of an import besides the run itself. */
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
  /** What «Sổ tay» holds; null until it was read. */
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

/** What the step of lists knows. */
export interface ListsState {
  /** What the user has chosen to import, kept while another step is looked at. */
  readonly chosen: {
    readonly files: readonly File[];
    readonly sheets: readonly string[];
    readonly pastes: readonly ClipboardContent[];
  };
  /** What is read and not yet imported, and what the workbook remembers of lists. */
  readonly listing: Listing;
  /** Stops the reading that is under way; null while nothing is read. */
  readonly reading: AbortController | null;
}

export type ListsPane = PaneState & ListsState;

export const initialListsState: ListsState = {
  chosen: { files: [], sheets: [], pastes: [] },
  listing: emptyListing,
  reading: null,
};

/** Changes what the pane knows of an import. */
export const changeListing = (store: PaneStore<ListsPane>, change: Partial<Listing>): void =>
  store.setState(({ listing }) => ({ listing: { ...listing, ...change } }));

/** Takes what was imported out of the choice. */
export function clearChosen(store: PaneStore<ListsPane>, lists: Lists): void {
  const { chosen } = store.getState();
  store.setState({
    chosen: {
      files: chosen.files.filter((file) => !lists.files.some(({ name }) => name === file.name)),
      sheets: chosen.sheets.filter((sheet) => !lists.sheets.includes(sheet)),
      pastes: chosen.pastes.filter((paste) => !(lists.pastes ?? []).includes(paste)),
    },
  });
}

export const listsStep: Step<ImportedLists, ListsPane> = {
  id: "lists",
  outdates: ["check", "money", "plan", "payments", "documents"],
  needsAttention: ({ sources, facts, issues }) =>
    sources.some(({ kind }) => kind === "unknown") ||
    facts.some(({ faults }) => faults.length > 0) ||
    hasErrors(issues),
  isWaiting: ({ listing }) => listing.preview !== null,
  inWorkbook: ({ rows }) => (Object.values(rows).some((count) => count > 0) ? "done" : "todo"),
};
