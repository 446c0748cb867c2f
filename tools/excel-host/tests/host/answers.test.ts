import { beginTrials } from "../../beliefs/trial";

/** Areas of Office.js that the beliefs do not go through member by member. */
describe("the host's answers, through the genuine client", () => {
  let trials: Awaited<ReturnType<typeof beginTrials>>;
  beforeAll(async () => {
    trials = await beginTrials();
  });
  afterAll(() => trials.end());

  const data = {
    sheets: {
      Data: [
        ["Item", "Quantity"],
        ["Nut", 3],
        ["Bolt", 4],
      ],
    },
  };
  const open = () => trials.open(data);
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");

  test("ranges are made from ranges", async () => {
    open();
    await trials.run(async (context) => {
      const range = sheetOf(context).getRange("B2:D5");
      const made = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getLastRow(),
        range.getOffsetRange(-1, 1),
        range.getRowsBelow(2),
        range.getEntireColumn(),
        range.getBoundingRect("A1"),
      ].map((one) => one.load("address"));
      await context.sync();
      expect(made.map(({ address }) => address.replace("Data!", ""))).toEqual([
        "C3",
        "B2:D2",
        "B5:D5",
        "C1:E4",
        "B6:D7",
        "B:D",
        "A1:D5",
      ]);
    });
  });

  test("cells, rows and columns give their properties one by one", async () => {
    open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet
        .getRange("A1:B1")
        .setCellProperties([[{ format: { font: { bold: true } } }, { format: { fill: { color: "#FF0000" } } }]]);
      const range = sheet.getRange("A1:B2");
      const cells = range.getCellProperties({ address: true, format: { font: { bold: true }, fill: { color: true } } });
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      range.load("rowHidden");
      await context.sync();
      expect(cells.value[0]).toEqual([
        { address: "Data!A1", format: { font: { bold: true }, fill: { color: "#FFFFFF" } } },
        { address: "Data!B1", format: { font: { bold: false }, fill: { color: "#FF0000" } } },
      ]);
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, format: { columnWidth: 100 } },
        { columnHidden: false, format: { columnWidth: 48 } },
      ]);
      expect(range.rowHidden).toBeNull();
    });
  });

  test("every property of a cell's look is kept and given back", async () => {
    open();
    await trials.run(async (context) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      const { format } = sheetOf(context).getRange("A1:B3");
      const look = {
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        rowHeight: 30,
        columnWidth: 60,
      } as const;
      const font = { name: "Times New Roman", size: 13, bold: true, italic: true, color: "#C00000" } as const;
      format.set(look);
      format.font.set({ ...font, underline: "Single" });
      format.protection.locked = false;
      format.load(Object.keys(look).join(","));
      format.font.load("name,size,bold,italic,color,underline");
      format.protection.load("locked");
      await context.sync();
      expect(format.toJSON()).toMatchObject(look);
      expect(format.font.toJSON()).toEqual({ ...font, underline: "Single" });
      expect(format.protection.toJSON()).toEqual({ locked: false });
    });
    for (const [name, value] of [
      ["rowHeight", 500],
      ["horizontalAlignment", "Middle"],
    ] as const) {
      const error = await trials.errorOf(async (context) => {
        sheetOf(context)
          .getRange("A1")
          .format.set({ [name]: value });
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });

  test("borders: outside, inside, and off again", async () => {
    open();
    await trials.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B3");
      const { borders } = range.format;
      for (const side of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        borders.getItem(side).style = "Continuous";
      }
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("InsideVertical").style = "None";
      const middle = sheetOf(context).getRange("A2").format.borders;
      const sides = (["EdgeTop", "EdgeRight"] as const).map((side) => middle.getItem(side).load("style"));
      const top = borders.getItem("EdgeTop").load("style,weight,color");
      await context.sync();
      expect(sides.map(({ style }) => style)).toEqual(["Continuous", "None"]);
      expect([top.style, top.weight, top.color]).toEqual(["Continuous", "Medium", "#000000"]);
    });
  });

  test("several ranges are formatted at once", async () => {
    open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      const areas = sheet.getRanges("A2,B3");
      areas.format.fill.color = "#FFC7CE";
      areas.load("areaCount,address");
      const cells = ["A2", "A3", "B3"].map((address) => sheet.getRange(address).load("format/fill/color"));
      await context.sync();
      expect(cells.map(({ format }) => format.fill.color)).toEqual(["#FFC7CE", "#FFFFFF", "#FFC7CE"]);
      expect([areas.areaCount, areas.address]).toEqual([2, "Data!A2,Data!B3"]);
    });
  });

  test("copies move formulas, and repeat over a multiple of the source", async () => {
    open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("C2").formulas = [["=B2*$B$3"]];
      sheet.getRange("C2").format.font.bold = true;
      sheet.getRange("C3:C5").copyFrom("C2");
      sheet.getRange("E1").copyFrom("C2", "Values");
      const copied = sheet.getRange("C3:C5").load("formulas,format/font/bold");
      const value = sheet.getRange("E1").load("formulas,format/font/bold");
      await context.sync();
      expect(copied.formulas).toEqual([["=B3*$B$3"], ["=B4*$B$3"], ["=B5*$B$3"]]);
      expect([copied.format.font.bold, value.formulas, value.format.font.bold]).toEqual([true, [[12]], false]);
    });
  });

  test("clearing contents keeps the format, clearing formats the contents, clearing all neither", async () => {
    const host = open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A3").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
      await context.sync();
      expect(cells.map(({ values, format }) => [values, format.font.bold])).toEqual([
        [[[""]], true],
        [[["Nut"]], false],
        [[[""]], false],
      ]);
    });
    expect(host.workbook.activeSheet.cells.has(2 * 16_384)).toBe(false);
  });

  test("merged areas are found", async () => {
    open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A5:C5").merge();
      sheet.getRange("A6:B7").merge(true);
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(["Data!A5:C5,Data!A6:B6,Data!A7:B7", true]);
      sheet.getRange("A5").unmerge();
      const rest = sheet.getRange("A5:C5").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(rest.isNullObject).toBe(true);
    });
  });

  test("autofit heightens rows to their wrapped texts", async () => {
    open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B2").values = [["a longer text that is wrapped over several lines"]];
      sheet.getRange("B2").format.wrapText = true;
      sheet.getRange("2:2").format.autofitRows();
      const sizes = sheet.getRange("A2").load("format/rowHeight");
      await context.sync();
      expect(sizes.format.rowHeight).toBeGreaterThan(40);
      sheet.getRange("2:2").format.useStandardHeight = true;
      sizes.load("format/rowHeight");
      await context.sync();
      expect(sizes.format.rowHeight).toBe(15);
    });
  });

  describe("tables", () => {
    const withTable = () =>
      trials.run(async (context) => {
        sheetOf(context).tables.add("A1:B3", true).name = "Items";
        await context.sync();
      });

    test("rows are added at the end and in between, what stands below moves", async () => {
      open();
      await withTable();
      await trials.run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A4").values = [["below"]];
        const table = context.workbook.tables.getItem("Items");
        table.rows.add(undefined, [["Washer", 5]]);
        table.rows.add(0, [["Screw", 1]]);
        const all = sheet.getRange("A1:B6").load("values");
        await context.sync();
        expect(all.values).toEqual([
          ["Item", "Quantity"],
          ["Screw", 1],
          ["Nut", 3],
          ["Bolt", 4],
          ["Washer", 5],
          ["below", ""],
        ]);
      });
    });

    test("the totals row comes and goes", async () => {
      open();
      await withTable();
      await trials.run(async (context) => {
        const table = context.workbook.tables.getItem("Items");
        table.showTotals = true;
        const totals = sheetOf(context).getRange("A4:B4").load("values");
        const body = table.getDataBodyRange().load("address");
        await context.sync();
        expect([totals.values, body.address]).toEqual([[["Total", ""]], "Data!A2:B3"]);
        table.showTotals = false;
        const whole = table.getRange().load("address");
        await context.sync();
        expect(whole.address).toBe("Data!A1:B3");
      });
    });

    test("columns are found by name, id and place, and renamed by their header", async () => {
      open();
      await withTable();
      await trials.run(async (context) => {
        const { columns } = context.workbook.tables.getItem("Items");
        sheetOf(context).getRange("B1").values = [["Số lượng"]];
        const byName = columns.getItem("số lượng").load("id");
        const body = byName.getDataBodyRange().load("address");
        columns.load("items/name");
        await context.sync();
        expect([byName.id, body.address]).toEqual([2, "Data!B2:B3"]);
        expect(columns.items.map(({ name }) => name)).toEqual(["Item", "Số lượng"]);
      });
    });

    test("deleted with its cells, or turned into plain cells", async () => {
      open();
      await withTable();
      await trials.run(async (context) => {
        context.workbook.tables.getItem("Items").convertToRange();
        const none = context.workbook.tables.getItemOrNullObject("Items").load("name");
        const kept = sheetOf(context).getRange("A2").load("values");
        await context.sync();
        expect([none.isNullObject, kept.values]).toEqual([true, [["Nut"]]]);
        sheetOf(context).tables.add("A1:B3", true).delete();
        const used = sheetOf(context).getUsedRangeOrNullObject().load("address");
        await context.sync();
        expect(used.isNullObject).toBe(true);
      });
    });

    test("looks are kept, unknown styles refused", async () => {
      open();
      await withTable();
      await trials.run(async (context) => {
        const table = context.workbook.tables.getItem("Items");
        table.set({ style: "TableStyleLight9", showBandedRows: false });
        table.load("style,showBandedRows");
        await context.sync();
        expect([table.style, table.showBandedRows]).toEqual(["TableStyleLight9", false]);
      });
      const error = await trials.errorOf(async (context) => {
        context.workbook.tables.getItem("Items").style = "Fancy";
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    });

    test("their changes are sent to those who listen to the table", async () => {
      const host = open();
      await withTable();
      const seen: string[] = [];
      await trials.run(async (context) => {
        context.workbook.tables.getItem("Items").onChanged.add((event) => {
          seen.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
      });
      host.type("Data!B2", 7);
      host.type("Data!D9", 7);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(["B2"]);
    });
  });

  test("conditional formats: one formula, one comparison, cleared for a part", async () => {
    const host = open();
    await trials.run(async (context) => {
      const range = sheetOf(context).getRange("B2:B3");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B2>3";
      custom.custom.format.fill.color = "#FFC7CE";
      custom.custom.format.font.bold = true;
      const comparison = range.conditionalFormats.add("CellValue").cellValue;
      comparison.rule = { formula1: "=1", operator: "LessThan" };
      comparison.format.font.color = "#FF0000";
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["CellValue", 0],
        ["Custom", 1],
      ]);
      sheetOf(context).getRange("B3").conditionalFormats.clearAll();
      const left = sheetOf(context).getRange("B3").conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
    expect(host.workbook.activeSheet.conditionalFormats.map(({ formula, areas }) => [formula, areas.length])).toEqual([
      ["=$B2>3", 1],
      ["", 1],
    ]);
  });

  test("page breaks, frozen panes, tab and view are kept", async () => {
    const host = open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.horizontalPageBreaks.add("A3");
      sheet.horizontalPageBreaks.add("A9");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
      sheet.set({ tabColor: "#C00000", showGridlines: false });
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const count = sheet.horizontalPageBreaks.getCount();
      sheet.load("tabColor,showGridlines");
      await context.sync();
      expect([frozen.address, count.value, sheet.tabColor, sheet.showGridlines]).toEqual([
        "Data!A1:B1",
        2,
        "#C00000",
        false,
      ]);
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.freezePanes.unfreeze();
      await context.sync();
    });
    expect(host.workbook.activeSheet).toMatchObject({ frozen: { rows: 0, columns: 0 }, page: { rowBreaks: [] } });
  });

  test("a whole page set-up is kept, member by member", async () => {
    open();
    await trials.run(async (context) => {
      const page = sheetOf(context).pageLayout;
      page.set({ centerVertically: true, printGridlines: true, printOrder: "OverThenDown", firstPageNumber: 3 });
      page.setPrintMargins("Centimeters", { top: 2, left: 3 });
      page.setPrintTitleColumns("$A:$A");
      page.headersFooters.defaultForAllPages.set({ leftHeader: "ỦY BAN", centerHeader: "&A", rightHeader: "&D" });
      page.load("topMargin,leftMargin,printOrder,firstPageNumber,centerVertically");
      page.headersFooters.defaultForAllPages.load("leftHeader,centerFooter");
      const titles = page.getPrintTitleColumns().load("address");
      const none = page.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([Math.round(page.topMargin), Math.round(page.leftMargin), page.printOrder, page.firstPageNumber]).toEqual([
        57,
        85,
        "OverThenDown",
        3,
      ]);
      expect([page.headersFooters.defaultForAllPages.leftHeader, titles.address, none.isNullObject]).toEqual([
        "ỦY BAN",
        "Data!A:A",
        true,
      ]);
    });
  });

  test("a chart is kept with its source, title and place", async () => {
    const host = open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Quantities";
      chart.title.text = "Số lượng";
      chart.legend.visible = false;
      chart.setPosition("D2", "F9");
      const read = sheet.charts.getItem("Quantities").load("title/text");
      await context.sync();
      expect(read.title.text).toBe("Số lượng");
      expect(host.workbook.activeSheet.charts).toEqual([
        expect.objectContaining({ left: 144, top: 15, width: 144, height: 120, type: "ColumnClustered" }),
      ]);
      chart.delete();
      await context.sync();
    });
    expect(host.workbook.activeSheet.charts).toHaveLength(0);
  });

  test("a chart's series take their names and categories from headings, and follow their cells", async () => {
    const host = open();
    await trials.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.gapWidth = 60;
      series.format.fill.setSolidColor("#b8860b");
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.legend.position = "Bottom";
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    const [chart] = host.workbook.activeSheet.charts;
    expect(chart?.series).toEqual([
      {
        name: "Quantity",
        values: "=Data!$B$4:$B$5",
        categories: "=Data!$A$4:$A$5",
        color: "#B8860B",
        hasDataLabels: true,
        gapWidth: 60,
      },
    ]);
    expect(Object.fromEntries(chart?.properties ?? [])).toEqual({
      "axes/categoryAxis/reversePlotOrder": true,
      "axes/valueAxis/majorGridlines/visible": false,
      "legend/position": "Bottom",
    });
  });

  test("custom properties of the workbook and of a sheet", async () => {
    open();
    await trials.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("kind", "bang-vang");
      const sheetProperties = sheetOf(context).customProperties;
      sheetProperties.add("ours", "yes");
      const read = custom.getItem("KIND").load("value");
      const readOfSheet = sheetProperties.getItemOrNullObject("ours").load("value");
      const none = custom.getItemOrNullObject("none").load("value");
      await context.sync();
      expect([read.value, readOfSheet.value, none.isNullObject]).toEqual(["bang-vang", "yes", true]);
      read.delete();
      const count = custom.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("names are read, changed and deleted", async () => {
    open();
    await trials.run(async (context) => {
      const { names } = context.workbook;
      names.add("Cell", sheetOf(context).getRange("B2"), "a comment");
      sheetOf(context).names.add("Own", sheetOf(context).getRange("A1"));
      const name = names.getItem("cell").load("name,comment,scope,value");
      const own = sheetOf(context).names.getItem("Own").load("scope");
      await context.sync();
      expect([name.name, name.comment, name.scope, name.value, own.scope]).toEqual([
        "Cell",
        "a comment",
        "Workbook",
        "Data!$B$2",
        "Worksheet",
      ]);
      name.formula = "=Data!$B$3";
      const cells = name.getRange().load("values");
      names.load("items/name");
      await context.sync();
      expect([cells.values, names.items.length]).toEqual([[[4]], 1]);
      name.delete();
      const none = names.getItemOrNullObject("Cell").load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("sheets are ordered, shown and hidden", async () => {
    trials.open({ sheets: { One: [], Two: [], Three: [] } });
    await trials.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Two").visibility = "VeryHidden";
      worksheets.getItem("Three").position = 0;
      worksheets.getItem("One").activate();
      worksheets.load("items/name,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name,position");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Three", "Visible"],
        ["One", "Visible"],
        ["Two", "VeryHidden"],
      ]);
      expect([active.name, active.position]).toEqual(["One", 1]);
    });
  });

  test("sheet events: added, activated, deleted", async () => {
    open();
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await trials.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
      const added = worksheets.add("New");
      added.activate();
      added.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(["added", "activated", "deleted"]);
  });

  test("calculation can be left to the add-in", async () => {
    open();
    await trials.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      const cell = sheetOf(context).getRange("D1");
      cell.formulas = [["=B2+1"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
      application.calculate("Full");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[4]]);
    });
  });
});
