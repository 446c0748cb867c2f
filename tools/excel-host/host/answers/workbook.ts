import { enumWords } from "../office-words";
import { oneOf, optionalText, textArgument, truth } from "../arguments";
import { sheetNamed } from "../store/find";
import type { Excel } from "../excel";
import { createSheetIn } from "../objects/sheets";
import { answersFor, finder, give } from "../subjects";
import type { StoreSheet } from "../store/sheet";
import type { StoreWorkbook } from "../store/workbook";
import { accessDenied, invalidArgument } from "../../protocol/office-error";

export const workbook = answersFor("Workbook", {
  objects: {
    application: (book) => give("Application", book),
    worksheets: (book) => give("WorksheetCollection", book),
    tables: () => give("TableCollection", { sheet: null }),
    names: () => give("NamedItemCollection", { sheet: null }),
    settings: (book) => give("SettingCollection", book),
    properties: (book) => give("DocumentProperties", book),
    protection: (book) => give("WorkbookProtection", book),
    _Runtime: (book) => give("Runtime", book),
  },
  methods: {
    getSelectedRange: (book, _args, excel) => excel.range(book.activeSheet, book.activeSheet.selection),
    getSelectedRanges: ({ activeSheet: sheet }) =>
      give("RangeAreas", { sheet, areas: [sheet.selection, ...sheet.alsoSelected] }),
    _GetRangeForEventByReferenceId: (_book, [reference], excel) => eventRange(excel, reference),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [reference], excel) => eventRange(excel, reference),
  },
});

function eventRange(excel: Excel, reference: unknown) {
  const range = excel.rangeOfEvent(textArgument(reference));
  return range === null ? null : excel.range(range.sheet, range.area);
}

export const runtime = answersFor("Runtime", {
  properties: {
    enableEvents: {
      read: (_book, excel) => excel.eventsEnabled,
      write: (_book, value, excel) => {
        excel.eventsEnabled = truth(value);
      },
    },
  },
});

export const application = answersFor("Application", {
  properties: {
    calculationMode: {
      read: (book) => book.calculationMode,
      write: (book, value) => {
        book.calculationMode = oneOf(value, enumWords.calculationMode);
      },
    },
  },
  methods: {
    calculate: async (_book, [type], excel) => {
      if (oneOf(type, enumWords.calculationType) !== "Recalculate") excel.markStale();
      await excel.settle();
      return null;
    },
    suspendApiCalculationUntilNextSync: (_book, _args, excel) => {
      excel.suspendCalculation();
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (_book, [base64]) => give("WorkbookCreated", { base64: optionalText(base64) ?? "" }),
  },
});

export const workbookCreated = answersFor("WorkbookCreated", {
  methods: {
    open: ({ base64 }, _args, excel) => {
      excel.opened.push(base64);
    },
  },
});

export const workbookProtection = answersFor("WorkbookProtection", {
  properties: {
    protected: { read: (book) => book.structureProtection !== null },
  },
  methods: {
    protect: (book, [password]) => {
      if (book.structureProtection !== null) throw accessDenied();
      book.structureProtection = { password: optionalText(password) };
    },
  },
});

export const worksheetCollection = answersFor("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => give("Worksheet", sheet)),
  methods: {
    ...finder<StoreWorkbook>("getItem", (book, [key]) => found(sheetByKey(book, textArgument(key)))),
    add: (_book, [name], excel) => give("Worksheet", createSheetIn(excel, optionalText(name))),
    getActiveWorksheet: (book) => give("Worksheet", book.activeSheet),
  },
  events: {
    onActivated: () => "Workbook",
    onAdded: () => "Workbook",
    onDeleted: () => "Workbook",
    onChanged: () => "Workbook",
    onSelectionChanged: () => "Workbook",
  },
});

function found(sheet: StoreSheet | null) {
  return sheet === null ? null : give("Worksheet", sheet);
}

function sheetByKey(book: StoreWorkbook, key: string): StoreSheet | null {
  if (key === "") throw invalidArgument();
  return book.sheets.find(({ id }) => id === key) ?? sheetNamed(book, key);
}
