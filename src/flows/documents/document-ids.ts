/** Every document that the registry knows, in the order of the pane. */
export const documentIds = ["payment-cash"] as const;

export type DocumentId = (typeof documentIds)[number];
