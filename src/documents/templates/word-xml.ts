/** One piece of an XML part: a tag, or text between tags as it stands. */
export interface XmlToken {
  readonly raw: string;
  /** `other`: a comment, an instruction, a declaration. */
  readonly kind: "open" | "close" | "empty" | "text" | "other";
  /** With its prefix, `w:p`; "" for text. */
  readonly name: string;
}

const pieces = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(?:[^<>"']|"[^"]*"|'[^']*')+>|[^<]+/g;

/** Cuts a part into its tags and texts. Null where it is not well formed: a tag is not closed, or closed in the wrong order. */
export function tokenizeXml(xml: string): readonly XmlToken[] | null {
  const tokens: XmlToken[] = [];
  const open: string[] = [];
  let length = 0;
  for (const [raw] of xml.matchAll(pieces)) {
    const token = tokenOf(raw);
    length += raw.length;
    tokens.push(token);
    if (token.kind === "open") open.push(token.name);
    else if (token.kind === "close" && open.pop() !== token.name) return null;
  }
  return open.length === 0 && length === xml.length ? tokens : null;
}

function tokenOf(raw: string): XmlToken {
  if (!raw.startsWith("<")) return { raw, kind: "text", name: "" };
  if (raw.startsWith("<?") || raw.startsWith("<!")) return { raw, kind: "other", name: "" };
  const name = /^<\/?([^\s/>]+)/.exec(raw)?.[1] ?? "";
  if (raw.startsWith("</")) return { raw, kind: "close", name };
  return { raw, kind: raw.endsWith("/>") ? "empty" : "open", name };
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that a piece of XML stands for. An entity that XML does not know stays as it is. */
export function unescapeXml(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute of a tag, or null. */
export function attributeOf(raw: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(raw);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : null;
}
