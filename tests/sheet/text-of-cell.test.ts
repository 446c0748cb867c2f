import { escapeXml, escapeXmlAttribute } from "@/sheet/escape-xml";
import { textOfCell } from "@/sheet/text-of-cell";

test("a cell's text is composed and trimmed, and null for a blank one", () => {
  expect([null, "  ", " Tổ\u0301 ", 12, true].map(textOfCell)).toEqual([null, null, "Tổ\u0301", "12", "true"]);
  expect(textOfCell("a\u0302")).toBe("â");
});

test("XML cannot hold signs of control, nor its own signs as they are", () => {
  expect(escapeXml('a\u0001<b>&"\ud800')).toBe('a&lt;b&gt;&amp;"');
  expect(escapeXmlAttribute('"a"')).toBe("&quot;a&quot;");
});
