import { areaOf, columnLimit, rowLimit } from "../store/area";
import { parseAddress } from "../store/address";
import {
  color,
  oneOf,
  optionalText,
  optionalTruth,
  rangeArgument,
  record,
  textArgument,
  truth,
  wholeNumber,
} from "../arguments";
import { foldName } from "../store/find";
import { usedArea } from "../cells/cells";
import type { Excel } from "../excel";
import { rangeOfName } from "../objects/names";
import { enumWords } from "../office-words";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../objects/sheets";
import { answersFor, finder, hostObject } from "../host-objects";
import type { StoreSheet } from "../store/sheet";
import { accessDenied, invalidArgument } from "../../protocol/office-error";

const wholeGrid = areaOf(0, 0, rowLimit, columnLimit);

export const worksheet = answersFor("Worksheet", {
  identity: ({ id }) => id,
  properties: {
    id: { read: ({ id }) => id },
    name: {
      read: ({ name }) => name,
      write: (sheet, value, excel) => renameSheet(excel, sheet, textArgument(value)),
    },
    position: {
      read: (sheet, excel) => excel.workbook.sheets.indexOf(sheet),
      write: (sheet, value, excel) => moveSheet(excel, sheet, wholeNumber(value)),
    },
    visibility: {
      read: ({ visibility }) => visibility,
      write: (sheet, value, excel) => setVisibility(excel, sheet, oneOf(value, enumWords.visibility)),
    },
    tabColor: {
      read: ({ tabColor }) => tabColor,
      write: (sheet, value) => {
        sheet.tabColor = value === "" ? "" : color(value);
      },
    },
    showGridlines: {
      read: ({ showGridlines }) => showGridlines,
      write: (sheet, value) => {
        sheet.showGridlines = truth(value);
      },
    },
  },
  objects: {
    names: (sheet) => hostObject("NamedItemCollection", { sheet }),
    tables: (sheet) => hostObject("TableCollection", { sheet }),
    charts: (sheet) => hostObject("ChartCollection", sheet),
    freezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    pageLayout: (sheet) => hostObject("PageLayout", sheet),
    protection: (sheet) => hostObject("WorksheetProtection", sheet),
    customProperties: (sheet) => hostObject("WorksheetCustomPropertyCollection", sheet),
    horizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, breaks: "rowBreaks" }),
  },
  methods: {
    activate: (sheet, _args, excel) => activateSheet(excel, sheet),
    delete: (sheet, _args, excel) => deleteSheet(excel, sheet),
    getRange: (sheet, [address], excel) => rangeAt(sheet, optionalText(address), excel),
    getRangeByIndexes: (sheet, [row, column, rows, columns], excel) =>
      excel.range(sheet, areaOf(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns))),
    getRanges: (sheet, [addresses]) => {
      const text = textArgument(addresses);
      if (text.length > addressLimit) throw invalidArgument();
      const areas = splitAddresses(text).map((address) => {
        const parsed = parseAddress(address);
        if (parsed === null || (parsed.sheet !== null && foldName(parsed.sheet) !== foldName(sheet.name)))
          throw invalidArgument();
        return parsed.area;
      });
      return hostObject("RangeAreas", { sheet, areas });
    },
    getUsedRange: (sheet, [valuesOnly], excel) =>
      used(sheet, valuesOnly, excel) ?? excel.range(sheet, areaOf(0, 0, 1, 1)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], excel) => used(sheet, valuesOnly, excel),
  },
  events: {
    onChanged: ({ id }) => id,
  },
});

/** Excel takes at most so many characters of addresses. */
const addressLimit = 8192;

function splitAddresses(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
}

function rangeAt(sheet: StoreSheet, address: string | null, excel: Excel) {
  if (address === null) return excel.range(sheet, wholeGrid);
  const parsed = parseAddress(address);
  if (parsed !== null) {
    if (parsed.sheet !== null && foldName(parsed.sheet) !== foldName(sheet.name)) throw invalidArgument();
    return excel.range(sheet, parsed.area);
  }
  const named = rangeOfName(excel.workbook, sheet, address);
  if (named === null || named.sheet !== sheet) throw invalidArgument();
  return excel.range(named.sheet, named.area);
}

function used(sheet: StoreSheet, valuesOnly: unknown, excel: Excel) {
  const area = usedArea(sheet, wholeGrid, optionalTruth(valuesOnly, false));
  return area === null ? null : excel.range(sheet, area);
}

export const worksheetProtection = answersFor("WorksheetProtection", {
  properties: {
    protected: { read: (sheet) => sheet.protection !== null },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection !== null) throw accessDenied();
      sheet.protection = { options: options == null ? {} : record(options), password: optionalText(password) };
    },
  },
});

export const freezePanes = answersFor("WorksheetFreezePanes", {
  methods: {
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: band(count ?? 1), columns: 0 };
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: band(count ?? 1) };
    },
    freezeAt: (sheet, [range], excel) => {
      const { area } = rangeArgument(range, excel.workbook, sheet);
      const isWholeColumns = area.lastRow === rowLimit - 1;
      const isWholeRows = area.lastColumn === columnLimit - 1;
      sheet.frozen = { rows: isWholeColumns ? 0 : area.lastRow + 1, columns: isWholeRows ? 0 : area.lastColumn + 1 };
    },
    unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    ...finder<StoreSheet>("getLocation", (sheet, _args, excel) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return excel.range(sheet, areaOf(0, 0, rows || rowLimit, columns || columnLimit));
    }),
  },
});

function band(count: unknown): number {
  const number = wholeNumber(count);
  if (number < 1) throw invalidArgument();
  return number;
}
