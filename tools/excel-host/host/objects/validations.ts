import { intersection, without, type Area } from "../store/area";
import { oneOf, optionalTruth, record, textArgument, truth } from "../arguments";
import { enumWords } from "../office-words";
import { checkRuleFormula } from "./rule-formulas";
import type { StoreSheet } from "../store/sheet";
import type { StoreValidation } from "../store/rules";
import { invalidArgument } from "../../protocol/office-error";

/** What the area's cells are held to: one validation for all, none, or a mixture. */
export type Validated = StoreValidation | "none" | "mixed";

export function validationOf(sheet: StoreSheet, area: Area): Validated {
  const touching = sheet.validations.filter(({ areas }) => areas.some((one) => intersection(one, area) !== null));
  const [first, ...others] = touching;
  if (first === undefined) return "none";
  const covers = others.length === 0 && leftOver(area, first.areas).length === 0;
  return covers ? first : "mixed";
}

function leftOver(area: Area, covered: readonly Area[]): Area[] {
  return covered.reduce<Area[]>((rest, one) => rest.flatMap((part) => without(part, one)), [area]);
}

/** Changes the validation of exactly these cells; those they shared one with keep theirs. */
export function changeValidation(
  sheet: StoreSheet,
  area: Area,
  change: (validation: StoreValidation) => StoreValidation,
): void {
  const before = validationOf(sheet, area);
  const base = before === "none" || before === "mixed" ? plainValidation() : before;
  const changed = change({ ...base, areas: [area] });
  clearValidation(sheet, area);
  sheet.validations.push(changed);
}

export function clearValidation(sheet: StoreSheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    if (validation.areas.every((one) => intersection(one, area) === null)) return [validation];
    const areas = validation.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
}

function plainValidation(): StoreValidation {
  return {
    areas: [],
    rule: {},
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
    prompt: { message: "", showPrompt: true, title: "" },
    ignoreBlanks: true,
  };
}

/** The kind of a rule in Office.js's words. */
export function validationType(rule: StoreValidation["rule"]): string {
  const [kind] = Object.keys(rule);
  const words: Readonly<Record<string, string>> = {
    list: "List",
    wholeNumber: "WholeNumber",
    decimal: "Decimal",
    date: "Date",
    time: "Time",
    textLength: "TextLength",
    custom: "Custom",
  };
  return (kind === undefined ? undefined : words[kind]) ?? "None";
}

/** Reads a rule strictly: exactly one kind, with its own parts. A list of fixed values holds at most 255 characters. */
export function readRule(value: unknown): StoreValidation["rule"] {
  const rule = record(value);
  const [kind, ...others] = Object.keys(rule);
  if (kind === undefined || others.length > 0) throw invalidArgument();
  if (kind === "list") return { list: readList(record(rule[kind])) };
  if (kind === "custom") return { custom: { formula: ruleFormula(record(rule[kind])["formula"]) } };
  if (["wholeNumber", "decimal", "date", "time", "textLength"].includes(kind)) {
    return { [kind]: readComparison(record(rule[kind])) };
  }
  throw invalidArgument();
}

function readList(list: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const source = textArgument(list["source"]);
  if (source === "" || source.length > 255) throw invalidArgument();
  if (source.startsWith("=")) checkRuleFormula(source);
  return { inCellDropDown: optionalTruth(list["inCellDropDown"], true), source };
}

function readComparison(comparison: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const operator = oneOf(comparison["operator"], enumWords.validationOperator);
  const needsSecond = operator === "Between" || operator === "NotBetween";
  const formula1 = ruleOperand(comparison["formula1"]);
  return needsSecond ? { formula1, formula2: ruleOperand(comparison["formula2"]), operator } : { formula1, operator };
}

function ruleOperand(value: unknown): string | number {
  if (typeof value === "number") return value;
  const text = textArgument(value);
  return text.startsWith("=") ? checkRuleFormula(text) : text;
}

function ruleFormula(value: unknown): string {
  const formula = textArgument(value);
  if (!formula.startsWith("=")) throw invalidArgument();
  return checkRuleFormula(formula);
}

/** Excel's limits: 32 characters for a title, 225 for an alert, 255 for a prompt. */
export function readErrorAlert(value: unknown): StoreValidation["errorAlert"] {
  const alert = record(value);
  return {
    message: shortText(alert["message"], 225),
    showAlert: truth(alert["showAlert"]),
    style: oneOf(alert["style"], enumWords.validationAlertStyle),
    title: shortText(alert["title"], 32),
  };
}

export function readPrompt(value: unknown): StoreValidation["prompt"] {
  const prompt = record(value);
  return {
    message: shortText(prompt["message"], 255),
    showPrompt: truth(prompt["showPrompt"]),
    title: shortText(prompt["title"], 32),
  };
}

function shortText(value: unknown, limit: number): string {
  const text = textArgument(value);
  if (text.length > limit) throw invalidArgument();
  return text;
}
