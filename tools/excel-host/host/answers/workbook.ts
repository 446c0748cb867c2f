import { enumWords } from "../office-words";
import { oneOf, optionalText, textArgument, truth } from "../arguments";
import { sheetNamed } from "../store/find";
import type { Excel } from "../excel";
import { createSheetIn } from "../objects/sheets";
import { answersFor, finder, hostObject } from "../host-objects";
import type { StoreSheet } from "../store/sheet";
import type { StoreWorkbook } from "../store/workbook";
import { accessDenied, invalidArgument } from "../../protocol/office-error";

export const workbook = answersFor("Workbook", {
  objects: {
    application: (workbook) => hostObject("Application", workbook),
    worksheets: (workbook) => hostObject("WorksheetCollection", workbook),
    tables: () => hostObject("TableCollection", { sheet: null }),
    names: () => hostObject("NamedItemCollection", { sheet: null }),
    settings: (workbook) => hostObject("SettingCollection", workbook),
    properties: (workbook) => hostObject("DocumentProperties", workbook),
    protection: (workbook) => hostObject("WorkbookProtection", workbook),
    _Runtime: (workbook) => hostObject("Runtime", workbook),
  },
  methods: {
    getSelectedRange: (workbook, _args, excel) => excel.range(workbook.activeSheet, workbook.activeSheet.selection),
    getSelectedRanges: ({ activeSheet: sheet }) =>
      hostObject("RangeAreas", { sheet, areas: [sheet.selection, ...sheet.alsoSelected] }),
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
      read: (workbook) => workbook.calculationMode,
      write: (workbook, value) => {
        workbook.calculationMode = oneOf(value, enumWords.calculationMode);
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
    createWorkbook: (_book, [base64]) => hostObject("WorkbookCreated", { base64: optionalText(base64) ?? "" }),
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
    protected: { read: (workbook) => workbook.structureProtection !== null },
  },
  methods: {
    protect: (workbook, [password]) => {
      if (workbook.structureProtection !== null) throw accessDenied();
      workbook.structureProtection = { password: optionalText(password) };
    },
  },
});

export const worksheetCollection = answersFor("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => hostObject("Worksheet", sheet)),
  methods: {
    ...finder<StoreWorkbook>("getItem", (workbook, [key]) => found(sheetByKey(workbook, textArgument(key)))),
    add: (_book, [name], excel) => hostObject("Worksheet", createSheetIn(excel, optionalText(name))),
    getActiveWorksheet: (workbook) => hostObject("Worksheet", workbook.activeSheet),
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
  return sheet === null ? null : hostObject("Worksheet", sheet);
}

function sheetByKey(workbook: StoreWorkbook, key: string): StoreSheet | null {
  if (key === "") throw invalidArgument();
  return workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(workbook, key);
}
