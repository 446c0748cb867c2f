import type { TemplateFault } from "@/domain/templates/template-fault";
import { withoutInvisible } from "@/language/text/normalize-text";
import type { WordParagraph } from "./word-text";

/** What a tag does: prints a value, begins a list (or what is shown when there is something), begins what is shown when there is nothing, ends either. */
export type TagSign = "" | "#" | "^" | "/";

/** A tag as it stands in a paragraph, both ends as positions in the paragraph's text. */
export interface FoundTag {
  readonly paragraph: WordParagraph;
  readonly from: number;
  readonly to: number;
  readonly sign: TagSign;
  /** "" for `{/}`, which ends whatever is open. */
  readonly name: string;
}

export interface ScannedParagraph {
  readonly tags: readonly FoundTag[];
  readonly faults: readonly TemplateFault[];
}

/** Characters that are shown with a fault, on either side of the tag. */
const contextLength = 45;

/** The sentence around a place in a paragraph, cut at words. */
export function contextOf(text: string, from: number, to: number): string {
  const start = from <= contextLength ? 0 : text.indexOf(" ", from - contextLength) + 1 || from - contextLength;
  const stop = text.length - to <= contextLength ? text.length : text.lastIndexOf(" ", to + contextLength);
  const end = stop <= to ? Math.min(text.length, to + contextLength) : stop;
  const words = text.slice(Math.min(start, from), end).replace(/\s+/g, " ").trim();
  return `${start > 0 ? "… " : ""}${words}${end < text.length ? " …" : ""}`;
}

/** Finds the tags of a paragraph, `{…}`, and what is wrong with its braces. */
export function scanTags(paragraph: WordParagraph): ScannedParagraph {
  const { text, place } = paragraph;
  const tags: FoundTag[] = [];
  const faults: TemplateFault[] = [];
  const fault = (code: TemplateFault["code"], from: number, to: number, expected: string | null): void => {
    const tag = text.slice(from, to).replace(/\s+/g, " ").trim();
    faults.push({ code, tag, at: place, context: contextOf(text, from, to), expected, nearest: null });
  };
  let at = 0;
  while (at < text.length) {
    const from = nextBrace(text, at);
    if (from < 0) break;
    if (text[from] === "}") {
      at = from + 1;
      fault("tag-unopened", Math.max(0, text.lastIndexOf(" ", from - 2) + 1), at, null);
      continue;
    }
    const close = nextBrace(text, from + 1);
    if (close === from + 1 && text[close] === "{") {
      at = endOfDouble(text, from);
      const inside = text.slice(from, at).replace(/[{}]/g, "").trim();
      fault("double-brace", from, at, `{${inside}}`);
    } else if (close < 0 || text[close] === "{") {
      at = close < 0 ? text.length : close;
      const word = text.slice(from, Math.min(at, from + 40)).replace(/[\t\n].*$/s, "");
      fault("tag-unclosed", from, from + word.length, `${word.trim()}}`);
    } else {
      at = close + 1;
      const [, sign = "", name = ""] =
        /^\s*([#^/]?)([\s\S]*)$/.exec(withoutInvisible(text.slice(from + 1, close))) ?? [];
      if (name.trim() === "" && sign !== "/") fault("tag-empty", from, at, null);
      else tags.push({ paragraph, from, to: at, sign: sign as TagSign, name: name.replace(/\s+/g, " ").trim() });
    }
  }
  return { tags, faults };
}

function nextBrace(text: string, from: number): number {
  const at = text.slice(from).search(/[{}]/);
  return at < 0 ? -1 : from + at;
}

function endOfDouble(text: string, from: number): number {
  const close = text.indexOf("}", from);
  if (close < 0) return from + 2;
  return text[close + 1] === "}" ? close + 2 : close + 1;
}
