import { readFileSync } from "node:fs";
import { allBeliefs } from "../beliefs/all-beliefs";
import { assumptionsText } from "../beliefs/assumptions-text";
import { beginTrials, type RunningTrial } from "../beliefs/trial";

describe("what we believe about Excel", () => {
  let trial: RunningTrial;
  beforeAll(async () => {
    trial = await beginTrials();
  });
  afterAll(() => trial.end());

  describe.each(allBeliefs)("$subject", ({ beliefs }) => {
    test.each(beliefs)("$sentence", ({ check }) => check(trial));
  });
});

test("docs/excel-assumptions.md has the beliefs that are tested", () => {
  expect(readFileSync("docs/excel-assumptions.md", "utf8")).toBe(assumptionsText(allBeliefs));
});
