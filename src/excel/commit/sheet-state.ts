import type { Area, SheetModel } from "@/sheet/sheet-model";
import { isOwnChart, renderCharts } from "../render-charts";
import { rangeOf } from "../render-style";
import { stepBytes, type Step } from "../steps";
import { queuePage, restorePage, type PageState } from "./page-state";
import type { SheetWayBack } from "./way-back";

/** A sheet as it stands, as far as it is not on its cells. */
export interface SheetState {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly used: Area | null;
  readonly tables: readonly { readonly name: string; readonly style: string }[];
  readonly charts: readonly string[];
  readonly widths: SheetWayBack["widths"];
  readonly heights: SheetWayBack["heights"];
  readonly page: PageState;
}

/** Queues a sheet as it stands; then null where there is none of this name. */
export function queueSheetState(context: Excel.RequestContext, name: string): () => SheetState | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,showGridlines,tabColor,protection/protected");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const widths = used.getColumnProperties({ format: { columnWidth: true } });
  const heights = used.getRowProperties({ format: { rowHeight: true } });
  const { tables, charts } = sheet;
  tables.load("items/name,items/style");
  charts.load("items/name");
  const page = queuePage(sheet);
  return () => {
    if (sheet.isNullObject) return null;
    const isEmpty = used.isNullObject;
    return {
      sheet,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      used: isEmpty ? null : withMargin(areaOf(used)),
      tables: tables.items.map((table) => ({ name: table.name, style: table.style })),
      charts: charts.items.map((chart) => chart.name),
      widths: isEmpty ? [] : sizeRuns(widths.value.map(({ format }) => format?.columnWidth ?? 0)),
      heights: isEmpty ? [] : sizeRuns(heights.value.map(({ format }) => format?.rowHeight ?? 0)),
      page: page(),
    };
  };
}

/** Conditional colours are laid out for rows that a list does not have yet: they reach below the cells that are used. */
const MARGIN_ROWS = 600;
const withMargin = (area: Area): Area => ({ ...area, bottom: Math.min(area.bottom + MARGIN_ROWS, 1_048_575) });

/** The cells of a range whose position and size are loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

function sizeRuns(sizes: readonly number[]): SheetWayBack["widths"] {
  const runs: [number, number][] = [];
  for (const size of sizes) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === size) last[0] += 1;
    else runs.push([1, size]);
  }
  return runs;
}

/** Copies what a sheet holds to a new hidden sheet; it is hidden last, so that a hidden one is known to be whole. */
export function copyStep(context: Excel.RequestContext, { copy, used }: SheetWayBack, sheet: Excel.Worksheet): Step {
  return {
    bytes: stepBytes.range * 4,
    queue: () => {
      const hidden = context.workbook.worksheets.add(copy);
      if (used !== null) rangeOf(hidden, used).copyFrom(rangeOf(sheet, used), "All");
      hidden.visibility = "VeryHidden";
    },
  };
}

/** Takes everything back that a rendering sets, so that nothing of the last writing stays; a chart and cells beside it that the user put there stay. */
export function emptyStep({ sheet, used, tables, charts }: SheetState): Step {
  return {
    bytes: stepBytes.range * 6 + stepBytes.cells * (tables.length + charts.length),
    queue: () => {
      // Not deleted: that would move what the user has below, and break formulas that point into it.
      for (const { name } of tables) sheet.tables.getItem(name).convertToRange();
      for (const name of charts) if (isOwnChart(name)) sheet.charts.getItem(name).delete();
      if (used !== null) emptyCells(sheet, used);
      sheet.freezePanes.unfreeze();
      sheet.horizontalPageBreaks.removePageBreaks();
    },
  };
}

function emptyCells(sheet: Excel.Worksheet, used: Area): void {
  const range = rangeOf(sheet, used);
  range.unmerge();
  range.clear("All");
  sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange().dataValidation.clear();
  range.format.useStandardHeight = true;
}

/** Brings a sheet back from its hidden copy; `current` is how it is now. `models`: what was being written, for its charts. */
export function restoreSheetSteps(
  context: Excel.RequestContext,
  state: SheetWayBack,
  current: SheetState,
  models: readonly SheetModel[],
): readonly Step[] {
  const { sheet } = current;
  const { used } = state;
  const model = models.find(({ charts }) => (charts ?? []).some(({ name }) => !current.charts.includes(name)));
  return [
    {
      bytes: stepBytes.range * 8 + stepBytes.page,
      queue: () => {
        for (const { name } of current.tables) sheet.tables.getItem(name).convertToRange();
        if (current.used !== null) emptyCells(sheet, current.used);
        const copy = context.workbook.worksheets.getItem(state.copy);
        if (used !== null) rangeOf(sheet, used).copyFrom(rangeOf(copy, used), "All");
      },
    },
    ...state.tables.map(({ name, area, style }) => ({
      bytes: stepBytes.table,
      queue: () => {
        const table = sheet.tables.add(rangeOf(sheet, area), true);
        table.name = name;
        table.style = style;
        table.showBandedRows = false;
      },
    })),
    ...sizeSteps(sheet, state),
    { bytes: stepBytes.page, queue: () => restorePage(sheet, state.page) },
    ...(model === undefined ? [] : [{ bytes: stepBytes.chart, queue: () => renderCharts(sheet, model) }]),
  ];
}

function sizeSteps(sheet: Excel.Worksheet, { used, widths, heights }: SheetWayBack): readonly Step[] {
  if (used === null) return [];
  let [column, row] = [used.left, used.top];
  return [
    ...widths.map(([count, size]) => {
      const first = column;
      column += count;
      return {
        bytes: stepBytes.size,
        queue: () => {
          sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = size;
        },
      };
    }),
    ...heights.map(([count, size]) => {
      const first = row;
      row += count;
      return {
        bytes: stepBytes.size,
        queue: () => {
          sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = size;
        },
      };
    }),
  ];
}
