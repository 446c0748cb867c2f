import type { DocumentId } from "./document-ids";
import type { DocumentKind } from "./document-kind";
import { cashPayments } from "./payment-kinds";

/** The registry: every kind of document; its order is that of the pane. */
export const allKinds: readonly DocumentKind[] = [cashPayments];

/** The kind of an id; an id without a kind is our own mistake (throws). */
export function kindOf(id: DocumentId): DocumentKind {
  const kind = allKinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no document ${id}`);
  return kind;
}
