import { thingsBeside, type ThingBeside } from "./loop-mark";
import type { TagLoop } from "./pair-loops";
import type { FoundTag } from "./scan-tags";
import type { WordElement, WordParagraph } from "./word-text";
import type { XmlToken } from "./word-xml";

/** A place between two characters of a part: before a token, or after so many characters of its text. */
export interface Cut {
  readonly token: number;
  readonly at: number;
}

/** What a loop repeats, and which marks around it leave no trace. */
export interface LoopSpan {
  readonly loop: TagLoop;
  readonly start: Cut;
  readonly end: Cut;
  /** Tokens, both ends included, that are dropped: paragraphs and rows that hold nothing but loop tags. */
  readonly dropped: readonly (readonly [first: number, last: number])[];
  readonly kind: "text" | "paragraphs" | "rows";
  /** Nothing else stands in its cell or table, so that something must stay where the list is empty. */
  readonly isAlone: boolean;
}

/** All that is known of a part for finding what loops repeat. */
export interface PartShape {
  readonly tokens: readonly XmlToken[];
  readonly paragraphs: readonly WordParagraph[];
  /** Paragraphs whose only text is loop tags → what else stands in them, which keeps the paragraph. */
  readonly marks: ReadonlyMap<WordParagraph, readonly ThingBeside[]>;
  /** Opening token → closing token. */
  readonly ends: ReadonlyMap<number, number>;
}

/** Closing token of each opening one. */
export function endsOfElements(tokens: readonly XmlToken[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind }, index) => {
    if (kind === "open") open.push(index);
    else if (kind === "close") {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  });
  return ends;
}

/**
 * What a loop repeats: table rows where its tags stand in different cells; whole paragraphs where they stand at the edges of paragraphs; else the text
 * between them. Null where it begins and ends in places that do not belong together, such as inside and outside a table.
 */
export function spanOf(loop: TagLoop, shape: PartShape): LoopSpan | null {
  const [first, last] = [loop.open.paragraph, loop.close.paragraph];
  if (first === last) return textSpan(loop);
  const depth = commonDepth(first.path, last.path);
  const around = first.path[depth - 1]?.name;
  const [a, b] = [first.path[depth], last.path[depth]];
  if (a === undefined || b === undefined) return null;
  if (around === "tbl") return rowSpan(loop, shape, [a, b]);
  const row = first.path[depth - 1];
  if (around === "tr" && row) return rowSpan(loop, shape, [row, row]);
  if (a.name !== b.name || a.name === "tbl") return null;
  const isWhole = startsWith(loop.open) && endsWith(loop.close);
  if (!isWhole) return a.name === "p" ? textSpan(loop) : null;
  return blockSpan(loop, shape, [a, b]);
}

function commonDepth(a: readonly WordElement[], b: readonly WordElement[]): number {
  const other = a.findIndex(({ token }, index) => b[index]?.token !== token);
  return other < 0 ? a.length : other;
}

/** Position in the paragraph's text → cut between tokens; `side` says to which of two neighbouring runs an edge belongs. */
export function cutAt({ pieces }: WordParagraph, position: number, side: "before" | "after"): Cut {
  const piece =
    side === "after"
      ? pieces.find(({ from, text }) => position >= from && position < from + text.length)
      : pieces.find(({ from, text }) => position > from && position <= from + text.length);
  if (piece === undefined) throw new Error(`no text at ${position}`);
  return { token: piece.token, at: position - piece.from };
}

function textSpan(loop: TagLoop): LoopSpan {
  return {
    loop,
    start: cutAt(loop.open.paragraph, loop.open.to, "before"),
    end: cutAt(loop.close.paragraph, loop.close.from, "after"),
    dropped: [],
    kind: "text",
    isAlone: false,
  };
}

