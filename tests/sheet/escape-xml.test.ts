import { escapeXml, escapeXmlAttribute } from "@/sheet/escape-xml";

test("XML cannot hold signs of control, nor its own signs as they are", () => {
  expect(escapeXml('a\u0001<b>&"\ud800')).toBe('a&lt;b&gt;&amp;"');
  expect(escapeXmlAttribute('"a"')).toBe("&quot;a&quot;");
});
