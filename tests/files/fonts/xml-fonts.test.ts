import { xmlFonts } from "@/files/fonts/xml-fonts";

test("cells of Excel 2003's XML by their style, with left-out and merged ones counted", () => {
  const xml =
    `<Workbook><Styles><Style ss:ID="Default"><Font ss:FontName="Arial"/></Style><Style ss:ID="s1"><Alignment/><Font ss:FontName=".VnTime" ss:Size="13"/></Style></Styles>` +
    `<Worksheet ss:Name="DS"><Table><Row ss:Index="3"><Cell ss:StyleID="s1" ss:MergeAcross="2"><Data ss:Type="String">Vò</Data></Cell><Cell ss:StyleID="s1"><Data/></Cell></Row>` +
    `<Row ss:StyleID="s1"><Cell ss:Index="5"><Data/></Cell><Cell ss:StyleID="Default"/></Row></Table></Worksheet></Workbook>`;
  expect(xmlFonts(xml)).toEqual({
    DS: { fonts: { "2,0": ".VnTime", "2,3": ".VnTime", "3,4": ".VnTime" }, runs: {} },
  });
  expect(xmlFonts(xml.replace(".VnTime", "Arial"))).toEqual({});
});
