import type { Excel } from "./excel";
import type { Cells, GridRange } from "./grid-range";
import type { BorderSide } from "./store/format";
import type { StoreChart, StoreSeries } from "./store/chart";
import type { StoreConditionalFormat } from "./store/rules";
import type { StoreName, StoreTable, StoreTableColumn, StoreWorkbook } from "./store/workbook";
import type { StoreSheet } from "./store/sheet";
import { HostObject, type Answers } from "../protocol/answers";

/** What stands behind each class of Office.js that this host answers for. */
export interface ObjectTargets {
  Workbook: StoreWorkbook;
  Application: StoreWorkbook;
  Runtime: StoreWorkbook;
  WorkbookCreated: { readonly base64: string };
  WorkbookProtection: StoreWorkbook;
  DocumentProperties: StoreWorkbook;
  CustomPropertyCollection: StoreWorkbook;
  CustomProperty: Keyed;
  SettingCollection: StoreWorkbook;
  Setting: Keyed;
  WorksheetCollection: StoreWorkbook;
  Worksheet: StoreSheet;
  WorksheetProtection: StoreSheet;
  WorksheetFreezePanes: StoreSheet;
  WorksheetCustomPropertyCollection: StoreSheet;
  WorksheetCustomProperty: { readonly sheet: StoreSheet; readonly key: string };
  PageLayout: StoreSheet;
  HeaderFooterGroup: StoreSheet;
  HeaderFooter: StoreSheet;
  PageBreakCollection: PageBreaks;
  PageBreak: PageBreaks & { readonly at: number };
  Range: GridRange;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: { readonly cells: Cells; readonly side: BorderSide | "InsideHorizontal" | "InsideVertical" };
  FormatProtection: Cells;
  DataValidation: GridRange;
  ConditionalFormatCollection: GridRange;
  ConditionalFormat: Conditional;
  CustomConditionalFormat: Conditional;
  CellValueConditionalFormat: Conditional;
  ConditionalFormatRule: Conditional;
  ConditionalRangeFormat: Conditional;
  ConditionalRangeFill: Conditional;
  ConditionalRangeFont: Conditional;
  TableCollection: Owned;
  Table: StoreTable;
  AutoFilter: StoreTable;
  TableColumnCollection: StoreTable;
  TableColumn: { readonly table: StoreTable; readonly column: StoreTableColumn };
  TableRowCollection: StoreTable;
  TableRow: { readonly table: StoreTable; readonly index: number };
  NamedItemCollection: Owned;
  NamedItem: StoreName;
  ChartCollection: StoreSheet;
  Chart: Charted;
  ChartTitle: Charted;
  ChartLegend: Charted;
  ChartAxes: Charted;
  ChartAxis: ChartedAxis;
  ChartGridlines: ChartedAxis;
  ChartSeriesCollection: Charted;
  ChartSeries: ChartedSeries;
  ChartSeriesFormat: ChartedSeries;
  ChartFill: ChartedSeries;
}

/** Something of the workbook that is found by a key. */
export interface Keyed {
  readonly workbook: StoreWorkbook;
  readonly key: string;
}

/** What belongs to one sheet, or to the whole workbook when the sheet is null. */
export interface Owned {
  readonly sheet: StoreSheet | null;
}

export interface PageBreaks {
  readonly sheet: StoreSheet;
  readonly breaks: "rowBreaks" | "columnBreaks";
}

export interface Conditional {
  readonly sheet: StoreSheet;
  readonly format: StoreConditionalFormat;
}

export interface Charted {
  readonly sheet: StoreSheet;
  readonly chart: StoreChart;
}

export interface ChartedSeries extends Charted {
  readonly series: StoreSeries;
}

export interface ChartedAxis extends Charted {
  readonly axis: "categoryAxis" | "valueAxis";
}

/** An object for the client. */
export function hostObject<Type extends keyof ObjectTargets>(
  type: Type,
  target: ObjectTargets[Type],
): HostObject<ObjectTargets[Type]> {
  return new HostObject(type, target);
}

/** The declared answers of one class. */
export function answersFor<Type extends keyof ObjectTargets>(
  type: Type,
  answers: Omit<Answers<ObjectTargets[Type], Excel>, "type">,
): Answers<ObjectTargets[Type], Excel> {
  return { type, ...answers };
}

type Find<Subject> = (
  target: Subject,
  args: readonly unknown[],
  host: Excel,
) => HostObject | null | Promise<HostObject | null>;

/** `getItem` and `getItemOrNullObject` alike: what is not found is refused by the one and is a null object by the other. */
export function finder<Subject>(name: string, find: Find<Subject>): Record<string, Find<Subject>> {
  return { [name]: find, [`${name}OrNullObject`]: find };
}
