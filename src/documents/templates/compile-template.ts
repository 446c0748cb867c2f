import { tagKey } from "@/domain/templates/tag-name";
import { compareCuts, cutAt, endsOfElements, spanOf, type Cut, type LoopSpan, type PartShape } from "./loop-span";
import { isMark, thingsBeside } from "./loop-mark";
import { openWord, type WordPart } from "./open-word";
import { faultAt, pairLoops, type TagValue } from "./pair-loops";
import { tagsInFormulas, tagsInOtherParts, tagsInOtherSigns } from "./tags-left";
import { scanTags, type FoundTag } from "./scan-tags";
import type { TemplateFault } from "@/domain/templates/template-fault";
import type { TemplateTag, Vocabulary } from "./template-tags";
import { wordParagraphs } from "./word-text";
import { escapeXml } from "@/sheet/escape-xml";
import { unescapeXml } from "./word-xml";

/** A template ready to be filled: XML as it stands, values, and what is repeated. */
export type TemplateNode =
  | string
  | { readonly value: string }
  | {
      readonly list: string;
      readonly isInverted: boolean;
      readonly children: readonly TemplateNode[];
      /** What stands for an empty list where something must: a blank paragraph, or the rows without their values. */
      readonly whenEmpty: "nothing" | "paragraph" | "blank-rows";
    };

export interface CompiledPart {
  readonly path: string;
  /** The prefix of Word's own tags, usually `w`. */
  readonly prefix: string;
  readonly nodes: readonly TemplateNode[];
}

/** A template that was read: all its faults, and what to fill; null where it cannot be filled. */
export interface CompiledTemplate {
  readonly faults: readonly TemplateFault[];
  readonly filling: {
    readonly parts: Readonly<Record<string, Uint8Array>>;
    readonly texts: readonly CompiledPart[];
  } | null;
  /** Tags that it uses, in reading order, each once. */
  readonly used: readonly TemplateTag[];
}

/** A fault after which a template can be filled all the same: the tag stays in the document. */
export const isHarmless = ({ code }: Pick<TemplateFault, "code">): boolean =>
  code === "tag-unknown" || code === "tag-unreachable" || code === "tag-in-other-signs";

/** Reads a template and finds everything that is wrong with it at once. */
export function compileTemplate(bytes: Uint8Array, vocabulary: Vocabulary): CompiledTemplate {
  const opened = openWord(bytes);
  if (opened.kind === "refused") {
    const fault = { code: opened.code, tag: "", at: null, context: "", expected: null, nearest: null };
    return { faults: [fault], filling: null, used: [] };
  }
  const compiled = opened.texts.map((part) => compilePart(part, vocabulary));
  const faults = [
    ...compiled.flatMap((part) => part.faults),
    ...opened.texts.flatMap((part) => tagsInOtherSigns(part, vocabulary)),
    ...opened.texts.flatMap(tagsInFormulas),
    ...tagsInOtherParts(opened.parts),
  ];
  const texts = compiled.flatMap(({ part }) => (part === null ? [] : [part]));
  const canFill = faults.every(isHarmless);
  return {
    faults,
    filling: canFill ? { parts: opened.parts, texts } : null,
    used: [...new Set(compiled.flatMap(({ used }) => used))],
  };
}

interface PartResult {
  readonly part: CompiledPart | null;
  readonly faults: readonly TemplateFault[];
  readonly used: readonly TemplateTag[];
}

