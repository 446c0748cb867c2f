export { budgetColumns } from "../lists/budget";
export { delegateColumns } from "../lists/delegates";
export { honoreeColumns } from "../lists/honorees";
export { assignmentColumns } from "../sheets/assignment-sheet";
export { entryWords, journalColumns } from "../sheets/journal-sheet";
export { abbreviationColumns, readingColumns, rememberedColumns } from "../sheets/memory-sheet";
export { normColumns } from "../norms/norm-sheet";
export { programmeColumns } from "../sheets/programme-sheet";
export { quarantineColumns } from "../sheets/quarantine-sheet";