const loopTags = /\{\s*[#^/][^{}]*\}|\s/g;
const startsWith = ({ paragraph, from }: FoundTag): boolean =>
  paragraph.text.slice(0, from).replace(loopTags, "") === "";
const endsWith = ({ paragraph, to }: FoundTag): boolean => paragraph.text.slice(to).replace(loopTags, "") === "";

function blockSpan(
  loop: TagLoop,
  { tokens, marks, ends }: PartShape,
  edges: readonly [WordElement, WordElement],
): LoopSpan {
  const [first, last] = edges.map(({ token }): readonly [number, number] => [token, ends.get(token) ?? token]) as [
    readonly [number, number],
    readonly [number, number],
  ];
  const [atFirst, atLast] = [markOf(loop.open, marks), markOf(loop.close, marks)];
  const start = atFirst === "repeated" ? first[0] : first[1] + 1;
  const end = atLast === "repeated" ? last[1] + 1 : last[0];
  const [dropsFirst, dropsLast] = [atFirst === "dropped", atLast === "dropped"];
  const after = tokens[last[1] + 1];
  return {
    loop,
    start: { token: start, at: 0 },
    end: { token: end, at: 0 },
    dropped: [...(dropsFirst ? [first] : []), ...(dropsLast ? [last] : [])],
    kind: "paragraphs",
    isAlone: after?.kind === "close" && after.name.endsWith(":tc"),
  };
}

/**
 * What becomes of a tag's paragraph: dropped where it holds nothing else; repeated with its text or page break, or with what stands on the inner side of
 * the tag; else kept once, outside the loop, as what ends a section.
 */
function markOf({ paragraph, from, sign }: FoundTag, marks: PartShape["marks"]): "dropped" | "repeated" | "once" {
  const things = marks.get(paragraph);
  if (things === undefined) return "repeated";
  if (things.length === 0) return "dropped";
  if (things.some(({ kind }) => kind === "section")) return "once";
  if (things.some(({ kind }) => kind === "break")) return "repeated";
  const { token } = cutAt(paragraph, from, "after");
  const isInside = things.some((thing) => (sign === "/" ? thing.token < token : thing.token > token));
  return isInside ? "repeated" : "once";
}

function rowSpan(loop: TagLoop, shape: PartShape, edges: readonly [WordElement, WordElement]): LoopSpan {
  const { tokens, ends } = shape;
  const [a, b] = edges;
  const [aEnd, bEnd] = [ends.get(a.token) ?? a.token, ends.get(b.token) ?? b.token];
  const isOneRow = a.token === b.token;
  const [dropsFirst, dropsLast] = [!isOneRow && isMarkRow(a.token, shape), !isOneRow && isMarkRow(b.token, shape)];
  const start = dropsFirst ? aEnd + 1 : a.token;
  const end = dropsLast ? b.token : bEnd + 1;
  const isRow = (index: number): boolean => /:tr$/.test(tokens[index]?.name ?? "");
  return {
    loop,
    start: { token: start, at: 0 },
    end: { token: end, at: 0 },
    dropped: [...(dropsFirst ? [[a.token, aEnd] as const] : []), ...(dropsLast ? [[b.token, bEnd] as const] : [])],
    kind: "rows",
    isAlone: !isRow(a.token - 1) && !isRow(bEnd + 1),
  };
}

/** A row in which every paragraph is blank or a mark of a loop. */
function isMarkRow(row: number, { tokens, paragraphs, marks, ends }: PartShape): boolean {
  const inside = paragraphs.filter(({ path }) => path.some(({ token }) => token === row));
  return (
    ends.has(row) &&
    inside.every((paragraph) =>
      marks.has(paragraph)
        ? marks.get(paragraph)?.length === 0
        : paragraph.text.trim() === "" && thingsBeside(paragraph, tokens).length === 0,
    )
  );
}

/** Compares two cuts by their place in the part, for sorting. */
export const compareCuts = (a: Cut, b: Cut): number => a.token - b.token || a.at - b.at;
