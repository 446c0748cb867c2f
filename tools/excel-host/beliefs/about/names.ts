import { believe, items, onItems, sheetOf, type BeliefsAbout } from "../belief";

export const aboutNames: BeliefsAbout = {
  subject: "Names",
  beliefs: [
    believe(
      "A name holds letters of any script, no spaces, and does not look like an address; a wrong one is `InvalidArgument`.",
      async ({ open, run, refuses }) => {
        open(items);
        await run(async (context) => {
          context.workbook.names.add("HN_NgàyHội", sheetOf(context).getRange("A1"));
          await context.sync();
        });
        for (const name of ["A1", "two words", "1st", "R1C1"]) {
          await refuses("InvalidArgument", (context) => {
            context.workbook.names.add(name, sheetOf(context).getRange("A1"));
          });
        }
      },
    ),
    onItems(
      "A name's formula is absolute with its sheet; a name of a formula gives no range.",
      async (context, sheet) => {
        const { names } = context.workbook;
        const cells = names.add("Cells", sheet.getRange("A1:B2")).load("formula,type");
        const half = names.add("Half", "=1/2").getRangeOrNullObject().load("address");
        await context.sync();
        expect([cells.formula, cells.type, half.isNullObject]).toEqual(["=Data!$A$1:$B$2", "Range", true]);
      },
    ),
    believe(
      "A name outlives its cells as `#REF!`: it is found, gives no range, and cannot be added again before it is deleted (`ItemAlreadyExists`).",
      async ({ open, run, refuses }) => {
        open({ sheets: { Data: [["x"]], Gone: [["y"]] } });
        await run(async (context) => {
          const { names, worksheets } = context.workbook;
          names.add("HN_DonVi", worksheets.getItem("Gone").getRange("A1"));
          await context.sync();
          worksheets.getItem("Gone").delete();
          const item = names.getItemOrNullObject("HN_DonVi").load("name");
          const range = item.getRangeOrNullObject().load("address");
          await context.sync();
          expect([item.isNullObject, range.isNullObject]).toEqual([false, true]);
        });
        await refuses("ItemAlreadyExists", (context) => {
          context.workbook.names.add("HN_DonVi", sheetOf(context).getRange("A1"));
        });
      },
    ),
  ],
};
