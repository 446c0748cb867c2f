import type { ConditionalFormattingOptions, Style } from "exceljs";
import { parseAreas } from "../file-areas";
import { colorOfHex, hexOfColor, type FileColor } from "./file-colors";
import { elementsOf, isTrue, writeAttributes, type XmlElement } from "../xml-text";
import { writeArea } from "../../host/formula/cell-reference";
import type { Area } from "../../host/store/area";
import type { StoreConditionalFormat } from "../../host/store/rules";

/** exceljs gives every rule as one loose shape. */
interface FileRule {
  readonly type?: string;
  readonly operator?: string;
  readonly priority?: number;
  readonly formulae?: readonly unknown[];
  readonly style?: Partial<Style>;
}

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const;

/** A rule of a kind that the store does not know: as exceljs gave it, and as the file wrote it. */
export interface UnknownRule {
  readonly ref: string;
  readonly rule: ConditionalFormattingOptions["rules"][number];
  readonly xml: XmlElement | null;
}

export interface SheetConditionalFormats {
  readonly known: StoreConditionalFormat[];
  readonly unknown: UnknownRule[];
}

function readLook(style: Partial<Style> | undefined, theme: readonly string[]): StoreConditionalFormat["format"] {
  const { font, fill, numFmt } = style ?? {};
  const pattern = fill?.type === "pattern" ? fill : null;
  const underline =
    font?.underline === undefined ? null : font.underline === "double" ? "Double" : font.underline ? "Single" : "None";
  return {
    // In a conditional style a solid fill has its colour as background.
    fillColor: hexOfColor((pattern?.bgColor ?? pattern?.fgColor) as FileColor | undefined, theme),
    fontColor: hexOfColor(font?.color as FileColor | undefined, theme),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strike ?? null,
    underline,
    numberFormat:
      (numFmt as unknown as { formatCode?: string } | undefined)?.formatCode ??
      (typeof numFmt === "string" ? numFmt : null),
  };
}

/** Sorts the rules of a sheet into those the store knows and the rest. */
export function readConditionalFormats(
  formats: readonly ConditionalFormattingOptions[],
  { sheetXml, theme, nextId }: { sheetXml: string; theme: readonly string[]; nextId: () => string },
): SheetConditionalFormats {
  const known: StoreConditionalFormat[] = [];
  const unknown: UnknownRule[] = [];
  const written = new Map(elementsOf(sheetXml, "cfRule").map((rule) => [Number(rule.attributes["priority"]), rule]));
  for (const { ref, rules } of formats) {
    const areas = parseAreas(ref);
    for (const rule of rules) {
      const { type, operator, priority = 0, formulae = [], style } = rule as FileRule;
      const [first = "", second] = formulae.map(String);
      const word = operators[operator as keyof typeof operators];
      const isKnown = areas.length > 0 && (type === "expression" || (type === "cellIs" && word !== undefined));
      if (!isKnown) {
        unknown.push({ ref, rule, xml: written.get(priority) ?? null });
        continue;
      }
      known.push({
        id: nextId(),
        areas,
        type: type === "expression" ? "Custom" : "CellValue",
        priority,
        stopIfTrue: isTrue(written.get(priority)?.attributes["stopIfTrue"]),
        formula: type === "expression" ? `=${first}` : "",
        comparison:
          type === "expression"
            ? null
            : { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }), operator: word },
        format: readLook(style, theme),
      });
    }
  }
  return { known, unknown };
}

function writeLook(look: StoreConditionalFormat["format"]): Partial<Style> {
  const { fillColor, fontColor, bold, italic, strikethrough, underline, numberFormat } = look;
  const font = {
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(strikethrough === null ? {} : { strike: strikethrough }),
    ...(underline === null || underline === "None"
      ? {}
      : { underline: underline === "Double" ? ("double" as const) : true }),
    ...(fontColor === null ? {} : { color: colorOfHex(fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fillColor === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: colorOfHex(fillColor) } }),
    ...(numberFormat === null ? {} : { numFmt: numberFormat }),
  };
}

const withoutSign = (text: unknown): string => String(text ?? "").replace(/^=/u, "");

export interface WrittenConditionalFormats {
  readonly formats: ConditionalFormattingOptions[];
  /** Priorities of the rules that stop if true. */
  readonly stops: ReadonlySet<number>;
  /** The rules that others stand in for, by the formula of those. */
  readonly rules: ReadonlyMap<string, XmlElement>;
}

/** The rules of a sheet for exceljs, in the order of their priority, which is counted again from 1. */
export function writeConditionalFormats(
  formats: readonly StoreConditionalFormat[],
  unknown: readonly UnknownRule[],
  translate: (formula: string, area: Area) => string,
): WrittenConditionalFormats {
  const stops = new Set<number>();
  const rules = new Map<string, XmlElement>();
  const known = [...formats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format, index) => {
      const [first] = format.areas;
      if (!first) return [];
      const priority = index + 1;
      if (format.stopIfTrue) stops.add(priority);
      const { formula1, formula2, operator } = format.comparison ?? {};
      const texts =
        format.type === "Custom"
          ? [format.formula]
          : [formula1, formula2].filter((text) => text !== undefined && text !== "");
      const rule = {
        type: format.type === "Custom" ? "expression" : "cellIs",
        ...(format.type === "Custom" ? {} : { operator: fileOperator(operator) }),
        priority,
        formulae: texts.map((text) => withoutSign(translate(`=${withoutSign(text)}`, first))),
        style: writeLook(format.format),
      };
      return [{ ref: format.areas.map(writeArea).join(" "), rules: [rule] } as unknown as ConditionalFormattingOptions];
    });
  const rest = unknown.map(({ ref, rule, xml }, index) => {
    const priority = known.length + 1 + index;
    // Of the kinds with a look of their own exceljs leaves some out: they go as a formula and are put back afterwards.
    const { style } = rule as FileRule;
    if (!xml || !style) return { ref, rules: [{ ...rule, priority }] };
    const formula = `${standIn}${priority}`;
    rules.set(formula, xml);
    return { ref, rules: [{ type: "expression" as const, priority, formulae: [formula], style }] };
  });
  return { formats: [...known, ...rest], stops, rules };
}

const standIn = "stand_in_for_rule_";

/** Completes a sheet's part with what exceljs cannot say of its rules. */
export function finishConditionalFormats(
  sheetXml: string,
  { stops, rules }: Pick<WrittenConditionalFormats, "stops" | "rules">,
): string {
  const pattern = new RegExp(`<cfRule type="expression"([^>]*)><formula>(${standIn}\\d+)</formula></cfRule>`, "g");
  const restored = sheetXml.replace(pattern, (found, own: string, formula: string) => {
    const rule = rules.get(formula);
    if (!rule) return found;
    // The look and the place in the order are those that exceljs gave.
    const attributes: Record<string, string | undefined> = {
      ...rule.attributes,
      dxfId: undefined,
      priority: undefined,
    };
    return `<cfRule${writeAttributes(attributes)}${own}>${rule.content}</cfRule>`;
  });
  return restored.replace(/<cfRule [^>]*priority="(\d+)"/g, (found, priority: string) =>
    stops.has(Number(priority)) ? `${found} stopIfTrue="1"` : found,
  );
}

const fileOperator = (office: unknown): string =>
  Object.entries(operators).find(([, word]) => word === office)?.[0] ??
  // Validations and conditional formats of Office.js name the same comparison in two ways.
  Object.entries(operators).find(([, word]) => `${word}To` === office)?.[0] ??
  "equal";
