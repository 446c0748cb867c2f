/** What an action tells before each step, for a progress line; its words are `doing.<step>` of the pane. */
export const progressSteps = [
  "readTables",
  "readLists",
  "addSheets",
  "writeFacts",
  "writeTables",
  "checkRows",
  "findCodes",
  "compareSums",
  "fillPlan",
  "crossRead",
  "layOutPayments",
  "composeDocument",
  "applyFixes",
  "quarantineRows",
  "restoreRows",
  "saveFile",
] as const;

export type ProgressStep = (typeof progressSteps)[number];
