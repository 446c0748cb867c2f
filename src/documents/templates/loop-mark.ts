import { withoutInvisible } from "@/language/text/normalize-text";
import type { FoundTag } from "./scan-tags";
import type { WordParagraph } from "./word-text";
import type { XmlToken } from "./word-xml";

/** Something in the paragraph of a loop's tag that is no text and may not be lost. */
export interface ThingBeside {
  readonly token: number;
  /** `break`: begins a page or column anew for each record; `section`: ends a section, once; `anchored`: a drawing, a note, a field. */
  readonly kind: "break" | "section" | "anchored";
}

const anchored = new Set(
  (
    "drawing pict object AlternateContent footnoteReference endnoteReference commentReference " +
    "fldChar fldSimple oMath oMathPara sym ptab ruby altChunk"
  ).split(" "),
);

/** Whether a paragraph's text is nothing but tags that begin or end loops. */
export function isMark({ text }: WordParagraph, tags: readonly FoundTag[]): boolean {
  if (tags.length === 0 || tags.some(({ sign }) => sign === "")) return false;
  const rest = [...tags].reverse().reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  return withoutInvisible(rest).trim() === "";
}

/** What stands in a paragraph besides its text, in order. */
export function thingsBeside({ path, end }: WordParagraph, tokens: readonly XmlToken[]): readonly ThingBeside[] {
  const things: ThingBeside[] = [];
  for (let token = (path.at(-1)?.token ?? end) + 1; token < end; token++) {
    const { name, raw, kind } = tokens[token] ?? { name: "", raw: "", kind: "text" };
    if (kind !== "open" && kind !== "empty") continue;
    const own = name.slice(name.indexOf(":") + 1);
    if (own === "sectPr") things.push({ token, kind: "section" });
    else if (own === "pageBreakBefore" || (own === "br" && /:type="(?:page|column)"/.test(raw)))
      things.push({ token, kind: "break" });
    else if (anchored.has(own)) things.push({ token, kind: "anchored" });
  }
  return things;
}
