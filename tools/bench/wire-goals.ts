/** What one action cost on the wire; bytes are of requests and answers together, `sent` of requests alone. */
export interface WireCost {
  readonly rows: number;
  readonly action: string;
  readonly syncs: number;
  readonly requests: number;
  readonly bytes: number;
  readonly sent: number;
  readonly largestRequest: number;
  readonly ms: number;
}

/** The name under which the cell that a user types is counted; all other actions make the whole job. */
export const typedCell = "typed-cell";

export const wireGoals = {
  jobSyncs: 60,
  /** Up to so many rows `jobSyncs` must do; beyond, one sync more for each `moreBytes`. */
  jobRows: 1000,
  moreBytes: 2_000_000,
  typedSyncs: 3,
  requestBytes: 2_000_000,
  planBytesPerRow: 2048,
} as const;

const sum = (costs: readonly WireCost[], of: "syncs" | "requests" | "bytes" | "sent" | "ms"): number =>
  costs.reduce((total, cost) => total + cost[of], 0);

/** The whole job as one line: every action but the typed cell. */
export function wholeJob(rows: number, costs: readonly WireCost[]): WireCost {
  const job = costs.filter((cost) => cost.rows === rows && cost.action !== typedCell);
  return {
    rows,
    action: "whole-job",
    syncs: sum(job, "syncs"),
    requests: sum(job, "requests"),
    bytes: sum(job, "bytes"),
    sent: sum(job, "sent"),
    largestRequest: Math.max(0, ...job.map(({ largestRequest }) => largestRequest)),
    ms: sum(job, "ms"),
  };
}

/** One line for each goal that the costs miss, as «171 rows, whole job: 302 syncs, at most 60». */
export function missedWireGoals(costs: readonly WireCost[]): readonly string[] {
  const sizes = [...new Set(costs.map(({ rows }) => rows))].sort((a, b) => a - b);
  const jobs = sizes.map((rows) => wholeJob(rows, costs));
  const free = Math.max(0, ...jobs.filter(({ rows }) => rows <= wireGoals.jobRows).map(({ bytes }) => bytes));
  const over = (cost: WireCost, what: string, size: number, most: number): readonly string[] =>
    size > most ? [`${cost.rows} rows, ${cost.action}: ${size} ${what}, at most ${most}`] : [];
  return [
    ...jobs.flatMap((job) => {
      const beyond = job.rows <= wireGoals.jobRows ? 0 : Math.max(0, job.bytes - free);
      return over(job, "syncs", job.syncs, wireGoals.jobSyncs + Math.ceil(beyond / wireGoals.moreBytes));
    }),
    ...costs.flatMap((cost) => [
      ...(cost.action === typedCell ? over(cost, "syncs", cost.syncs, wireGoals.typedSyncs) : []),
      ...over(cost, "bytes in one request", cost.largestRequest, wireGoals.requestBytes),
      ...(cost.action === "fill-plan"
        ? over(cost, "bytes sent a row", Math.round(cost.sent / cost.rows), wireGoals.planBytesPerRow)
        : []),
    ]),
  ];
}
