/** Every document that the registry knows, in the order of the pane. */
export const documentIds = [
  "payment-cash",
  "payment-bank",
  "payment-support",
  "expense-statement",
  "payment-voucher",
  "calling-list",
  "bank-notes",
  "envelope-labels",
  "handover-slip",
  "return-slip",
  "invitations",
  "sign-in",
  "name-plates",
  "award-decision",
  "mail-merge",
  "reader-copies",
] as const;

export type DocumentId = (typeof documentIds)[number];
