import { textArgument } from "../arguments";
import { answersFor, finder, give } from "../subjects";
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
    ...finder<StoreWorkbook>("getItem", (book, [key]) => {
      const name = textArgument(key);
      return book.settings.has(name) ? give("Setting", { book, key: name }) : null;
    }),
    add: (book, [key, value]) => {
      const name = textArgument(key);
      book.settings.set(name, settingText(value));
      return give("Setting", { book, key: name });
    },
  },
});

export const setting = answersFor("Setting", {
  identity: ({ key }) => key,
  properties: {
    value: {
      read: ({ book, key }) => JSON.parse(existing(book.settings, key)) as unknown,
      write: ({ book, key }, value) => {
        existing(book.settings, key);
        book.settings.set(key, settingText(value));
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      existing(book.settings, key);
      book.settings.delete(key);
    },
  },
});

function settingText(value: unknown): string {
  if (value === undefined) throw invalidArgument();
  return JSON.stringify(value);
}

export const documentProperties = answersFor("DocumentProperties", {
  objects: {
    custom: (book) => give("CustomPropertyCollection", book),
  },
});

/** Excel keeps keys and values of document properties up to this many characters. */
const customLimit = 255;

export const customPropertyCollection = answersFor("CustomPropertyCollection", {
  methods: {
    ...finder<StoreWorkbook>("getItem", (book, [key]) => {
      const name = propertyKey(book.customProperties.keys(), textArgument(key));
      return name === null ? null : give("CustomProperty", { book, key: name });
    }),
    getCount: (book) => book.customProperties.size,
    add: (book, [key, value]) => {
      const wanted = textArgument(key);
      if (wanted === "" || wanted.length > customLimit) throw invalidArgument();
      const name = propertyKey(book.customProperties.keys(), wanted) ?? wanted;
      book.customProperties.set(name, customValue(value));
      return give("CustomProperty", { book, key: name });
    },
  },
});

export const customProperty = answersFor("CustomProperty", {
  identity: ({ key }) => key,
  properties: {
    value: {
      read: ({ book, key }) => existing(book.customProperties, key),
      write: ({ book, key }, value) => {
        existing(book.customProperties, key);
        book.customProperties.set(key, customValue(value));
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      existing(book.customProperties, key);
      book.customProperties.delete(key);
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
      return name === null ? null : give("WorksheetCustomProperty", { sheet, key: name });
    }),
    add: (sheet, [key, value]) => {
      const wanted = textArgument(key);
      if (wanted === "") throw invalidArgument();
      const name = propertyKey(sheet.customProperties.keys(), wanted) ?? wanted;
      sheet.customProperties.set(name, textArgument(value));
      return give("WorksheetCustomProperty", { sheet, key: name });
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
