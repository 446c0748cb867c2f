import { elementOf, elementsOf, escapeXml, isTrue, unescapeXml, type XmlElement } from "../xml-text";
import { parseAddress } from "../../host/store/address";
import { formatAt } from "../../host/store/sheet";
import { cellKey } from "../../host/store/cell";
import type { StoreChart, StoreSeries } from "../../host/store/chart";
import type { StoreWorkbook } from "../../host/store/workbook";
import { sheetNamed } from "../../host/store/find";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The kinds of chart that a file can hold for us: bars, upright or lying, beside or upon one another. */
const kinds = {
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
} as const;

const isKind = (type: string): type is keyof typeof kinds => Object.hasOwn(kinds, type);

/** Whether the file can hold the chart. */
export const canWriteChart = ({ type }: StoreChart): boolean => isKind(type);

const legendPlaces = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

/** The cells that a series refers to, row by row, as they are calculated. */
function cellsOf(workbook: StoreWorkbook, formula: string): readonly { value: unknown; format: string }[] {
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheet == null ? null : sheetNamed(workbook, address.sheet);
  if (address === null || sheet === null) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = address.area;
  const cells: { value: unknown; format: string }[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const cell = sheet.cells.get(cellKey(row, column));
      const format = (cell?.format ?? formatAt(sheet, row, column)).numberFormat;
      cells.push({ value: cell?.value ?? "", format });
    }
  return cells;
}

