import type { ChartModel, SheetModel } from "@/sheet/sheet-model";
import { rangeOf } from "./render-style";

/** Names of our charts begin so; by it they are found again when their sheet is written anew. */
const OURS = "BV_";

/** Whether a chart is one that a model made. */
export const isOwnChart = (name: string): boolean => name.startsWith(OURS);

/** Queues the charts of a model; their figures stand in cells that are written before. */
export function renderCharts(sheet: Excel.Worksheet, { charts = [] }: SheetModel): void {
  for (const model of charts) renderChart(sheet, model);
}

function renderChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const { kind, values, categories, seriesNames, colors, area } = model;
  if (!isOwnChart(model.name)) throw new Error(`a chart of ours is named ${OURS}…, not ${model.name}`);
  const isBars = kind === "bars";
  const chart = sheet.charts.add(isBars ? "BarClustered" : "ColumnClustered", rangeOf(sheet, values), "Columns");
  chart.name = model.name;
  chart.title.text = model.title;
  const corner = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const end = { top: area.bottom, left: area.right, bottom: area.bottom, right: area.right };
  chart.setPosition(rangeOf(sheet, corner), rangeOf(sheet, end));
  chart.legend.visible = seriesNames.length > 1;
  if (seriesNames.length > 1) chart.legend.position = "Bottom";
  seriesNames.forEach((name, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    // Excel guesses headings in the cells of a new chart, and a blank result looks like one.
    const column = values.left + index;
    series.setValues(rangeOf(sheet, { ...values, left: column, right: column }));
    series.setXAxisValues(rangeOf(sheet, categories));
    series.gapWidth = 60;
    // Beside a bar the figure is easily read; over columns that stand close long amounts would run into one another.
    series.hasDataLabels = isBars;
    const color = colors[index];
    if (color !== undefined) series.format.fill.setSolidColor(color);
  });
  if (!isBars) return;
  // Bars count from below; the list reads from above.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
}
