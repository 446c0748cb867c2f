import { parseAreas } from "../file-areas";
import { elementsOf, escapeXml, isTrue, textOf, unescapeXml, writeAttributes, type XmlElement } from "../xml-text";
import { writeArea } from "../../host/formula/cell-reference";
import type { Area } from "../../host/store/area";
import type { StoreValidation } from "../../host/store/rules";

/** The checks of one sheet, and those of kinds that the store does not know, as they stand. */
export interface SheetValidations {
  readonly known: StoreValidation[];
  readonly unknown: string[];
}

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** Kinds that compare: the file's word and Office.js's. */
const comparisons = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

/** A number stays a number, anything else is a formula. */
const readOperand = (text: string): string | number => (isNumber(text) ? Number(text) : `=${text}`);

function readRule(type: string, operator: string, first: string, second: string): Record<string, unknown> | null {
  if (type === "list") {
    const quoted = /^"((?:[^"]|"")*)"$/su.exec(first);
    return { list: { inCellDropDown: true, source: quoted ? (quoted[1] ?? "").replaceAll('""', '"') : `=${first}` } };
  }
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const kind = comparisons[type as keyof typeof comparisons];
  const word = operators[operator as keyof typeof operators];
  if (!kind || !word) return null;
  return {
    [kind]: {
      formula1: readOperand(first),
      ...(second === "" ? {} : { formula2: readOperand(second) }),
      operator: word,
    },
  };
}

function readValidation({ attributes, content }: XmlElement, areas: Area[]): StoreValidation | null {
  const formula = (number: number): string =>
    // Validations that reach to another sheet stand in an extension, where the formula has one more element around it.
    textOf(content, `formula${number}`) || textOf(content, "xm:f");
  const second = textOf(content, "formula2") || unescapeXml(elementsOf(content, "xm:f")[1]?.content ?? "");
  const rule = readRule(attributes["type"] ?? "none", attributes["operator"] ?? "between", formula(1), second);
  if (!rule || areas.length === 0) return null;
  const list = rule["list"] as { inCellDropDown: boolean } | undefined;
  if (list && isTrue(attributes["showDropDown"])) list.inCellDropDown = false; // the file's word means: hide it
  const style = alertStyles[(attributes["errorStyle"] ?? "stop") as keyof typeof alertStyles];
  return {
    areas,
    rule,
    errorAlert: {
      message: attributes["error"] ?? "",
      showAlert: isTrue(attributes["showErrorMessage"]),
      style,
      title: attributes["errorTitle"] ?? "",
    },
    prompt: {
      message: attributes["prompt"] ?? "",
      showPrompt: isTrue(attributes["showInputMessage"]),
      title: attributes["promptTitle"] ?? "",
    },
    ignoreBlanks: isTrue(attributes["allowBlank"]),
  };
}

/** The validations of a sheet's part, those in its extensions too. */
export function readValidations(sheetXml: string): SheetValidations {
  const known: StoreValidation[] = [];
  const unknown: string[] = [];
  for (const element of elementsOf(sheetXml, "dataValidation")) {
    const validation = readValidation(element, parseAreas(element.attributes["sqref"] ?? ""));
    if (validation) known.push(validation);
    else if (element.attributes["type"] !== undefined)
      unknown.push(`<dataValidation${writeAttributes(element.attributes)}>${element.content}</dataValidation>`);
  }
  for (const element of elementsOf(sheetXml, "x14:dataValidation")) {
    const inside = element.content.replace(
      /<x14:formula([12])>[\s\S]*?<xm:f>([\s\S]*?)<\/xm:f>[\s\S]*?<\/x14:formula\1>/g,
      "<formula$1>$2</formula$1>",
    );
    const validation = readValidation({ ...element, content: inside }, parseAreas(textOf(element.content, "xm:sqref")));
    if (validation) known.push(validation);
  }
  return { known, unknown };
}

const fileWord = (words: Readonly<Record<string, string>>, office: unknown): string | undefined =>
  Object.keys(words).find((word) => words[word] === office);

/** An operand as the file writes it: a number, a date of the form 2020-03-10 as its serial, or a formula. */
function writeOperand(operand: unknown, translate: (formula: string) => string): string {
  const text = String(operand ?? "").trim();
  if (text.startsWith("=")) return translate(text).slice(1);
  if (isNumber(text)) return text;
  const time = /^\d{4}-\d{2}-\d{2}/u.test(text) ? Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) : NaN;
  return Number.isNaN(time) ? text : String(time / 86_400_000 + 25_569);
}

interface WrittenRule {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
  readonly hidesDropDown?: boolean;
}

function writeRule(
  rule: Readonly<Record<string, unknown>>,
  translate: (formula: string) => string,
): WrittenRule | null {
  const list = rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (list) {
    const source = String(list.source ?? "");
    const formula = source.startsWith("=") ? translate(source).slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: "list", formulas: [formula], hidesDropDown: list.inCellDropDown === false };
  }
  const custom = rule["custom"] as { formula?: unknown } | undefined;
  if (custom) return { type: "custom", formulas: [writeOperand(custom.formula, translate)] };
  for (const [type, kind] of Object.entries(comparisons)) {
    const comparison = rule[kind] as { formula1?: unknown; formula2?: unknown; operator?: unknown } | undefined;
    if (!comparison) continue;
    const { formula1, formula2 } = comparison;
    const operands = formula2 === undefined || formula2 === null || formula2 === "" ? [formula1] : [formula1, formula2];
    return {
      type,
      operator: fileWord(operators, comparison.operator),
      formulas: operands.map((operand) => writeOperand(operand, translate)),
    };
  }
  return null;
}

function writeValidation(validation: StoreValidation, translate: (formula: string) => string): string {
  const rule = writeRule(validation.rule, translate);
  if (!rule) return "";
  const { errorAlert, prompt } = validation;
  const style = fileWord(alertStyles, errorAlert.style);
  const attributes = writeAttributes({
    type: rule.type,
    errorStyle: style === "stop" ? undefined : style,
    operator: rule.operator === "between" ? undefined : rule.operator,
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    showDropDown: rule.hidesDropDown ? 1 : undefined,
    showInputMessage: prompt.showPrompt ? 1 : undefined,
    showErrorMessage: errorAlert.showAlert ? 1 : undefined,
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: validation.areas.map(writeArea).join(" "),
  });
  const formulas = rule.formulas.map(
    (formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${formulas.join("")}</dataValidation>`;
}

/** The element with all validations of a sheet, "" when there are none. `translate` makes a formula (with its `=`) fit for a file. */
export function writeValidations(
  validations: readonly StoreValidation[],
  unknown: readonly string[],
  translate: (formula: string, area: Area) => string,
): string {
  const written = [
    ...validations.flatMap((validation) => {
      const [first] = validation.areas;
      return first ? [writeValidation(validation, (formula) => translate(formula, first))] : [];
    }),
    ...unknown,
  ].filter((xml) => xml !== "");
  return written.length === 0 ? "" : `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`;
}
