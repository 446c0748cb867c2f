import { absoluteAddressOf, quotedSheetName } from "../store/address";
import { color, oneOf, rangeArgument, textArgument, truth, wholeNumber } from "../arguments";
import type { Excel } from "../excel";
import { enumWords } from "../office-words";
import type { GridRange } from "../grid-range";
import { cellKey } from "../store/cell";
import { nextId } from "../store/workbook";
import { rowLimit, type Area } from "../store/area";
import type { StoreChart, StoreSeries } from "../store/chart";
import type { StoreSheet } from "../store/sheet";
import { answersFor, finder, hostObject, type Charted, type ChartedAxis, type ChartedSeries } from "../host-objects";
import { columnWidth, rowHeight } from "../store/bands";
import type { PropertyAnswer } from "../../protocol/answers";
import { invalidArgument } from "../../protocol/office-error";

export const chartCollection = answersFor("ChartCollection", {
  items: (sheet) => sheet.charts.map((chart) => hostObject("Chart", { sheet, chart })),
  methods: {
    _GetItem: (sheet, [key]) => chartBy(sheet, key),
    ...finder<StoreSheet>("getItem", (sheet, [key]) => chartBy(sheet, key)),
    add: (sheet, [type, source, seriesBy], excel) => {
      excel.guardWrite(sheet, () => true);
      const number = nextId(excel.workbook);
      const chart: StoreChart = {
        id: `{Chart-${number}}`,
        name: `Chart ${sheet.charts.length + 1}`,
        type: oneOf(type, enumWords.chartType),
        series: seriesOf(rangeArgument(source, excel.workbook, sheet), oneOf(seriesBy ?? "Auto", enumWords.seriesBy)),
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        properties: new Map(),
      };
      sheet.charts.push(chart);
      return chartBy(sheet, chart.id);
    },
  },
});

/**
 * The series that Excel makes of cells: a first row and a first column of texts are names and categories, the rest are figures. Left to itself it takes
 * the longer side for the categories.
 */
function seriesOf({ sheet, area }: Pick<GridRange, "sheet" | "area">, seriesBy: string): StoreSeries[] {
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells.get(cellKey(row, column))?.value ?? "";
    return typeof value === "string" && value !== "";
  };
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const headed = lastRow > firstRow && isText(firstRow, lastColumn) ? 1 : 0;
  const labelled = lastColumn > firstColumn && isText(lastRow, firstColumn) ? 1 : 0;
  const [top, left] = [firstRow + headed, firstColumn + labelled];
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && lastRow - top >= lastColumn - left);
  const reference = (cells: Area): string => `=${quotedSheetName(sheet.name)}!${absoluteAddressOf(cells)}`;
  const text = (row: number, column: number) => String(sheet.cells.get(cellKey(row, column))?.value ?? "");
  const each = (index: number, at: number): StoreSeries => ({
    name: (byColumns ? headed && text(firstRow, at) : labelled && text(at, firstColumn)) || `Series${index + 1}`,
    values: reference(
      byColumns
        ? { firstRow: top, lastRow, firstColumn: at, lastColumn: at }
        : { firstRow: at, lastRow: at, firstColumn: left, lastColumn },
    ),
    categories:
      byColumns && labelled
        ? reference({ firstRow: top, lastRow, firstColumn, lastColumn: firstColumn })
        : !byColumns && headed
          ? reference({ firstRow, lastRow: firstRow, firstColumn: left, lastColumn })
          : null,
    color: null,
    hasDataLabels: false,
    gapWidth: 219,
  });
  const [from, to] = byColumns ? [left, lastColumn] : [top, lastRow];
  return Array.from({ length: to - from + 1 }, (_, index) => each(index, from + index));
}

function chartBy(sheet: StoreSheet, key: unknown) {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart === undefined ? null : hostObject("Chart", { sheet, chart });
}

export const chart = answersFor("Chart", {
  identity: ({ chart: { id } }) => id,
  properties: {
    name: {
      read: ({ chart: { name } }) => name,
      write: ({ chart: one }, value) => {
        one.name = textArgument(value);
      },
    },
  },
  objects: {
    title: (target) => hostObject("ChartTitle", target),
    legend: (target) => hostObject("ChartLegend", target),
    axes: (target) => hostObject("ChartAxes", target),
    series: (target) => hostObject("ChartSeriesCollection", target),
  },
  methods: {
    delete: ({ sheet, chart: one }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      sheet.charts = sheet.charts.filter((other) => other !== one);
    },
    setPosition: ({ sheet, chart: one }, [start, end], excel) => {
      const first = rangeArgument(start, excel.workbook, sheet).area;
      const last = end == null ? first : rangeArgument(end, excel.workbook, sheet).area;
      one.left = sum(0, first.firstColumn, (column) => columnWidth(sheet, column));
      one.top = sum(0, first.firstRow, (row) => rowHeight(sheet, row));
      if (end == null) return;
      one.width = sum(first.firstColumn, last.lastColumn + 1, (column) => columnWidth(sheet, column));
      one.height = sum(first.firstRow, Math.min(last.lastRow + 1, rowLimit), (row) => rowHeight(sheet, row));
    },
  },
});

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}

