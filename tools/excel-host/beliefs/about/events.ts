import { believe, items, nextEvents, sheetOf, type BeliefsAbout } from "../belief";

export const aboutEvents: BeliefsAbout = {
  subject: "Events",
  beliefs: [
    believe(
      "`onChanged` brings the address and whether this add-in made the change; `remove` ends it.",
      async ({ open, run }) => {
        const host = open(items);
        const seen: string[] = [];
        const handler = await run(async (context) => {
          const added = context.workbook.worksheets.onChanged.add((event) => {
            seen.push(`${event.address} ${event.changeType} ${event.triggerSource}`);
            return Promise.resolve();
          });
          await context.sync();
          sheetOf(context).getRange("A2:A3").values = [["x"], ["y"]];
          await context.sync();
          return added;
        });
        host.type("Data!B2", 9);
        await nextEvents();
        expect(seen).toEqual(["A2:A3 RangeEdited ThisLocalAddin", "B2 RangeEdited Unknown"]);
        await Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        });
        host.type("Data!B2", 10);
        await nextEvents();
        expect(seen).toHaveLength(2);
      },
    ),
    believe("With `runtime.enableEvents` off no event comes.", async ({ open, run }) => {
      open(items);
      const seen: string[] = [];
      await run(async (context) => {
        sheetOf(context).onChanged.add((event) => {
          seen.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        context.runtime.enableEvents = false;
        sheetOf(context).getRange("A2").values = [["x"]];
        await context.sync();
        context.runtime.enableEvents = true;
        sheetOf(context).getRange("A3").values = [["y"]];
        await context.sync();
      });
      await nextEvents();
      expect(seen).toEqual(["A3"]);
    }),
    believe(
      "Selecting cells brings their sheet to the front and raises `onSelectionChanged`; a hidden sheet cannot be brought there.",
      async ({ open, run, refuses }) => {
        open({ sheets: { Data: [["a"]], Other: [["b"]] } });
        const seen: string[] = [];
        await run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.onSelectionChanged.add((event) => {
            seen.push(event.address);
            return Promise.resolve();
          });
          await context.sync();
          worksheets.getItem("Other").getRange("B2:C3").select();
          const active = worksheets.getActiveWorksheet().load("name");
          const selected = context.workbook.getSelectedRange().load("address");
          await context.sync();
          expect([active.name, selected.address]).toEqual(["Other", "Other!B2:C3"]);
          worksheets.getItem("Data").visibility = "Hidden";
          await context.sync();
        });
        await nextEvents();
        expect(seen).toEqual(["B2:C3"]);
        await refuses("InvalidOperation", (context) => {
          context.workbook.worksheets.getItem("Data").getRange("A1").select();
        });
      },
    ),
  ],
};
