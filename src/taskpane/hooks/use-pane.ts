import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { DocumentId } from "@/usecases/documents/document-ids";
import type { OptionId } from "@/usecases/documents/document-options";
import type { Actions } from "../actions";
import type { PaneState, PaneStore } from "../store";

/** What every part of the pane may reach: its state, and what it can have done. */
export interface Pane {
  readonly store: PaneStore;
  readonly actions: Actions;
}

/** The app provides it. */
export const PaneContext = createContext<Pane | null>(null);

function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of the app");
  return pane;
}

/** A part of the pane's state; draws again when that part changes. */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  return useStore(usePaneContext().store, select);
}

/** The actions that the pane's buttons do. */
export const useActions = (): Actions => usePaneContext().actions;

/** Opens a step. */
export function useGoTo(): (step: PaneState["current"]) => void {
  const { store } = usePaneContext();
  return (step) => store.setState({ current: step, notice: null });
}

/** Changes what is chosen to be taken in. */
export function useChoose(): (change: Partial<PaneState["chosen"]>) => void {
  const { store } = usePaneContext();
  return (change) => store.setState(({ chosen }) => ({ chosen: { ...chosen, ...change } }));
}

/** Changes what is answered about the shown lists. */
export function useChangeListing(): (change: Partial<PaneState["listing"]>) => void {
  const { store } = usePaneContext();
  return (change) => store.setState(({ listing }) => ({ listing: { ...listing, ...change } }));
}

/** Changes what lies beside the plan. */
export function useChangePlanState(): (change: Partial<PaneState["planState"]>) => void {
  const { store } = usePaneContext();
  return (change) => store.setState(({ planState }) => ({ planState: { ...planState, ...change } }));
}

/** Takes the notice away. */
export function useCloseNotice(): () => void {
  const { store } = usePaneContext();
  return () => store.setState({ notice: null });
}

interface PaperChoices {
  /** Opens a document of the list, or none. */
  open(id: DocumentId | null): void;
  /** Takes a choice; the document is looked at anew. */
  choose(id: DocumentId, option: OptionId, value: string): void;
}

/** Opens documents and takes the choices for them. */
export function usePapers(): PaperChoices {
  const { store, actions } = usePaneContext();
  return {
    open: (id) => store.setState(({ papers }) => ({ papers: { ...papers, open: id } })),
    choose: (id, option, value) => {
      const { papers } = store.getState();
      const options = { ...papers.options[id], [option]: value };
      store.setState({ papers: { ...papers, options: { ...papers.options, [id]: options } } });
      void actions.writeDocument({ id, options, to: "look" });
    },
  };
}
