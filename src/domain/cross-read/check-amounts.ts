import { foldAccents } from "@/language/text/fold-accents";
import { formatVnd } from "@/language/numbers/format-number";
import { amountsIn } from "./amounts-in";
import type { CrossFinding } from "./cross-finding";
import { wordsAround, type Passage, type Reading } from "./read-document";

/** Sums of the workbook, each as a reading of the place that it is computed from; null = not known. */
export interface KnownSums {
  readonly meeting: Reading | null;
  readonly awards: Reading | null;
  readonly grand: Reading | null;
  /** Every sum that the workbook gives, whole or of a group: a document may rightly name any of them. */
  readonly all: ReadonlySet<number>;
}

/** Words, without marks, under which a document names a sum; the first that fits counts. */
const labels: readonly (readonly [keyof Omit<KnownSums, "all">, RegExp])[] = [
  ["grand", /tong kinh phi|tong du toan|tong cong kinh phi|tong so kinh phi/],
  ["meeting", /cong kinh phi to chuc|tong kinh phi to chuc|kinh phi to chuc hoi nghi\s*:/],
  ["awards", /(?:tong|cong)(?: so)? tien thuong|tong cong \(tien thuong|kinh phi khen thuong\s*:/],
];

/** Sums that a document names by their label, «Tổng kinh phí: …», against those of the workbook. */
export function checkAmounts(passages: readonly Passage[], known: KnownSums): readonly CrossFinding[] {
  return passages.flatMap(({ at, text }): CrossFinding[] => {
    const folded = foldAccents(text.normalize("NFC"));
    const label = labels.find(([, words]) => words.test(folded));
    const said = label && words(folded, label[1]);
    const sum = label ? known[label[0]] : null;
    if (!label || !sum || said === undefined) return [];
    // Folding keeps the length of composed text, so that a place in one is the place in the other.
    const amount = amountsIn(text.normalize("NFC").slice(said))[0];
    if (amount === undefined || known.all.has(amount.amount)) return [];
    const from = said + amount.from;
    return [
      {
        kind: "amount",
        severity: "error",
        readings: [{ at, text: wordsAround(text, from, said + amount.to), value: formatVnd(amount.amount) }, sum],
      },
    ];
  });
}

const words = (folded: string, label: RegExp): number | undefined => label.exec(folded)?.index;
