/**
 * How a deed ended; the state of the pane holds its result or the refusal. `ask`: done, and a person must look at something;
 * `busy`: another deed was at work, so nothing was done.
 */
export type Ending = "done" | "ask" | "failed" | "busy";
