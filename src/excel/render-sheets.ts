import type { Area, CellInput, CellStyle, SheetModel } from "@/documents/sheet-model";
import { BLOCK_BYTES, pack, splitRows, syncBlocks } from "./blocks";
import type { RowBlock } from "./blocks";
import { isFormula, modelCell } from "./cell-input";
import type { HostCell } from "./cell-input";
import { renderCharts } from "./render-charts";
import { renderPage } from "./render-page";
import { renderRules } from "./render-rules";
import { rangeOf, renderStyle } from "./render-style";

/** A model and the empty sheet that it is rendered on. */
export interface Rendering {
  readonly model: SheetModel;
  readonly sheet: Excel.Worksheet;
}

/** Null leaves a cell as it is. */
type SparseRow = (HostCell | null)[];

/**
 * Renders models on empty sheets. In the order that Excel needs: formats before values, so that text stays text; tables and
 * names of all sheets before any formula, because formulas name them. One `sync` for each 2 MB of cells, and one for each
 * `MOST_DEEDS` looks, merges and formulas: a paper of three hundred pages has too many for one request.
 */
export async function renderSheets(context: Excel.RequestContext, renderings: readonly Rendering[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  await syncPortions(context, renderings.flatMap(stylesOf));
  const blocks = renderings.flatMap((rendering) => blocksOf(rendering));
  const rest = restOf(context, renderings);
  const groups = pack(blocks, ({ bytes }) => bytes, BLOCK_BYTES);
  await syncBlocks(context, groups, (group) => {
    for (const block of group) writeBlock(block);
    if (group === groups.at(-1) && rest.length <= MOST_DEEDS) for (const deed of rest) deed();
  });
  if (rest.length > MOST_DEEDS) {
    await syncPortions(context, rest);
    await context.sync();
  }
}

/** Something to be queued; at most two kilobytes of a request (borders), so that a thousand stay below 2 MB. */
type Deed = () => void;
const MOST_DEEDS = 1000;

/** Queues deeds and sends all but the last portion, which goes with what follows. */
async function syncPortions(context: Excel.RequestContext, deeds: readonly Deed[]): Promise<void> {
  for (let first = 0; first < deeds.length; first += MOST_DEEDS) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- sending all portions together is what the host refuses
    if (first > 0) await context.sync();
    for (const deed of deeds.slice(first, first + MOST_DEEDS)) deed();
  }
}

interface SheetBlock extends RowBlock<HostCell | null> {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
}

function stylesOf({ model, sheet }: Rendering): readonly Deed[] {
  const whole = wholeArea(model);
  if (whole === null) return [];
  const look = (area: Area, style: CellStyle): Deed => {
    return () => {
      renderStyle(rangeOf(sheet, area), style);
    };
  };
  return [
    look(whole, { fontName: model.font.name, size: model.font.size }),
    ...model.tables.flatMap((table) =>
      table.columns.flatMap(({ style }, j) => {
        const left = table.column + j;
        const body = { top: table.row + 1, bottom: table.row + Math.max(1, table.rows.length), left, right: left };
        return style ? [look(body, style)] : [];
      }),
    ),
    ...model.blocks.flatMap(({ row, column, values, style }) => {
      const area = areaOf(row, column, values);
      return style && area ? [look(area, style)] : [];
    }),
    ...model.styles.map(({ area, style }) => look(area, style)),
  ];
}

/** All constants of a sheet as one rectangle, cut into blocks. */
function blocksOf({ model, sheet }: Rendering): readonly SheetBlock[] {
  const area = wholeArea(model);
  if (area === null) return [emptyBlock(sheet)];
  const rows: SparseRow[] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => null),
  );
  const put = (row: number, column: number, cell: HostCell): void => {
    const target = rows[row - area.top];
    if (target !== undefined && !isFormula(cell)) target[column - area.left] = cell;
  };
  for (const table of model.tables)
    [table.columns.map(({ heading }) => heading), ...table.rows].forEach((cells, i) =>
      cells.forEach((cell, j) => put(table.row + i, table.column + j, modelCell(cell))),
    );
  for (const block of model.blocks)
    block.values.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell !== null) put(block.row + i, block.column + j, modelCell(cell));
      }),
    );
  return splitRows(rows).map((block) => ({ ...block, sheet, top: area.top, left: area.left }));
}

/** A sheet without cells still has a page to be set up, so it still has its turn. */
const emptyBlock = (sheet: Excel.Worksheet): SheetBlock => ({ first: 0, rows: [], bytes: 0, sheet, top: 0, left: 0 });

function writeBlock({ sheet, top, left, first, rows }: SheetBlock): void {
  if (rows.length === 0) return;
  const range = sheet.getRangeByIndexes(top + first, left, rows.length, rows[0]?.length ?? 1);
  range.values = rows.map((row) => [...row]);
  range.untrack();
}

