import { addressOf, quotedSheetName } from "../store/address";
import { areaOf, boundingArea, columnsOf, rowsOf, rowLimit, type Area } from "../store/area";
import { oneOf, optionalTruth, rangeArgument, truth, wholeNumber } from "../arguments";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "../store/bands";
import {
  clearCells,
  enterCells,
  enterNumberFormats,
  plainValue,
  readCells,
  textOf,
  usedArea,
  valueType,
} from "../cells/cells";
import { copyCells } from "../cells/copy-cells";
import { copyRules } from "../objects/copy-rules";
import { eventNumber, type Excel } from "../excel";
import type { GridRange } from "../grid-range";
import { mergeCells, mergesTouching, unmergeCells } from "../cells/merges";
import { enumWords } from "../office-words";
import { bandProperties, cellProperties, setCellProperties } from "./range-properties";
import { deleteCells, insertCells } from "../cells/shift-cells";
import { activateSheet } from "../objects/sheets";
import { answersFor, hostObject } from "../host-objects";
import { formatAt } from "../store/sheet";
import { invalidArgument, OfficeError } from "../../protocol/office-error";

/** The declaration of Office.js says that more merged areas are not given; it does not say how that shows. */
const mergesLimit = 512;

export const range = answersFor("Range", {
  properties: {
    address: { read: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${addressOf(area)}` },
    rowIndex: { read: ({ area }) => area.firstRow },
    columnIndex: { read: ({ area }) => area.firstColumn },
    rowCount: { read: ({ area }) => rowsOf(area) },
    columnCount: { read: ({ area }) => columnsOf(area) },
    values: {
      read: (cells) => readCells(cells, (cell) => plainValue(cell?.value)),
      write: (cells, value, excel) => enterCells(cells, value, excel),
    },
    formulas: {
      read: (cells) => readCells(cells, (cell) => cell?.formula ?? plainValue(cell?.value)),
      write: (cells, value, excel) => enterCells(cells, value, excel),
    },
    text: { read: (cells) => readCells(cells, (cell, row, column) => textOf(cells.sheet, cell, row, column)) },
    valueTypes: { read: (cells) => readCells(cells, valueType) },
    numberFormat: {
      read: (cells) => readCells(cells, (_cell, row, column) => formatAt(cells.sheet, row, column).numberFormat),
      write: (cells, value, excel) => enterNumberFormats(cells, value, excel),
    },
    rowHidden: {
      read: ({ sheet, area }) => rowsHidden(sheet, area),
      write: ({ sheet, area }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        setRowsHidden(sheet, area, truth(value));
      },
    },
    columnHidden: {
      read: ({ sheet, area }) => columnsHidden(sheet, area),
      write: ({ sheet, area }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        setColumnsHidden(sheet, area, truth(value));
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    format: (cells) => hostObject("RangeFormat", cells),
    dataValidation: (cells) => hostObject("DataValidation", cells),
    conditionalFormats: (cells) => hostObject("ConditionalFormatCollection", cells),
  },
  methods: {
    getCell: ({ sheet, area }, [row, column], excel) =>
      excel.range(sheet, areaOf(area.firstRow + wholeNumber(row), area.firstColumn + wholeNumber(column), 1, 1)),
    getRow: ({ sheet, area }, [row], excel) => {
      const index = area.firstRow + within(wholeNumber(row), rowsOf(area));
      return excel.range(sheet, { ...area, firstRow: index, lastRow: index });
    },
    getLastRow: ({ sheet, area }, _args, excel) => excel.range(sheet, { ...area, firstRow: area.lastRow }),
    getOffsetRange: ({ sheet, area }, [rows, columns], excel) =>
      excel.range(sheet, shifted(area, wholeNumber(rows), wholeNumber(columns))),
    getRowsBelow: ({ sheet, area }, [count], excel) => {
      const rows = wholeNumber(count ?? 1);
      if (rows === 0) throw invalidArgument();
      return excel.range(
        sheet,
        rows > 0
          ? { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + rows }
          : { ...area, firstRow: area.lastRow + rows + 1, lastRow: area.lastRow },
      );
    },
    getEntireColumn: ({ sheet, area }, _args, excel) =>
      excel.range(sheet, { ...area, firstRow: 0, lastRow: rowLimit - 1 }),
    getBoundingRect: ({ sheet, area }, [other], excel) => {
      const cells = rangeArgument(other, excel.workbook, sheet);
      if (cells.sheet !== sheet) throw invalidArgument();
      return excel.range(sheet, boundingArea(area, cells.area));
    },
    getUsedRangeOrNullObject: (cells, [valuesOnly], excel) => used(cells, valuesOnly, excel),
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const merges = mergesTouching(sheet, area);
      if (merges.length > mergesLimit) {
        throw new OfficeError("GeneralException", "There was an internal error while processing the request.", 500);
      }
      return areas(sheet, merges);
    },
    getCellProperties: (cells, [wanted]) => cellProperties(cells, wanted),
    setCellProperties: (cells, [values], excel) => setCellProperties(cells, values, excel),
    getRowProperties: (cells, [wanted]) => bandProperties(cells, wanted, "row"),
    getColumnProperties: (cells, [wanted]) => bandProperties(cells, wanted, "column"),
    clear: (cells, [applyTo], excel) => clearCells(cells, oneOf(applyTo ?? "All", enumWords.clearApplyTo), excel),
    delete: (cells, [shift], excel) => deleteCells(cells, oneOf(shift, enumWords.deleteShift), excel),
    insert: ({ sheet, area }, [shift], excel) => {
      insertCells({ sheet, area }, oneOf(shift, enumWords.insertShift), excel);
      return excel.range(sheet, area);
    },
    copyFrom: async (cells, [source, type, skipBlanks, transpose], excel) => {
      await excel.settle();
      const from = rangeArgument(source, excel.workbook, cells.sheet);
      if (optionalTruth(skipBlanks, false) || optionalTruth(transpose, false)) throw invalidArgument();
      const kind = oneOf(type ?? "All", enumWords.copyType);
      const target = copyCells(from, cells, kind, excel);
      if (kind === "All") copyRules(from, target);
    },
    merge: (cells, [across], excel) => mergeCells(cells, optionalTruth(across, false), excel),
    unmerge: (cells, _args, excel) => unmergeCells(cells, excel),
    select: ({ sheet, area }, _args, excel) => selectCells(excel, sheet, area),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows === rowsOf(area) && columns === columnsOf(area)) return;
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
});

/** Selects cells on the sheet they are on, which comes to the front; `others` are selected beside them. */
export function selectCells(excel: Excel, sheet: GridRange["sheet"], area: Area, others: readonly Area[] = []): void {
  activateSheet(excel, sheet);
  sheet.selection = area;
  sheet.alsoSelected = others;
  excel.raise(eventNumber.selectionChanged, sheet, { address: addressOf(area) });
}

export const rangeAreas = answersFor("RangeAreas", {
  properties: {
    address: {
      read: ({ sheet, areas: parts }) =>
        parts.map((area) => `${quotedSheetName(sheet.name)}!${addressOf(area)}`).join(","),
    },
    areaCount: { read: ({ areas: parts }) => parts.length },
  },
  objects: {
    areas: (parts) => hostObject("RangeCollection", parts),
    format: (parts) => hostObject("RangeFormat", parts),
  },
});

export const rangeCollection = answersFor("RangeCollection", {
  items: ({ sheet, areas: parts }, excel) => parts.map((area) => excel.range(sheet, area)),
  methods: {
    getItemAt: ({ sheet, areas: parts }, [index], excel) => {
      const area = parts[wholeNumber(index)];
      if (area === undefined) throw invalidArgument();
      return excel.range(sheet, area);
    },
  },
});

function areas(sheet: GridRange["sheet"], found: readonly Area[]) {
  return found.length === 0 ? null : hostObject("RangeAreas", { sheet, areas: found });
}

function used({ sheet, area }: GridRange, valuesOnly: unknown, excel: Excel) {
  const found = usedArea(sheet, area, optionalTruth(valuesOnly, false));
  return found === null ? null : excel.range(sheet, found);
}

function shifted(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  };
}

/** Rows and columns of a range are counted from its own first one and end with its last. */
function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}
