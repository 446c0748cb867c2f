import { BLOCK_BYTES, pack } from "./blocks";

/** Something to be queued; `bytes` is about what it takes of a request, as measured on the client. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Bytes of what is queued, for ranges of a row or two and short texts. */
export const stepBytes = {
  range: 450,
  property: 130,
  borderSide: 340,
  merge: 340,
  size: 480,
  cells: 350,
  name: 460,
  table: 1_500,
  dropDown: 900,
  conditionalFill: 1_600,
  page: 8_000,
  pageBreak: 180,
  chart: 8_000,
} as const;

/** Steps in their order, in groups that a request of at most 2 MB holds. */
export const stepGroups = (steps: readonly Step[]): readonly (readonly Step[])[] =>
  pack(steps, ({ bytes }) => bytes, BLOCK_BYTES);

/** Queues steps and sends them, a `sync` for each 2 MB; nothing is calculated in between. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const group of stepGroups(steps)) {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { queue } of group) queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a group is 2 MB: sending them together is what the host refuses
    await context.sync();
  }
}
