import { believe, items, onItems, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutEnteringValues: BeliefsAbout = {
  subject: "Entering values",
  beliefs: [
    onItems(
      "Text that looks like a number becomes a number unless the cell's format is `@` or it begins with `'`.",
      async (context, sheet) => {
        sheet.getRange("D3").numberFormat = [["@"]];
        sheet.getRange("D1:D3").values = [["0912"], ["'0912"], ["0912"]];
        expect(await valuesAt(context, "D1:D3")).toEqual([[912], ["0912"], ["0912"]]);
      },
    ),
    onItems("A number written into a cell of format `@` becomes text.", async (context, sheet) => {
      const cell = sheet.getRange("D1");
      cell.numberFormat = [["@"]];
      cell.values = [[5]];
      expect(await valuesAt(context, "D1")).toEqual([["5"]]);
    }),
    onItems(
      "A text that begins with `=` becomes a formula, through `values` as through `formulas`.",
      async (context, sheet) => {
        sheet.getRange("D1").values = [["=B2*2"]];
        expect(await valuesAt(context, "D1")).toEqual([[6]]);
      },
    ),
    onItems(
      "`null` in a matrix of values leaves the cell as it is; an empty text empties it.",
      async (context, sheet) => {
        sheet.getRange("A2:B2").values = [[null, ""]];
        expect(await valuesAt(context, "A2:B2")).toEqual([["Nut", ""]]);
      },
    ),
    onItems("A single value is written to all cells of the range.", async (context, sheet) => {
      sheet.getRange("A2:B3").values = "same" as unknown as string[][];
      expect(await valuesAt(context, "A2:B3")).toEqual([
        ["same", "same"],
        ["same", "same"],
      ]);
    }),
    believe(
      "A matrix of another shape than the range is refused with `InvalidArgument`, and no cell changes.",
      async ({ open, run, refuses }) => {
        open(items);
        await refuses("InvalidArgument", (context) => {
          sheetOf(context).getRange("A1:B2").values = [["x", "y"]];
        });
        expect(await run((context) => valuesAt(context, "A1"))).toEqual([["Item"]]);
      },
    ),
    believe(
      "The client splits a write of more than 1,500 cells by itself; the cells come out the same.",
      async ({ open, run }) => {
        open(items);
        const rows = Array.from({ length: 400 }, (_, row) =>
          Array.from({ length: 10 }, (__, column) => row * 10 + column),
        );
        await run(async (context) => {
          sheetOf(context).getRange("A1:J400").values = rows;
          expect(await valuesAt(context, "A1:J400")).toEqual(rows);
        });
      },
    ),
    onItems("What is written under a merged area, except into its first cell, is lost.", async (context, sheet) => {
      const range = sheet.getRange("D1:E1");
      range.merge();
      range.values = [["kept", "lost"]];
      expect(await valuesAt(context, "D1:E1")).toEqual([["kept", ""]]);
    }),
    believe(
      "A cell takes 32,767 characters; longer text is refused with `InvalidArgument`.",
      async ({ open, refuses }) => {
        open(items);
        await refuses("InvalidArgument", (context) => {
          sheetOf(context).getRange("A1").values = [["x".repeat(32_768)]];
        });
      },
    ),
    believe(
      "A formula with a slip, or that names a sheet, table or column that does not exist, is refused with `InvalidArgument`; an unknown name or function gives `#NAME?`.",
      async ({ open, run, errorOf }) => {
        open(items);
        await run(async (context) => {
          sheetOf(context).tables.add("A1:B3", true).name = "Items";
          sheetOf(context).getRange("D1:D2").formulas = [["=UNKNOWN_NAME"], ["=NOFUNCTION(1)"]];
          expect(await valuesAt(context, "D1:D2")).toEqual([["#NAME?"], ["#NAME?"]]);
        });
        for (const formula of ["=SUM(B2", "=1+", "=None!A1", "=SUM(None[Item])", "=SUM(Items[None])", "=[@Quantity]"]) {
          const error = await errorOf((context) => {
            sheetOf(context).getRange("D1").formulas = [[formula]];
          });
          expect([formula, error.code]).toEqual([formula, "InvalidArgument"]);
        }
      },
    ),
    believe(
      "A text in quotes in a formula has at most 255 characters; a longer one is refused with `InvalidArgument`.",
      async ({ open, run, refuses }) => {
        open(items);
        const formula = (length: number) => `=COUNTIFS(A1:A3,"${'""'.repeat(length)}")`;
        await run(async (context) => {
          sheetOf(context).getRange("D1").formulas = [[formula(255)]];
          expect(await valuesAt(context, "D1")).toEqual([[0]]);
        });
        await refuses("InvalidArgument", (context) => {
          sheetOf(context).getRange("D1").formulas = [[formula(256)]];
        });
      },
    ),
    onItems(
      "In a cell of format `@` a formula stays text, through `formulas` too; a leading `'` is dropped there as elsewhere and never read back.",
      async (context, sheet) => {
        const cells = sheet.getRange("D1:D3");
        cells.numberFormat = [["@"], ["@"], ["@"]];
        cells.formulas = [["=1+1"], ["'0912"], ["'=1+1"]];
        const read = cells.load("values,formulas");
        await context.sync();
        expect(read.values).toEqual([["=1+1"], ["0912"], ["=1+1"]]);
        expect(read.formulas).toEqual(read.values);
      },
    ),
    believe(
      "In a structured reference a column title with `,`, `:`, `.`, `/`, `-` or the like stands in brackets of its own, and so does one with a space behind `@`; a formula without them is refused with `InvalidArgument`.",
      async ({ open, run, errorOf }) => {
        open({
          sheets: {
            Data: [
              ["Tên, đơn vị", "Số tiền"],
              ["An", 5],
              ["Bình", 7],
            ],
          },
        });
        await run(async (context) => {
          sheetOf(context).tables.add("A1:B3", true).name = "List";
          sheetOf(context).getRange("C2").formulas = [
            ["=COUNTA(List[[Tên, đơn vị]])+SUM(List[Số tiền])+List[@[Số tiền]]"],
          ];
          expect(await valuesAt(context, "C2")).toEqual([[19]]);
        });
        for (const formula of ["=COUNTA(List[Tên, đơn vị])", "=List[@Số tiền]"]) {
          const error = await errorOf((context) => {
            sheetOf(context).getRange("E2").formulas = [[formula]];
          });
          expect([formula, error.code]).toEqual([formula, "InvalidArgument"]);
        }
      },
    ),
  ],
};
