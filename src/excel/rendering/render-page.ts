import type { SheetModel } from "@/sheet/sheet-model";
import { rangeOf } from "./render-style";

const POINTS_PER_MM = 72 / 25.4;
/** Headers and footers stand inside the margin, 8 mm from the edge at most. */
const EDGE_MM = 8;

/** Queues the view (frozen panes, gridlines, tab) and the printed page: always A4. */
export function renderPage(sheet: Excel.Worksheet, model: SheetModel): void {
  sheet.showGridlines = model.showGridlines;
  if (model.tabColor !== undefined) sheet.tabColor = model.tabColor;
  freeze(sheet, model);
  const { print } = model;
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.centerHorizontally = print.centerHorizontally ?? false;
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  const { top, bottom, left, right } = print.margins;
  page.topMargin = top * POINTS_PER_MM;
  page.bottomMargin = bottom * POINTS_PER_MM;
  page.leftMargin = left * POINTS_PER_MM;
  page.rightMargin = right * POINTS_PER_MM;
  page.headerMargin = Math.min(top, EDGE_MM) * POINTS_PER_MM;
  page.footerMargin = Math.min(bottom, EDGE_MM) * POINTS_PER_MM;
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.area) page.setPrintArea(rangeOf(sheet, print.area));
  else if (print.lastColumn !== undefined)
    page.setPrintArea(sheet.getRangeByIndexes(0, 0, 1, print.lastColumn + 1).getEntireColumn());
  if (print.header !== undefined) writeHeader(page.headersFooters.defaultForAllPages, print.header);
  if (print.footer !== undefined) writeFooter(page.headersFooters.defaultForAllPages, print.footer);
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetModel): void {
  if (frozenRows > 0 && frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}

/** The parts of a header or footer in Excel's codes, `&L`, `&C`, `&R` before each; without them it stands in the middle. */
function partsOf(codes: string): Readonly<Record<"left" | "centre" | "right", string>> {
  const parts = codes.split(/&([LCR])/);
  const texts: Record<string, string> = { L: "", C: parts[0] ?? "", R: "" };
  for (let i = 1; i < parts.length; i += 2) texts[parts[i] ?? "C"] = parts[i + 1] ?? "";
  return { left: texts["L"] ?? "", centre: texts["C"] ?? "", right: texts["R"] ?? "" };
}

function writeHeader(header: Excel.HeaderFooter, codes: string): void {
  const { left, centre, right } = partsOf(codes);
  header.leftHeader = left;
  header.centerHeader = centre;
  header.rightHeader = right;
}

function writeFooter(footer: Excel.HeaderFooter, codes: string): void {
  const { left, centre, right } = partsOf(codes);
  footer.leftFooter = left;
  footer.centerFooter = centre;
  footer.rightFooter = right;
}
