import fc from "fast-check";
import { decodeEntities } from "@/files/markup/html-entities";
import { scanHtml } from "@/files/markup/scan-html";

const words = (html: string): string =>
  [...scanHtml(html)].flatMap((token) => (token.kind === "text" ? [token.text] : [])).join("");

describe("decodeEntities", () => {
  test.each([
    ["B&iacute; th&#432;", "Bí thư"],
    ["&#x1EA3;&nbsp;&amp;lt;", "ả\u00a0&lt;"],
    ["&khong; & &#0; &#x110000;", "&khong; & &#0; &#x110000;"],
    ["Q&A", "Q&A"],
  ])("%s", (typed, text) => expect(decodeEntities(typed)).toBe(text));
});

describe("scanHtml", () => {
  test("tags with attributes of all writings, words between them", () =>
    expect([...scanHtml(`<TD class=xl65 ColSpan='2' style="font-family:&quot;A&quot;">a<br/>b</td>`)]).toEqual([
      { kind: "open", name: "td", attributes: { class: "xl65", colspan: "2", style: 'font-family:"A"' } },
      { kind: "text", text: "a" },
      { kind: "open", name: "br", attributes: {} },
      { kind: "close", name: "br" },
      { kind: "text", text: "b" },
      { kind: "close", name: "td" },
    ]));
  test("what is no word of the page is dropped: scripts, comments, conditions, titles", () =>
    expect(words("<title>t</title>a<!-- <td>x</td> --><script>if (a<b) '<td>'</script><![if !x]>b<![endif]>c")).toBe(
      "abc",
    ));
  test("a style sheet is given whole", () =>
    expect([...scanHtml("<style>\n<!-- td {a:b} -->\n</style>")]).toEqual([
      { kind: "style", text: "\n<!-- td {a:b} -->\n" },
    ]));
  test("a lone sign is a sign", () => expect(words("1 < 2 > 0, a<3")).toBe("1 < 2 > 0, a<3"));
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<td",
    '"',
    "'",
    "=",
    " ",
    "a",
    "&",
    ";",
    "<style>",
    "/>",
    "é",
  );
  test("no text is given twice: all that is given together is no longer than the page", () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join("");
        const given = [...scanHtml(html)].reduce((sum, token) => sum + ("text" in token ? token.text.length : 0), 0);
        expect(given).toBeLessThanOrEqual(html.length);
      }),
    ));
  test.each([
    ["<", "text", 300_000],
    ["<!--", "text", 0],
    ["<td ", "open", 1],
    ["&", "text", 1],
    ['<td a="', "open", 1],
    ["<style>", "style", 1],
    ["</", "text", 0],
  ])(
    "300.000 times %s, which nothing closes, is walked once: tokens of the kind %s: %i, and no others",
    (sign, kind, count) => {
      const tokens = [...scanHtml(sign.repeat(300_000))];
      expect(tokens).toHaveLength(count);
      expect(tokens.filter((token) => token.kind === kind)).toHaveLength(count);
    },
  );
});
