import { createHost, type EmbeddedHost, type HostOptions } from "../host/create-host";
import { startOffice, type InProcessOffice } from "../transport/start-in-process";

/** What we believe about Excel, and how to see it: the check runs on the genuine Office.js client. */
export interface Behaviour {
  readonly area: string;
  /** One sentence a person with Excel can confirm. */
  readonly belief: string;
  readonly check: (trial: Trial) => Promise<void>;
}

/** An open workbook to try a belief on. */
export interface Trial {
  /** Opens another workbook with these sheets. */
  open(options?: HostOptions): EmbeddedHost;
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** Runs a batch that must fail, and gives the error. */
  errorOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error>;
}

let office: InProcessOffice | null = null;

/** Starts the client once for a test file; `end` in `afterAll`. */
export async function beginTrials(): Promise<Trial & { end(): void; office: InProcessOffice }> {
  const started = await startOffice(createHost());
  office = started;
  const run: Trial["run"] = (batch) => started.Excel.run(batch);
  return {
    office: started,
    open: (options) => {
      const host = createHost(options);
      started.use(host);
      return host;
    },
    run,
    errorOf: async (batch) => {
      const outcome = await run(batch).then(
        () => null,
        (error: unknown) => error,
      );
      if (outcome === null) throw new Error("The batch was expected to fail, and did not.");
      if (outcome instanceof OfficeExtension.Error) return outcome;
      throw outcome;
    },
    end: () => {
      office?.stop();
      office = null;
    },
  };
}

/** A sheet «Data» with a header row and two rows. */
const items: HostOptions = {
  sheets: {
    Data: [
      ["Item", "Quantity"],
      ["Nut", 3],
      ["Bolt", 4],
    ],
  },
};

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");

/** Loads and gives back the values of an address on «Data». */
async function valuesAt(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const range = sheetOf(context).getRange(address).load("values");
  await context.sync();
  return range.values as unknown[][];
}

