import { believe, items, onItems, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutInsertingAndDeleting: BeliefsAbout = {
  subject: "Inserting and deleting",
  beliefs: [
    onItems(
      "Inserting rows moves references, names, tables, rules and ranges that are held, and stretches what spans the place.",
      async (context, sheet) => {
        const table = sheet.tables.add("A1:B3", true);
        const name = context.workbook.names.add("Bolt", sheet.getRange("B3")).load("formula");
        const total = sheet.getRange("D3");
        total.formulas = [["=SUM(B2:B3)+$B$3"]];
        const held = sheet.getRange("B3");
        sheet.getRange("3:3").insert("Down");
        held.load("address");
        name.load("formula");
        const body = table.getDataBodyRange().load("address");
        const moved = sheet.getRange("D4").load("formulas,values");
        await context.sync();
        expect([moved.formulas, moved.values]).toEqual([[["=SUM(B2:B4)+$B$4"]], [[11]]]);
        expect([held.address, name.formula, body.address]).toEqual(["Data!B4", "=Data!$B$4", "Data!A2:B4"]);
      },
    ),
    onItems(
      "Deleting the cells a formula refers to turns the reference to `#REF!`; deleting a part shortens it.",
      async (context, sheet) => {
        sheet.getRange("D1:E1").formulas = [["=B2", "=SUM(B2:B3)"]];
        sheet.getRange("2:2").delete("Up");
        const cells = sheet.getRange("D1:E1").load("formulas,values");
        await context.sync();
        expect([cells.formulas, cells.values]).toEqual([[["=#REF!", "=SUM(B2:B2)"]], [["#REF!", 4]]]);
      },
    ),
    onItems(
      "A range that is held and whose cells were deleted is refused with `InvalidReference`; what goes on without it is done.",
      async (context, sheet) => {
        const held = sheet.getRange("A2");
        sheet.getRange("2:2").delete("Up");
        sheet.getRange("2:2").delete("Up");
        expect(await valuesAt(context, "A1:A2")).toEqual([["Item"], [""]]);
        held.load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
      },
    ),
    believe(
      "An insertion or deletion that would tear a table or a merged area apart is refused with `InvalidOperation`.",
      async ({ open, refuses }) => {
        open(items);
        await refuses("InvalidOperation", (context) => {
          sheetOf(context).tables.add("A1:B3", true);
          sheetOf(context).getRange("A2").insert("Down");
        });
      },
    ),
  ],
};
