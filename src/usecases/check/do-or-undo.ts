/** One step of a action that must happen wholly or not at all. */
export interface Step {
  readonly run: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Runs steps one after the other; a refusal takes back those that were done, the last first, and is thrown. */
export async function doOrUndo(steps: readonly Step[]): Promise<void> {
  const done: Step[] = [];
  try {
    for (const step of steps) {
      await step.run();
      done.unshift(step);
    }
  } catch (refusal) {
    for (const step of done) await step.undo();
    throw refusal;
  }
}
