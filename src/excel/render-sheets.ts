import type { Area } from "@/sheet/sheet-model";
import { renderCharts } from "./render-charts";
import { renderPage } from "./render-page";
import { renderRules } from "./render-rules";
import { rangeOf } from "./render-style";
import { formulaSteps, valueSteps } from "./rendering/cell-steps";
import { lookSteps } from "./rendering/look-steps";
import type { Rendering } from "./rendering/rendering";
import { heightSteps, widthSteps } from "./rendering/size-steps";
import { sendSteps, stepBytes, type Step } from "./steps";

/** Renders models on empty sheets; one `sync` for each 2 MB. */
export const renderSheets = (context: Excel.RequestContext, renderings: readonly Rendering[]): Promise<void> =>
  sendSteps(context, renderSteps(context, renderings));

/**
 * What renders models on their sheets, in the order that Excel needs: formats before values, so that text stays text; tables and names of
 * all sheets before any formula, because formulas name them.
 */
export function renderSteps(
  context: Excel.RequestContext,
  renderings: readonly Rendering[],
  pointName: PointName = addName(context),
): readonly Step[] {
  return [
    ...renderings.flatMap(lookSteps),
    ...renderings.flatMap(valueSteps),
    ...renderings.flatMap((rendering) => [
      ...mergeSteps(rendering),
      ...widthSteps(rendering),
      ...heightSteps(rendering),
      ...tableSteps(rendering),
      ...rendering.model.names.map(({ name, area }) => ({
        bytes: stepBytes.name,
        queue: () => pointName(name, rendering.sheet(), area),
      })),
    ]),
    ...renderings.flatMap((rendering) => [
      ...formulaSteps(rendering),
      ruleStep(rendering),
      pageStep(rendering),
      chartStep(rendering),
    ]),
  ];
}

/** Makes a name of the workbook stand for cells. */
export type PointName = (name: string, sheet: Excel.Worksheet, area: Area) => void;

const addName =
  (context: Excel.RequestContext): PointName =>
  (name, sheet, area) => {
    context.workbook.names.add(name, rangeOf(sheet, area));
  };

const mergeSteps = ({ model, sheet }: Rendering): readonly Step[] =>
  model.merges.map((merge) => ({ bytes: stepBytes.merge, queue: () => rangeOf(sheet(), merge).merge(false) }));

const tableSteps = ({ model, sheet }: Rendering): readonly Step[] =>
  model.tables.map(({ name, row, column, columns, rows, style }) => ({
    bytes: stepBytes.table,
    queue: () => {
      const area = sheet().getRangeByIndexes(row, column, 1 + Math.max(1, rows.length), columns.length);
      const table = sheet().tables.add(area, true);
      table.name = name;
      table.style = style ?? "TableStyleLight1";
      table.showBandedRows = false;
    },
  }));

const ruleStep = ({ model, sheet }: Rendering): Step => ({
  bytes:
    stepBytes.dropDown *
      (model.dropDowns.length +
        model.tables.flatMap(({ columns }) => columns.filter(({ choices }) => choices !== undefined)).length) +
    stepBytes.conditionalFill * model.conditionalFills.length,
  queue: () => renderRules(sheet(), model),
});

const pageStep = ({ model, sheet }: Rendering): Step => ({
  bytes: stepBytes.page + stepBytes.pageBreak * (model.print.breaksBefore ?? []).length,
  queue: () => renderPage(sheet(), model),
});

const chartStep = ({ model, sheet }: Rendering): Step => ({
  bytes: stepBytes.chart * (model.charts ?? []).length,
  queue: () => renderCharts(sheet(), model),
});
