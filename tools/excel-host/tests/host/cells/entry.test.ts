import { understandEntry } from "../../../host/cells/entry";

test.each([
  ["12", 12],
  [" 12.5 ", 12.5],
  ["-1e3", -1000],
  ["1,490,000", 1490000],
  ["1.490.000", "1.490.000"],
  ["true", true],
  ["#N/A", { error: "#N/A" }],
  ["31/12/2020", "31/12/2020"],
  ["50%", "50%"],
  ["'=1", "=1"],
  ["=", "="],
  ["", ""],
  ["1,49", "1,49"],
] as const)("%j entered into a plain cell is %j", (entered, value) => {
  expect(understandEntry(entered, "General")).toEqual({ value });
});

test("a formula keeps its text", () => {
  expect(understandEntry("=A1", "General")).toEqual({ formula: "=A1" });
});

test("a text cell takes everything as text", () => {
  expect([understandEntry("=A1", "@"), understandEntry(12, "@"), understandEntry("0912", "@")]).toEqual([
    { value: "=A1" },
    { value: "12" },
    { value: "0912" },
  ]);
});
