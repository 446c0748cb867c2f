import { rowIdHeading } from "@/tables/declaration/row-id";
import { splitRows, utf8Length } from "../../ground/blocks";
import type { HostCell } from "../../ground/cell-input";
import type { DeclaredColumn, DeclaredTable } from "../../rendering/declared-tables";
import { renderStyle } from "../../rendering/render-style";
import { addDropDown } from "../../rendering/render-rules";
import { lookKey } from "../../rendering/looks-of";
import { stepBytes, type Step } from "../../ground/steps";
import { writeEverywhere } from "../../ground/write-everywhere";
import type { AddedRows, TablePlan } from "./plan-table";
import { imageRange, type TableImage } from "./table-image";
import type { WrittenCell } from "../way-back";

/** A step that writes into a table; what it relies on is looked at again in the request that it goes with. */
export interface TableStep extends Step {
  readonly plan: TablePlan;
  /** Rows and columns of the body that it writes over. */
  readonly over: readonly { readonly heading: string; readonly first: number; readonly count: number }[];
}

/** Cells, identities and new rows of a table, in the order that Excel needs: the table grows and is formatted before values are written. */
export function tableSteps(plan: TablePlan, declared: DeclaredTable | undefined): readonly TableStep[] {
  const { image, added, cells, removed } = plan;
  const steps: TableStep[] = [];
  const step = (bytes: number, queue: () => void, over: TableStep["over"] = []): void =>
    void steps.push({ plan, bytes, queue, over });
  // Marking alone leaves the user's filter.
  const touchesRows = cells.length > 0 || added !== null || removed.length > 0;
  if (image.isFiltered && touchesRows) step(stepBytes.cells, () => image.table.clearFilters());
  for (const run of cellRuns(cells)) {
    const { heading, first, values } = run;
    const column = image.headings.indexOf(heading);
    step(
      stepBytes.cells + utf8Length(JSON.stringify(values)),
      () => (imageRange(image, first, values.length, column, 1).values = values.map((value) => [value])),
      [{ heading, first, count: values.length }],
    );
  }
  if (added !== null) addRows(image, added, { declared, step });
  for (const { first, count } of rowRuns(cells.filter(({ heading }) => heading !== rowIdHeading)))
    step(stepBytes.range, () => imageRange(image, first, count).format.autofitRows());
  return steps;
}

interface Adding {
  readonly declared: DeclaredTable | undefined;
  readonly step: (bytes: number, queue: () => void, over?: TableStep["over"]) => void;
}

function addRows(image: TableImage, added: AddedRows, { declared, step }: Adding): void {
  const { first, rows } = added;
  const end = Math.max(image.rowCount, first + rows.length);
  const over = image.headings.map((heading) => ({ heading, first, count: rows.length }));
  // A row of totals stands where the new rows go, so it steps aside while the table grows.
  step(stepBytes.table, () => grow(image, end), over);
  for (const { columns, look } of lookRuns(image, declared))
    step(stepBytes.range * 2 + 6 * stepBytes.borderSide + Object.keys(look).length * stepBytes.property, () => {
      const range = imageRange(image, first, rows.length, columns.first, columns.count);
      renderStyle(range, look);
      if (look.fill === undefined) range.format.fill.clear();
    });
  if (added.ids.length > 0)
    addColumns(image, { ...added, headings: [rowIdHeading], rows: added.ids.map((id) => [id]) }, step);
  addColumns(image, added, step);
  image.headings.forEach((heading, column) => {
    const { formula, choices } = declared?.columns.get(heading) ?? { formula: null, choices: null };
    const range = (): Excel.Range => imageRange(image, first, rows.length, column, 1);
    if (formula !== null) step(stepBytes.cells + utf8Length(formula), () => writeEverywhere(range(), formula));
    if (choices !== null)
      step(stepBytes.dropDown + utf8Length(JSON.stringify(choices)), () => addDropDown(range(), choices));
  });
  step(stepBytes.range, () => imageRange(image, first, rows.length).format.autofitRows());
  if (image.hasTotals) step(stepBytes.property, () => (image.table.showTotals = true));
}

function grow(image: TableImage, end: number): void {
  if (image.hasTotals) image.table.showTotals = false;
  if (end > image.rowCount)
    image.table.resize(
      image.sheet.getRangeByIndexes(image.headerRow, image.firstColumn, 1 + end, image.headings.length),
    );
}

/** Columns that stand side by side are written together. */
function addColumns(image: TableImage, { first, headings, rows }: Omit<AddedRows, "ids">, step: Adding["step"]): void {
  const runs: { column: number; from: number[] }[] = [];
  image.headings.forEach((heading, column) => {
    const from = headings.indexOf(heading);
    if (from < 0) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.from.length === column) last.from.push(from);
    else runs.push({ column, from: [from] });
  });
  for (const { column, from } of runs)
    for (const block of splitRows(rows.map((row) => from.map((place) => row[place] ?? ""))))
      step(block.bytes + stepBytes.cells, () => {
        imageRange(image, first + block.first, block.rows.length, column, from.length).values = block.rows.map(
          (row) => [...row],
        );
      });
}

interface LookRun {
  readonly columns: { readonly first: number; count: number };
  readonly look: DeclaredColumn["look"];
}

/** The declared look of the columns, neighbours of one look together; a column that is not declared keeps what Excel gives it. */
function lookRuns({ headings }: TableImage, declared: DeclaredTable | undefined): readonly LookRun[] {
  const runs: LookRun[] = [];
  headings.forEach((heading, column) => {
    const look = declared?.columns.get(heading)?.look;
    if (look === undefined) return;
    const last = runs.at(-1);
    const isNext = last !== undefined && last.columns.first + last.columns.count === column;
    if (isNext && lookKey(last.look) === lookKey(look)) last.columns.count += 1;
    else runs.push({ columns: { first: column, count: 1 }, look });
  });
  return runs;
}

interface CellRun {
  readonly heading: string;
  readonly first: number;
  readonly values: HostCell[];
}

/** Cells that stand below each other in one column are written together; of two writings of one cell the later counts. */
export function cellRuns(cells: readonly Pick<WrittenCell, "heading" | "row" | "value">[]): readonly CellRun[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.heading}\n${cell.row}`, cell]));
  const order = new Map([...byPlace.values()].map(({ heading }) => heading).map((heading, index) => [heading, index]));
  const sorted = [...byPlace.values()].sort(
    (a, b) => (order.get(a.heading) ?? 0) - (order.get(b.heading) ?? 0) || a.row - b.row,
  );
  const runs: CellRun[] = [];
  for (const { heading, row, value } of sorted) {
    const last = runs.at(-1);
    if (last?.heading === heading && last.first + last.values.length === row) last.values.push(value);
    else runs.push({ heading, first: row, values: [value] });
  }
  return runs;
}

/** Rows in runs of neighbours, from above. */
export function rowRuns(
  rows: readonly { readonly row: number }[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows.map((one) => one.row))].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
