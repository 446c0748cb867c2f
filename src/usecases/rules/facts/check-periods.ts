import type { Meeting } from "@/domain/model/meeting";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook } from "@/issues/place-of";

/** A school year or two is no period of a plan; the plans speak of five and ten years. */
const shortestPeriod = 3;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Checks whether the periods that the title, the period and the quoted documents name fit together. «2015-2020» and «2020-2025» follow one another;
 * «2015-2025» overlaps both and is told once, as a note, because the quoted document may really say so.
 */
export function checkPeriods(meeting: Pick<Meeting, "title" | "period" | "references">): readonly Issue[] {
  const texts = [meeting.title, meeting.period, ...meeting.references].flatMap((text) => text ?? []);
  const spans = [...new Set(texts.flatMap(spansOf))];
  return oddSpans(spans).map(({ span, others }) =>
    issueOf("periods-disagree", placeInWorkbook(sheetNames.meeting, fieldOf(meeting, span)), {
      period: span,
      others: others.join(", "),
    }),
  );
}

function spansOf(text: string): readonly string[] {
  return [...text.matchAll(/\b((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})\b/g)]
    .map(([, from, to]) => ({ from: Number(from), to: Number(to) }))
    .filter(({ from, to }) => to - from >= shortestPeriod)
    .map(({ from, to }) => `${from}-${to}`);
}

/** The span that overlaps most others is the odd one; then the same among the rest. */
function oddSpans(spans: readonly string[]): readonly { readonly span: string; readonly others: readonly string[] }[] {
  const overlaps = spans.map((span) => ({
    span,
    others: spans.filter((other) => other !== span && overlap(read(span), read(other))),
  }));
  const [odd] = overlaps
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => b.others.length - a.others.length || length(b.span) - length(a.span));
  return odd === undefined ? [] : [odd, ...oddSpans(spans.filter((span) => span !== odd.span))];
}

const read = (span: string): Span => ({ from: Number(span.slice(0, 4)), to: Number(span.slice(5)) });
const length = (span: string): number => read(span).to - read(span).from;
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

function fieldOf({ title, period }: Pick<Meeting, "title" | "period">, span: string): string {
  if (period !== null && spansOf(period).includes(span)) return "period";
  return title !== null && spansOf(title).includes(span) ? "title" : "references";
}
