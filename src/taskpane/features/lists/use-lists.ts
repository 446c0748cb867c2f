import { usePaneStore } from "../../hooks/use-pane";
import { changeListing, type Listing, type ListsPane } from "./state";

/** Changes what is chosen to be imported. */
export function useChoose(): (change: Partial<ListsPane["chosen"]>) => void {
  const store = usePaneStore<ListsPane>();
  return (change) => store.setState(({ chosen }) => ({ chosen: { ...chosen, ...change } }));
}

/** Changes what is answered about the shown lists. */
export function useChangeListing(): (change: Partial<Listing>) => void {
  const store = usePaneStore<ListsPane>();
  return (change) => changeListing(store, change);
}