/** What is only kept and given back, under its path. */
function kept(path: string, plain: unknown, parse: (value: unknown) => unknown): PropertyAnswer<Charted, Excel> {
  return {
    read: ({ chart: { properties } }) => properties.get(path) ?? plain,
    write: ({ sheet, chart: { properties } }, value, excel) => {
      excel.guardWrite(sheet, () => true);
      properties.set(path, parse(value));
    },
  };
}

export const chartTitle = answersFor("ChartTitle", {
  properties: {
    text: kept("title/text", "", textArgument),
  },
});

export const chartLegend = answersFor("ChartLegend", {
  properties: {
    visible: kept("legend/visible", true, truth),
    position: kept("legend/position", "Right", (value) => oneOf(value, enumWords.legendPosition)),
  },
});

export const chartAxes = answersFor("ChartAxes", {
  objects: {
    categoryAxis: (target) => hostObject("ChartAxis", { ...target, axis: "categoryAxis" }),
    valueAxis: (target) => hostObject("ChartAxis", { ...target, axis: "valueAxis" }),
  },
});

/** What is kept of an axis, under the path of the axis. */
function keptOfAxis(name: string, plain: boolean): PropertyAnswer<ChartedAxis, Excel> {
  const path = (axis: string) => `axes/${axis}/${name}`;
  return {
    read: ({ chart: { properties }, axis }) => properties.get(path(axis)) ?? plain,
    write: ({ sheet, chart: { properties }, axis }, value, excel) => {
      excel.guardWrite(sheet, () => true);
      properties.set(path(axis), truth(value));
    },
  };
}

export const chartAxis = answersFor("ChartAxis", {
  properties: {
    visible: keptOfAxis("visible", true),
    reversePlotOrder: keptOfAxis("reversePlotOrder", false),
    /** How many categories there are to a label; "" = as many as fit. */
    tickLabelSpacing: {
      read: ({ chart: { properties }, axis }) => properties.get(`axes/${axis}/tickLabelSpacing`) ?? "",
      write: ({ sheet, chart: { properties }, axis }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        const spacing = wholeNumber(value);
        if (spacing < 1 || spacing > 31999) throw invalidArgument();
        properties.set(`axes/${axis}/tickLabelSpacing`, spacing);
      },
    },
  },
  objects: {
    majorGridlines: (target) => hostObject("ChartGridlines", target),
  },
});

export const chartGridlines = answersFor("ChartGridlines", {
  properties: {
    visible: keptOfAxis("majorGridlines/visible", true),
  },
});

export const chartSeriesCollection = answersFor("ChartSeriesCollection", {
  methods: {
    getItemAt: ({ sheet, chart: one }, [index]) => {
      const series = one.series[wholeNumber(index)];
      return series === undefined ? null : hostObject("ChartSeries", { sheet, chart: one, series });
    },
  },
});

function ofSeries<Key extends keyof StoreSeries>(
  key: Key,
  parse: (value: unknown) => StoreSeries[Key],
): PropertyAnswer<ChartedSeries, Excel> {
  return {
    read: ({ series }) => series[key],
    write: ({ sheet, series }, value, excel) => {
      excel.guardWrite(sheet, () => true);
      series[key] = parse(value);
    },
  };
}

function cellsOf({ sheet }: ChartedSeries, source: unknown, excel: Excel): string {
  excel.guardWrite(sheet, () => true);
  const range = rangeArgument(source, excel.workbook, sheet);
  return `=${quotedSheetName(range.sheet.name)}!${absoluteAddressOf(range.area)}`;
}

export const chartSeries = answersFor("ChartSeries", {
  properties: {
    name: ofSeries("name", textArgument),
    hasDataLabels: ofSeries("hasDataLabels", truth),
    gapWidth: ofSeries("gapWidth", (value) => {
      const percent = wholeNumber(value);
      if (percent < 0 || percent > 500) throw invalidArgument();
      return percent;
    }),
  },
  objects: {
    format: (target) => hostObject("ChartSeriesFormat", target),
  },
  methods: {
    setValues: (target, [source], excel) => {
      target.series.values = cellsOf(target, source, excel);
    },
    setXAxisValues: (target, [source], excel) => {
      target.series.categories = cellsOf(target, source, excel);
    },
  },
});

export const chartSeriesFormat = answersFor("ChartSeriesFormat", {
  objects: {
    fill: (target) => hostObject("ChartFill", target),
  },
});

export const chartFill = answersFor("ChartFill", {
  methods: {
    setSolidColor: ({ sheet, series }, [value], excel) => {
      excel.guardWrite(sheet, () => true);
      series.color = color(value);
    },
  },
});
