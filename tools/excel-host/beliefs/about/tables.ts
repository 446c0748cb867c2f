import { believe, items, onItems, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutTables: BeliefsAbout = {
  subject: "Tables",
  beliefs: [
    believe(
      "Two tables cannot share a cell, and two tables or a table and a name cannot share a name.",
      async ({ open, run, errorOf }) => {
        open(items);
        await run(async (context) => {
          sheetOf(context).tables.add("A1:B3", true).name = "Items";
          context.workbook.names.add("Cell", sheetOf(context).getRange("D1"));
          sheetOf(context).tables.add("F1:G2", true).name = "Others";
          await context.sync();
        });
        const overlap = await errorOf((context) => {
          sheetOf(context).tables.add("B3:C5", true);
        });
        const sameName = await errorOf((context) => {
          context.workbook.tables.getItem("Others").name = "items";
        });
        const nameTaken = await errorOf((context) => {
          context.workbook.tables.getItem("Others").name = "Cell";
        });
        expect([overlap.code, sameName.code, nameTaken.code]).toEqual([
          "InvalidArgument",
          "ItemAlreadyExists",
          "ItemAlreadyExists",
        ]);
      },
    ),
    believe(
      "Headers of a table are unique texts: blank ones become `Column1`, repeated ones get a number, numbers become text.",
      async ({ open, run }) => {
        open({
          sheets: {
            Data: [
              ["Name", "", "Name", 2020],
              ["a", "b", "c", "d"],
            ],
          },
        });
        await run(async (context) => {
          sheetOf(context).tables.add("A1:D2", true);
          expect(await valuesAt(context, "A1:D1")).toEqual([["Name", "Column2", "Name2", "2020"]]);
        });
      },
    ),
    believe(
      "A table of a header row only gets one blank row; its body never has fewer than one row.",
      async ({ open, run }) => {
        open({ sheets: { Data: [["Name", "Age"]] } });
        await run(async (context) => {
          const table = sheetOf(context).tables.add("A1:B1", true);
          const body = table.getDataBodyRange().load("address,values");
          await context.sync();
          expect([body.address, body.values]).toEqual(["Data!A2:B2", [["", ""]]]);
        });
      },
    ),
    onItems(
      "Values that an add-in writes right below a table do not make the table longer.",
      async (context, sheet) => {
        const table = sheet.tables.add("A1:B3", true);
        sheet.getRange("A4:B4").values = [["Washer", 9]];
        const body = table.getDataBodyRange().load("address");
        await context.sync();
        expect(body.address).toBe("Data!A2:B3");
      },
    ),
    believe(
      "`resize` keeps the header row, takes the cells in as they are, and refuses to meet another table.",
      async ({ open, run, refuses }) => {
        open(items);
        await run(async (context) => {
          const table = sheetOf(context).tables.add("A1:B3", true);
          table.name = "Items";
          sheetOf(context).getRange("A4:B4").values = [["Washer", 9]];
          table.resize("A1:B4");
          sheetOf(context).tables.add("D1:E2", true);
          const body = table.getDataBodyRange().load("values");
          await context.sync();
          expect(body.values).toHaveLength(3);
        });
        for (const address of ["A1:D4", "A2:B4", "A1:B1"]) {
          await refuses("InvalidArgument", (context) => {
            context.workbook.tables.getItem("Items").resize(address);
          });
        }
      },
    ),
    believe(
      "Rows that join a table get the formula of a calculated column; an add-in must come out right with or without.",
      async ({ open, run }) => {
        const filled = async (fillsCalculatedColumns: boolean) => {
          open({
            sheets: {
              Data: [
                ["Quantity", "Double"],
                [3, ""],
              ],
            },
            habits: { fillsCalculatedColumns },
          });
          return run(async (context) => {
            const table = sheetOf(context).tables.add("A1:B2", true);
            table.columns.getItem("Double").getDataBodyRange().formulas = [["=[@Quantity]*2"]];
            sheetOf(context).getRange("A3").values = [[5]];
            table.resize("A1:B3");
            return valuesAt(context, "B2:B3");
          });
        };
        expect(await filled(true)).toEqual([[6], [10]]);
        expect(await filled(false)).toEqual([[6], [""]]);
      },
    ),
    onItems("Structured references calculate, and follow the table's new name.", async (context, sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Items";
      const cell = sheet.getRange("D1");
      cell.formulas = [["=SUM(Items[Quantity])"]];
      table.name = "Goods";
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[7]], [["=SUM(Goods[Quantity])"]]]);
    }),
    onItems("A column's new heading is followed by the formulas that name it.", async (context, sheet) => {
      sheet.tables.add("A1:B3", true).name = "Items";
      sheet.getRange("D1").formulas = [["=SUM(Items[Quantity])"]];
      sheet.getRange("B1").values = [["Số lượng"]];
      const cell = sheet.getRange("D1").load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[7]], [["=SUM(Items[Số lượng])"]]]);
    }),
    believe("Cells cannot be merged inside a table: `InvalidOperation`.", async ({ open, refuses }) => {
      open(items);
      await refuses("InvalidOperation", (context) => {
        sheetOf(context).tables.add("A1:B3", true);
        sheetOf(context).getRange("A2:B2").merge();
      });
    }),
    believe(
      "While a filter hides rows of a table its cells cannot be deleted (`GeneralException`), and values written over hidden rows may land elsewhere; `clearFilters` shows all rows.",
      async ({ open, run, refuses }) => {
        const host = open(items);
        await run(async (context) => {
          sheetOf(context).tables.add("A1:B3", true);
          await context.sync();
        });
        const [table] = host.workbook.tables;
        if (table) table.isFiltered = true;
        await refuses("GeneralException", (context) => {
          sheetOf(context).getRange("A2:B2").delete("Up");
        });
        await run(async (context) => {
          const only = context.workbook.tables.getItem(table?.name ?? "");
          const { autoFilter } = only;
          autoFilter.load("isDataFiltered");
          await context.sync();
          expect(autoFilter.isDataFiltered).toBe(true);
          only.clearFilters();
          sheetOf(context).getRange("A2:B2").delete("Up");
          expect(await valuesAt(context, "A1:B2")).toEqual([
            ["Item", "Quantity"],
            ["Bolt", 4],
          ]);
        });
      },
    ),
    believe("Deleting the only body row of a table empties it; the row itself stays.", async ({ open, run }) => {
      open({ sheets: { Data: [["Name"], ["a"]] } });
      await run(async (context) => {
        const table = sheetOf(context).tables.add("A1:A2", true);
        table.rows.getItemAt(0).delete();
        const body = table.getDataBodyRange().load("address,values");
        await context.sync();
        expect([body.address, body.values]).toEqual(["Data!A2", [[""]]]);
      });
    }),
  ],
};
