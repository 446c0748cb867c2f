import fc from "fast-check";
import type { IntakeResult } from "@/intake/result/intake-result";
import { joinParts, splitResult } from "@/workers/result-parts";

const at = { file: "a.xlsx", sheet: "A", row: 1, column: null, field: null };
const encoding = { name: "UTF-8", evidence: [] };

const sheet = fc.record({
  file: fc.string(),
  sheet: fc.string(),
  kind: fc.constant("delegates" as const),
  headerRow: fc.constant(1),
  encoding: fc.constant(encoding),
  rowsRead: fc.nat(),
  rowsTaken: fc.nat(),
  skipped: fc.nat(2500).map((rows) => Array.from({ length: rows }, (_, row) => ({ row, reason: "blank" as const }))),
});
const result: fc.Arbitrary<IntakeResult> = fc.record({
  sheets: fc.array(sheet, { maxLength: 3 }),
  delegates: fc.constant([]),
  honorees: fc.constant([]),
  budget: fc.constant([]),
  issues: fc.nat(2500).map((count) =>
    Array.from({ length: count }, (_, row) => ({
      code: "phone-unreadable",
      severity: "note" as const,
      at: { ...at, row },
      params: {},
    })),
  ),
  changes: fc.constant([]),
});

describe("properties", () => {
  test("the pieces are the whole", () =>
    fc.assert(
      fc.property(result, (whole) => expect(joinParts(splitResult(whole))).toEqual(whole)),
      { numRuns: 40 },
    ));

  test("no piece has more than a thousand records", () =>
    fc.assert(
      fc.property(result, (whole) =>
        splitResult(whole).every((part) => !("items" in part) || part.items.length <= 1000),
      ),
      { numRuns: 40 },
    ));
});
