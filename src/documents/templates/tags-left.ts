import { strFromU8 } from "fflate";
import type { TemplateFault, TemplateFaultCode, WordPlace } from "@/domain/templates/template-fault";
import { nearestTag, tagKey } from "@/domain/templates/tag-name";
import { withoutInvisible } from "@/language/text/normalize-text";
import type { WordPart } from "./open-word";
import type { Vocabulary } from "./template-tags";
import { wordParagraphs, type WordParagraph } from "./word-text";
import { attributeOf, unescapeXml, type XmlToken } from "./word-xml";

const left = (code: TemplateFaultCode, tag: string, at: WordPlace | null, context: string): TemplateFault => ({
  code,
  tag: tag.replace(/\s+/g, " ").trim(),
  at,
  context,
  expected: null,
  nearest: null,
});

const inBraces = /\{[^{}]+\}/g;

/** Parts that hold words but are not filled. */
const otherParts: readonly (readonly [RegExp, WordPlace["part"]])[] = [
  [/^word\/diagrams\/data\d*\.xml$/, "diagram"],
  [/^word\/charts\/chart\d*\.xml$/, "chart"],
  [/^word\/comments\.xml$/, "comment"],
  [/^docProps\/\w+\.xml$/, "properties"],
];

/** Tags in diagrams, charts, comments and the file's properties, which stay as they are. */
export function tagsInOtherParts(parts: Readonly<Record<string, Uint8Array>>): readonly TemplateFault[] {
  return Object.keys(parts)
    .sort()
    .flatMap((path) => {
      const part = otherParts.find(([pattern]) => pattern.test(path))?.[1];
      const bytes = parts[path];
      if (part === undefined || bytes === undefined) return [];
      const ends = part === "properties" ? /<\/[^>]*>/ : /<\/\w+:(?:p|v)>/;
      return strFromU8(bytes)
        .split(ends)
        .map((xml) => unescapeXml(xml.replace(/<[^>]*>/g, "")).trim())
        .flatMap((text, index) =>
          [...text.matchAll(inBraces)].map(([tag]) =>
            left("tag-unreachable", tag, { part, paragraph: index + 1, cell: null, isTextBox: false }, text),
          ),
        );
    });
}

/** The paragraph around a token, the innermost. */
const around = (paragraphs: readonly WordParagraph[], index: number): WordParagraph | undefined =>
  paragraphs.find(({ path, end }) => (path.at(-1)?.token ?? end) < index && index < end);

/** Tags in formulas, whose letters are no text of a paragraph. */
export function tagsInFormulas(part: WordPart): readonly TemplateFault[] {
  const { tokens } = part;
  const paragraphs = wordParagraphs(part);
  return piecesOf(tokens, { text: "m:t", end: "m:oMath" }).flatMap(({ text, token }) => {
    const at = around(paragraphs, token)?.place ?? null;
    return [...text.matchAll(inBraces)].map(([tag]) => left("tag-unreachable", tag, at, text));
  });
}

interface Piece {
  readonly text: string;
  /** Where it begins among the tokens. */
  readonly token: number;
}

/** Texts of one element joined up to the end of another: a formula, the code of a field. */
function piecesOf(
  tokens: readonly XmlToken[],
  { text, end }: { readonly text: string; readonly end: string },
): Piece[] {
  const found: Piece[] = [];
  let open: Piece | null = null;
  tokens.forEach(({ kind, name, raw }, index) => {
    if (kind === "text" && tokens[index - 1]?.name === text && tokens[index - 1]?.kind === "open")
      open = { text: (open?.text ?? "") + unescapeXml(raw), token: open?.token ?? index };
    else if (name === end && kind !== "open" && open !== null) {
      found.push(open);
      open = null;
    }
  });
  return found;
}

const otherSigns = /«([^«»{}]{1,60})»|｛([^｛｝{}]{1,60})｝|<<([^<>{}]{1,60})>>|\[\[([^[\]{}]{1,60})\]\]/g;
const mergeField = /^\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))/i;

/** Fields of a mail merge, and known names in signs of other programs: they stay as they are. */
export function tagsInOtherSigns(part: WordPart, vocabulary: Vocabulary): readonly TemplateFault[] {
  const paragraphs = wordParagraphs(part);
  const merged = fieldCodes(part).flatMap(({ text, token }) => {
    const [, quoted, plain] = mergeField.exec(text) ?? [];
    const name = quoted ?? plain;
    if (name === undefined) return [];
    const paragraph = around(paragraphs, token);
    const fault = left("tag-in-other-signs", `MERGEFIELD ${name}`, paragraph?.place ?? null, paragraph?.text ?? "");
    return [{ name: words(name), fault: { ...fault, nearest: nearest(words(name), vocabulary) } }];
  });
  const told = new Set(merged.map(({ name }) => tagKey(name)));
  const typed = paragraphs
    .filter(({ isFallback }) => !isFallback)
    .flatMap(({ text, place }) =>
      [...text.matchAll(otherSigns)].flatMap(([tag, ...names]) => {
        const name = words(names.find((inside) => inside !== undefined) ?? "");
        if (told.has(tagKey(name)) || vocabulary.find(name.replace(/^\s*[#^/]/, "")) === null) return [];
        return [{ ...left("tag-in-other-signs", tag, place, text), nearest: nearest(name, vocabulary) }];
      }),
    );
  return [...merged.map(({ fault }) => fault), ...typed];
}

/** The codes of a part's fields, however Word has written them. */
function fieldCodes({ tokens, prefix }: WordPart): readonly Piece[] {
  const simple = tokens.flatMap(({ name, raw, kind }, token): Piece[] =>
    name === `${prefix}:fldSimple` && kind !== "close"
      ? [{ text: attributeOf(raw, `${prefix}:instr`) ?? "", token }]
      : [],
  );
  return [...simple, ...piecesOf(tokens, { text: `${prefix}:instrText`, end: `${prefix}:fldChar` })];
}

const words = (name: string): string => withoutInvisible(name).replace(/_/g, " ").trim();

function nearest(name: string, { tags }: Vocabulary): string | null {
  const [, sign = "", bare = ""] = /^\s*([#^/]?)(.*)$/s.exec(name) ?? [];
  const found = nearestTag(
    bare,
    tags.map((tag) => tag.name),
  );
  return found === null ? null : `{${sign}${found}}`;
}
