import { timePlan } from "@tools/bench/plan";

test("filling the plan with appendices of 1,000 rows takes at most five times the processor time of zipping it", () => {
  const { fill, zip } = timePlan(1000);
  expect(fill / zip).toBeLessThanOrEqual(5);
});
