import { readFileSync } from "node:fs";
import { assumptionsText } from "../beliefs/assumptions-text";
import { beginTrials, behaviours } from "../beliefs/behaviours";

describe("what we believe about Excel", () => {
  let trials: Awaited<ReturnType<typeof beginTrials>>;
  beforeAll(async () => {
    trials = await beginTrials();
  });
  afterAll(() => trials.end());

  test.each(behaviours.map((one) => [`${one.area}: ${one.belief}`, one.check] as const))("%s", async (_, check) => {
    await check(trials);
  });
});

test("docs/excel-assumptions.md tells the beliefs that are tested", () => {
  expect(readFileSync("docs/excel-assumptions.md", "utf8")).toBe(assumptionsText(behaviours));
});
