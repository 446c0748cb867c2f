import fc from "fast-check";
import type { SourceGrid } from "@/sheet/grid";
import { gridFromPage } from "@/files/html/grid-from-page";
import { readHtmlPage } from "@/files/html/html-blocks";

const source = { file: "a.xls", sheet: "Sheet1", encoding: { name: "UTF-8", evidence: [] }, cells: 1_000_000 };
function gridOf(html: string): SourceGrid {
  const page = gridFromPage(readHtmlPage(html), source);
  if (page === null || !("grid" in page)) throw new Error("no grid");
  return page.grid;
}

test("cells that reach over rows and columns push the others aside", () => {
  const grid = gridOf("<table><tr><td rowspan=3>a<td colspan=2>b<tr><td>c<td rowspan=2>d<tr><td>e<td>f</table>");
  expect(grid.rows).toEqual([
    ["a", "b", null, null],
    [null, "c", "d", null],
    [null, "e", null, "f"],
  ]);
  expect(grid.merges).toEqual([
    { top: 0, left: 0, bottom: 2, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 1 + 1 },
    { top: 1, left: 2, bottom: 2, right: 2 },
  ]);
});

test("a cell cannot reach beyond its table, and a hidden row stays a row", () => {
  const grid = gridOf("<table><tr style='display:none'><td rowspan=9>a<td>b</table>");
  expect(grid).toMatchObject({ rows: [["a", "b"]], merges: [], hiddenRows: [0] });
});

test("titles above and words below a table are rows, far ones are not; tables stand one below the other", () => {
  const far = Array.from({ length: 12 }, (_, i) => `<p>dòng ${i + 1}</p>`).join("");
  const grid = gridOf(`${far}<table><tr><td>x</table><p>giữa</p><table><tr><td>y</table><p>cuối</p>`);
  expect(grid.rows.map(([first]) => first)).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `dòng ${i + 5}`),
    "x",
    "giữa",
    "y",
    "cuối",
  ]);
});

test("a table inside a cell is a list of its own where it holds more than what is around it, else words of the cell", () => {
  const inner = "<table><tr><td>1<td>An<tr><td>2<td>Bình</table>";
  expect(gridOf(`<table><tr><td>Danh sách ${inner}</table>`).rows).toEqual([
    ["Danh sách", null],
    ["1", "An"],
    ["2", "Bình"],
  ]);
  expect(gridOf("<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f <table><tr><td>g</table></table>").rows).toEqual([
    ["a", "b", "c"],
    ["d", "e", "f\ng"],
  ]);
});

test("too many cells are counted and not made", () => {
  const html = `<table>${"<tr><td>a".repeat(50)}</table>`;
  expect(gridFromPage(readHtmlPage(html), { ...source, cells: 40 })).toEqual({ cells: 50 });
  expect(gridFromPage(readHtmlPage("<p> </p><table></table>"), source)).toBeNull();
});

test("tables inside tables inside tables end", () => {
  const deep = `${"<table><tr><td>a".repeat(3000)}b`;
  expect(gridOf(deep).rows.length).toBeGreaterThan(0);
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "<table>",
    "</table>",
    "<tr>",
    "<td colspan=3>",
    "<td rowspan=2>",
    "<td>",
    "</td>",
    "<th rowspan=65534 colspan=1000>",
    "<p>",
    "<br>",
    "a",
    " ",
    "<font face='.VnTime'>",
    "</font>",
    "<col style='display:none'>",
    "b",
  );
  test("any page ends in rows of one length or in nothing, merges inside them", () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = gridFromPage(readHtmlPage(pieces.join("")), source);
        if (page === null || !("grid" in page)) return;
        const { rows, merges, hiddenColumns } = page.grid;
        const width = rows[0]?.length ?? 0;
        expect(rows.every((row) => row.length === width)).toBe(true);
        expect(merges.every(({ bottom, right }) => bottom < rows.length && right < width)).toBe(true);
        expect(hiddenColumns.every((column) => column < width)).toBe(true);
      }),
    ));
});
