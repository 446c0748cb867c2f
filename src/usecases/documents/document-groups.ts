/** Where a document stands in the pane's list, in its order. */
export const documentGroups = ["payments", "hall", "people"] as const;

export type DocumentGroup = (typeof documentGroups)[number];
