import type { ImportOutcome } from "@/usecases/lists/import-lists";
import type { FoundIssue } from "../../found-issues/found-issue";

/** What was read from a file with the facts of the meeting (`meeting.json`). */
export interface ImportedFacts {
  readonly file: string;
  /** One Vietnamese sentence a fault; none = the facts are written. */
  readonly faults: readonly string[];
}

/** What an import gave. */
export interface ImportedLists extends Omit<ImportOutcome, "issues"> {
  readonly issues: readonly FoundIssue[];
  readonly facts: readonly ImportedFacts[];
}
