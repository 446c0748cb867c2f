import { functionSizes } from "../function-sizes";
import { spreadOf } from "../percentiles";

test("named functions, methods and functions that a name holds are measured; what is only handed on belongs to its holder", () => {
  const text = [
    "export function one() {",
    "  return [1].map((x) => x);",
    "}",
    "const two = () => 2;",
    "class Three {",
    "  constructor() {}",
    "  four() {",
    "    return 4;",
    "  }",
    "}",
    "declare function five(): void;",
  ].join("\n");
  expect(functionSizes(text)).toEqual([
    { name: "one", lines: 3 },
    { name: "two", lines: 1 },
    { name: "constructor", lines: 1 },
    { name: "four", lines: 3 },
  ]);
});

test("a spread is the middle, the ninth decile and the largest", () => {
  expect(spreadOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ median: 6, p90: 10, max: 10 });
  expect(spreadOf([])).toEqual({ median: 0, p90: 0, max: 0 });
});
