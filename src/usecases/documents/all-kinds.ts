import { readerCopiesKind } from "./copy-kinds";
import type { DocumentId } from "./document-ids";
import type { DocumentKind } from "./document-kind";
import { callingKind, handoverKind, labelsKind, notesKind, returnKind } from "./hall-kinds";
import { bankPayments, cashPayments, paymentVoucher, statementOfExpenses, supportPayments } from "./payment-kinds";
import { decisionKind, invitationKind, mailMergeKind, namePlateKind, signInKind } from "./people-kinds";

/** The registry: every kind of document; its order is that of the pane. */
export const allKinds: readonly DocumentKind[] = [
  cashPayments,
  bankPayments,
  supportPayments,
  statementOfExpenses,
  paymentVoucher,
  callingKind,
  notesKind,
  labelsKind,
  handoverKind,
  returnKind,
  invitationKind,
  signInKind,
  namePlateKind,
  decisionKind,
  mailMergeKind,
  readerCopiesKind,
];

/** The kind of an id; an id without a kind is our own mistake (throws). */
export function kindOf(id: DocumentId, kinds: readonly DocumentKind[] = allKinds): DocumentKind {
  const kind = kinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no document ${id}`);
  return kind;
}
