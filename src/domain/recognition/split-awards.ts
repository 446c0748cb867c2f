import { awardStatus, saysOwnStatus, statusWordsBefore } from "./award-status";
import { recogniseAward } from "./recognise-award";

const separator =
  /\s*[\r\n;,+()]\s*|\s+(?:và|&|-|–)\s+|\s+\/\s+|(?<=\p{L})\/(?=\p{L})|\s+(?=(?:đề nghị|đề xuất|đăng ký|dự kiến|(?:không|chưa|ko) (?:đạt|xét|được))\s)/giu;

const awardsIn = (text: string): number => recogniseAward(text).found.length;

/**
 * Parts a text that holds several awards («CSTĐCS, GK phường», one a line, or joined by «và») into one text for each; null when it holds one or none,
 * or when the parts cannot be separated. «Người tốt, việc tốt» is one award. What «đề nghị LĐTT và GK» says of the first goes for the second.
 */
export function splitAwards(text: string): readonly string[] | null {
  if (awardsIn(text) < 2) return null;
  const parts = joinedParts(text);
  const areAwards = parts.length > 1 && parts.every((part) => awardsIn(part) === 1);
  return areAwards ? withStatusOfFirst(parts) : null;
}

/** What names no award belongs to the one before it, as it is typed: «GK của CT UBND phường, quận Long Biên». */
function joinedParts(text: string): readonly string[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: between } of [...text.matchAll(separator), { index: text.length, 0: "" }]) {
    const span = { start, end: index };
    const part = text.slice(span.start, span.end);
    start = index + between.length;
    if (part.trim() === "") continue;
    const last = spans.at(-1);
    const isNext = last === undefined || (awardsIn(part) === 1 && awardsIn(text.slice(last.start, last.end)) === 1);
    if (isNext) spans.push(span);
    else last.end = span.end;
  }
  return spans.map(({ start: from, end }) =>
    closed(
      text
        .slice(from, end)
        .trim()
        .replace(/\s*\n\s*/g, ", "),
    ),
  );
}

/** The bracket that was cut off behind. */
const closed = (part: string): string => (part.split("(").length > part.split(")").length ? `${part})` : part);

function withStatusOfFirst(parts: readonly string[]): readonly string[] {
  let before: string | null = null;
  return parts.map((part) => {
    if (saysOwnStatus(part) || awardStatus(part) !== "granted") {
      before = statusWordsBefore(part);
      return part;
    }
    return before === null ? part : `${before} ${part}`;
  });
}
