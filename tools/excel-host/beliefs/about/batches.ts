import { believe, items, onItems, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutBatches: BeliefsAbout = {
  subject: "Batches",
  beliefs: [
    believe("Nothing that a batch asks for happens before `context.sync`.", async ({ open, run }) => {
      const host = open(items);
      await run(async (context) => {
        sheetOf(context).getRange("A1").values = [["Changed"]];
        expect(host.workbook.sheets[0]?.cells.get(0)?.value).toBe("Item");
        await context.sync();
        expect(host.workbook.sheets[0]?.cells.get(0)?.value).toBe("Changed");
      });
    }),
    believe(
      "When one action of a batch is refused, the actions before it stay done and those after it are not done.",
      async ({ open, run, refuses }) => {
        open(items);
        await refuses("ItemNotFound", (context) => {
          sheetOf(context).getRange("A2").values = [["First"]];
          context.workbook.tables.getItem("Missing").showTotals = true;
          sheetOf(context).getRange("A3").values = [["Last"]];
        });
        expect(await run((context) => valuesAt(context, "A2:A3"))).toEqual([["First"], ["Bolt"]]);
      },
    ),
    believe(
      "A property that was not loaded cannot be read; the client says `PropertyNotLoaded`.",
      async ({ open, errorOf }) => {
        open(items);
        const error = await errorOf((context) => Promise.resolve(sheetOf(context).getRange("A1").values));
        expect(error.code).toBe("PropertyNotLoaded");
      },
    ),
    believe("An error names the place it happened in and the statement.", async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf((context) => {
        context.workbook.worksheets.getItem("None").load("name");
      });
      expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
      expect(error.debugInfo.statement).toContain("getItem");
    }),
    onItems(
      "`…OrNullObject` that finds nothing is a null object, and so is everything reached through it.",
      async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("None");
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
      },
    ),
    believe(
      "Members newer than ExcelApi 1.14 do not exist in Excel 2021: the call fails with `ApiNotFound`.",
      async ({ open, refuses }) => {
        open(items);
        await refuses("ApiNotFound", (context) => {
          sheetOf(context).getRange("A1").getDependents();
        });
      },
    ),
  ],
};