function compilePart(source: WordPart, vocabulary: Vocabulary): PartResult {
  const paragraphs = wordParagraphs(source);
  const scanned = paragraphs.map(scanTags);
  // By place, not by paragraph: a text box comes where it is anchored, after what stands before it in its paragraph.
  const inReading = scanned
    .flatMap(({ tags }) => tags)
    .sort((a, b) => compareCuts(cutAt(a.paragraph, a.from, "after"), cutAt(b.paragraph, b.from, "after")));
  if (inReading.length === 0 && scanned.every(({ faults }) => faults.length === 0))
    return { part: null, faults: [], used: [] };
  // A text box stands twice, once for old programs; each copy is paired with the loops around it, without the other.
  const isCopy = (tag: FoundTag): boolean => tag.paragraph.isFallback;
  const isOfChoice = (tag: FoundTag): boolean => tag.paragraph.path.some(({ name }) => name === "mc:Choice");
  const main = pairLoops(
    inReading.filter((tag) => !isCopy(tag)),
    vocabulary,
  );
  const around = pairLoops(
    inReading.filter((tag) => isCopy(tag) || !isOfChoice(tag)),
    vocabulary,
  );
  const copies = {
    loops: around.loops.filter(({ open }) => isCopy(open)),
    values: around.values.filter(({ found }) => isCopy(found)),
  };
  const marks = new Map(
    paragraphs.flatMap((paragraph, index) => {
      const tags = scanned[index]?.tags ?? [];
      return isMark(paragraph, tags) ? [[paragraph, thingsBeside(paragraph, source.tokens)] as const] : [];
    }),
  );
  const shape: PartShape = { tokens: source.tokens, paragraphs, marks, ends: endsOfElements(source.tokens) };
  const loops = [...main.loops, ...copies.loops];
  const spans = loops.flatMap((loop) => spanOf(loop, shape) ?? []);
  const apart = loops.filter((loop) => !spans.some((span) => span.loop === loop));
  const faults = [
    ...scanned
      .flatMap((found, index) => (paragraphs[index]?.isFallback ? [] : found.faults))
      .map((fault) => withName(fault, vocabulary)),
    ...main.faults,
    ...[...apart, ...overlapping(spans, inReading)]
      .filter(({ open }) => !isCopy(open))
      .map((loop) => ({ ...faultAt("loop-across", loop.open), expected: `{/${loop.tag.name}}` })),
  ];
  const values = [...main.values, ...copies.values];
  const used = [...main.loops.map(({ tag }) => tag), ...main.values.map(({ tag }) => tag)];
  const order = new Map(paragraphs.map(({ place }, index) => [place, index]));
  const placeOf = ({ at }: TemplateFault): number => (at === null ? 0 : (order.get(at) ?? 0));
  const sorted = faults.sort((a, b) => placeOf(a) - placeOf(b));
  return {
    part: { path: source.path, prefix: source.prefix, nodes: buildNodes(source, { values, spans }) },
    faults: sorted,
    used,
  };
}

