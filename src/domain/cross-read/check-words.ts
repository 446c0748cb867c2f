import { formatVnd } from "@/language/numbers/format-number";
import { parseAmountInWords } from "@/language/numbers/parse-amount-in-words";
import { amountsIn } from "./amounts-in";
import type { CrossFinding } from "./cross-finding";
import { wordsAround, type Passage, type Reading } from "./read-document";

/** How far back the figure of a line «Bằng chữ: …» may stand. */
const reachBack = 4;

const inWords = /bằng chữ\s*\)?\s*[:,]?\s*([^()|;\d]+)/giu;
const inBrackets = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d.,/]*\d)\s*(?:đồng)?\s*\(([^()\d]+)\)/gu;

/** Figures against words: an amount and its «Bằng chữ: …», in one passage or in the ones before it, and «45 (bốn mươi lăm)». */
export function checkWords(passages: readonly Passage[]): readonly CrossFinding[] {
  return passages.flatMap((passage, index) => [
    ...amountLines(passage, passages.slice(Math.max(0, index - reachBack), index)),
    ...bracketed(passage),
  ]);
}

function amountLines({ at, text }: Passage, before: readonly Passage[]): readonly CrossFinding[] {
  return [...text.matchAll(inWords)].flatMap((found): CrossFinding[] => {
    const words = (found[1] ?? "").split(/\s+đồng\b/u)[0] ?? "";
    const said = parseAmountInWords(words);
    if (said === null) return [];
    const here: Reading = {
      at,
      text: wordsAround(text, found.index, found.index + found[0].length, 10),
      value: formatVnd(said),
    };
    const inside = amountsIn(text.slice(0, found.index)).at(-1);
    const figure: Reading | undefined = inside
      ? { at, text: wordsAround(text, inside.from, inside.to, 30), value: formatVnd(inside.amount) }
      : nearestFigure(before);
    if (figure === undefined || figure.value === here.value) return [];
    return [{ kind: "words", severity: "error", readings: [here, figure] }];
  });
}

function nearestFigure(before: readonly Passage[]): Reading | undefined {
  for (const { at, text } of [...before].reverse()) {
    const last = amountsIn(text).at(-1);
    if (last) return { at, text: wordsAround(text, last.from, last.to, 40), value: formatVnd(last.amount) };
  }
  return undefined;
}

function bracketed({ at, text }: Passage): readonly CrossFinding[] {
  return [...text.matchAll(inBrackets)].flatMap((found): CrossFinding[] => {
    const said = parseAmountInWords(found[2] ?? "");
    const figure = Number((found[1] ?? "").replaceAll(".", ""));
    if (said === null || said === figure) return [];
    const words = wordsAround(text, found.index, found.index + found[0].length, 30);
    return [
      {
        kind: "words",
        severity: "error",
        readings: [
          { at, text: words, value: formatVnd(said) },
          { at, text: words, value: formatVnd(figure) },
        ],
      },
    ];
  });
}
