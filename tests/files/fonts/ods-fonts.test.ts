import { strToU8 } from "fflate";
import { odsFonts } from "@/files/fonts/ods-fonts";

const face = (name: string, family: string): string =>
  `<style:font-face style:name="${name}" svg:font-family="${family}"/>`;
const style = (name: string, properties: string, parent = ""): string =>
  `<style:style style:name="${name}" style:family="table-cell"${parent === "" ? "" : ` style:parent-style-name="${parent}"`}>${properties}</style:style>`;
const font = (name: string): string => `<style:text-properties style:font-name="${name}" fo:font-size="13pt"/>`;
const cell = (words: string, more = ""): string =>
  `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`;

const content =
  `<office:document-content><office:font-face-decls>${face("F1", "'.VnTime'")}${face("F2", "Arial")}${face("F3", "VNI-Times")}</office:font-face-decls>` +
  `<office:automatic-styles>${style("ce1", font("F1"), "Default")}${style("ce2", "", "ce1")}${style("T1", font("F3"))}${style("T2", font("F2"))}</office:automatic-styles>` +
  `<office:body><office:spreadsheet><table:table table:name="DS &amp; phụ">` +
  `<table:table-column table:default-cell-style-name="Default"/><table:table-column table:number-columns-repeated="5" table:default-cell-style-name="ce2"/>` +
  `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>` +
  `<table:table-row>${cell("Họ tên", 'table:style-name="ce1"')}${cell("Vò", 'table:number-columns-repeated="2"')}${cell("x", 'table:style-name="Default"')}</table:table-row>` +
  `<table:table-row>${cell('<text:span text:style-name="T2">Văn Đức</text:span><text:s text:c="2"/>Vò<text:span text:style-name="T1">Toå</text:span>', 'table:style-name="ce1"')}</table:table-row>` +
  `</table:table></office:spreadsheet></office:body></office:document-content>`;

test("cells by their style, their column's, or its parent's; words by theirs; repeated cells count", () =>
  expect(odsFonts({ "content.xml": strToU8(content) })).toEqual({
    "DS & phụ": {
      fonts: { "2,0": ".VnTime", "2,1": ".VnTime", "2,2": ".VnTime" },
      runs: {
        "3,0": [
          { text: "Văn Đức", font: null },
          { text: "  ", font: ".VnTime" },
          { text: "Vò", font: ".VnTime" },
          { text: "Toå", font: "VNI-Times" },
        ],
      },
    },
  }));

test("a document that names no such font is not looked through", () =>
  expect(
    odsFonts({ "content.xml": strToU8(content.replace(".VnTime", "Arial").replace("VNI-Times", "Arial")) }),
  ).toEqual({}));
