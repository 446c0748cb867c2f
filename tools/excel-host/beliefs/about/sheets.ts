import { believe, items, onItems, sheetOf, type BeliefsAbout } from "../belief";

export const aboutSheets: BeliefsAbout = {
  subject: "Sheets",
  beliefs: [
    believe(
      "Sheet names are found whatever the case of their letters; a second sheet of a name is refused with `ItemAlreadyExists`.",
      async ({ open, run, refuses }) => {
        open(items);
        await run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("DATA").load("name");
          await context.sync();
          expect(sheet.name).toBe("Data");
        });
        await refuses("ItemAlreadyExists", (context) => {
          context.workbook.worksheets.add("data");
        });
      },
    ),
    believe(
      "A sheet name of more than 31 characters, or with one of `\\ / ? * [ ] :`, is refused with `InvalidArgument`.",
      async ({ open, refuses }) => {
        open(items);
        for (const name of ["x".repeat(32), "a/b", "a?b", "[a]", "'a"]) {
          await refuses("InvalidArgument", (context) => {
            context.workbook.worksheets.add(name);
          });
        }
      },
    ),
    believe(
      "The last visible sheet can be neither deleted nor hidden: `InvalidOperation`.",
      async ({ open, errorOf }) => {
        open(items);
        const deleted = await errorOf((context) => {
          sheetOf(context).delete();
        });
        const hidden = await errorOf((context) => {
          sheetOf(context).visibility = "Hidden";
        });
        expect([deleted.code, hidden.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
      },
    ),
    onItems(
      "Renaming a sheet rewrites the formulas and names that mention it; deleting it turns them to `#REF!`.",
      async (context, sheet) => {
        const { worksheets } = context.workbook;
        const other = worksheets.add("Other");
        other.getRange("A1").formulas = [["=Data!B2+1"]];
        sheet.name = "Hàng hóa";
        const cell = other.getRange("A1").load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["='Hàng hóa'!B2+1"]], [[4]]]);
        worksheets.getItem("Hàng hóa").delete();
        cell.load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
      },
    ),
  ],
};
