import { namedItem, namedItemCollection } from "./named-item";
import { range, rangeAreas, rangeCollection } from "./range";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from "./range-format";
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./settings";
import { table, tableCollection, tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./table";
import { application, runtime, workbook, workbookCreated, workbookProtection, worksheetCollection } from "./workbook";
import { freezePanes, worksheet, worksheetProtection } from "./worksheet";
import type { Excel } from "../excel";
import type { Answers } from "../../protocol/answers";

/** Everything this host answers. What is not here is refused with `ApiNotFound`. */
export const allAnswers: readonly Answers<never, Excel>[] = [
  application,
  customProperty,
  customPropertyCollection,
  documentProperties,
  formatProtection,
  freezePanes,
  namedItem,
  namedItemCollection,
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
