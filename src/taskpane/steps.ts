/** The user's path through the job, in order. */
export const stepIds = ["meeting", "lists", "check", "money", "plan", "payments", "documents"] as const;

export type StepId = (typeof stepIds)[number];

/** What the step bar says of a step: not done, at work, done, or a person must look. */
export type StepState = "todo" | "busy" | "done" | "attention";
