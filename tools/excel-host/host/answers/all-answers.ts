import { chart, chartAxes, chartAxis, chartCollection, chartFill, chartGridlines, chartLegend, chartSeries, chartSeriesCollection, chartSeriesFormat, chartTitle } from "./chart";
import { namedItem, namedItemCollection } from "./named-item";
import { headerFooter, headerFooterGroup, pageBreak, pageBreakCollection, pageLayout } from "./page";
import { range, rangeAreas, rangeCollection } from "./range";
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { cellValueConditionalFormat, conditionalFormat, conditionalFormatCollection, conditionalFormatRule, conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat, customConditionalFormat, dataValidation } from "./rules";
import { customProperty, customPropertyCollection, documentProperties, setting, settingCollection, worksheetCustomProperty, worksheetCustomPropertyCollection } from "./settings";
import { autoFilter, table, tableCollection, tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./table";
import { application, runtime, workbook, workbookCreated, workbookProtection, worksheetCollection } from "./workbook";
import { freezePanes, worksheet, worksheetProtection } from "./worksheet";
import type { Excel } from "../excel";
import type { Answers } from "../../protocol/answers";

/** Everything this host answers. What is not here is refused with `ApiNotFound`. */
export const allAnswers: readonly Answers<never, Excel>[] = [
  autoFilter,
  application,
  cellValueConditionalFormat,
  chart,
  chartAxes,
  chartAxis,
  chartCollection,
  chartFill,
  chartGridlines,
  chartLegend,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customProperty,
  customPropertyCollection,
  dataValidation,
  documentProperties,
  formatProtection,
  freezePanes,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  workbook,
  workbookCreated,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetProtection,
];
