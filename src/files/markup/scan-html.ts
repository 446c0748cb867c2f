import { decodeEntities } from "./html-entities";

/** One piece of a page, in the order of reading. Names of tags and attributes are in small letters. */
export type HtmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: "close"; readonly name: string }
  /** Words of the page, entities decoded, white space as typed. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "style"; readonly text: string };

const attribute = /([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

function attributesOf(tag: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of tag.matchAll(attribute))
    attributes[name.toLowerCase()] ??= decodeEntities(/^["']/.test(value) ? value.slice(1, -1) : value);
  return attributes;
}

const quotedSign = /["']/;

/** Where `mark` stands next; the end of the text where it does not. */
const next = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at;
};

/** Where a tag ends: at the first `>` outside quotes. */
function endOfTag(html: string, from: number): number {
  const first = next(html, ">", from);
  if (!quotedSign.test(html.slice(from, first))) return first;
  let quote = "";
  for (let at = from; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === ">") return at;
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === "=") quote = char;
  }
  return html.length;
}

/** The contents of these are no words of the page. */
const unread = new Set(["script", "style", "title", "xml", "textarea", "noscript", "object"]);

const tagStart = /[a-z/!?]/i;

/** A table says the same tags over and over. */
const mostKnownTags = 5000;

/** Walks once over the text of a page; faulty markup is read as browsers do or passed over, never refused. */
export function* scanHtml(html: string): Generator<HtmlToken> {
  const known = new Map<string, Readonly<Record<string, string>>>();
  const read = (tag: string): Readonly<Record<string, string>> => {
    const attributes = known.get(tag) ?? attributesOf(tag);
    if (known.size < mostKnownTags) known.set(tag, attributes);
    return attributes;
  };
  let at = 0;
  while (at < html.length) {
    const tag = next(html, "<", at);
    const isTag = tag + 1 < html.length && tagStart.test(html.charAt(tag + 1));
    const textEnd = isTag || tag === html.length ? tag : tag + 1;
    if (textEnd > at) yield { kind: "text", text: decodeEntities(html.slice(at, textEnd)) };
    at = textEnd;
    if (!isTag) continue;
    if (html.startsWith("<!--", at)) {
      at = next(html, "-->", at + 4) + 3;
      continue;
    }
    const end = endOfTag(html, at + 1);
    const inside = html.slice(at + 1, end);
    at = end + 1;
    const [, slash = "", found = ""] = /^(\/?)([a-z][\w:-]*)/i.exec(inside) ?? [];
    const name = found.toLowerCase();
    if (name === "") continue;
    if (slash !== "") {
      yield { kind: "close", name };
      continue;
    }
    if (unread.has(name) && !inside.endsWith("/")) {
      const close = endOfUnread(html, name, at);
      if (name === "style") yield { kind: "style", text: html.slice(at, close) };
      at = next(html, ">", close) + 1;
      continue;
    }
    yield { kind: "open", name, attributes: read(inside.slice(found.length)) };
    if (inside.endsWith("/") && name !== "td" && name !== "tr") yield { kind: "close", name };
  }
}

function endOfUnread(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
