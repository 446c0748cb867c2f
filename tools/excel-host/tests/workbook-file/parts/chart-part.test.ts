import { readChartPart, writeChartPart } from "../../../workbook-file/parts/chart-part";
import type { StoreChart } from "../../../host/store/chart";
import { aWorkbook } from "../../support/small-workbook";

const chart = (parts: Partial<StoreChart> = {}): StoreChart => ({
  id: "{Chart-1}",
  name: "BV_Chi",
  type: "ColumnClustered",
  series: [
    {
      name: "Dự toán",
      values: "=Data!$B$1:$B$3",
      categories: "=Data!$A$1:$A$3",
      color: "#B8860B",
      hasDataLabels: false,
      gapWidth: 60,
    },
  ],
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  properties: new Map<string, unknown>([["title/text", "Dự toán & chi"]]),
  ...parts,
});

const workbook = aWorkbook({
  Data: [
    ["Hoa", 3],
    ["Nước <chai>", ""],
    ["Loa", 5],
  ],
});

test("the part names the cells and holds a copy of them; what is no figure has no point", () => {
  const xml = writeChartPart(chart(), workbook);
  expect(xml).toContain("<c:f>Data!$B$1:$B$3</c:f>");
  expect(xml).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>5</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<c:pt idx="1"><c:v>Nước &lt;chai&gt;</c:v></c:pt>');
  expect(xml).toContain("<a:t>Dự toán &amp; chi</a:t>");
});

test("elements of a series and of the plot stand in the order of the schema", () => {
  const xml = writeChartPart(
    chart({ series: chart().series.map((series) => ({ ...series, hasDataLabels: true })) }),
    workbook,
  );
  const order = (names: readonly string[]) => names.map((name) => xml.indexOf(`<c:${name}`));
  for (const names of [
    ["ser>", "idx ", "order ", "tx><c:v", "spPr", "invertIfNegative", "dLbls", "cat>", "val>"],
    ["barDir", "grouping", "varyColors", "ser>", "gapWidth", "axId", "catAx", "valAx"],
    ["title>", "autoTitleDeleted", "plotArea", "legend>", "plotVisOnly", "dispBlanksAs"],
  ].map(order))
    expect(names).toEqual([...names].filter((at) => at > 0).sort((a, b) => a - b));
});

test("what is written is read again", () => {
  const { type, series, properties } = chart({ type: "BarStacked" });
  const read = readChartPart(writeChartPart(chart({ type: "BarStacked" }), workbook));
  expect(read).toEqual({ type, series, properties: new Map([...properties, ["legend/visible", true]]) });
});

test("a chart of a kind that the store cannot hold is not read as another", () => {
  const pie = writeChartPart(chart(), workbook).replaceAll("c:barChart", "c:pieChart");
  expect(readChartPart(pie)).toBeNull();
  const mixed = writeChartPart(chart(), workbook).replace("<c:catAx>", "<c:lineChart></c:lineChart><c:catAx>");
  expect(readChartPart(mixed)).toBeNull();
});
