import { cellText } from "@/sheet/cell-text";
import type { Heading } from "@/fields/field";
import { findHeader, type Header, type HeaderHints } from "../header/find-header";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { headingKey } from "@/language/words/heading-key";
import { indexMerges } from "@/sheet/merge-index";
import { profileColumn } from "../header/profile-column";
import { sideName } from "@/sheet/sheet-part";
import { postFirst } from "@/language/names/split-position-and-unit";
import { columnLetters } from "@/sheet/cell-address";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import type { SheetPart } from "./side-by-side";

/** The columns (positions) of one post's holders. */
type Block = readonly number[];

/**
 * Parts a sheet in which posts stand as columns («TDP | Bí thư chi bộ ▸ Họ tên, SĐT | Tổ trưởng ▸ Họ tên, SĐT», or names right under each post) into one
 * grid for each post: the columns that all share (number, unit, note) and the post's own, each where it stands. Null for any other sheet.
 */
export function partByPosts(grid: SourceGrid, hints: HeaderHints = {}): readonly SheetPart[] | null {
  const header = findHeader(grid, indexMerges(grid), 0, hints);
  if (header === null) return null;
  const blocks = blocksOf(grid, header, hints.lists);
  return blocks.length < 2
    ? null
    : blocks.map((block, index) => ({
        grid: withBlock(grid, header, { blocks, block, isFirst: index === 0 }),
        partOf: grid.sheet,
      }));
}

const isPost = (text: string): boolean => postFirst.test(text.trim());
const isNameIn =
  ({ headings }: ListKinds) =>
  ({ path }: Heading): boolean =>
    headings.meanings(path.at(-1) ?? "").some(({ field, confidence }) => field === "name" && confidence >= 0.8);

function blocksOf(grid: SourceGrid, header: Header, lists: ListKinds = ownLists): readonly Block[] {
  const isName = isNameIn(lists);
  const named = header.headings.filter(({ path }) => path.length > 0);
  const outers = [...new Set(named.flatMap(({ path: [outer = ""], path }) => (path.length > 1 ? [outer] : [])))];
  const under = outers
    .filter(isPost)
    .map((outer) => named.filter(({ path }) => path.length > 1 && path[0] === outer))
    .filter((block) => block.some(isName));
  const isOnlyThere = named.every((heading) => !isName(heading) || under.some((block) => block.includes(heading)));
  if (under.length > 1 && isOnlyThere) return under.map((block) => block.map(({ columnIndex }) => columnIndex));
  return named.some(isName) ? [] : blocksOfNames(grid, header, named);
}

/** Names right under each post; columns to the right that come again for each post («SĐT») go with it. */
function blocksOfNames(grid: SourceGrid, header: Header, named: readonly Heading[]): readonly Block[] {
  const firstRow = (header.numberRow ?? header.bottom) + 1;
  const holdsNames = ({ columnIndex }: Heading): boolean => {
    const { count, names } = profileColumn(grid, columnIndex, { firstRow, lastRow: grid.rows.length - 1 });
    return count > 0 && names >= 0.6;
  };
  const posts = named.filter(({ path: [text = ""], path }) => path.length === 1 && isPost(text));
  if (posts.length < 2 || !posts.every(holdsNames)) return [];
  const keys = named.map(({ text }) => headingKey(text));
  return posts.map(({ columnIndex }, index) => {
    const next = posts[index + 1]?.columnIndex ?? Infinity;
    const own = named.filter((heading, place) => {
      const isRepeated = keys.filter((key) => key === keys[place]).length > 1;
      return heading.columnIndex > columnIndex && heading.columnIndex < next && isRepeated;
    });
    return [columnIndex, ...own.map((heading) => heading.columnIndex)];
  });
}

/** The grid without the other posts' columns. A row that has nothing for this post is blank; words below the list stay with the first. */
function withBlock(
  grid: SourceGrid,
  header: Header,
  { blocks, block, isFirst }: { readonly blocks: readonly Block[]; readonly block: Block; readonly isFirst: boolean },
): SourceGrid {
  const others = new Set(blocks.filter((other) => other !== block).flat());
  const says = (row: readonly CellValue[], columns: Iterable<number>): boolean =>
    [...columns].some((column) => cellText(row[column]) !== "");
  const rows = grid.rows.map((row, rowIndex): readonly CellValue[] => {
    const isBelow = rowIndex > header.bottom;
    const isLeft = isBelow && !says(row, block) && (!isFirst || says(row, others));
    return row.map((value, column) => (isLeft || (rowIndex >= header.top && others.has(column)) ? null : value));
  });
  const [first = 0] = block;
  const area = `${columnLetters(first + grid.firstColumn - 1)}:${columnLetters((block.at(-1) ?? first) + grid.firstColumn - 1)}`;
  return {
    ...grid,
    sheet: sideName(grid.sheet, area),
    rows,
    merges: grid.merges.filter(({ top, left }) => top < header.top || !others.has(left)),
  };
}
