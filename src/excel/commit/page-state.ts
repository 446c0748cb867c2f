/** The view and the printed page of a sheet, in Office.js's own words and points; plain data. */
export interface PageState {
  readonly showGridlines: boolean;
  readonly tabColor: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly centerHorizontally: boolean;
  /** Top, bottom, left, right, header, footer. */
  readonly margins: readonly [number, number, number, number, number, number];
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** Header left, centre, right, footer left, centre, right. */
  readonly texts: readonly [string, string, string, string, string, string];
  /** Addresses without the sheet, "" = none. */
  readonly printArea: string;
  readonly titleRows: string;
  readonly breaks: readonly number[];
}

const layoutNames =
  "orientation,paperSize,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,zoom";
const textNames = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

/** Queues the view and the page of a sheet, whose `showGridlines` and `tabColor` are loaded. */
export function queuePage(sheet: Excel.Worksheet): () => PageState {
  const page = sheet.pageLayout;
  page.load(layoutNames);
  const texts = page.headersFooters.defaultForAllPages;
  texts.load(textNames);
  const area = page.getPrintAreaOrNullObject();
  area.load("address");
  const titles = page.getPrintTitleRowsOrNullObject();
  titles.load("address");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount");
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items/rowIndex");
  return () => ({
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenOf(frozen),
    orientation: page.orientation === "Landscape" ? "Landscape" : "Portrait",
    paperSize: page.paperSize,
    centerHorizontally: page.centerHorizontally,
    margins: [
      page.topMargin,
      page.bottomMargin,
      page.leftMargin,
      page.rightMargin,
      page.headerMargin,
      page.footerMargin,
    ],
    zoom: zoomOf(page.zoom),
    texts: [
      texts.leftHeader,
      texts.centerHeader,
      texts.rightHeader,
      texts.leftFooter,
      texts.centerFooter,
      texts.rightFooter,
    ],
    printArea: area.isNullObject ? "" : withoutSheet(area.address),
    titleRows: titles.isNullObject ? "" : withoutSheet(titles.address),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
  });
}

/** Whole rows or columns are frozen where the location reaches to the edge of the grid. */
const frozenOf = ({ rowCount, columnCount }: Excel.Range): PageState["frozen"] => ({
  rows: rowCount >= 1_048_576 ? 0 : rowCount,
  columns: columnCount >= 16_384 ? 0 : columnCount,
});

/** A scale, or numbers of pages to fit into: Excel takes one or the other. */
function zoomOf({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): PageState["zoom"] {
  if (horizontalFitToPages == null && verticalFitToPages == null) return { scale: scale ?? 100 };
  return {
    ...(horizontalFitToPages == null ? {} : { horizontalFitToPages }),
    ...(verticalFitToPages == null ? {} : { verticalFitToPages }),
  };
}

const withoutSheet = (address: string): string =>
  address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(",");

/** Queues the view and the page as they were. */
export function restorePage(sheet: Excel.Worksheet, state: PageState): void {
  sheet.showGridlines = state.showGridlines;
  sheet.tabColor = state.tabColor;
  restoreFrozen(sheet, state.frozen);
  const page = sheet.pageLayout;
  page.orientation = state.orientation;
  page.paperSize = state.paperSize as Excel.PaperType;
  page.centerHorizontally = state.centerHorizontally;
  page.zoom = state.zoom;
  [page.topMargin, page.bottomMargin, page.leftMargin, page.rightMargin, page.headerMargin, page.footerMargin] =
    state.margins;
  const texts = page.headersFooters.defaultForAllPages;
  [texts.leftHeader, texts.centerHeader, texts.rightHeader, texts.leftFooter, texts.centerFooter, texts.rightFooter] =
    state.texts;
  if (state.printArea !== "") page.setPrintArea(state.printArea);
  if (state.titleRows !== "") page.setPrintTitleRows(state.titleRows);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of state.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function restoreFrozen(sheet: Excel.Worksheet, { rows, columns }: PageState["frozen"]): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
