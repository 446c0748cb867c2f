import fc from "fast-check";
import { workingDaysBetween } from "@/domain/guests/working-days";

test.each([
  ["2020-03-17", "2020-03-20", 3],
  ["2020-03-18", "2020-03-20", 2],
  ["2020-03-13", "2020-03-17", 2],
  ["2020-04-29", "2020-05-05", 2],
  ["2020-03-20", "2020-03-20", 0],
  ["2020-03-25", "2020-03-20", 0],
])("from %s to %s: %i", (from, until, days) => {
  expect(workingDaysBetween(from, until)).toBe(days);
});

test("a day earlier is never fewer working days", () => {
  const day = fc
    .integer({ min: 0, max: 3650 })
    .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, (a, b, until) => {
      const [earlier = "", later = ""] = [a, b].sort();
      expect(workingDaysBetween(earlier, until)).toBeGreaterThanOrEqual(workingDaysBetween(later, until));
    }),
  );
});
