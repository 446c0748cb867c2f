import { numberArgument, oneOf, rangeArgument, textArgument, truth } from "../arguments";
import type { Excel } from "../excel";
import { enumWords } from "../office-words";
import { nextId, rowLimit, type StoreChart, type StoreSheet } from "../store";
import { answersFor, finder, give, type Charted } from "../subjects";
import { columnWidth, rowHeight } from "../bands";
import type { PropertyAnswer } from "../../protocol/answers";
import { invalidArgument } from "../../protocol/office-error";

export const chartCollection = answersFor("ChartCollection", {
  methods: {
    _GetItem: (sheet, [key]) => chartBy(sheet, key),
    ...finder<StoreSheet>("getItem", (sheet, [key]) => chartBy(sheet, key)),
    add: (sheet, [type, source, seriesBy], excel) => {
      excel.guardWrite(sheet, () => true);
      const number = nextId(excel.book);
      const chart: StoreChart = {
        id: `{Chart-${number}}`,
        name: `Chart ${sheet.charts.length + 1}`,
        type: textArgument(type),
        source: rangeArgument(source, excel.book, sheet),
        seriesBy: oneOf(seriesBy ?? "Auto", enumWords.seriesBy),
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        properties: new Map(),
      };
      sheet.charts.push({ ...chart, source: { sheet: chart.source.sheet, area: chart.source.area } });
      return chartBy(sheet, chart.id);
    },
  },
});

function chartBy(sheet: StoreSheet, key: unknown) {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart === undefined ? null : give("Chart", { sheet, chart });
}

function measure(key: "left" | "top" | "width" | "height"): PropertyAnswer<Charted, Excel> {
  return {
    read: ({ chart }) => chart[key],
    write: ({ sheet, chart }, value, excel) => {
      excel.guardWrite(sheet, () => true);
      const points = numberArgument(value);
      if (points < 0) throw invalidArgument();
      chart[key] = points;
    },
  };
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
    chartType: {
      read: ({ chart: { type } }) => type,
      write: ({ chart: one }, value) => {
        one.type = textArgument(value);
      },
    },
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
  },
  objects: {
    title: (subject) => give("ChartTitle", subject),
    legend: (subject) => give("ChartLegend", subject),
  },
  methods: {
    delete: ({ sheet, chart: one }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      sheet.charts = sheet.charts.filter((other) => other !== one);
    },
    setPosition: ({ sheet, chart: one }, [start, end], excel) => {
      const first = rangeArgument(start, excel.book, sheet).area;
      const last = end == null ? first : rangeArgument(end, excel.book, sheet).area;
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
  },
});
