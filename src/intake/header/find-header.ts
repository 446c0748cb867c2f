import { isAwardHeading } from "@/domain/recognition/award-in-title";
import { cellText, typedText } from "@/sheet/cell-text";
import type { Heading } from "@/fields/field";
import type { SourceGrid } from "@/sheet/grid";
import { headingKey } from "@/language/words/heading-key";
import type { HeadingReader, Meaning } from "@/fields/heading-meaning";
import { isNumberRow } from "@/sheet/is-number-row";
import type { MergeIndex } from "@/sheet/merge-index";
import { ownLists, type ListKinds } from "@/tables/list-kinds";

/** The heading of a table: rows `top` to `bottom` (positions in the grid), and the row of column numbers below, if any. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly numberRow: number | null;
  readonly headings: readonly Heading[];
}

const mostRows = 40;
const mostColumns = 256;
const leastScore = 1.5;
const leastConfidence = 0.6;
/** A row that says less than this share of what the fullest heading says is a heading only when records stand below it. */
const shareOfBest = 0.6;

/** What is known before a heading is searched. */
export interface HeaderHints {
  /** The row (a position) that a user named as the first of the heading. */
  readonly row?: number;
  /** Heading keys that this workbook has been told the meaning of. */
  readonly known?: ReadonlySet<string>;
  /** The kinds of list that there are; ours where nothing is said. */
  readonly lists?: ListKinds;
}

/**
 * Finds the heading of the first table at or below row `from` (a position), within forty rows; null when there is none.
 * A row is a heading when at least two of its cells say different things in the words of headings; up to three levels, with or without merges.
 */
export function findHeader(
  grid: SourceGrid,
  merges: MergeIndex,
  from = 0,
  { row: named, known, lists = ownLists }: HeaderHints = {},
): Header | null {
  const rows = new HeaderRows(grid, merges, { ...(known === undefined ? {} : { known }), lists });
  if (named !== undefined && named >= from && named < grid.rows.length)
    return rows.header({ row: named, from, broken: false });
  const last = Math.min(grid.rows.length, from + mostRows);
  let best = 0;
  const scored: { readonly row: number; readonly score: number; readonly broken: boolean }[] = [];
  for (let row = from; row < last; row += 1) {
    const alone = rows.score(row);
    const joined = rows.scoreJoined(row);
    const broken = joined >= alone + 1.5 && joined >= rows.score(row + 1) + 1.5;
    const score = broken ? joined : alone;
    best = Math.max(best, score);
    scored.push({ row, score, broken });
  }
  const headings = scored.filter(({ score }) => score >= leastScore);
  const found = headings.find(
    ({ row, score }, index) =>
      score >= best * shareOfBest || rows.hasRecords(row, headings[index + 1]?.row ?? grid.rows.length),
  );
  if (!found) return null;
  return rows.header({ row: found.row, from, broken: found.broken });
}

/** True when a row of the list says again what the heading says (the heading repeated on a new page, or another table's). */
export function looksLikeHeader(
  grid: SourceGrid,
  merges: MergeIndex,
  row: number,
  lists: ListKinds = ownLists,
): boolean {
  return new HeaderRows(grid, merges, { lists }).score(row) >= leastScore + 0.5;
}

/** The rows of a grid seen as possible headings. */
class HeaderRows {
  readonly #grid: SourceGrid;
  readonly #merges: MergeIndex;
  readonly #width: number;
  readonly #meanings = new Map<string, Meaning | null>();
  readonly #known: ReadonlySet<string>;
  readonly #headings: HeadingReader;

  constructor(
    grid: SourceGrid,
    merges: MergeIndex,
    { known = new Set(), lists = ownLists }: Pick<HeaderHints, "known" | "lists">,
  ) {
    this.#known = known;
    this.#headings = lists.headings;
    this.#grid = grid;
    this.#merges = merges;
    this.#width = Math.min(grid.rows[0]?.length ?? 0, mostColumns);
  }