export const behaviours: readonly Behaviour[] = [
  // Batches
  {
    area: "Batches",
    belief: "Nothing that a batch asks for happens before `context.sync`.",
    check: async ({ open, run }) => {
      const host = open(items);
      await run(async (context) => {
        sheetOf(context).getRange("A1").values = [["Changed"]];
        expect(host.book.sheets[0]?.cells.get(0)?.value).toBe("Item");
        await context.sync();
        expect(host.book.sheets[0]?.cells.get(0)?.value).toBe("Changed");
      });
    },
  },
  {
    area: "Batches",
    belief: "When one action of a batch is refused, the actions before it stay done and those after it are not done.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A2").values = [["First"]];
        context.workbook.tables.getItem("Missing").showTotals = true;
        sheetOf(context).getRange("A3").values = [["Last"]];
        await context.sync();
      });
      expect(error.code).toBe("ItemNotFound");
      expect(await run((context) => valuesAt(context, "A2:A3"))).toEqual([["First"], ["Bolt"]]);
    },
  },
  {
    area: "Batches",
    belief: "A property that was not loaded cannot be read; the client says `PropertyNotLoaded`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf((context) => Promise.resolve(sheetOf(context).getRange("A1").values));
      expect(error.code).toBe("PropertyNotLoaded");
    },
  },
  {
    area: "Batches",
    belief: "An error names the place it happened in and the statement.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        context.workbook.worksheets.getItem("None").load("name");
        await context.sync();
      });
      expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
      expect(error.debugInfo.statement).toContain("getItem");
    },
  },
  {
    area: "Batches",
    belief: "`…OrNullObject` that finds nothing is a null object, and so is everything reached through it.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("None");
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
      });
    },
  },
  {
    area: "Batches",
    belief: "Members newer than ExcelApi 1.14 do not exist in Excel 2021: the call fails with `ApiNotFound`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A1").getDependents();
        await context.sync();
      });
      expect(error.code).toBe("ApiNotFound");
    },
  },
  // Entering values
  {
    area: "Entering values",
    belief: "Text that looks like a number becomes a number unless the cell's format is `@` or it begins with `'`.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("D3").numberFormat = [["@"]];
        sheet.getRange("D1:D3").values = [["0912"], ["'0912"], ["0912"]];
        expect(await valuesAt(context, "D1:D3")).toEqual([[912], ["0912"], ["0912"]]);
      });
    },
  },
  {
    area: "Entering values",
    belief: "A number written into a cell of format `@` becomes text.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const cell = sheetOf(context).getRange("D1");
        cell.numberFormat = [["@"]];
        cell.values = [[5]];
        expect(await valuesAt(context, "D1")).toEqual([["5"]]);
      });
    },
  },
  {
    area: "Entering values",
    belief: "A text that begins with `=` becomes a formula, through `values` as through `formulas`.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).getRange("D1").values = [["=B2*2"]];
        expect(await valuesAt(context, "D1")).toEqual([[6]]);
      });
    },
  },
  {
    area: "Entering values",
    belief: "`null` in a matrix of values leaves the cell as it is; an empty text empties it.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).getRange("A2:B2").values = [[null, ""]];
        expect(await valuesAt(context, "A2:B2")).toEqual([["Nut", ""]]);
      });
    },
  },
  {
    area: "Entering values",
    belief: "A single value is written to all cells of the range.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).getRange("A2:B3").values = "same" as unknown as string[][];
        expect(await valuesAt(context, "A2:B3")).toEqual([
          ["same", "same"],
          ["same", "same"],
        ]);
      });
    },
  },
  {
    area: "Entering values",
    belief: "A matrix of another shape than the range is refused with `InvalidArgument`, and no cell changes.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A1:B2").values = [["x", "y"]];
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
      expect(await run((context) => valuesAt(context, "A1"))).toEqual([["Item"]]);
    },
  },
  {
    area: "Entering values",
    belief: "The client splits a write of more than 1,500 cells by itself; the cells come out the same.",
    check: async ({ open, run }) => {
      open(items);
      const rows = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      await run(async (context) => {
        sheetOf(context).getRange("A1:J400").values = rows;
        expect(await valuesAt(context, "A1:J400")).toEqual(rows);
      });
    },
  },
  {
    area: "Entering values",
    belief: "What is written under a merged area, except into its first cell, is lost.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const range = sheetOf(context).getRange("D1:E1");
        range.merge();
        range.values = [["kept", "lost"]];
        expect(await valuesAt(context, "D1:E1")).toEqual([["kept", ""]]);
      });
    },
  },
  {
    area: "Entering values",
    belief: "A cell takes 32,767 characters; longer text is refused with `InvalidArgument`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A1").values = [["x".repeat(32_768)]];
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    area: "Entering values",
    belief:
      "A formula with a slip, or that names a sheet, table or column that does not exist, is refused with `InvalidArgument`; an unknown name or function gives `#NAME?`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).tables.add("A1:B3", true).name = "Items";
        sheetOf(context).getRange("D1:D2").formulas = [["=UNKNOWN_NAME"], ["=NOFUNCTION(1)"]];
        expect(await valuesAt(context, "D1:D2")).toEqual([["#NAME?"], ["#NAME?"]]);
      });
      for (const formula of ["=SUM(B2", "=1+", "=None!A1", "=SUM(None[Item])", "=SUM(Items[None])", "=[@Quantity]"]) {
        const error = await errorOf(async (context) => {
          sheetOf(context).getRange("D1").formulas = [[formula]];
          await context.sync();
        });
        expect([formula, error.code]).toEqual([formula, "InvalidArgument"]);
      }
    },
  },
  {
    area: "Entering values",
    belief: "A text in quotes in a formula has at most 255 characters; a longer one is refused with `InvalidArgument`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      const formula = (length: number) => `=COUNTIFS(A1:A3,"${'""'.repeat(length)}")`;
      await run(async (context) => {
        sheetOf(context).getRange("D1").formulas = [[formula(255)]];
        expect(await valuesAt(context, "D1")).toEqual([[0]]);
      });
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("D1").formulas = [[formula(256)]];
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    area: "Entering values",
    belief:
      "In a cell of format `@` a formula stays text, through `formulas` too; a leading `'` is dropped there as elsewhere and never read back.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const cells = sheetOf(context).getRange("D1:D3");
        cells.numberFormat = [["@"], ["@"], ["@"]];
        cells.formulas = [["=1+1"], ["'0912"], ["'=1+1"]];
        const read = cells.load("values,formulas");
        await context.sync();
        expect(read.values).toEqual([["=1+1"], ["0912"], ["=1+1"]]);
        expect(read.formulas).toEqual(read.values);
      });
    },
  },
  {
    area: "Entering values",
    belief:
      "In a structured reference a column title with `,`, `:`, `.`, `/`, `-` or the like stands in brackets of its own, and so does one with a space behind `@`; a formula without them is refused with `InvalidArgument`.",
    check: async ({ open, run, errorOf }) => {
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
        const error = await errorOf(async (context) => {
          sheetOf(context).getRange("E2").formulas = [[formula]];
          await context.sync();
        });
        expect([formula, error.code]).toEqual([formula, "InvalidArgument"]);
      }
    },
  },
  // Reading
  {
    area: "Reading",
    belief: "An error value reads as its text, `#DIV/0!`, and its value type is `Error`.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).getRange("D1").formulas = [["=1/0"]];
        const cell = sheetOf(context).getRange("D1").load("values,valueTypes,formulas");
        await context.sync();
        expect([cell.values, cell.valueTypes, cell.formulas]).toEqual([[["#DIV/0!"]], [["Error"]], [["=1/0"]]]);
      });
    },
  },
  {
    area: "Reading",
    belief: "A value read after a write in the same batch is already recalculated.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
        sheet.getRange("B2").values = [[10]];
        expect(await valuesAt(context, "D1")).toEqual([[14]]);
      });
    },
  },
  {
    area: "Reading",
    belief: "With `suspendApiCalculationUntilNextSync` formulas keep their old results until the batch ends.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
        await valuesAt(context, "D1");
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("B2").values = [[10]];
        expect(await valuesAt(context, "D1")).toEqual([[7]]);
        expect(await valuesAt(context, "D1")).toEqual([[14]]);
      });
    },
  },
  {
    area: "Reading",
    belief:
      "Where the user has set calculation to manual, formulas keep old results, for add-ins too, until `application.calculate`.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
        await valuesAt(context, "D1");
        context.application.calculationMode = "Manual";
        sheet.getRange("B2").values = [[10]];
        expect(await valuesAt(context, "D1")).toEqual([[7]]);
        context.application.calculate("Recalculate");
        expect(await valuesAt(context, "D1")).toEqual([[14]]);
      });
    },
  },
  {
    area: "Reading",
    belief: "`getMergedAreasOrNullObject` tells at most 512 merged areas; for a range with more it fails.",
    check: async ({ open, run, errorOf }) => {
      const host = open({ sheets: { Data: [["a"]] } });
      const [data] = host.book.sheets;
      for (let row = 0; row < 513; row += 1)
        data?.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 1 });
      await run(async (context) => {
        const merged = sheetOf(context).getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
        await context.sync();
        expect(merged.areaCount).toBe(512);
      });
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
        await context.sync();
      });
      expect(error.code).toBe("GeneralException");
    },
  },
  {
    area: "Reading",
    belief: "Dates are numbers of days in `values` and as formatted in `text`; amounts show their separators.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const range = sheetOf(context).getRange("D1:D4");
        range.values = [[44196], [1490000], [0.5], [1234.5]];
        range.numberFormat = [["dd/mm/yyyy"], ["#,##0"], ["0.00"], ["General"]];
        range.load("values,text");
        await context.sync();
        expect(range.values[0]).toEqual([44196]);
        expect(range.text).toEqual([["31/12/2020"], ["1,490,000"], ["0.50"], ["1234.5"]]);
      });
    },
  },
  {
    area: "Reading",
    belief:
      "The used range holds formatted cells too; with `valuesOnly` only filled ones; without any it is A1, or a null object.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
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
      });
    },
  },
  {
    area: "Reading",
    belief: "A format that differs within the range reads as null; a cell without fill reads as white.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A1").format.font.bold = true;
        const range = sheet.getRange("A1:A2").load("format/font/bold,format/font/size,format/fill/color");
        await context.sync();
        expect([range.format.font.bold, range.format.font.size, range.format.fill.color]).toEqual([
          null,
          11,
          "#FFFFFF",
        ]);
      });
    },
  },
  {
    area: "Reading",
    belief: "`getCellProperties` gives the look of every cell by itself.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A2").format.font.name = ".VnTime";
        const properties = sheet.getRange("A1:A2").getCellProperties({ format: { font: { name: true } } });
        await context.sync();
        expect(properties.value.map((row) => row[0]?.format?.font?.name)).toEqual(["Calibri", ".VnTime"]);
      });
    },
  },
  {
    area: "Reading",
    belief:
      "Addresses name the sheet, quoted where the name is no plain word; whole columns and rows read `A:B` and `1:2`.",
    check: async ({ open, run }) => {
      open({ sheets: { "Đại biểu": [["x"]] } });
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Đại biểu");
        const ranges = ["B2:C3", "A:B", "1:2"].map((address) => sheet.getRange(address).load("address"));
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual(["'Đại biểu'!B2:C3", "'Đại biểu'!A:B", "'Đại biểu'!1:2"]);
      });
    },
  },
  {
    area: "Reading",
    belief: "A range beyond the grid's edge is refused with `InvalidArgument`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  // Sheets
  {
    area: "Sheets",
    belief:
      "Sheet names are found whatever the case of their letters; a second sheet of a name is refused with `ItemAlreadyExists`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("DATA").load("name");
        await context.sync();
        expect(sheet.name).toBe("Data");
      });
      const error = await errorOf(async (context) => {
        context.workbook.worksheets.add("data");
        await context.sync();
      });
      expect(error.code).toBe("ItemAlreadyExists");
    },
  },
  {
    area: "Sheets",
    belief:
      "A sheet name of more than 31 characters, or with one of `\\ / ? * [ ] :`, is refused with `InvalidArgument`.",
    check: async ({ open, errorOf }) => {
      open(items);
      for (const name of ["x".repeat(32), "a/b", "a?b", "[a]", "'a"]) {
        const error = await errorOf(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        });
        expect(error.code).toBe("InvalidArgument");
      }
    },
  },
  {
    area: "Sheets",
    belief: "The last visible sheet can be neither deleted nor hidden: `InvalidOperation`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const deleted = await errorOf(async (context) => {
        sheetOf(context).delete();
        await context.sync();
      });
      const hidden = await errorOf(async (context) => {
        sheetOf(context).visibility = "Hidden";
        await context.sync();
      });
      expect([deleted.code, hidden.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
    },
  },
  {
    area: "Sheets",
    belief: "Renaming a sheet rewrites the formulas and names that mention it; deleting it turns them to `#REF!`.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const { worksheets } = context.workbook;
        const other = worksheets.add("Other");
        other.getRange("A1").formulas = [["=Data!B2+1"]];
        sheetOf(context).name = "Hàng hóa";
        const cell = other.getRange("A1").load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["='Hàng hóa'!B2+1"]], [[4]]]);
        worksheets.getItem("Hàng hóa").delete();
        cell.load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
      });
    },
  },
  // Tables
  {
    area: "Tables",
    belief: "Two tables cannot share a cell, and two tables or a table and a name cannot share a name.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).tables.add("A1:B3", true).name = "Items";
        context.workbook.names.add("Cell", sheetOf(context).getRange("D1"));
        sheetOf(context).tables.add("F1:G2", true).name = "Others";
        await context.sync();
      });
      const overlap = await errorOf(async (context) => {
        sheetOf(context).tables.add("B3:C5", true);
        await context.sync();
      });
      const sameName = await errorOf(async (context) => {
        context.workbook.tables.getItem("Others").name = "items";
        await context.sync();
      });
      const nameTaken = await errorOf(async (context) => {
        context.workbook.tables.getItem("Others").name = "Cell";
        await context.sync();
      });
      expect([overlap.code, sameName.code, nameTaken.code]).toEqual([
        "InvalidArgument",
        "ItemAlreadyExists",
        "ItemAlreadyExists",
      ]);
    },
  },
  {
    area: "Tables",
    belief:
      "Headers of a table are unique texts: blank ones become `Column1`, repeated ones get a number, numbers become text.",
    check: async ({ open, run }) => {
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
  },
  {
    area: "Tables",
    belief: "A table of a header row only gets one blank row; its body never has fewer than one row.",
    check: async ({ open, run }) => {
      open({ sheets: { Data: [["Name", "Age"]] } });
      await run(async (context) => {
        const table = sheetOf(context).tables.add("A1:B1", true);
        const body = table.getDataBodyRange().load("address,values");
        await context.sync();
        expect([body.address, body.values]).toEqual(["Data!A2:B2", [["", ""]]]);
      });
    },
  },
  {
    area: "Tables",
    belief: "Values that an add-in writes right below a table do not make the table longer.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const table = sheetOf(context).tables.add("A1:B3", true);
        sheetOf(context).getRange("A4:B4").values = [["Washer", 9]];
        const body = table.getDataBodyRange().load("address");
        await context.sync();
        expect(body.address).toBe("Data!A2:B3");
      });
    },
  },
  {
    area: "Tables",
    belief: "`resize` keeps the header row, takes the cells in as they are, and refuses to meet another table.",
    check: async ({ open, run, errorOf }) => {
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
        const error = await errorOf(async (context) => {
          context.workbook.tables.getItem("Items").resize(address);
          await context.sync();
        });
        expect(error.code).toBe("InvalidArgument");
      }
    },
  },
  {
    area: "Tables",
    belief:
      "Rows that join a table get the formula of a calculated column; an add-in must come out right with or without.",
    check: async ({ open, run }) => {
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
  },
  {
    area: "Tables",
    belief: "Structured references calculate, and follow the table's new name.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const table = sheetOf(context).tables.add("A1:B3", true);
        table.name = "Items";
        const cell = sheetOf(context).getRange("D1");
        cell.formulas = [["=SUM(Items[Quantity])"]];
        table.name = "Goods";
        cell.load("values,formulas");
        await context.sync();
        expect([cell.values, cell.formulas]).toEqual([[[7]], [["=SUM(Goods[Quantity])"]]]);
      });
    },
  },
  {
    area: "Tables",
    belief: "A column's new heading is followed by the formulas that name it.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.tables.add("A1:B3", true).name = "Items";
        sheet.getRange("D1").formulas = [["=SUM(Items[Quantity])"]];
        sheet.getRange("B1").values = [["Số lượng"]];
        const cell = sheet.getRange("D1").load("values,formulas");
        await context.sync();
        expect([cell.values, cell.formulas]).toEqual([[[7]], [["=SUM(Items[Số lượng])"]]]);
      });
    },
  },
  {
    area: "Tables",
    belief: "Cells cannot be merged inside a table: `InvalidOperation`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).tables.add("A1:B3", true);
        sheetOf(context).getRange("A2:B2").merge();
        await context.sync();
      });
      expect(error.code).toBe("InvalidOperation");
    },
  },
  {
    area: "Tables",
    belief:
      "While a filter hides rows of a table its cells cannot be deleted (`GeneralException`), and values written over hidden rows may land elsewhere; `clearFilters` shows all rows.",
    check: async ({ open, run, errorOf }) => {
      const host = open(items);
      await run(async (context) => {
        sheetOf(context).tables.add("A1:B3", true);
        await context.sync();
      });
      const [table] = host.book.tables;
      if (table) table.isFiltered = true;
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A2:B2").delete("Up");
        await context.sync();
      });
      expect(error.code).toBe("GeneralException");
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
  },
  {
    area: "Tables",
    belief: "Deleting the only body row of a table empties it; the row itself stays.",
    check: async ({ open, run }) => {
      open({ sheets: { Data: [["Name"], ["a"]] } });
      await run(async (context) => {
        const table = sheetOf(context).tables.add("A1:A2", true);
        table.rows.getItemAt(0).delete();
        const body = table.getDataBodyRange().load("address,values");
        await context.sync();
        expect([body.address, body.values]).toEqual(["Data!A2", [[""]]]);
      });
    },
  },
  // Names
  {
    area: "Names",
    belief:
      "A name holds letters of any script, no spaces, and does not look like an address; a wrong one is `InvalidArgument`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        context.workbook.names.add("HN_NgàyHội", sheetOf(context).getRange("A1"));
        await context.sync();
      });
      for (const name of ["A1", "two words", "1st", "R1C1"]) {
        const error = await errorOf(async (context) => {
          context.workbook.names.add(name, sheetOf(context).getRange("A1"));
          await context.sync();
        });
        expect(error.code).toBe("InvalidArgument");
      }
    },
  },
  {
    area: "Names",
    belief: "A name's formula is absolute with its sheet; a name of a formula gives no range.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const { names } = context.workbook;
        const cells = names.add("Cells", sheetOf(context).getRange("A1:B2")).load("formula,type");
        const half = names.add("Half", "=1/2").getRangeOrNullObject().load("address");
        await context.sync();
        expect([cells.formula, cells.type, half.isNullObject]).toEqual(["=Data!$A$1:$B$2", "Range", true]);
      });
    },
  },
  {
    area: "Names",
    belief:
      "A name outlives its cells as `#REF!`: it is found, gives no range, and cannot be added again before it is deleted (`ItemAlreadyExists`).",
    check: async ({ open, run, errorOf }) => {
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
      const error = await errorOf(async (context) => {
        context.workbook.names.add("HN_DonVi", sheetOf(context).getRange("A1"));
        await context.sync();
      });
      expect(error.code).toBe("ItemAlreadyExists");
    },
  },
  // Insert and delete
  {
    area: "Inserting and deleting",
    belief:
      "Inserting rows moves references, names, tables, rules and ranges that are held, and stretches what spans the place.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
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
      });
    },
  },
  {
    area: "Inserting and deleting",
    belief: "Deleting the cells a formula refers to turns the reference to `#REF!`; deleting a part shortens it.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("D1:E1").formulas = [["=B2", "=SUM(B2:B3)"]];
        sheet.getRange("2:2").delete("Up");
        const cells = sheet.getRange("D1:E1").load("formulas,values");
        await context.sync();
        expect([cells.formulas, cells.values]).toEqual([[["=#REF!", "=SUM(B2:B2)"]], [["#REF!", 4]]]);
      });
    },
  },
  {
    area: "Inserting and deleting",
    belief:
      "A range that is held and whose cells were deleted is refused with `InvalidReference`; what goes on without it is done.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        const held = sheet.getRange("A2");
        sheet.getRange("2:2").delete("Up");
        sheet.getRange("2:2").delete("Up");
        expect(await valuesAt(context, "A1:A2")).toEqual([["Item"], [""]]);
        held.load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
      });
    },
  },
  {
    area: "Inserting and deleting",
    belief:
      "An insertion or deletion that would tear a table or a merged area apart is refused with `InvalidOperation`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).tables.add("A1:B3", true);
        sheetOf(context).getRange("A2").insert("Down");
        await context.sync();
      });
      expect(error.code).toBe("InvalidOperation");
    },
  },
  // Rules
  {
    area: "Validations and conditional formats",
    belief:
      "Their formulas take addresses and names but no structured references; such a formula is `InvalidArgument`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).tables.add("A1:B3", true).name = "Items";
        sheetOf(context).getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$3" } };
        await context.sync();
      });
      const validation = await errorOf(async (context) => {
        sheetOf(context).getRange("D2").dataValidation.rule = {
          list: { inCellDropDown: true, source: "=Items[Item]" },
        };
        await context.sync();
      });
      const conditional = await errorOf(async (context) => {
        sheetOf(context).getRange("D2").conditionalFormats.add("Custom").custom.rule.formula =
          "=COUNTIF(Items[Item],D2)=0";
        await context.sync();
      });
      expect([validation.code, conditional.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
    },
  },
  {
    area: "Validations and conditional formats",
    belief:
      "A list of fixed values is one text of at most 255 characters; titles have at most 32, alerts 225, prompts 255.",
    check: async ({ open, errorOf }) => {
      open(items);
      const list = await errorOf(async (context) => {
        sheetOf(context).getRange("D1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "x".repeat(256) },
        };
        await context.sync();
      });
      const title = await errorOf(async (context) => {
        const { dataValidation } = sheetOf(context).getRange("D1");
        dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
        await context.sync();
      });
      expect([list.code, title.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
    },
  },
  {
    area: "Validations and conditional formats",
    belief: "A validation does not stop an add-in from writing other values.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const cell = sheetOf(context).getRange("D1");
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        cell.values = [["c"]];
        expect(await valuesAt(context, "D1")).toEqual([["c"]]);
      });
    },
  },
  {
    area: "Validations and conditional formats",
    belief:
      "A validation set on a part of cells that share one leaves the others theirs; over a mixture `rule` reads null.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("D1:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        sheet.getRange("D2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
        const ranges = ["D1", "D2", "D3", "D1:D3"].map((address) =>
          sheet.getRange(address).dataValidation.load("type,rule"),
        );
        await context.sync();
        expect(ranges.map(({ type }) => type)).toEqual(["List", "WholeNumber", "List", "Inconsistent"]);
        expect(ranges[3]?.rule).toBeNull();
      });
    },
  },
  // Page
  {
    area: "Printed page",
    belief: "A row is at most 409.5 points high, a column at most 255 characters wide; more is `InvalidArgument`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        sheetOf(context).getRange("A1").format.rowHeight = 409;
        await context.sync();
      });
      for (const change of [{ rowHeight: 410 }, { columnWidth: 1_400 }]) {
        const error = await errorOf(async (context) => {
          sheetOf(context).getRange("A1").format.set(change);
          await context.sync();
        });
        expect(error.code).toBe("InvalidArgument");
      }
    },
  },
  {
    area: "Printed page",
    belief:
      "Page layout is kept as set: A4, landscape, margins in points, title rows, print area, fit to one page across, footer codes.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const page = sheetOf(context).pageLayout;
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
      });
    },
  },
  {
    area: "Printed page",
    belief: "A page is either scaled or fitted to pages; both at once are refused with `InvalidArgument`.",
    check: async ({ open, errorOf }) => {
      open(items);
      const error = await errorOf(async (context) => {
        sheetOf(context).pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  // Settings
  {
    area: "Settings",
    belief:
      "Settings take any JSON value under a key; adding an existing key overwrites it; a missing key is a null object.",
    check: async ({ open, run }) => {
      open(items);
      await run(async (context) => {
        const { settings } = context.workbook;
        settings.add("sets", { a: [1, 2] });
        settings.add("sets", { a: [3] });
        const one = settings.getItem("sets").load("value");
        const none = settings.getItemOrNullObject("none").load("value");
        await context.sync();
        expect([one.value, none.isNullObject]).toEqual([{ a: [3] }, true]);
      });
    },
  },
  // Refusals
  {
    area: "Refusals",
    belief:
      "Writing to locked cells of a protected sheet is refused with `AccessDenied`; reading is not, nor writing to unlocked cells.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("B2").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        sheet.getRange("B2").values = [[8]];
        expect(await valuesAt(context, "B2")).toEqual([[8]]);
      });
      const write = await errorOf(async (context) => {
        sheetOf(context).getRange("A2").values = [["x"]];
        await context.sync();
      });
      const format = await errorOf(async (context) => {
        sheetOf(context).getRange("A2").format.font.bold = true;
        await context.sync();
      });
      expect([write.code, format.code]).toEqual(["AccessDenied", "AccessDenied"]);
    },
  },
  {
    area: "Refusals",
    belief:
      "While the workbook's structure is protected, sheets can be neither added nor deleted nor renamed: `AccessDenied`.",
    check: async ({ open, run, errorOf }) => {
      open(items);
      await run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      const error = await errorOf(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    },
  },
  {
    area: "Refusals",
    belief:
      "While the user is typing in a cell every request is refused with `InvalidOperationInCellEditMode`, and nothing of it is done; where Excel declares `DelayForCellEdit`, a batch run with `delayForCellEdit` waits instead.",
    check: async ({ open, run, errorOf }) => {
      const host = open(items);
      host.refuse({ kind: "cell-editing" });
      const error = await errorOf(async (context) => {
        sheetOf(context).getRange("A2").values = [["x"]];
        await context.sync();
      });
      expect(error.code).toBe("InvalidOperationInCellEditMode");
      host.allowAll();
      expect(await run((context) => valuesAt(context, "A2"))).toEqual([["Nut"]]);
    },
  },
  {
    area: "Refusals",
    belief:
      "A request of more than 5 MB is refused with `RequestPayloadSizeLimitExceeded`, a response with `ResponsePayloadSizeLimitExceeded`.",
    check: async ({ open, errorOf }) => {
      const host = open(items);
      const long = "x".repeat(30_000);
      const request = await errorOf(async (context) => {
        sheetOf(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
        await context.sync();
      });
      host.refuse({ kind: "payload-too-large", bytes: 1000 });
      const response = await errorOf(async (context) => {
        sheetOf(context).getRange("A1:Z99").load("values");
        await context.sync();
      });
      expect([request.code, response.code]).toEqual([
        "RequestPayloadSizeLimitExceeded",
        "ResponsePayloadSizeLimitExceeded",
      ]);
    },
  },
  // Events
  {
    area: "Events",
    belief: "`onChanged` tells the address and whether it was this add-in; `remove` ends it.",
    check: async ({ open, run }) => {
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
  },
  {
    area: "Events",
    belief: "With `runtime.enableEvents` off nothing is told.",
    check: async ({ open, run }) => {
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
    },
  },
  {
    area: "Events",
    belief:
      "Selecting cells brings their sheet to the front and tells `onSelectionChanged`; a hidden sheet cannot be brought there.",
    check: async ({ open, run, errorOf }) => {
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
      const error = await errorOf(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").select();
        await context.sync();
      });
      expect(error.code).toBe("InvalidOperation");
    },
  },
  {
    area: "Reading",
    belief:
      "`getSelectedRanges` tells every area that the user has selected on the sheet in front, whole columns as such; the used range of an area is the part of it that holds values.",
    check: async ({ open, run }) => {
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
  },
];

/** Events come on a later turn. */
function nextEvents(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
