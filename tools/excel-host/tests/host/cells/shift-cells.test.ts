import fc from "fast-check";
import { createHost, type EmbeddedHost } from "../../../host/create-host";
import { areaOf, columnLimit, rowLimit } from "../../../host/store/area";
import { addressOf } from "../../../host/store/address";
import { GridRange } from "../../../host/grid-range";
import { deleteCells, insertCells } from "../../../host/cells/shift-cells";
import { addTable, resizeTable } from "../../../host/objects/tables";
import { cellKey } from "../../../host/store/cell";
import type { StoreSheet } from "../../../host/store/sheet";

function openWorkbook(): { host: EmbeddedHost; sheet: StoreSheet } {
  const host = createHost({
    sheets: {
      Data: [
        ["Item", "Quantity", "", "Total"],
        ["Nut", 3, "", "=SUM(B2:B4)"],
        ["Bolt", 4, "", "=Other!A2&$A$3"],
        ["Screw", 5, "", "=COUNTA(A:A)"],
      ],
      Other: [["=Data!B3"], ["=SUM(Data!A2:B4)"]],
    },
  });
  host.workbook.names.push({ name: "Bolts", sheet: null, formula: "=Data!$B$3", visible: true, comment: "" });
  return { host, sheet: host.workbook.activeSheet };
}

const rows = (first: number, count: number) => areaOf(first, 0, count, columnLimit);
const columns = (first: number, count: number) => areaOf(0, first, rowLimit, count);

/** All formulas and values, with their places. */
function contents(host: EmbeddedHost): unknown {
  return {
    cells: host.workbook.sheets.map(({ cells }) =>
      [...cells]
        .map(([key, { value, formula }]) => [key, formula ?? value])
        .sort(([one], [other]) => Number(one) - Number(other)),
    ),
    names: host.workbook.names.map(({ formula }) => formula),
    merges: host.workbook.sheets.map(({ merges }) => merges.map(addressOf)),
  };
}

test("rows inserted: references of all sheets and names move, spans stretch", () => {
  const { host, sheet } = openWorkbook();
  insertCells({ sheet, area: rows(2, 2) }, "Down", host.excel);
  const formula = (row: number, column: number) => sheet.cells.get(cellKey(row, column))?.formula;
  expect([formula(1, 3), formula(4, 3), formula(5, 3)]).toEqual(["=SUM(B2:B6)", "=Other!A2&$A$5", "=COUNTA(A:A)"]);
  expect([...(host.workbook.sheets[1]?.cells.values() ?? [])].map((cell) => cell.formula)).toEqual([
    "=Data!B5",
    "=SUM(Data!A2:B6)",
  ]);
  expect(host.workbook.names[0]?.formula).toBe("=Data!$B$5");
});

test("columns deleted: what referred to them breaks, what spans them shrinks", () => {
  const { host, sheet } = openWorkbook();
  deleteCells(new GridRange(sheet, columns(1, 1)), "Left", host.excel);
  expect(sheet.cells.get(cellKey(1, 2))?.formula).toBe("=SUM(#REF!)");
  expect([...(host.workbook.sheets[1]?.cells.values() ?? [])].map((cell) => cell.formula)).toEqual([
    "=#REF!",
    "=SUM(Data!A2:A4)",
  ]);
  expect(host.workbook.names[0]?.formula).toBe("=#REF!");
});

test("heights, merges, rules, print titles, breaks and the frozen place move with whole rows", () => {
  const { host, sheet } = openWorkbook();
  sheet.rows.set(3, { size: 30, hidden: false });
  sheet.merges.push(areaOf(5, 0, 2, 2));
  sheet.validations.push({
    areas: [areaOf(1, 0, 3, 1)],
    rule: { list: { inCellDropDown: true, source: "=$B$2:$B$4" } },
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
    prompt: { message: "", showPrompt: true, title: "" },
    ignoreBlanks: true,
  });
  sheet.page.rowBreaks = [4];
  sheet.page.titleRows = { first: 0, last: 0 };
  insertCells({ sheet, area: rows(0, 1) }, "Down", host.excel);
  expect([...sheet.rows.keys()]).toEqual([4]);
  expect(sheet.merges.map(addressOf)).toEqual(["A7:B8"]);
  expect(sheet.validations.map(({ areas, rule }) => [areas.map(addressOf), rule])).toEqual([
    [["A3:A5"], { list: { inCellDropDown: true, source: "=$B$3:$B$5" } }],
  ]);
  expect([sheet.page.rowBreaks, sheet.page.titleRows]).toEqual([[5], { first: 1, last: 1 }]);
});

