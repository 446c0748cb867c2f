import { missedWireGoals, typedCell, wholeJob, type WireCost } from "../wire-goals";

const cost = (rows: number, action: string, more: Partial<WireCost> = {}): WireCost => ({
  rows,
  action,
  syncs: 5,
  requests: 5,
  bytes: 10_000,
  sent: 5_000,
  largestRequest: 5_000,
  ms: 1,
  ...more,
});

test("the whole job is every action but the typed cell", () => {
  const costs = [cost(171, "set-up"), cost(171, "check", { largestRequest: 9_000 }), cost(171, typedCell)];
  expect(wholeJob(171, costs)).toMatchObject({ syncs: 10, bytes: 20_000, largestRequest: 9_000 });
});

test("within the goals nothing is missed", () =>
  expect(missedWireGoals([cost(171, "set-up"), cost(171, "fill-plan"), cost(171, typedCell, { syncs: 3 })])).toEqual(
    [],
  ));

test.each([
  ["syncs of the job", [cost(1000, "check", { syncs: 61 })], "1000 rows, whole-job: 61 syncs, at most 60"],
  ["syncs of a typed cell", [cost(171, typedCell, { syncs: 4 })], "171 rows, typed-cell: 4 syncs, at most 3"],
  [
    "a large request",
    [cost(171, "check", { largestRequest: 2_000_001 })],
    "171 rows, check: 2000001 bytes in one request, at most 2000000",
  ],
  [
    "the plan",
    [cost(171, "fill-plan", { sent: 3_000 * 171 })],
    "171 rows, fill-plan: 3000 bytes sent a row, at most 2048",
  ],
])("%s beyond the goal is missed", (_, costs, missed) => expect(missedWireGoals(costs)).toEqual([missed]));

test("a long list may take one sync more for each 2 MB", () => {
  const short = cost(1000, "check", { syncs: 60 });
  const long = (syncs: number) => cost(10_000, "check", { syncs, bytes: 4_010_000 });
  expect(missedWireGoals([short, long(62)])).toEqual([]);
  expect(missedWireGoals([short, long(63)])).toEqual(["10000 rows, whole-job: 63 syncs, at most 62"]);
});
