import { joinNormSets } from "@/norms/join-norm-sets";
import type { NormFile } from "@/norms/read-norm-set";

const file = (id: string, from: string | null, to: string | null, replaces: readonly string[] = []): NormFile => ({
  set: {
    id,
    title: id,
    kind: "award",
    legalBasis: { number: id, article: "", url: "" },
    effectiveFrom: from,
    effectiveTo: to,
    rounding: null,
    rows: [],
  },
  replaces,
});

test("a set that is replaced ends the day before, whatever the order of files", () => {
  const sets = joinNormSets([file("new", "2027-03-01", null, ["old"]), file("old", "2025-07-01", null)]);
  expect(sets.map(({ id, effectiveTo }) => [id, effectiveTo])).toEqual([
    ["new", null],
    ["old", "2027-02-28"],
  ]);
});

test.each([
  ["an id twice", [file("a", null, null), file("a", null, null)], /stands twice/],
  ["what is not there", [file("a", "2027-03-01", null, ["b"])], /is not there/],
  [
    "another end",
    [file("a", "2027-03-01", null, ["b"]), file("b", "2025-07-01", "2026-12-31")],
    /ends on 2026-12-31, and is replaced after 2027-02-28/,
  ],
])("%s is refused", (_, files, fault) => expect(() => joinNormSets(files)).toThrow(fault));
