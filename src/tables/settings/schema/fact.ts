import type { Vnd } from "@/domain/money/vnd";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import type { IsoDate } from "@/language/dates/iso-date";
import type { CellValue } from "@/sheet/grid";
import type { CellInput, CellStyle } from "@/sheet/sheet-model";
import { choiceType, dateType, moneyType, textType, wholeType, type CellType } from "./cell-type";
import type { JsonForm } from "./json-form";

/** Values of a named cell or area, row by row. */
export type Cells = readonly (readonly CellValue[])[];
export type Inputs = readonly (readonly CellInput[])[];

/** Says that a cell holds something else than it should. */
export type Report = (code: IssueCode, params: Issue["params"]) => void;

/** How people call a fact. */
export interface FactWords {
  /** Workbook-scoped name of its cell or area (`HN_DonVi`). */
  readonly name: string;
  /** Before its cell on the sheet, and in the pane unless `pane` is given. */
  readonly label: string;
  /** Behind its cell on the sheet. */
  readonly hint?: string;
  /** Points; by default from the length of the hint. */
  readonly height?: number;
  /** In the pane. */
  readonly pane?: string;
  readonly en: string;
  /** In the middle of a sentence; by default the label with a small letter. */
  readonly inText?: { readonly vi?: string; readonly en?: string };
}

/** How a fact stands on its sheet. */
export type FactLayout =
  | {
      readonly kind: "cell";
      readonly style: CellStyle;
      readonly choices?: readonly string[];
      readonly formula?: string;
    }
  | {
      /** One column, a labelled cell a row. */
      readonly kind: "list";
      readonly labels: readonly string[];
    }
  | {
      /** Several columns under headings. */
      readonly kind: "table";
      readonly rows: number;
      readonly columns: readonly ColumnLayout[];
      /** A heading and the names of the rows, before the area. */
      readonly before?: { readonly heading: string; readonly texts: readonly string[] };
      /** A heading and explanations, behind the area. */
      readonly behind?: { readonly heading: string; readonly texts: readonly string[] };
      /** What stands in it at first. */
      readonly initial?: Inputs;
    };

export interface ColumnLayout {
  readonly heading: string;
  /** Beside the look of all input cells. */
  readonly style?: CellStyle;
  /** Instead of the look of input cells. */
  readonly look?: CellStyle;
  readonly choices?: readonly string[];
}

/** One fact of a settings sheet. `Path` is where it stands in the record, `awardDecision.number`; any string = under its own key. */
export interface Fact<Value, Path extends string = string> {
  readonly words: FactWords;
  /** "" = under its own key. */
  readonly path: Path | "";
  readonly layout: FactLayout;
  /** What one cell of it holds; null for areas and for what the sheet calculates. */
  readonly type: CellType<NonNullable<Value>> | null;
  /** What a workbook says that has no such name, or a blank cell. */
  readonly blank: Value;
  read(cells: Cells, report: Report): Value;
  write(value: Value): Inputs;
  /** How a file says it; null = not at all. */
  readonly json: JsonForm<NonNullable<Value>> | null;
}

/** A cell that the sheet calculates: it has a name and a place, and is no part of the record. */
export interface CalculatedFact {
  readonly words: FactWords;
  readonly layout: Extract<FactLayout, { readonly kind: "cell" }>;
  readonly isCalculated: true;
}

export type AnyFact = Fact<unknown> | CalculatedFact;

interface CellWords<Value, Path extends string> extends FactWords {
  readonly path?: Path;
  /** Instead of the usual way in which a file says it. */
  readonly json?: JsonForm<Value>;
}

/** The same, with the code of the issue for a cell that holds something else. */
type CheckedWords<Value, Path extends string> = CellWords<Value, Path> & { readonly unreadable: IssueCode };

/** A fact of one cell; null while its cell is blank or unreadable. */
function cell<Value, Path extends string>(
  type: CellType<Value & {}>,
  { path, json, unreadable, ...words }: CellWords<Value & {}, Path> & { readonly unreadable?: IssueCode },
): Fact<Value | null, Path> {
  const { style, choices } = type;
  return {
    words,
    path: path ?? "",
    layout: { kind: "cell", style, ...(choices === undefined ? {} : { choices }) },
    type: type as CellType<NonNullable<Value | null>>,
    blank: null,
    read: (cells, report) => readCell(type, firstOf(cells), () => reportUnreadable(report, unreadable, firstOf(cells))),
    write: (value) => [[value === null || value === undefined ? null : type.write(value)]],
    json: (json ?? type.json) as JsonForm<NonNullable<Value | null>>,
  };
}

/** A cell that any text may fill has no code: nothing in it is unreadable. */
export function reportUnreadable(report: Report, code: IssueCode | undefined, value: CellValue): void {
  if (code !== undefined) report(code, { text: String(value) });
}

/** The value of one cell; null when it is blank, or holds something else, which is reported. */
export function readCell<Value>(type: CellType<Value>, value: CellValue, report: () => void): Value | null {
  if (typeof value === "string" && value.trim() === "") return null;
  if (value === null) return null;
  const read = type.read(value);
  if (read === null) report();
  return read;
}

const firstOf = (cells: Cells): CellValue => cells[0]?.[0] ?? null;

export const text = <const Path extends string = string>(words: CellWords<string, Path>): Fact<string | null, Path> =>
  cell(textType, words);

export const date = <const Path extends string = string>(
  words: CheckedWords<IsoDate, Path>,
): Fact<IsoDate | null, Path> => cell(dateType, words);

export const money = <const Path extends string = string>(words: CheckedWords<Vnd, Path>): Fact<Vnd | null, Path> =>
  cell(moneyType, words);

/** A whole number from `least` up. */
export const whole = <const Path extends string = string>({
  least,
  choices,
  ...words
}: CheckedWords<number, Path> & { readonly least: number; readonly choices?: readonly number[] }): Fact<
  number | null,
  Path
> => cell(wholeType(least, choices), words);

/** Words for the keys of a choice: those of the cell, and those of the pane where they differ. */
interface ChoiceWords<Key extends string> {
  readonly choices: Readonly<Record<Key, string>>;
  readonly said?: Readonly<Record<Key, { readonly vi: string; readonly en: string }>>;
}

/** One of the keys, chosen by its words. */
export const choice = <Key extends string, const Path extends string = string>({
  choices,
  said,
  ...words
}: CheckedWords<Key, Path> & ChoiceWords<Key>): Fact<Key | null, Path> => cell(choiceType(choices, said), words);

/** One of the keys; `usual` counts while the cell is blank or holds other words. */
export function choiceOr<Key extends string, const Path extends string = string>({
  choices,
  said,
  usual,
  ...words
}: CheckedWords<Key, Path> & ChoiceWords<Key> & { readonly usual: Key }): Fact<Key, Path> {
  const fact = cell<Key, Path>(choiceType(choices, said), words);
  return {
    ...fact,
    blank: usual,
    read: (cells, report) =>
      fact.read(cells, (code, params) => report(code, { ...params, usual: choices[usual] })) ?? usual,
    json: fact.json as JsonForm<NonNullable<Key>> | null,
    type: fact.type as CellType<NonNullable<Key>> | null,
  };
}

/** A cell with a formula. */
export const calculated = ({
  formula,
  style,
  ...words
}: FactWords & { readonly formula: string; readonly style: CellStyle }): CalculatedFact => ({
  words,
  layout: { kind: "cell", style, formula },
  isCalculated: true,
});

/** True for a fact that a person fills in. */
export const isRecorded = (fact: AnyFact): fact is Fact<unknown> => !("isCalculated" in fact);
