import { cellText } from "@/sheet/shown-text";
import type { Area, CellBlock, CellInput, CellStyle, DropDown, SheetModel } from "@/sheet/sheet-model";
import { headerStyle } from "../../look/sheet-look";
import type { AnyFact, ColumnLayout, FactLayout, Inputs } from "./fact";
import type { Section } from "./settings";

/** How the facts of a sheet look. */
export interface FormLook {
  readonly label: CellStyle;
  readonly input: CellStyle;
  /** Cells of areas, beside the look of all input cells. */
  readonly area: CellStyle;
  readonly hint: CellStyle;
  /** Headings of areas, beside the look of all headers. */
  readonly heading: CellStyle;
  /** Columns over which the cell of a fact goes, and then its hint; the label has one. */
  readonly inputColumns: number;
  readonly hintColumns: number;
  /** Points of a fact's row, by its hint. */
  height(hint: string): number;
}

/** What facts become on a sheet. */
export interface LaidOut {
  readonly blocks: readonly CellBlock[];
  readonly names: SheetModel["names"];
  readonly merges: readonly Area[];
  readonly dropDowns: readonly DropDown[];
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Last row that holds something (0-based). */
  readonly last: number;
}

/** What stands in the cells of a name at first; names left out are blank. */
export type InitialValues = Readonly<Record<string, Inputs>>;

const INPUT = 1;

/** Sections of facts below each other from row `top` (0-based) on: title, then each fact with its label, its cell or area and its hint. */
export function layOut(
  sections: readonly Section[],
  top: number,
  look: FormLook,
  initial: InitialValues = {},
): LaidOut {
  const width = INPUT + look.inputColumns + look.hintColumns;
  const parts: Part[] = [];
  let row = top;
  const add = (part: Part): void => {
    parts.push(part);
    row += part.rows;
  };
  for (const { title, facts } of sections) {
    add(sectionTitle(title, row, width));
    for (const fact of Object.values(facts)) add(factPart(fact, row, look, initial[fact.words.name]));
  }
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    names: parts.flatMap(({ names = [] }) => names),
    merges: parts.flatMap(({ merges = [] }) => merges),
    dropDowns: parts.flatMap(({ dropDowns = [] }) => dropDowns),
    rowHeights: Object.assign({}, ...parts.map(({ rowHeights }) => rowHeights)) as Record<number, number>,
    last: row - 1,
  };
}

type Part = Pick<LaidOut, "blocks" | "rowHeights"> &
  Partial<Pick<LaidOut, "names" | "merges" | "dropDowns">> & { readonly rows: number };

const sectionTitle = (title: string, row: number, width: number): Part => ({
  rows: 1,
  blocks: [{ row, column: 0, values: [[title, ...blanks(width - 1)]], style: { ...headerStyle, align: "left" } }],
  merges: [{ top: row, left: 0, bottom: row, right: width - 1 }],
  rowHeights: { [row]: 20 },
});

function factPart(fact: AnyFact, row: number, look: FormLook, initial: Inputs | undefined): Part {
  const { words, layout } = fact;
  if (layout.kind === "cell") return cellPart({ words, layout }, row, look, initial);
  if (layout.kind === "list") return listPart({ words, layout }, row, look, initial);
  return tablePart({ words, layout }, row, look, initial);
}

type Placed<Kind extends FactLayout["kind"]> = Pick<AnyFact, "words"> & {
  readonly layout: Extract<FactLayout, { readonly kind: Kind }>;
};

function cellPart({ words, layout }: Placed<"cell">, row: number, look: FormLook, initial: Inputs | undefined): Part {
  const { name, label, hint = "", height } = words;
  const { inputColumns, hintColumns } = look;
  const area = { top: row, left: INPUT, bottom: row, right: INPUT };
  const behind = INPUT + inputColumns;
  return {
    rows: 1,
    blocks: [
      { row, column: 0, values: [[label]], style: look.label },
      {
        row,
        column: INPUT,
        values: [[layout.formula ?? typed(initial?.[0]?.[0]), ...blanks(inputColumns - 1)]],
        style: { ...look.input, ...layout.style },
      },
      { row, column: behind, values: [[hint, ...blanks(hintColumns - 1)]], style: look.hint },
    ],
    names: [{ name, area }],
    merges: [
      ...(inputColumns > 1 ? [{ top: row, left: INPUT, bottom: row, right: behind - 1 }] : []),
      ...(hintColumns > 1 ? [{ top: row, left: behind, bottom: row, right: behind + hintColumns - 1 }] : []),
    ],
    dropDowns: layout.choices === undefined ? [] : [{ area, source: layout.choices }],
    rowHeights: { [row]: height ?? look.height(hint) },
  };
}

