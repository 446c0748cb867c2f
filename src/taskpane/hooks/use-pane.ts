import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { PaneActions } from "../actions/pane-actions";
import type { PaneState, PaneStore } from "../state/pane-state";

/** What every part of the pane may reach: its state, and what it can have done. */
export interface Pane {
  readonly store: PaneStore;
  /** The actions of the pane and of all features, by their ids. */
  readonly actions: PaneActions;
}

/** The app provides it. */
export const PaneContext = createContext<Pane | null>(null);

function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of the app");
  return pane;
}

/** The pane's state with what a feature declares of it: the app composes the state of all features. */
export const usePaneStore = <State extends PaneState>(): PaneStore<State> => usePaneContext().store as PaneStore<State>;

/** A part of the pane's state; draws again when that part changes. */
export function usePane<State extends PaneState, Part>(select: (state: State) => Part): Part {
  return useStore(usePaneStore<State>(), select);
}

/** The actions that buttons start: those of the pane, and `Own` of the feature that asks; the app binds the actions of all features. */
export const useActions = <Own = unknown>(): PaneActions & Own => usePaneContext().actions as PaneActions & Own;

/** Opens a step. */
export function useGoTo(): (step: PaneState["current"]) => void {
  const { store } = usePaneContext();
  return (step) => store.setState({ current: step, notice: null });
}

/** Takes the notice away. */
export function useCloseNotice(): () => void {
  const { store } = usePaneContext();
  return () => store.setState({ notice: null });
}
