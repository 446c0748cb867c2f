import { textArgument } from "../arguments";
import { answersFor, finder, hostObject } from "../host-objects";
import type { StoreSheet } from "../store/sheet";
import type { StoreWorkbook } from "../store/workbook";
import { invalidArgument, itemNotFound } from "../../protocol/office-error";

function existing<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw itemNotFound();
  return value;
}

export const settingCollection = answersFor("SettingCollection", {
  methods: {
    ...finder<StoreWorkbook>("getItem", (workbook, [key]) => {
      const name = textArgument(key);
      return workbook.settings.has(name) ? hostObject("Setting", { workbook, key: name }) : null;
    }),
    add: (workbook, [key, value]) => {
      const name = textArgument(key);
      workbook.settings.set(name, settingText(value));
      return hostObject("Setting", { workbook, key: name });
    },
  },
});

export const setting = answersFor("Setting", {
  identity: ({ key }) => key,
  properties: {
    value: {
      read: ({ workbook, key }) => JSON.parse(existing(workbook.settings, key)) as unknown,
      write: ({ workbook, key }, value) => {
        existing(workbook.settings, key);
        workbook.settings.set(key, settingText(value));
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      existing(workbook.settings, key);
      workbook.settings.delete(key);
    },
  },
});

function settingText(value: unknown): string {
  if (value === undefined) throw invalidArgument();
  return JSON.stringify(value);
}

export const documentProperties = answersFor("DocumentProperties", {
  objects: {
    custom: (workbook) => hostObject("CustomPropertyCollection", workbook),
  },
});

/** Excel keeps keys and values of document properties up to this many characters. */
const customLimit = 255;

export const customPropertyCollection = answersFor("CustomPropertyCollection", {
  methods: {
    ...finder<StoreWorkbook>("getItem", (workbook, [key]) => {
      const name = propertyKey(workbook.customProperties.keys(), textArgument(key));
      return name === null ? null : hostObject("CustomProperty", { workbook, key: name });
    }),
    getCount: (workbook) => workbook.customProperties.size,
    add: (workbook, [key, value]) => {
      const wanted = textArgument(key);
      if (wanted === "" || wanted.length > customLimit) throw invalidArgument();
      const name = propertyKey(workbook.customProperties.keys(), wanted) ?? wanted;
      workbook.customProperties.set(name, customValue(value));
      return hostObject("CustomProperty", { workbook, key: name });
    },
  },
});

export const customProperty = answersFor("CustomProperty", {
  identity: ({ key }) => key,
  properties: {
    value: {
      read: ({ workbook, key }) => existing(workbook.customProperties, key),
      write: ({ workbook, key }, value) => {
        existing(workbook.customProperties, key);
        workbook.customProperties.set(key, customValue(value));
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      existing(workbook.customProperties, key);
      workbook.customProperties.delete(key);
    },
  },
});

/** Keys are one whatever the case of their letters. */
function propertyKey(keys: Iterable<string>, wanted: string): string | null {
  for (const key of keys) if (key.toLowerCase() === wanted.toLowerCase()) return key;
  return null;
}

function customValue(value: unknown): string | number | boolean {
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (!isPlain || (typeof value === "string" && value.length > customLimit)) throw invalidArgument();
  return value;
}

export const worksheetCustomPropertyCollection = answersFor("WorksheetCustomPropertyCollection", {
  methods: {
    ...finder<StoreSheet>("getItem", (sheet, [key]) => {
      const name = propertyKey(sheet.customProperties.keys(), textArgument(key));
      return name === null ? null : hostObject("WorksheetCustomProperty", { sheet, key: name });
    }),
    add: (sheet, [key, value]) => {
      const wanted = textArgument(key);
      if (wanted === "") throw invalidArgument();
      const name = propertyKey(sheet.customProperties.keys(), wanted) ?? wanted;
      sheet.customProperties.set(name, textArgument(value));
      return hostObject("WorksheetCustomProperty", { sheet, key: name });
    },
  },
});

export const worksheetCustomProperty = answersFor("WorksheetCustomProperty", {
  identity: ({ key }) => key,
  properties: {
    value: {
      read: ({ sheet, key }) => existing(sheet.customProperties, key),
      write: ({ sheet, key }, value) => {
        existing(sheet.customProperties, key);
        sheet.customProperties.set(key, textArgument(value));
      },
    },
  },
});