  /** Text of a cell; a merged cell has the text of its block at its first column, "" at the others. */
  #text(row: number, column: number): string {
    const merge = this.#merges.at(row, column);
    if (!merge) return cellText(this.#grid.rows[row]?.[column]);
    return column === merge.left ? cellText(this.#grid.rows[merge.top]?.[merge.left]) : "";
  }

  #meaning(text: string): Meaning | null {
    const remembered = this.#meanings.get(text);
    if (remembered !== undefined) return remembered;
    const told: Meaning | null =
      this.#known.size > 0 && this.#known.has(headingKey(text))
        ? { field: "other", confidence: 1, reason: "remembered" }
        : null;
    const meaning = told ?? (/:\s*$|:\s*\S/u.test(text) ? null : (this.#headings.meanings(text)[0] ?? null));
    this.#meanings.set(text, meaning);
    return meaning;
  }

  header({ row, from, broken }: { readonly row: number; readonly from: number; readonly broken: boolean }): Header {
    const top = this.spanTop(row, from);
    const bottom = broken ? row + 1 : this.levelsBottom(row);
    const below = bottom + 1;
    return {
      top,
      bottom,
      numberRow: isNumberRow(this.#grid.rows[below] ?? []) ? below : null,
      headings: this.headings(top, bottom),
    };
  }

  score(row: number): number {
    return this.#scoreTexts(Array.from({ length: this.#width }, (_, column) => this.#text(row, column)));
  }

  /** The score of two rows read as one, for headings broken over two rows without a merge (`Họ và` / `tên`). */
  scoreJoined(row: number): number {
    if (row + 1 >= this.#grid.rows.length) return 0;
    const texts = Array.from({ length: this.#width }, (_, column) => {
      const above = this.#merges.at(row, column);
      if (above) return this.#text(row, column);
      return `${this.#text(row, column)} ${this.#text(row + 1, column)}`.trim();
    });
    return this.#scoreTexts(texts);
  }

  #scoreTexts(texts: readonly string[]): number {
    const fields = new Set<string>();
    let filled = 0;
    let matched = 0;
    let score = 0;
    for (const text of texts) {
      if (text === "") continue;
      filled += 1;
      const meaning = this.#meaning(text);
      if (!meaning || meaning.confidence < leastConfidence) continue;
      matched += 1;
      if (meaning.field !== "other" && fields.has(meaning.field)) continue;
      fields.add(meaning.reason === "remembered" ? text : meaning.field);
      score += meaning.field === "other" && meaning.reason !== "remembered" ? 0.5 : meaning.confidence;
    }
    const says = fields.size > 1 && matched / filled >= 0.4;
    return says ? score : 0;
  }

  /** Whether rows above row `end` fill the columns of a heading as its records do: most of those that it names in the words of our fields, each on its own. */
  hasRecords(row: number, end: number): boolean {
    const named = Array.from({ length: this.#width }, (_, column) => column).filter((column) => {
      const meaning = this.#meaning(this.#text(row, column));
      return meaning !== null && meaning.field !== "other" && meaning.reason === "same-words";
    });
    if (named.length < 2) return false;
    for (let below = row + 1; below < end; below += 1) {
      const filled = named.filter((column) => this.#text(below, column) !== "").length;
      if (filled > 1 && filled * 2 >= named.length) return true;
    }
    return false;
  }

  spanTop(row: number, from: number): number {
    let top = row;
    for (let column = 0; column < this.#width; column += 1) {
      const merge = this.#merges.at(row, column);
      if (merge && merge.top >= from && this.#text(row, column) !== "") top = Math.min(top, merge.top);
    }
    return top;
  }

  levelsBottom(row: number): number {
    let bottom = row;
    while (bottom < row + 2 && this.#hasLevelBelow(bottom)) bottom += 1;
    return bottom;
  }

  #hasLevelBelow(bottom: number): boolean {
    const below = bottom + 1;
    const values = this.#grid.rows[below];
    if (!values) return false;
    const spans = values.some((_, column) => {
      const merge = column < this.#width ? this.#merges.at(bottom, column) : undefined;
      return merge !== undefined && merge.bottom >= below && this.#text(bottom, merge.left) !== "";
    });
    return spans || this.#isSubHeading(bottom, below);
  }

  /** A row that names parts of the headings above: words only, and nothing under the number and the name. */
  #isSubHeading(above: number, below: number): boolean {
    let known = 0;
    for (let column = 0; column < this.#width; column += 1) {
      const value = this.#grid.rows[below]?.[column];
      const text = cellText(value);
      if (text === "") continue;
      const merge = this.#merges.at(above, column);
      const parted =
        (merge !== undefined && merge.right > merge.left) ||
        this.#text(above, column) === "" ||
        this.#text(above, column + 1) === "";
      if (typeof value !== "string" || !parted) return false;
      if ((this.#meaning(text)?.reason ?? "") === "same-words" || isAwardHeading(text)) known += 1;
    }
    return known > 0;
  }

  headings(top: number, bottom: number): readonly Heading[] {
    const found: Heading[] = [];
    const left: string[] = [];
    for (let column = 0; column < this.#width; column += 1) {
      const path: string[] = [];
      let typed = "";
      for (let row = top; row <= bottom; row += 1) {
        const level = row - top;
        const merge = this.#merges.at(row, column);
        const value = merge ? this.#grid.rows[merge.top]?.[merge.left] : this.#grid.rows[row]?.[column];
        let text = cellText(value);
        const below = row < bottom ? cellText(this.#grid.rows[row + 1]?.[column]) : "";
        const inherits = text === "" && !merge && below !== "" && column > 0;
        if (inherits) text = left[level] ?? "";
        else if (text !== "") typed = typedText(value);
        left[level] = text;
        if (text !== "" && path.at(-1) !== text) path.push(text);
      }
      found.push({ columnIndex: column, path, text: typed });
    }
    return found;
  }
}
