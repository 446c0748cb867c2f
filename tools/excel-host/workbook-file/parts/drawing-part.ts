import { elementOf, elementsOf, escapeXml, unescapeXml } from "../xml-text";
import { columnWidth, rowHeight } from "../../host/store/bands";
import { columnLimit, rowLimit } from "../../host/store/area";
import type { StoreChart } from "../../host/store/chart";
import type { StoreSheet } from "../../host/store/sheet";

const EMU_PER_POINT = 12_700;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A drawing without anything on it; exceljs writes its own where a sheet has pictures. */
export const emptyDrawing = `${head}<xdr:wsDr ${namespaces}></xdr:wsDr>`;

type Place = Pick<StoreChart, "left" | "top" | "width" | "height">;

/** The cell at a distance from the edge of the sheet, and how far into it. */
function cellAt(points: number, limit: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = points;
  for (let index = 0; index < limit; index += 1) {
    const here = size(index);
    if (rest < here || index === limit - 1) return { index, offset: rest };
    rest -= here;
  }
  return { index: 0, offset: 0 };
}

function corner(name: "from" | "to", left: number, top: number, sheet: StoreSheet): string {
  const column = cellAt(left, columnLimit, (index) => columnWidth(sheet, index));
  const row = cellAt(top, rowLimit, (index) => rowHeight(sheet, index));
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`;
}

/** Where a chart stands on its sheet, with the relationship to its part (ECMA-376, 20.5.2.33). `id` is unique in the drawing. */
export function writeChartAnchor(
  chart: StoreChart,
  sheet: StoreSheet,
  { id, relation }: { id: number; relation: string },
): string {
  const { left, top, width, height, name } = chart;
  return (
    `<xdr:twoCellAnchor>${corner("from", left, top, sheet)}${corner("to", left + width, top + height, sheet)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** A chart that a drawing shows: its name, its place, and the relationship to its part. */
export interface AnchoredChart extends Place {
  readonly name: string;
  readonly relation: string;
}

/** The charts of a drawing between two cells, in their order; other shapes are passed over. */
export function readChartAnchors(xml: string, sheet: StoreSheet): readonly AnchoredChart[] {
  return elementsOf(xml, "xdr:twoCellAnchor").flatMap(({ content }): AnchoredChart[] => {
    const relation = elementOf(content, "c:chart")?.attributes["r:id"];
    if (relation === undefined) return [];
    const [left, top] = pointsOf(content, "xdr:from", sheet);
    const [right, bottom] = pointsOf(content, "xdr:to", sheet);
    const name = elementOf(content, "xdr:cNvPr")?.attributes["name"] ?? "";
    return [{ name, relation, left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }];
  });
}

function pointsOf(anchor: string, name: string, sheet: StoreSheet): readonly [left: number, top: number] {
  const content = elementOf(anchor, name)?.content ?? "";
  const figure = (element: string): number => Number(unescapeXml(elementOf(content, element)?.content ?? "0"));
  const before = (count: number, size: (index: number) => number): number => {
    let points = 0;
    for (let index = 0; index < count; index += 1) points += size(index);
    return points;
  };
  const rounded = (points: number) => Math.round(points * 100) / 100;
  return [
    rounded(before(figure("xdr:col"), (index) => columnWidth(sheet, index)) + figure("xdr:colOff") / EMU_PER_POINT),
    rounded(before(figure("xdr:row"), (index) => rowHeight(sheet, index)) + figure("xdr:rowOff") / EMU_PER_POINT),
  ];
}
