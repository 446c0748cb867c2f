import { matchCriterion, type Held } from "../../../host/calculation/criterion";

const held: Record<string, Held> = {
  empty: null,
  "empty text": "",
  one: 1,
  "text 1": "1",
  minus: -2,
  true: true,
  error: { error: "#N/A" },
  An: "Nguyễn Văn An",
  an: "nguyễn văn an",
  star: "A*",
};
const met = (criterion: Held): string[] =>
  Object.keys(held).filter((name) => matchCriterion(criterion)(held[name] ?? null));

describe("matchCriterion", () => {
  test.each<[string, Held, string[]]>([
    ["an empty text meets what looks empty", "", ["empty", "empty text"]],
    ["= alone meets empty cells only", "=", ["empty"]],
    ["<> alone meets all but empty cells", "<>", Object.keys(held).filter((name) => name !== "empty")],
    ["a number meets texts that read as it", 1, ["one", "text 1"]],
    ["so does a number in a text", "1", ["one", "text 1"]],
    ["an order of numbers meets numbers only", ">=-2", ["one", "minus"]],
    ["texts meet whatever their capitals", "NGUYỄN VĂN AN", ["An", "an"]],
    ["a star stands for any letters", "*văn*", ["An", "an"]],
    ["a question mark for one", "?~*", ["star"]],
    ["an unlike text meets the rest, empty cells too", "<>*", ["empty", "one", "minus", "true", "error"]],
    ["true is a truth value", "TRUE", ["true"]],
    ["an error meets the same error", { error: "#N/A" }, ["error"]],
    ["an empty cell as criterion means 0", null, []],
    ["an order of texts meets texts only", ">m", ["An", "an"]],
  ])("%s", (_, criterion, expected) => expect(met(criterion)).toEqual(expected));

  test("signs that patterns would read otherwise are taken as written", () => {
    expect(matchCriterion("a.b(c)[d]")("a.b(c)[d]")).toBe(true);
    expect(matchCriterion("a.b")("axb")).toBe(false);
  });
});