function listPart({ words, layout }: Placed<"list">, row: number, look: FormLook, initial: Inputs = []): Part {
  const { name, hint = null, height } = words;
  const { labels } = layout;
  return {
    rows: labels.length,
    blocks: labels.flatMap((label, index): readonly CellBlock[] => [
      { row: row + index, column: 0, values: [[label]], style: look.label },
      {
        row: row + index,
        column: INPUT,
        values: [[typed(initial[index]?.[0])]],
        style: { ...look.input, ...look.area },
      },
      { row: row + index, column: INPUT + 1, values: [[index === 0 ? hint : null]], style: look.hint },
    ]),
    names: [{ name, area: { top: row, left: INPUT, bottom: row + labels.length - 1, right: INPUT } }],
    rowHeights: heightsOf(row, labels.length, height),
  };
}

function tablePart({ words, layout }: Placed<"table">, row: number, look: FormLook, typedIn?: Inputs): Part {
  const { columns, rows, before, behind } = layout;
  const left = before === undefined ? 0 : 1;
  const [top, bottom] = [row + 1, row + rows];
  const after = left + columns.length;
  const headings = [before?.heading, ...columns.map(({ heading }) => heading), behind?.heading];
  const styles = columns.map(({ look: own, style }) => own ?? { ...look.input, ...look.area, ...style });
  const values = typedIn ?? layout.initial ?? [];
  const texts = (all: readonly string[]) => Array.from({ length: rows }, (_, index) => [all[index] ?? null]);
  return {
    rows: rows + 1,
    blocks: [
      {
        row,
        column: 0,
        values: [headings.filter((heading) => heading !== undefined)],
        style: { ...headerStyle, ...look.heading },
      },
      ...(before === undefined ? [] : [{ row: top, column: 0, values: texts(before.texts), style: look.label }]),
      ...runsOfStyle(styles).map(({ first, last, style }) => ({
        row: top,
        column: left + first,
        values: Array.from({ length: rows }, (_, index) =>
          Array.from({ length: last - first + 1 }, (__, column) => typed(values[index]?.[first + column])),
        ),
        style,
      })),
      ...(behind === undefined ? [] : [{ row: top, column: after, values: texts(behind.texts), style: look.hint }]),
    ],
    names: [{ name: words.name, area: { top, left, bottom, right: after - 1 } }],
    dropDowns: columns.flatMap(({ choices }: ColumnLayout, index) =>
      choices === undefined
        ? []
        : [{ area: { top, left: left + index, bottom, right: left + index }, source: choices }],
    ),
    rowHeights: { [row]: 20, ...heightsOf(top, rows, words.height) },
  };
}

/** Neighbouring columns of one style. */
function runsOfStyle(styles: readonly CellStyle[]): readonly { first: number; last: number; style: CellStyle }[] {
  const runs: { first: number; last: number; style: CellStyle }[] = [];
  styles.forEach((style, column) => {
    const run = runs.at(-1);
    if (run !== undefined && JSON.stringify(run.style) === JSON.stringify(style)) run.last = column;
    else runs.push({ first: column, last: column, style });
  });
  return runs;
}

const blanks = (count: number): readonly null[] => Array<null>(count).fill(null);

const typed = (value: CellInput = null): CellInput => (typeof value === "string" ? cellText(value) : value);

const heightsOf = (top: number, count: number, height: number | undefined): Record<number, number> =>
  height === undefined ? {} : Object.fromEntries(Array.from({ length: count }, (_, index) => [top + index, height]));
