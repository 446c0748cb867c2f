import { believe, items, onItems, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutReading: BeliefsAbout = {
  subject: "Reading",
  beliefs: [
    onItems("An error value reads as its text, `#DIV/0!`, and its value type is `Error`.", async (context, sheet) => {
      sheet.getRange("D1").formulas = [["=1/0"]];
      const cell = sheet.getRange("D1").load("values,valueTypes,formulas");
      await context.sync();
      expect([cell.values, cell.valueTypes, cell.formulas]).toEqual([[["#DIV/0!"]], [["Error"]], [["=1/0"]]]);
    }),
    onItems("A value read after a write in the same batch is already recalculated.", async (context, sheet) => {
      sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("B2").values = [[10]];
      expect(await valuesAt(context, "D1")).toEqual([[14]]);
    }),
    onItems(
      "With `suspendApiCalculationUntilNextSync` formulas keep their old results until the batch ends.",
      async (context, sheet) => {
        sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
        await valuesAt(context, "D1");
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("B2").values = [[10]];
        expect(await valuesAt(context, "D1")).toEqual([[7]]);
        expect(await valuesAt(context, "D1")).toEqual([[14]]);
      },
    ),
    onItems(
      "Where the user has set calculation to manual, formulas keep old results, for add-ins too, until `application.calculate`.",
      async (context, sheet) => {
        sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
        await valuesAt(context, "D1");
        context.application.calculationMode = "Manual";
        sheet.getRange("B2").values = [[10]];
        expect(await valuesAt(context, "D1")).toEqual([[7]]);
        context.application.calculate("Recalculate");
        expect(await valuesAt(context, "D1")).toEqual([[14]]);
      },
    ),
    believe(
      "`getMergedAreasOrNullObject` gives at most 512 merged areas; for a range with more it fails.",
      async ({ open, run, refuses }) => {
        const host = open({ sheets: { Data: [["a"]] } });
        const [data] = host.workbook.sheets;
        for (let row = 0; row < 513; row += 1)
          data?.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 1 });
        await run(async (context) => {
          const merged = sheetOf(context).getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
          await context.sync();
          expect(merged.areaCount).toBe(512);
        });
        await refuses("GeneralException", (context) => {
          sheetOf(context).getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
        });
      },
    ),
    onItems(
      "Dates are numbers of days in `values` and as formatted in `text`; amounts show their separators.",
      async (context, sheet) => {
        const range = sheet.getRange("D1:D4");
        range.values = [[44196], [1490000], [0.5], [1234.5]];
        range.numberFormat = [["dd/mm/yyyy"], ["#,##0"], ["0.00"], ["General"]];
        range.load("values,text");
        await context.sync();
        expect(range.values[0]).toEqual([44196]);
        expect(range.text).toEqual([["31/12/2020"], ["1,490,000"], ["0.50"], ["1234.5"]]);
      },
    ),
    onItems(
      "The used range holds formatted cells too; with `valuesOnly` only filled ones; without any it is A1, or a null object.",
      async (context, sheet) => {
        sheet.getRange("D9").format.fill.color = "#FFFF00";
        const all = sheet.getUsedRange().load("address");
        const filled = sheet.getUsedRange(true).load("address");
        const empty = context.workbook.worksheets.add("Empty");
        const none = empty.getUsedRangeOrNullObject().load("address");
        const corner = empty.getUsedRange().load("address");
        await context.sync();
        expect([all.address, filled.address, none.isNullObject, corner.address]).toEqual([
          "Data!A1:D9",
          "Data!A1:B3",
          true,
          "Empty!A1",
        ]);
      },
    ),
    onItems(
      "A format that differs within the range reads as null; a cell without fill reads as white.",
      async (context, sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        const range = sheet.getRange("A1:A2").load("format/font/bold,format/font/size,format/fill/color");
        await context.sync();
        expect([range.format.font.bold, range.format.font.size, range.format.fill.color]).toEqual([
          null,
          11,
          "#FFFFFF",
        ]);
      },
    ),
    onItems("`getCellProperties` gives the look of every cell by itself.", async (context, sheet) => {
      sheet.getRange("A2").format.font.name = ".VnTime";
      const properties = sheet.getRange("A1:A2").getCellProperties({ format: { font: { name: true } } });
      await context.sync();
      expect(properties.value.map((row) => row[0]?.format?.font?.name)).toEqual(["Calibri", ".VnTime"]);
    }),
    believe(
      "Addresses name the sheet, quoted where the name is no plain word; whole columns and rows read `A:B` and `1:2`.",
      async ({ open, run }) => {
        open({ sheets: { "Đại biểu": [["x"]] } });
        await run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Đại biểu");
          const ranges = ["B2:C3", "A:B", "1:2"].map((address) => sheet.getRange(address).load("address"));
          await context.sync();
          expect(ranges.map(({ address }) => address)).toEqual([
            "'Đại biểu'!B2:C3",
            "'Đại biểu'!A:B",
            "'Đại biểu'!1:2",
          ]);
        });
      },
    ),
    believe("A range beyond the grid's edge is refused with `InvalidArgument`.", async ({ open, refuses }) => {
      open(items);
      await refuses("InvalidArgument", (context) => {
        sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      });
    }),
    believe(
      "`getSelectedRanges` gives every area that the user has selected on the sheet in front, whole columns as such; the used range of an area is the part of it that holds values.",
      async ({ open, run }) => {
        const host = open(items);
        host.select("Data!A:A,B2:B3,D1:D9");
        await run(async (context) => {
          const { areas } = context.workbook.getSelectedRanges();
          areas.load("items/address");
          await context.sync();
          expect(areas.items.map(({ address }) => address)).toEqual(["Data!A:A", "Data!B2:B3", "Data!D1:D9"]);
          const used = areas.items.map((area) => area.getUsedRangeOrNullObject(true).load("address"));
          await context.sync();
          expect(used.map((area) => (area.isNullObject ? null : area.address))).toEqual([
            "Data!A1:A3",
            "Data!B2:B3",
            null,
          ]);
        });
      },
    ),
  ],
};