/** For a tag whose closing brace is missing: the longest known name that its words begin with is what should stand in braces. */
function withName(fault: TemplateFault, { tags }: Vocabulary): TemplateFault {
  if (fault.code !== "tag-unclosed") return fault;
  const [, sign = "", words = ""] = /^\{\s*([#^/]?)(.*)$/s.exec(fault.tag) ?? [];
  const begun = tags
    .filter(({ name }) => tagKey(words).startsWith(tagKey(name)))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return begun === undefined ? fault : { ...fault, expected: `{${sign}${begun.name}}` };
}

/** Loops whose repeated parts cut into one another, as when two loops one after the other share a table row. */
function overlapping(spans: readonly LoopSpan[], tags: readonly FoundTag[]): readonly LoopSpan["loop"][] {
  const order = new Map(tags.map((tag, index) => [tag, index]));
  const at = (tag: FoundTag): number => order.get(tag) ?? 0;
  const inOrder = [...spans].sort((a, b) => at(a.loop.open) - at(b.loop.open));
  return inOrder
    .filter((a, index) =>
      inOrder.slice(index + 1).some((b) => {
        const isInside = at(b.loop.open) < at(a.loop.close);
        return isInside
          ? compareCuts(a.start, b.start) > 0 || compareCuts(b.end, a.end) > 0
          : compareCuts(a.end, b.start) > 0;
      }),
    )
    .map(({ loop }) => loop);
}

type Event =
  | { readonly cut: Cut; readonly kind: "end"; readonly span: LoopSpan }
  | { readonly cut: Cut; readonly kind: "start"; readonly span: LoopSpan }
  | { readonly cut: Cut; readonly kind: "value"; readonly value: TagValue };

const eventOrder = { end: 0, start: 1, value: 2 } as const;

/** Length of what a loop repeats, for telling the outer of two that begin or end together. */
const reach = ({ span }: { readonly span: LoopSpan }): readonly [number, number] => [
  span.loop.open.paragraph.path.at(-1)?.token ?? 0,
  span.loop.open.from,
];

function compareEvents(a: Event, b: Event): number {
  const order = compareCuts(a.cut, b.cut) || eventOrder[a.kind] - eventOrder[b.kind];
  if (order !== 0 || a.kind === "value" || b.kind === "value") return order;
  const [aReach, bReach] = [reach(a), reach(b)];
  const outer = aReach[0] - bReach[0] || aReach[1] - bReach[1];
  return a.kind === "start" ? outer : -outer;
}

interface Marks {
  readonly values: readonly TagValue[];
  readonly spans: readonly LoopSpan[];
}

interface OpenNode {
  readonly span: LoopSpan | null;
  readonly children: TemplateNode[];
}

/** What of a repeated part may not stand twice: bookmarks, and Word's own ids of paragraphs. */
const oneTimeTag = /^<\w+:(?:bookmarkStart|bookmarkEnd|permStart|permEnd|commentRangeStart|commentRangeEnd)\b/;
const oneTimeIds = /\s\w+:(?:paraId|textId)="[^"]*"/g;

function buildNodes({ tokens, prefix }: WordPart, { values, spans }: Marks): readonly TemplateNode[] {
  const kept = spans.filter(({ start, end }) => compareCuts(start, end) < 0);
  const events: readonly Event[] = [
    ...kept.flatMap((span): Event[] => [
      { cut: span.start, kind: "start", span },
      { cut: span.end, kind: "end", span },
    ]),
    ...values.map((value): Event => ({
      cut: cutAt(value.found.paragraph, value.found.from, "after"),
      kind: "value",
      value,
    })),
  ].sort(compareEvents);
  const dropped = new Set<number>();
  for (const [first, last] of spans.flatMap((span) => span.dropped))
    for (let index = first; index <= last; index++) dropped.add(index);
  const removed = removedCharacters({ values, spans });
  const stack: OpenNode[] = [{ span: null, children: [] }];
  let next = 0;
  const put = (node: TemplateNode): void => {
    const children = stack.at(-1)?.children;
    const last = children?.at(-1);
    if (children && typeof node === "string" && typeof last === "string") children[children.length - 1] = last + node;
    else if (node !== "") children?.push(node);
  };
  const happen = (event: Event): void => {
    if (event.kind === "value") put({ value: event.value.tag.name });
    else if (event.kind === "start") stack.push({ span: event.span, children: [] });
    else {
      const closed = stack.pop();
      if (closed?.span) put(loopNode(closed.span, closed.children));
    }
  };
  const happenUpTo = (token: number, at: number): void => {
    for (
      let event = events[next];
      event && (event.cut.token < token || (event.cut.token === token && event.cut.at <= at));
      event = events[next]
    ) {
      next += 1;
      happen(event);
    }
  };
  tokens.forEach((token, index) => {
    happenUpTo(index, 0);
    if (dropped.has(index)) return;
    const gaps = removed.get(index);
    if (token.kind === "text" && gaps !== undefined) {
      const text = unescapeXml(token.raw);
      let from = 0;
      for (let at = 0; at <= text.length; at++) {
        if (events[next]?.cut.token === index && events[next]?.cut.at === at) {
          put(escapeXml(keptText(text, from, at, gaps)));
          from = at;
          happenUpTo(index, at);
        }
      }
      put(escapeXml(keptText(text, from, text.length, gaps)));
      return;
    }
    const isRepeated = stack.length > 1;
    if (isRepeated && oneTimeTag.test(token.raw)) return;
    const hasTags = removed.has(index + 1) && token.name === `${prefix}:t`;
    put(hasTags ? `<${prefix}:t xml:space="preserve">` : isRepeated ? token.raw.replace(oneTimeIds, "") : token.raw);
  });
  happenUpTo(tokens.length, 0);
  return stack[0]?.children ?? [];
}

function loopNode({ loop, kind, isAlone }: LoopSpan, children: readonly TemplateNode[]): TemplateNode {
  const whenEmpty = !isAlone || kind === "text" ? "nothing" : kind === "rows" ? "blank-rows" : "paragraph";
  return { list: loop.tag.name, isInverted: loop.isInverted, children, whenEmpty };
}

/** Token of a text → spans of characters that tags take up. */
function removedCharacters({ values, spans }: Marks): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const tags = [...values.map(({ found }) => found), ...spans.flatMap(({ loop }) => [loop.open, loop.close])];
  const removed = new Map<number, (readonly [number, number])[]>();
  for (const { paragraph, from, to } of tags) {
    for (const piece of paragraph.pieces) {
      const [start, end] = [Math.max(from, piece.from), Math.min(to, piece.from + piece.text.length)];
      if (start >= end) continue;
      removed.set(piece.token, [...(removed.get(piece.token) ?? []), [start - piece.from, end - piece.from]]);
    }
  }
  return removed;
}

function keptText(text: string, from: number, to: number, gaps: readonly (readonly [number, number])[]): string {
  let kept = "";
  for (let at = from; at < to; at++) if (!gaps.some(([start, end]) => at >= start && at < end)) kept += text[at] ?? "";
  return kept;
}
