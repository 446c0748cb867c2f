import type { TornCommit } from "@/workbook/torn-commit";
import type { FinishedFile } from "../save-file";
import type { Run } from "./run";
import type { StepId } from "./steps";
import type { WorkbookSummary } from "./summary";

/** What every part of the pane knows; features add what is theirs. Nothing of it outlives the pane, because the workbook holds the truth. */
export interface PaneState {
  readonly current: StepId;
  /** The step whose action is at work: one at a time. */
  readonly running: StepId | null;
  readonly summary: Run<WorkbookSummary>;
  /** The last action of each step, with the result that its feature declares. */
  readonly runs: Readonly<Record<StepId, Run<unknown>>>;
  /** Rises whenever an action or the user has changed the workbook: what was read before is out of date. */
  readonly revision: number;
  /** One line about a click that could not be followed. */
  readonly notice: string | null;
  /** A commit that was torn off half-way and waits to be taken back; null = there is none. */
  readonly torn: TornCommit | null;
  /** Finished files by name: what downloads them once more, and their bytes. */
  readonly finished: Readonly<Record<string, FinishedFile>>;
  /** Our own mistake; the error boundary shows it. */
  readonly crash: Error | null;
}

/** A change that is worked out from the state. Written as a method, so that the store of all features is one of each of them. */
type Update<State> = { update(state: State): Partial<State> }["update"];

/** The pane's state with what changes it; a feature sees the part that it declares. */
export interface PaneStore<State extends PaneState = PaneState> {
  getState(): State;
  getInitialState(): State;
  setState(change: Partial<State> | Update<State>): void;
  subscribe(listener: (state: State, before: State) => void): () => void;
}

const idle: Run<never> = { status: "idle" };

/** A pane that knows nothing yet, at the first step. */
export const initialPaneState: PaneState & { readonly runs: Readonly<Record<StepId, Run<never>>> } = {
  current: "meeting",
  running: null,
  summary: idle,
  runs: { meeting: idle, lists: idle, check: idle, money: idle, plan: idle, payments: idle, documents: idle },
  revision: 0,
  notice: null,
  torn: null,
  finished: {},
  crash: null,
};