describe("tables", () => {
  function withTable() {
    const { host, sheet } = openWorkbook();
    const table = addTable(host.excel, new GridRange(sheet, areaOf(0, 0, 4, 2)), true);
    return { host, sheet, table };
  }

  test("rows inserted above move the table, inside lengthen it, below leave it", () => {
    for (const [at, address] of [
      [0, "A2:B5"],
      [2, "A1:B5"],
      [4, "A1:B4"],
    ] as const) {
      const { host, sheet, table } = withTable();
      insertCells({ sheet, area: rows(at, 1) }, "Down", host.excel);
      expect(addressOf(table.area)).toBe(address);
    }
  });

  test("a column inserted inside gets a free name, beside it moves the table", () => {
    const { host, sheet, table } = withTable();
    insertCells({ sheet, area: columns(1, 1) }, "Right", host.excel);
    expect(table.columns.map(({ name }) => name)).toEqual(["Item", "Column1", "Quantity"]);
    insertCells({ sheet, area: columns(0, 1) }, "Right", host.excel);
    expect(addressOf(table.area)).toBe("B1:D4");
    deleteCells(new GridRange(sheet, columns(2, 1)), "Left", host.excel);
    expect(table.columns.map(({ name }) => name)).toEqual(["Item", "Quantity"]);
  });

  test("its header, or all of its body, cannot be deleted by rows; all of it can", () => {
    const { host, sheet, table } = withTable();
    expect(() => deleteCells(new GridRange(sheet, rows(0, 1)), "Up", host.excel)).toThrow();
    expect(() => deleteCells(new GridRange(sheet, rows(1, 3)), "Up", host.excel)).toThrow();
    deleteCells(new GridRange(sheet, rows(0, 4)), "Up", host.excel);
    expect(host.workbook.tables).not.toContain(table);
  });

  test("a resized table takes new columns by their headers", () => {
    const { host, sheet, table } = withTable();
    resizeTable(host.excel, table, new GridRange(sheet, areaOf(0, 0, 4, 4)));
    expect(table.columns.map(({ name }) => name)).toEqual(["Item", "Quantity", "Column3", "Total"]);
  });
});

describe("properties", () => {
  const place = fc.record({ at: fc.nat(6), count: fc.integer({ min: 1, max: 3 }), down: fc.boolean() });

  test("what is inserted and deleted again leaves the workbook as it was", () => {
    fc.assert(
      fc.property(place, ({ at, count, down }) => {
        const { host, sheet } = openWorkbook();
        sheet.merges.push(areaOf(5, 5, 2, 2));
        const before = contents(host);
        const area = down ? rows(at, count) : columns(at, count);
        insertCells({ sheet, area }, down ? "Down" : "Right", host.excel);
        deleteCells(new GridRange(sheet, area), down ? "Up" : "Left", host.excel);
        expect(contents(host)).toEqual(before);
      }),
    );
  });

  test("totals of a span do not change when empty rows or columns come in", async () => {
    await fc.assert(
      fc.asyncProperty(place, async ({ at, count, down }) => {
        const { host, sheet } = openWorkbook();
        insertCells({ sheet, area: down ? rows(at, count) : columns(at, count) }, down ? "Down" : "Right", host.excel);
        await host.settle();
        const values = [...sheet.cells.values(), ...(host.workbook.sheets[1]?.cells.values() ?? [])]
          .filter(({ formula }) => formula?.startsWith("=SUM") === true)
          .map(({ value }) => value);
        expect(values).toEqual([12, 12]);
      }),
      { numRuns: 20 },
    );
  });
});
