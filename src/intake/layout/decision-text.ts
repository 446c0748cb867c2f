import { awardInTitle } from "@/domain/recognition/award-in-title";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { award } from "@/fields/award/award";
import { ordinal } from "@/fields/list/ordinal";
import { recipientHeading } from "@/fields/name/recipient-heading";
import { position } from "@/fields/post/position";
import { isKindHeading } from "@/language/rows/kind-heading";
import { cellText } from "@/sheet/cell-text";
import { indexMerges } from "@/sheet/merge-index";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { findHeader, type HeaderHints } from "../header/find-header";

const headings: readonly CellValue[] = [ordinal.label, recipientHeading, position.label, award.label];
const article = /^\s*điều\s+\d+/iu;
const grants = /(?<![\p{L}\p{M}])(?:tặng|công nhận|khen thưởng|trao|truy tặng)(?![\p{L}\p{M}])/iu;
const numbered = /^\s*(?:(\d{1,3})\s*[.)/]|[-–+•*])\s*(\p{L}.*?)\s*[;.,]*\s*$/u;

/**
 * The text of a decision, a sentence a row («Điều 1. Tặng Giấy khen … cho 02 tập thể có tên sau:», «1. Chi hội …;»), as a table of the recipients with the
 * award of their article, each in its row; other articles stay as they are. Null for any other sheet.
 */
export function tableOfDecision(grid: SourceGrid, hints: HeaderHints = {}): SourceGrid | null {
  const rows = readRows(grid.rows.map(onlyText));
  const first = rows.findIndex((row) => row !== null);
  if (first < 0 || findHeader(grid, indexMerges(grid), 0, hints) !== null) return null;
  const table = grid.rows.map(
    (row, index): readonly CellValue[] => rows[index] ?? [cellText(row[0]), null, null, null],
  );
  return {
    ...grid,
    firstRow: grid.firstRow - 1,
    firstColumn: 1,
    merges: [],
    formulas: {},
    originals: {},
    rows: [...table.slice(0, first), headings, ...table.slice(first)],
  };
}

function readRows(texts: readonly (string | null)[]): readonly (readonly CellValue[] | null)[] {
  let given: string | null = null;
  return texts.map((text) => {
    if (text === null) return null;
    const item = numbered.exec(text);
    if (article.test(text) || (item === null && grants.test(text))) {
      const said = grants.test(text) ? awardInTitle(text) : null;
      given = said === null && !article.test(text) ? given : said;
      return null;
    }
    if (given === null || item === null || isKindHeading(text)) return null;
    const [, number = "", words = ""] = item;
    const [name = "", ...post] = words.split(/\s+[-–—]\s+|\s*,\s+/u);
    return recogniseAward(words).found.length > 0 ? null : [number, name, post.join(", ") || null, given];
  });
}

function onlyText(row: readonly CellValue[]): string | null {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length === 1 ? (texts[0] ?? null) : null;
}
