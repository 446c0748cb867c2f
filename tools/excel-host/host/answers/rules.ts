import { intersection, without } from "../store/area";
import { color, oneOf, optionalText, record, textArgument, truth } from "../arguments";
import type { Excel } from "../excel";
import type { GridRange } from "../grid-range";
import { enumWords } from "../office-words";
import { checkRuleFormula } from "../objects/rule-formulas";
import { nextId } from "../store/workbook";
import type { StoreConditionalFormat, StoreValidation } from "../store/rules";
import { answersFor, finder, hostObject, type Conditional } from "../host-objects";
import {
  changeValidation,
  clearValidation,
  readErrorAlert,
  readPrompt,
  readRule,
  validationOf,
  validationType,
} from "../objects/validations";
import type { PropertyAnswer } from "../../protocol/answers";
import { invalidArgument, itemNotFound } from "../../protocol/office-error";

/** A part of a validation: what all cells have, null for a mixture. */
function part<Key extends "rule" | "errorAlert" | "prompt" | "ignoreBlanks">(
  key: Key,
  plain: StoreValidation[Key],
  parse: (value: unknown) => StoreValidation[Key],
): PropertyAnswer<GridRange, Excel> {
  return {
    read: ({ sheet, area }) => {
      const validation = validationOf(sheet, area);
      if (validation === "mixed") return null;
      return validation === "none" ? plain : validation[key];
    },
    write: ({ sheet, area }, value, excel) => {
      excel.guardWrite(sheet, () => true);
      const parsed = parse(value);
      changeValidation(sheet, area, (validation) => ({ ...validation, [key]: parsed }));
    },
  };
}

export const dataValidation = answersFor("DataValidation", {
  properties: {
    type: {
      read: ({ sheet, area }) => {
        const validation = validationOf(sheet, area);
        if (validation === "mixed") return "Inconsistent";
        return validation === "none" ? "None" : validationType(validation.rule);
      },
    },
    rule: part("rule", {}, readRule),
    errorAlert: part("errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }, readErrorAlert),
    prompt: part("prompt", { message: "", showPrompt: true, title: "" }, readPrompt),
    ignoreBlanks: part("ignoreBlanks", true, truth),
  },
  methods: {
    clear: ({ sheet, area }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      clearValidation(sheet, area);
    },
  },
});

function touching({ sheet, area }: GridRange): StoreConditionalFormat[] {
  return sheet.conditionalFormats
    .filter(({ areas }) => areas.some((one) => intersection(one, area) !== null))
    .sort((one, other) => one.priority - other.priority);
}

export const conditionalFormatCollection = answersFor("ConditionalFormatCollection", {
  items: (cells) => touching(cells).map((format) => hostObject("ConditionalFormat", { sheet: cells.sheet, format })),
  methods: {
    add: ({ sheet, area }, [type], excel) => {
      excel.guardWrite(sheet, () => true);
      // A new one comes first.
      for (const other of sheet.conditionalFormats) other.priority += 1;
      const format: StoreConditionalFormat = {
        id: `{CF-${nextId(excel.workbook)}}`,
        areas: [area],
        type: oneOf(type, enumWords.conditionalFormatType),
        priority: 0,
        stopIfTrue: false,
        formula: "",
        comparison: null,
        format: {
          fillColor: null,
          fontColor: null,
          bold: null,
          italic: null,
          strikethrough: null,
          underline: null,
          numberFormat: null,
        },
      };
      sheet.conditionalFormats.push(format);
      return hostObject("ConditionalFormat", { sheet, format });
    },
    clearAll: ({ sheet, area }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
        format.areas = format.areas.flatMap((one) => without(one, area));
        return format.areas.length === 0 ? [] : [format];
      });
    },
    getCount: (cells) => touching(cells).length,
    ...finder<GridRange>("getItem", (cells, [id]) => {
      const format = touching(cells).find((one) => one.id === id);
      return format === undefined ? null : hostObject("ConditionalFormat", { sheet: cells.sheet, format });
    }),
  },
});

function guarded(
  read: (format: StoreConditionalFormat) => unknown,
  write: (format: StoreConditionalFormat, value: unknown) => void,
): PropertyAnswer<Conditional, Excel> {
  return {
    read: ({ format }) => read(format),
    write: ({ sheet, format }, value, excel) => {
      excel.guardWrite(sheet, () => true);
      write(format, value);
    },
  };
}

export const conditionalFormat = answersFor("ConditionalFormat", {
  identity: ({ format }) => format.id,
  properties: {
    type: { read: ({ format }) => format.type },
    priority: { read: ({ format }) => format.priority },
  },
  objects: {
    custom: (target) => ofType("Custom", target, () => hostObject("CustomConditionalFormat", target)),
    cellValue: (target) => ofType("CellValue", target, () => hostObject("CellValueConditionalFormat", target)),
  },
});

function ofType<Result>(type: string, { format }: Conditional, make: () => Result): Result {
  if (format.type !== type) throw itemNotFound();
  return make();
}

export const customConditionalFormat = answersFor("CustomConditionalFormat", {
  objects: {
    rule: (target) => hostObject("ConditionalFormatRule", target),
    format: (target) => hostObject("ConditionalRangeFormat", target),
  },
});

export const cellValueConditionalFormat = answersFor("CellValueConditionalFormat", {
  properties: {
    rule: guarded(
      ({ comparison }) => comparison,
      (format, value) => {
        const rule = record(value);
        const operator = textArgument(rule["operator"]);
        const formula1 = checkRuleFormula(textArgument(rule["formula1"]));
        const second = optionalText(rule["formula2"]);
        if (/between/i.test(operator) && second === null) throw invalidArgument();
        format.comparison =
          second === null ? { formula1, operator } : { formula1, formula2: checkRuleFormula(second), operator };
      },
    ),
  },
  objects: {
    format: (target) => hostObject("ConditionalRangeFormat", target),
  },
});

export const conditionalFormatRule = answersFor("ConditionalFormatRule", {
  properties: {
    formula: guarded(
      ({ formula }) => formula,
      (format, value) => {
        const formula = textArgument(value);
        if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument();
        format.formula = checkRuleFormula(formula);
      },
    ),
  },
});

export const conditionalRangeFormat = answersFor("ConditionalRangeFormat", {
  objects: {
    fill: (target) => hostObject("ConditionalRangeFill", target),
    font: (target) => hostObject("ConditionalRangeFont", target),
  },
});

export const conditionalRangeFill = answersFor("ConditionalRangeFill", {
  properties: {
    color: guarded(
      ({ format }) => format.fillColor,
      ({ format }, value) => {
        format.fillColor = color(value);
      },
    ),
  },
});

export const conditionalRangeFont = answersFor("ConditionalRangeFont", {
  properties: {
    color: guarded(
      ({ format }) => format.fontColor,
      ({ format }, value) => {
        format.fontColor = color(value);
      },
    ),
    bold: guarded(
      ({ format }) => format.bold,
      ({ format }, value) => {
        format.bold = truth(value);
      },
    ),
  },
});
