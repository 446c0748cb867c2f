import { absoluteAddressOf, parseAddress, quotedSheetName } from "../store/address";
import { foldName } from "../store/find";
import { escapeTitle } from "./structured-reference";
import { tokenizeFormula, type FormulaToken } from "./tokenize-formula";
import type { Area } from "../store/area";
import type { StoreWorkbook } from "../store/workbook";

/** A reference in a formula: the sheet it names (null for the formula's own) and the address as written. */
export interface Reference {
  readonly sheet: string | null;
  readonly address: string;
}

/** Rewrites every cell reference of a formula; texts, structured references and function names stay. */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return mapTokens(formula, (token) =>
    token.kind === "reference"
      ? rewrite({ sheet: token.sheet, address: token.text.slice(token.text.lastIndexOf("!") + 1) })
      : token.text,
  );
}

/** Rewrites a formula piece by piece; a constant without `=` stays. */
function mapTokens(formula: string, rewrite: (token: FormulaToken) => string): string {
  if (!formula.startsWith("=")) return formula;
  return `=${tokenizeFormula(formula.slice(1)).map(rewrite).join("")}`;
}

/** Puts another name in the place of a table's. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) =>
    token.kind === "structured" && token.table !== null && foldName(token.table) === foldName(from)
      ? `${to}[${token.inside}]`
      : token.text,
  );
}

/** Puts another title in the place of a column's; `isOwn` is true for a formula in that table. */
export function renameColumnIn(
  formula: string,
  { table, isOwn, from, to }: { table: string; isOwn: boolean; from: string; to: string },
): string {
  const [old, title] = [escapeTitle(from), escapeTitle(to)];
  return mapTokens(formula, (token) => {
    if (token.kind !== "structured") return token.text;
    const isMeant = token.table === null ? isOwn : foldName(token.table) === foldName(table);
    if (!isMeant) return token.text;
    const inside = token.inside.trim();
    const renamed =
      inside === old ? title : inside === `@${old}` ? `@[${title}]` : token.inside.replaceAll(`[${old}]`, `[${title}]`);
    return `${token.table ?? ""}[${renamed}]`;
  });
}

function written({ sheet, address }: Reference): string {
  return sheet === null ? address : `${quotedSheetName(sheet)}!${address}`;
}

/** Where an area went: another place, or null when its cells are gone. */
export type Move = (area: Area) => Area | null;

/** Moves the references to one sheet along; `home` is the sheet the formula stands on. */
export function moveReferences(formula: string, home: string, moved: string, move: Move): string {
  return mapReferences(formula, (reference) => {
    if (foldName(reference.sheet ?? home) !== foldName(moved)) return written(reference);
    const parsed = parseAddress(reference.address);
    if (parsed === null) return written(reference);
    const area = move(parsed.area);
    if (area === null) return "#REF!";
    return written({ ...reference, address: withDollarsOf(reference.address, area) });
  });
}

/** The new address, with dollars where the old one had them. */
function withDollarsOf(old: string, area: Area): string {
  const [oldStart = "", oldEnd = oldStart] = old.split(":");
  const isSingle = !old.includes(":");
  const [start = "", end = start] = absoluteAddressOf(area).split(":");
  const first = dollarsLike(oldStart, start);
  return isSingle ? first : `${first}:${dollarsLike(oldEnd, end)}`;
}

function dollarsLike(old: string, absolute: string): string {
  const hasColumnDollar = /^\$[A-Z]/i.test(old);
  const hasRowDollar = /\$\d/.test(old);
  return absolute
    .replace(/\$([A-Z]+)/, hasColumnDollar ? "$$$1" : "$1")
    .replace(/\$(\d+)/, hasRowDollar ? "$$$1" : "$1");
}

/** Changes every formula of the workbook: cells, names, calculated columns, conditional formats, validations and series of charts. */
export function mapFormulas(workbook: StoreWorkbook, change: (formula: string, home: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet.name);
    }
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet.name);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = change(series.values, sheet.name);
      if (series.categories !== null) series.categories = change(series.categories, sheet.name);
    }
    for (const validation of sheet.validations) {
      validation.rule = mapTexts(validation.rule, (text) => (text.startsWith("=") ? change(text, sheet.name) : text));
    }
  }
  for (const name of workbook.names) name.formula = change(name.formula, name.sheet?.name ?? "");
  for (const table of workbook.tables) {
    for (const column of table.columns) {
      if (column.formula !== null) column.formula = change(column.formula, table.sheet.name);
    }
  }
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts<unknown>(one, change)])) as Value;
}

export function replaceSheetName(workbook: StoreWorkbook, from: string, to: string): void {
  mapFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      written(
        reference.sheet !== null && foldName(reference.sheet) === foldName(from)
          ? { ...reference, sheet: to }
          : reference,
      ),
    ),
  );
}

export function breakReferencesTo(workbook: StoreWorkbook, sheetName: string): void {
  mapFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && foldName(reference.sheet) === foldName(sheetName) ? "#REF!" : written(reference),
    ),
  );
}
