/** An element of XML: name with its prefix as written, attributes, children; text of elements is joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const token =
  /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)|(<)/g;
const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, name) =>
    name !== undefined
      ? ({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[String(name)] ?? "")
      : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );

/** Reads XML that is well formed; anything else is refused (throws) with what is wrong. */
export function parseXml(xml: string): XmlElement {
  interface Open {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: XmlElement[];
    text: string;
  }
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [top];
  for (const [, slash, name, attributes = "", empty, data, text, stray] of xml.replace(/^\uFEFF/, "").matchAll(token)) {
    const parent = stack.at(-1) ?? top;
    if (stray !== undefined) throw new Error("a < that begins no tag");
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) {
      if (/&(?!#\d+;|#x[0-9a-f]+;|(?:lt|gt|amp|quot|apos);)/i.test(text))
        throw new Error(`a bare & in ${text.slice(0, 40)}`);
      parent.text += unescape(text);
    } else if (name !== undefined && slash === "/") {
      if (parent.name !== name || stack.length === 1) throw new Error(`</${name}> closes <${parent.name}>`);
      stack.pop();
    } else if (name !== undefined) {
      const own: Open = { name, attributes: readAttributes(name, attributes), children: [], text: "" };
      parent.children.push(own);
      if (empty !== "/") stack.push(own);
    }
  }
  const [root, ...others] = top.children;
  if (stack.length > 1) throw new Error(`<${stack.at(-1)?.name ?? ""}> is not closed`);
  if (root === undefined || others.length > 0 || top.text.trim() !== "") throw new Error("not one root element");
  return root;
}

function readAttributes(name: string, text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = "", double, single] of text.matchAll(attributePattern)) {
    if (key in attributes) throw new Error(`<${name}> has ${key} twice`);
    attributes[key] = unescape(double ?? single ?? "");
  }
  return attributes;
}

/** All elements of a name under an element, itself included, in the order of the file. */
export function elementsOf(root: XmlElement, name: string): readonly XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsOf(child, name))];
}