function restOf(context: Excel.RequestContext, renderings: readonly Rendering[]): readonly Deed[] {
  return [
    ...renderings.flatMap(({ model, sheet }): readonly Deed[] => [
      ...model.merges.map((merge) => (): void => {
        rangeOf(sheet, merge).merge(false);
      }),
      ...sizesOf({ model, sheet }),
      () => {
        renderTables({ model, sheet });
      },
      ...model.names.map(({ name, area }) => (): void => {
        context.workbook.names.add(name, rangeOf(sheet, area));
      }),
    ]),
    ...renderings.flatMap((rendering): readonly Deed[] => [
      ...formulasOf(rendering),
      () => {
        renderRules(rendering.sheet, rendering.model);
      },
      () => {
        renderPage(rendering.sheet, rendering.model);
      },
      () => {
        renderCharts(rendering.sheet, rendering.model);
      },
    ]),
  ];
}

/** Points of a column for each character of its width: 7 pixels of the default font's digit at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;

function sizesOf({ model, sheet }: Rendering): readonly Deed[] {
  const widths = new Map<number, number>();
  for (const table of model.tables) table.columns.forEach((column, j) => widths.set(table.column + j, column.width));
  model.columnWidths.forEach((width, index) => {
    if (width !== null) widths.set(index, width);
  });
  return [
    ...Array.from(widths, ([index, width]) => (): void => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
    }),
    ...(model.hiddenColumns ?? []).map((index) => (): void => {
      sheet.getRangeByIndexes(0, index, 1, 1).columnHidden = true;
    }),
    ...heightRuns(model.rowHeights).map(({ first, count, height }) => (): void => {
      sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
    }),
  ];
}

interface HeightRun {
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/** Neighbours of one height are set together: a long list has few heights. */
function heightRuns(heights: SheetModel["rowHeights"]): readonly HeightRun[] {
  const rows = Object.entries(heights)
    .map(([row, height]) => ({ row: Number(row), height }))
    .sort((a, b) => a.row - b.row);
  const runs: { first: number; count: number; height: number }[] = [];
  for (const { row, height } of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.height === height && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1, height });
  }
  return runs;
}

function renderTables({ model, sheet }: Rendering): void {
  for (const { name, row, column, columns, rows, style } of model.tables) {
    const area = sheet.getRangeByIndexes(row, column, 1 + Math.max(1, rows.length), columns.length);
    const table = sheet.tables.add(area, true);
    table.name = name;
    table.style = style ?? "TableStyleLight1";
    table.showBandedRows = false;
  }
}

function formulasOf({ model, sheet }: Rendering): readonly Deed[] {
  const put = (row: number, column: number, formulas: Formulas): Deed => {
    return () => {
      sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1).formulas = formulas;
    };
  };
  return [
    ...model.tables.flatMap((table) =>
      table.columns.flatMap((column, j) => {
        if (column.formula === undefined) return [];
        const rows = table.rows.length > 0 ? table.rows : [[]];
        const cells = rows.map((row) => [modelCell(row[j] ?? column.formula ?? null)]);
        return [put(table.row + 1, table.column + j, cells)];
      }),
    ),
    ...model.tables.flatMap((table) =>
      table.rows.flatMap((row, i) =>
        row.flatMap((cell, j) =>
          isFormula(cell) && table.columns[j]?.formula === undefined
            ? [put(table.row + 1 + i, table.column + j, [[cell]])]
            : [],
        ),
      ),
    ),
    ...model.blocks.flatMap((block) =>
      block.values.flatMap((row, i) =>
        formulaRuns(row).map(({ first, formulas }) => put(block.row + i, block.column + first, [formulas])),
      ),
    ),
  ];
}

type Formulas = (HostCell | CellInput)[][];

function formulaRuns(row: readonly unknown[]): readonly { readonly first: number; readonly formulas: string[] }[] {
  const runs: { first: number; formulas: string[] }[] = [];
  row.forEach((cell, j) => {
    if (typeof cell !== "string" || !isFormula(cell)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.formulas.length === j) last.formulas.push(cell);
    else runs.push({ first: j, formulas: [cell] });
  });
  return runs;
}

function areaOf(row: number, column: number, values: readonly (readonly unknown[])[]): Area | null {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  if (values.length === 0 || width === 0) return null;
  return { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
}

/** The rectangle around everything that a model writes, merges or styles. */
function wholeArea(model: SheetModel): Area | null {
  const areas = [
    ...model.blocks.flatMap((block) => areaOf(block.row, block.column, block.values) ?? []),
    ...model.merges,
    ...model.styles.map(({ area }) => area),
    ...model.tables.map(({ row, column, columns, rows }) => ({
      top: row,
      left: column,
      bottom: row + Math.max(1, rows.length),
      right: column + columns.length - 1,
    })),
  ];
  if (areas.length === 0) return null;
  return areas.reduce((whole, area) => ({
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  }));
}
