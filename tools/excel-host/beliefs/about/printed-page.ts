import { believe, items, onItems, sheetOf, type BeliefsAbout } from "../belief";

export const aboutPrintedPage: BeliefsAbout = {
  subject: "Printed page",
  beliefs: [
    believe(
      "A row is at most 409.5 points high, a column at most 255 characters wide; more is `InvalidArgument`.",
      async ({ open, run, refuses }) => {
        open(items);
        await run(async (context) => {
          sheetOf(context).getRange("A1").format.rowHeight = 409;
          await context.sync();
        });
        for (const change of [{ rowHeight: 410 }, { columnWidth: 1_400 }]) {
          await refuses("InvalidArgument", (context) => {
            sheetOf(context).getRange("A1").format.set(change);
          });
        }
      },
    ),
    onItems(
      "Page layout is kept as set: A4, landscape, margins in points, title rows, print area, fit to one page across, footer codes.",
      async (context, sheet) => {
        const page = sheet.pageLayout;
        page.set({ paperSize: "A4", orientation: "Landscape", leftMargin: 56.5, zoom: { horizontalFitToPages: 1 } });
        page.setPrintArea("A1:B3");
        page.setPrintTitleRows("$1:$1");
        page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
        page.load("orientation,leftMargin,zoom,paperSize");
        const area = page.getPrintArea().load("address");
        const titles = page.getPrintTitleRows().load("address");
        await context.sync();
        expect([page.orientation, page.leftMargin, page.zoom, page.paperSize, area.address, titles.address]).toEqual([
          "Landscape",
          56.5,
          { horizontalFitToPages: 1 },
          "A4",
          "Data!A1:B3",
          "Data!1:1",
        ]);
      },
    ),
    believe(
      "A page is either scaled or fitted to pages; both at once are refused with `InvalidArgument`.",
      async ({ open, refuses }) => {
        open(items);
        await refuses("InvalidArgument", (context) => {
          sheetOf(context).pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
        });
      },
    ),
  ],
};