/** A copy of the cells for programs that show a chart without calculating. */
function cache(workbook: StoreWorkbook, formula: string, kind: "str" | "num"): string {
  const cells = cellsOf(workbook, formula);
  const isShown = (value: unknown) => (kind === "num" ? typeof value === "number" : value !== "");
  const points = cells.flatMap(({ value }, index) =>
    isShown(value) ? [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`] : [],
  );
  const format = kind === "num" ? `<c:formatCode>${escapeXml(cells[0]?.format ?? "General")}</c:formatCode>` : "";
  return `<c:${kind}Cache>${format}<c:ptCount val="${cells.length}"/>${points.join("")}</c:${kind}Cache>`;
}

const reference = (workbook: StoreWorkbook, formula: string, kind: "str" | "num"): string =>
  `<c:${kind}Ref><c:f>${escapeXml(formula.slice(1))}</c:f>${cache(workbook, formula, kind)}</c:${kind}Ref>`;

function writeSeries(workbook: StoreWorkbook, series: StoreSeries, index: number): string {
  const fill =
    series.color === null
      ? ""
      : `<c:spPr><a:solidFill><a:srgbClr val="${series.color.slice(1)}"/></a:solidFill></c:spPr>`;
  const labels = series.hasDataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : "";
  const categories =
    series.categories === null ? "" : `<c:cat>${reference(workbook, series.categories, "str")}</c:cat>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${fill}` +
    `<c:invertIfNegative val="0"/>${labels}${categories}<c:val>${reference(workbook, series.values, "num")}</c:val></c:ser>`
  );
}

const text = (size: number, bold: boolean): string => `sz="${size * 100}" b="${bold ? 1 : 0}"`;

function writeTitle(title: string): string {
  if (title === "") return '<c:autoTitleDeleted val="1"/>';
  const style = text(11, true);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${style}/></a:pPr><a:r><a:rPr lang="vi-VN" ${style}/>` +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

function writeAxes({ properties }: StoreChart, isBar: boolean): string {
  const has = (path: string, plain: boolean): boolean => (properties.get(path) as boolean | undefined) ?? plain;
  const axis = (path: "categoryAxis" | "valueAxis", own: number, other: number, place: string): string => {
    const isValue = path === "valueAxis";
    const reverse = has(`axes/${path}/reversePlotOrder`, false) ? "maxMin" : "minMax";
    const lines = isValue && has("axes/valueAxis/majorGridlines/visible", true) ? "<c:majorGridlines/>" : "";
    const format = isValue
      ? '<c:numFmt formatCode="#,##0" sourceLinked="1"/>'
      : '<c:numFmt formatCode="General" sourceLinked="0"/>';
    const name = isValue ? "valAx" : "catAx";
    const skipped = properties.get(`axes/${path}/tickLabelSpacing`);
    const spacing = typeof skipped === "number" ? `<c:tickLblSkip val="${skipped}"/>` : "";
    const rest = isValue
      ? '<c:crossBetween val="between"/>'
      : `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${spacing}<c:noMultiLvlLbl val="0"/>`;
    return (
      `<c:${name}><c:axId val="${own}"/><c:scaling><c:orientation val="${reverse}"/></c:scaling><c:delete val="${has(`axes/${path}/visible`, true) ? 0 : 1}"/>` +
      `<c:axPos val="${place}"/>${lines}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
      `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${text(9, false)}/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
      `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${rest}</c:${name}>`
    );
  };
  return (
    axis("categoryAxis", CATEGORY_AXIS, VALUE_AXIS, isBar ? "l" : "b") +
    axis("valueAxis", VALUE_AXIS, CATEGORY_AXIS, isBar ? "b" : "l")
  );
}

function writeLegend({ properties }: StoreChart): string {
  if (properties.get("legend/visible") === false) return "";
  const place = legendPlaces[(properties.get("legend/position") as keyof typeof legendPlaces | undefined) ?? "Right"];
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`;
}

/** The chart part of a file (ECMA-376, 21.2); only for a chart that `canWriteChart`. */
export function writeChartPart(chart: StoreChart, workbook: StoreWorkbook): string {
  const kind = isKind(chart.type) ? kinds[chart.type] : kinds.ColumnClustered;
  const title = chart.properties.get("title/text");
  const overlap = kind.grouping === "stacked" ? '<c:overlap val="100"/>' : "";
  return (
    `${head}<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    `${writeTitle(typeof title === "string" ? title : "")}<c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${kind.direction}"/><c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>` +
    chart.series.map((series, index) => writeSeries(workbook, series, index)).join("") +
    `<c:gapWidth val="${chart.series[0]?.gapWidth ?? 150}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `${writeAxes(chart, kind.direction === "bar")}</c:plotArea>${writeLegend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="C9BFA6"/></a:solidFill></a:ln></c:spPr></c:chartSpace>'
  );
}

/** What a chart part says, without the chart's id, name and place; null for a kind that the store cannot hold. */
export function readChartPart(xml: string): Pick<StoreChart, "type" | "series" | "properties"> | null {
  const plot = elementOf(xml, "c:plotArea")?.content ?? "";
  const others =
    /<c:(?:bar3D|line|line3D|pie|pie3D|ofPie|doughnut|area|area3D|scatter|bubble|radar|stock|surface|surface3D)Chart[\s>]/;
  const bars = elementsOf(plot, "c:barChart");
  const [bar] = bars;
  if (bar === undefined || bars.length > 1 || others.test(plot)) return null;
  const direction = valueOf(bar.content, "c:barDir") ?? "col";
  const grouping = valueOf(bar.content, "c:grouping") ?? "clustered";
  const type = Object.entries(kinds).find(
    ([, kind]) => kind.direction === direction && kind.grouping === grouping,
  )?.[0];
  if (type === undefined) return null;
  const gapWidth = Number(valueOf(bar.content, "c:gapWidth") ?? 150);
  const series = elementsOf(bar.content, "c:ser").map((element) => readSeries(element, gapWidth));
  if (series.some((one) => one === null)) return null;
  return { type, series: series.flatMap((one) => one ?? []), properties: readProperties(xml, plot) };
}

const valueOf = (xml: string, name: string): string | null => elementOf(xml, name)?.attributes["val"] ?? null;

function readSeries({ content }: XmlElement, gapWidth: number): StoreSeries | null {
  const formula = (name: string): string | null => {
    const found = elementOf(elementOf(content, name)?.content ?? "", "c:f")?.content;
    return found === undefined ? null : `=${unescapeXml(found)}`;
  };
  const values = formula("c:val");
  if (values === null) return null;
  const color = elementOf(elementOf(content, "c:spPr")?.content ?? "", "a:srgbClr")?.attributes["val"];
  const name = elementsOf(elementOf(content, "c:tx")?.content ?? "", "c:v").at(-1)?.content ?? "";
  return {
    name: unescapeXml(name),
    values,
    categories: formula("c:cat"),
    color: color === undefined ? null : `#${color.toUpperCase()}`,
    hasDataLabels: isTrue(valueOf(elementOf(content, "c:dLbls")?.content ?? "", "c:showVal") ?? "0"),
    gapWidth,
  };
}

function readProperties(xml: string, plot: string): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  const outside = xml.replace(plot, "");
  const title = elementsOf(elementOf(outside, "c:title")?.content ?? "", "a:t").map(({ content }) =>
    unescapeXml(content),
  );
  if (title.length > 0) properties.set("title/text", title.join(""));
  const legend = elementOf(outside, "c:legend");
  properties.set("legend/visible", legend !== null);
  if (legend !== null) {
    const place = valueOf(legend.content, "c:legendPos") ?? "r";
    const position = Object.entries(legendPlaces).find(([, letter]) => letter === place)?.[0];
    if (position !== undefined && position !== "Right") properties.set("legend/position", position);
  }
  for (const [axis, element] of [
    ["categoryAxis", elementOf(plot, "c:catAx")],
    ["valueAxis", elementOf(plot, "c:valAx")],
  ] as const) {
    const content = element?.content ?? "";
    if (valueOf(content, "c:orientation") === "maxMin") properties.set(`axes/${axis}/reversePlotOrder`, true);
    const spacing = valueOf(content, "c:tickLblSkip");
    if (spacing !== null) properties.set(`axes/${axis}/tickLabelSpacing`, Number(spacing));
    if (isTrue(valueOf(content, "c:delete") ?? "0")) properties.set(`axes/${axis}/visible`, false);
    if (axis === "valueAxis" && !/<c:majorGridlines[\s/>]/.test(content))
      properties.set("axes/valueAxis/majorGridlines/visible", false);
  }
  return properties;
}
