/** One series of a chart; the cells as formulas (`=Data!$B$2:$B$9`), so that they follow when cells move. */
export interface StoreSeries {
  name: string;
  values: string;
  /** Null = counted 1, 2, 3 … */
  categories: string | null;
  color: string | null;
  hasDataLabels: boolean;
  /** Between groups of bars, in percent of a bar's breadth. */
  gapWidth: number;
}

export interface StoreChart {
  id: string;
  name: string;
  /** Office.js's word: `ColumnClustered`, `BarClustered` … */
  type: string;
  series: StoreSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** Everything else that was set, by Office.js's path (`title/text`). */
  properties: Map<string, unknown>;
}
