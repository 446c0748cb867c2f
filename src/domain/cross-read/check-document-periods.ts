import { foldAccents } from "@/language/text/fold-accents";
import type { CrossFinding } from "./cross-finding";
import { wordsAround, type Passage, type Reading } from "./read-document";

interface Span extends Reading {
  readonly from: number;
  readonly to: number;
  /** Words before it, without marks, the nearest last. */
  readonly subject: readonly string[];
}

/** A school year or two is no period of a plan; the plans speak of five and ten years. */
const shortestPeriod = 3;

/** So many words in a row say that two periods are of the same thing. */
const sameSubject = 3;

const spans = /(?<!\d)((?:19|20)\d{2})\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d{2})(?!\d)/giu;

/**
 * Periods that overlap without being equal: «2015-2020» and «2020-2025» follow one another, «2015-2025» overlaps both. A warning where both are said of
 * the same thing, a note otherwise, because a quoted document may really say so.
 */
export function checkDocumentPeriods(passages: readonly Passage[]): readonly CrossFinding[] {
  const all = passages.flatMap(spansOf);
  const byValue = new Map<string, Span[]>();
  for (const span of all) byValue.set(span.value, [...(byValue.get(span.value) ?? []), span]);
  return oddOnes(byValue).flatMap((value) => {
    const odd = byValue.get(value) ?? [];
    const others = all.filter((span) => span.value !== value && odd.some((one) => overlap(one, span)));
    return odd.slice(0, mostPlaces).flatMap((span): CrossFinding[] => {
      const nearest = [...others].sort((a, b) => shared(span, b) - shared(span, a))[0];
      if (nearest === undefined) return [];
      const isSame = shared(span, nearest) >= sameSubject;
      return [
        { kind: "period", severity: isSame ? "warning" : "note", readings: [toReading(span), toReading(nearest)] },
      ];
    });
  });
}

/** One period in very many places is reported in the first of them. */
const mostPlaces = 10;

const toReading = ({ at, text, value }: Span): Reading => ({ at, text, value });

function spansOf({ at, text }: Passage): readonly Span[] {
  return [...text.matchAll(spans)].flatMap((found): Span[] => {
    const [whole, first, last] = found;
    const [from, to] = [Number(first), Number(last)];
    if (to - from < shortestPeriod) return [];
    const before = foldAccents(text.slice(0, found.index)).match(/[a-z]+/g) ?? [];
    const subject = before.filter((word) => !["giai", "doan", "nam", "tu"].includes(word)).slice(-14);
    return [
      {
        at,
        text: wordsAround(text, found.index, found.index + whole.length),
        value: `${from}-${to}`,
        from,
        to,
        subject,
      },
    ];
  });
}

const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The period that overlaps most others, and among equals the one said least often, is the odd one; then the same among the rest. */
function oddOnes(byValue: ReadonlyMap<string, readonly Span[]>): readonly string[] {
  const left = new Map(byValue);
  const odd: string[] = [];
  for (;;) {
    const [worst] = [...left]
      .flatMap(([value, [span, ...more]]) => {
        if (span === undefined) return [];
        const others = [...left.values()].filter(([other]) => other && other.value !== value && overlap(span, other));
        return others.length > 0
          ? [{ value, others: others.length, times: more.length + 1, length: span.to - span.from }]
          : [];
      })
      .sort((a, b) => b.others - a.others || a.times - b.times || b.length - a.length || (a.value < b.value ? -1 : 1));
    if (worst === undefined) return odd;
    odd.push(worst.value);
    left.delete(worst.value);
  }
}

/** Length of the longest run of words that stands before both. */
function shared(a: Span, b: Span): number {
  let longest = 0;
  for (let i = 0; i < a.subject.length; i++)
    for (let j = 0; j < b.subject.length; j++) {
      let length = 0;
      while (a.subject[i + length] !== undefined && a.subject[i + length] === b.subject[j + length]) length += 1;
      longest = Math.max(longest, length);
    }
  return longest;
}
