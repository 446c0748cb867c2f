import type { CrossFinding } from "./cross-finding";
import { wordsAround, type DocumentRow, type Passage, type Reading } from "./read-document";

/** What a document may count: «130 đại biểu» is `delegate`. */
export type CountedNoun = "collective" | "individual" | "household" | "delegate";

/** The counts that the tables give: every figure that a document may rightly name, and the whole. */
export type KnownCounts = Readonly<
  Record<CountedNoun, { readonly allowed: ReadonlySet<number>; readonly total: Reading | null }>
>;

const nouns: readonly (readonly [CountedNoun, RegExp])[] = [
  ["collective", /^tập thể/iu],
  ["individual", /^cá nhân/iu],
  ["household", /^(?:hộ gia đình|gia đình)/iu],
  ["delegate", /^đại biểu/iu],
];

const counted =
  /(?<![\d.,/-])(\d{1,5})\s*(?:\([^()\d]*\)\s*)?((?:tập thể|cá nhân|hộ gia đình|gia đình|đại biểu)(?!\p{L}))/giu;

interface FoundCount {
  readonly noun: CountedNoun;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

function countsIn(text: string): readonly FoundCount[] {
  return [...text.matchAll(counted)].flatMap((found): FoundCount[] => {
    const noun = nouns.find(([, pattern]) => pattern.test(found[2] ?? ""))?.[0];
    return noun === undefined
      ? []
      : [{ noun, count: Number(found[1]), from: found.index, to: found.index + found[0].length }];
  });
}

/** Counts of delegates and honorees that none of the tables' figures bears out. Nothing is said of what the tables do not hold. */
export function checkCounts(passages: readonly Passage[], known: KnownCounts): readonly CrossFinding[] {
  return passages.flatMap(({ at, text }) =>
    countsIn(text).flatMap(({ noun, count, from, to }): CrossFinding[] => {
      const { allowed, total } = known[noun];
      // «Mỗi tổ dân phố 05 đại biểu» is a share and no count of the whole.
      const isShare = /mỗi\s+[^.;]{0,40}$/iu.test(text.slice(0, from)) || /^\s*(?:\/|mỗi)/iu.test(text.slice(to));
      if (total === null || isShare || allowed.has(count)) return [];
      return [
        {
          kind: "count",
          severity: "error",
          readings: [{ at, text: wordsAround(text, from, to), value: String(count) }, total],
        },
      ];
    }),
  );
}

const isItem = ({ cells }: DocumentRow): boolean =>
  /^\d{1,4}[.)]?$/.test((cells.find((cell) => cell.trim() !== "") ?? "").trim());

/** A title with a count in brackets over its rows, «II. CÁ NHÂN (12 cá nhân)», against the rows that follow. */
export function checkGroupRows(rows: readonly DocumentRow[]): readonly CrossFinding[] {
  return rows.flatMap((row, index): CrossFinding[] => {
    if (isItem(row)) return [];
    const text = row.cells.filter((cell) => cell.trim() !== "").join(" | ");
    const [, inside = ""] = /\(([^()]*)\)/.exec(text) ?? [];
    const stated = Number(/(\d{1,5})\s*lượt/iu.exec(inside)?.[1] ?? countsIn(inside)[0]?.count ?? NaN);
    if (!Number.isFinite(stated)) return [];
    const rest = rows.slice(index + 1);
    const end = rest.findIndex((next) => !isItem(next));
    const found = end < 0 ? rest.length : end;
    if (found === 0 || found === stated) return [];
    return [
      {
        kind: "rows",
        severity: "error",
        readings: [
          { at: row.at, text, value: String(stated) },
          { at: rest[found - 1]?.at ?? row.at, text: "", value: String(found) },
        ],
      },
    ];
  });
}
