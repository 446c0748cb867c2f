import type { FinishedFile } from "../save-file";
import type { PaneStore } from "./pane-state";

/** Keeps a finished file at hand; the address of an older one of that name is released. */
export function keepFinished(store: PaneStore, name: string, file: FinishedFile): void {
  const { finished } = store.getState();
  const older = finished[name];
  if (older !== undefined) URL.revokeObjectURL(older.url);
  store.setState({ finished: { ...finished, [name]: file } });
}
