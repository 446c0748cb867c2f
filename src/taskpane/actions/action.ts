import type { AppContext } from "@/usecases/ports";
import type { PaneState, PaneStore } from "../state/pane-state";
import type { StepId } from "../state/steps";
import type { Texts } from "../texts";

/** What an action works on: the open workbook and all else of the add-in, the pane's state and its sentences. */
export interface ActionContext<State extends PaneState = PaneState> {
  readonly app: AppContext;
  /** The same, for what only shows things: the workbook is served from the reading that is kept, where that is current. */
  readonly kept: AppContext;
  readonly store: PaneStore<State>;
  readonly texts: Texts;
  /** Writes to the clipboard; rejects where it may not. */
  readonly writeClipboard: (copy: { readonly html: string; readonly text: string }) => Promise<void>;
}

/** Something that a user can have done, the same from the pane, the ribbon and a test. */
export interface Action<State extends PaneState, Given extends readonly unknown[], Result> {
  /** Its name in a registry; the ribbon's buttons have these names. */
  readonly id: string;
  /** The step whose result it gives; null where it gives none. */
  readonly step: StepId | null;
  run(context: ActionContext<State>, ...given: Given): Result;
}

/** Actions by their ids, whatever they are given and of whatever state they know. */
export type ActionRegistry = Readonly<
  Record<string, { readonly id: string; readonly step: StepId | null; run(context: never, ...given: never[]): unknown }>
>;

/** The actions of a registry as functions, each bound to one context. */
export type BoundActions<Registry extends ActionRegistry> = {
  readonly [Id in keyof Registry]: Registry[Id] extends Action<never, infer Given, infer Result>
    ? (...given: Given) => Result
    : never;
};

/** Binds each action to the context. */
export function bindActions<Registry extends ActionRegistry>(
  registry: Registry,
  context: ActionContext,
): BoundActions<Registry> {
  const bound = Object.entries(registry).map(([id, action]) => {
    const run = action.run.bind(action) as (context: ActionContext, ...given: readonly unknown[]) => unknown;
    return [id, (...given: readonly unknown[]) => run(context, ...given)] as const;
  });
  return Object.fromEntries(bound) as BoundActions<Registry>;
}
