import fc from "fast-check";
import { readChartAnchors, writeChartAnchor } from "../../../workbook-file/parts/drawing-part";
import { bandFor, createSheet } from "../../../host/store/sheet";
import type { StoreChart } from "../../../host/store/chart";

function aSheet() {
  const sheet = createSheet("{1}", "Tổng hợp");
  bandFor(sheet.columns, 0).size = 231;
  bandFor(sheet.columns, 2).hidden = true;
  bandFor(sheet.rows, 4).size = 44.25;
  return sheet;
}

const chart = (place: Pick<StoreChart, "left" | "top" | "width" | "height">): StoreChart => ({
  id: "{Chart-1}",
  name: 'Chi & "thưởng"',
  type: "BarClustered",
  series: [],
  properties: new Map(),
  ...place,
});

test("a chart is anchored at the cells that it stands over", () => {
  const xml = writeChartAnchor(chart({ left: 231, top: 60, width: 48, height: 44.25 }), aSheet(), {
    id: 7,
    relation: "rId9",
  });
  expect(xml).toContain(
    "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>",
  );
  expect(xml).toContain("<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>");
  expect(xml).toContain('name="Chi &amp; &quot;thưởng&quot;"');
});

test("other shapes of a drawing are passed over", () => {
  expect(readChartAnchors("<xdr:wsDr><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>", aSheet())).toEqual(
    [],
  );
});

describe("properties", () => {
  test("name and place are read as they were written, to a hundredth of a point", () => {
    const points = fc.integer({ min: 0, max: 200_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(points, points, points, points, (left, top, width, height) => {
        const sheet = aSheet();
        const written = chart({ left, top, width, height });
        const [read] = readChartAnchors(writeChartAnchor(written, sheet, { id: 1, relation: "rId1" }), sheet);
        expect(read?.name).toBe(written.name);
        for (const key of ["left", "top", "width", "height"] as const) expect(read?.[key]).toBeCloseTo(written[key], 1);
      }),
    );
  });
});
