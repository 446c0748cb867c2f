/**
 * How an action ended; the state of the pane holds its result or the refusal. `needsReview`: done, and a person must look at something;
 * `busy`: another action was at work, so nothing was done.
 */
export type ActionOutcome = "done" | "needsReview" | "failed" | "busy";
