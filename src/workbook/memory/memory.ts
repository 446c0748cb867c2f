import { columnLetters } from "@/sheet/cell-address";
import { textOfCell } from "@/sheet/text-of-cell";
import type { CellInput } from "@/sheet/sheet-model";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { IntakeChoices, RememberedColumn, SourceChoice } from "@/intake/choices/intake-choices";
import type { Field } from "@/fields/field";
import { fieldOfWord, notTakenWord, wordOfField } from "@/fields/field-words";
import type { CellValue } from "@/sheet/grid";
import { headingKey } from "@/language/words/heading-key";
import type { TableName } from "@/tables/table-name";
import type { ListKind } from "@/tables/declaration/list-table";
import { kindOfWord, kindWord } from "@/tables/list-kinds";
import { abbreviationColumns, readingColumns, rememberedColumns } from "@/tables/sheets/memory-sheet";
import { abbreviationWords, hiddenWords, separatorWords } from "@/tables/columns/memory-words";
import type { TableContent, Draft } from "../draft";
import { listKey, type ListName } from "../source-key";

/** What «Sổ tay» holds; a row that cannot be read is left out here and stays in the sheet. */
export interface Memory {
  readonly columns: readonly RememberedColumn[];
  readonly abbreviations: readonly Abbreviation[];
  readonly sources: readonly SourceChoice[];
}

export const emptyMemory: Memory = { columns: [], abbreviations: [], sources: [] };

/** A table of «Sổ tay» and the rows that stand in it, by their keys. */
type MemoryTable = Extract<TableName, "CotDaNho" | "TuVietTat" | "CachDoc">;

const tables = ["CotDaNho", "TuVietTat", "CachDoc"] as const satisfies readonly MemoryTable[];

/** Reads what the workbook remembers of lists, typed by hand or kept by a taking-in. */
export function readMemory(draft: Draft): Memory {
  const { CotDaNho, TuVietTat, CachDoc } = draft.tables(tables);
  return {
    columns: rowsOf(CotDaNho, rememberedColumns).flatMap(readColumn),
    abbreviations: rowsOf(TuVietTat, abbreviationColumns).flatMap(readAbbreviation),
    sources: rowsOf(CachDoc, readingColumns).flatMap(readSource),
  };
}

/** What is asked of a reading: the workbook's memory, before which goes what the user says now. */
export function choicesOf(memory: Memory, now: readonly SourceChoice[] = []): IntakeChoices {
  const said = new Set(now.map(listKey));
  return {
    columns: memory.columns,
    abbreviations: memory.abbreviations,
    sources: [...now, ...memory.sources.filter((source) => !said.has(listKey(source)))],
  };
}

/** Keeps things in «Sổ tay»; each takes the place of an older one about the same. A list of which nothing is said any more is forgotten. */
export function keepInMemory(draft: Draft, { columns = [], abbreviations = [], sources = [] }: Partial<Memory>): void {
  const contents = draft.tables(tables);
  const keep = (table: MemoryTable, headings: readonly string[], rows: readonly KeyedRow[]): void => {
    if (rows.length === 0) return;
    const known = keysOf(table, contents[table]);
    const coming = new Set(rows.map(({ key }) => key));
    const kept = rows.filter(({ isNothing }) => isNothing !== true);
    draft.appendRows(
      table,
      headings,
      kept.map(({ cells }) => cells),
    );
    draft.removeRows(
      table,
      known.flatMap((key, rowIndex) => (key !== null && coming.has(key) ? [rowIndex] : [])),
    );
  };
  keep("CotDaNho", Object.values(rememberedColumns), lastOfEach(columns.map(columnRow)));
  keep("TuVietTat", Object.values(abbreviationColumns), lastOfEach(abbreviations.map(abbreviationRow)));
  keep("CachDoc", Object.values(readingColumns), lastOfEach(sources.map(sourceRow)));
}

/** What is to be forgotten: one column, how one list is read, or everything remembered of columns. */
export type Forgotten =
  | { readonly what: "column"; readonly heading: string; readonly kind: ListKind }
  | { readonly what: "abbreviation"; readonly short: string; readonly about: Abbreviation["about"] }
  | { readonly what: "source"; readonly list: ListName }
  | { readonly what: "all-columns" };

/** Takes things out of «Sổ tay». */
export function forget(draft: Draft, forgotten: Forgotten): void {
  const table: MemoryTable =
    forgotten.what === "abbreviation" ? "TuVietTat" : forgotten.what === "source" ? "CachDoc" : "CotDaNho";
  const { [table]: content } = draft.tables([table]);
  const key = keyOfForgotten(forgotten);
  const doomed = keysOf(table, content).flatMap((each, rowIndex) => (key === null || each === key ? [rowIndex] : []));
  draft.removeRows(table, doomed);
}

interface KeyedRow {
  /** Two rows of one key are about the same. */
  readonly key: string;
  readonly cells: readonly CellInput[];
  /** True where nothing is left to be kept about it: an older row goes. */
  readonly isNothing?: boolean;
}

const columnKey = (heading: string, kind: string): string => JSON.stringify([headingKey(heading), kind]);
const abbreviationKey = (short: string, about: string): string =>
  JSON.stringify([short.normalize("NFC").trim().toUpperCase(), about]);

function keyOfForgotten(forgotten: Forgotten): string | null {
  if (forgotten.what === "column") return columnKey(forgotten.heading, forgotten.kind);
  if (forgotten.what === "abbreviation") return abbreviationKey(forgotten.short, forgotten.about);
  return forgotten.what === "source" ? listKey(forgotten.list) : null;
}

/** Keys of all rows, null for one that cannot be read. */
function keysOf(table: MemoryTable, content: TableContent): readonly (string | null)[] {
  if (table === "CotDaNho")
    return rowsOf(content, rememberedColumns).map((row) => {
      const [column] = readColumn(row);
      return column === undefined ? null : columnKey(column.heading, column.kind);
    });
  if (table === "TuVietTat")
    return rowsOf(content, abbreviationColumns).map((row) => {
      const [entry] = readAbbreviation(row);
      return entry === undefined ? null : abbreviationKey(entry.short, entry.about);
    });
  return rowsOf(content, readingColumns).map((row) => {
    const [source] = readSource(row);
    return source === undefined ? null : listKey(source);
  });
}

const columnRow = ({ heading, kind, field }: RememberedColumn): KeyedRow => ({
  key: columnKey(heading, kind),
  cells: [heading, kindWord(kind), field === null ? notTakenWord : wordOfField(field)],
});

const abbreviationRow = ({ short, full, about }: Abbreviation): KeyedRow => ({
  key: abbreviationKey(short, about),
  cells: [short, full, abbreviationWords[about]],
});

function sourceRow(source: SourceChoice): KeyedRow {
  const { file, sheet, kind, headerRow, encoding, separator, hiddenRows, hiddenColumns, columns = {} } = source;
  return {
    key: listKey(source),
    isNothing: Object.keys(source).length === 2,
    cells: [
      file || null,
      sheet || null,
      kind === undefined ? null : kindWord(kind),
      headerRow ?? null,
      encoding ?? null,
      separator === undefined ? null : separatorWords[separator],
      hiddenRows === undefined ? null : hiddenWords[hiddenRows],
      hiddenColumns === undefined ? null : hiddenWords[hiddenColumns],
      Object.entries(columns)
        .map(
          ([number, field]) =>
            `${columnLetters(Number(number) - 1)} = ${field === null ? notTakenWord : wordOfField(field)}`,
        )
        .join("; ") || null,
    ],
  };
}

/** Of rows about the same the last counts. */
const lastOfEach = (rows: readonly KeyedRow[]): readonly KeyedRow[] => [
  ...new Map(rows.map((row) => [row.key, row])).values(),
];

type Cells<Key extends string> = Readonly<Record<Key, CellValue>>;

function rowsOf<Key extends string>(
  { headings, rows }: TableContent,
  columns: Readonly<Record<Key, string>>,
): readonly Cells<Key>[] {
  const positions = (Object.keys(columns) as Key[]).map((key) => [key, headings.indexOf(columns[key])] as const);
  return rows.map(
    (row) => Object.fromEntries(positions.map(([key, position]) => [key, row[position] ?? null])) as Cells<Key>,
  );
}

const textOf = (value: CellValue): string => textOfCell(value) ?? "";

/** The code whose word stands in a cell, in any case. */
function codeOf<Code extends string>(words: Readonly<Record<Code, string>>, value: CellValue): Code | undefined {
  const wanted = textOf(value).toLowerCase();
  return (Object.keys(words) as Code[]).find((code) => words[code].toLowerCase() === wanted);
}

function readColumn(row: Cells<keyof typeof rememberedColumns>): readonly RememberedColumn[] {
  const heading = headingKey(textOf(row.heading));
  const kind = kindOfWord(textOf(row.kind));
  const field = fieldOfWord(textOf(row.field));
  return heading === "" || kind === undefined || field === undefined ? [] : [{ heading, kind, field }];
}

function readAbbreviation(row: Cells<keyof typeof abbreviationColumns>): readonly Abbreviation[] {
  const short = textOf(row.short);
  const about = codeOf<Abbreviation["about"]>(abbreviationWords, row.about);
  return short === "" || about === undefined ? [] : [{ short, full: textOf(row.full) || null, about }];
}

const encodings = ["Unicode", "Windows-1258", "TCVN3", "VNI", "VIQR"] as const;

function readSource(row: Cells<keyof typeof readingColumns>): readonly SourceChoice[] {
  const [file, sheet] = [textOf(row.file), textOf(row.sheet)];
  if (file === "" && sheet === "") return [];
  const kind = kindOfWord(textOf(row.kind));
  const headerRow = typeof row.headerRow === "number" && Number.isInteger(row.headerRow) ? row.headerRow : undefined;
  const encoding = encodings.find((name) => name.toLowerCase() === textOf(row.encoding).toLowerCase());
  const separator = codeOf<NonNullable<SourceChoice["separator"]>>(separatorWords, row.separator);
  const hiddenRows = codeOf<"take" | "leave">(hiddenWords, row.hiddenRows);
  const hiddenColumns = codeOf<"take" | "leave">(hiddenWords, row.hiddenColumns);
  const columns = readColumnChoices(textOf(row.columns));
  return [
    {
      file,
      sheet,
      ...(kind === undefined ? {} : { kind }),
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(separator === undefined ? {} : { separator }),
      ...(hiddenRows === undefined ? {} : { hiddenRows }),
      ...(hiddenColumns === undefined ? {} : { hiddenColumns }),
      ...(Object.keys(columns).length === 0 ? {} : { columns }),
    },
  ];
}

/** `B = Họ và tên; D = Không lấy`; what is no letter or no meaning is left out. */
function readColumnChoices(text: string): Readonly<Record<number, Field | null>> {
  const pairs = text.split(";").flatMap((part): readonly (readonly [number, Field | null])[] => {
    const [, letters = "", word = ""] = /^\s*([a-z]{1,3})\s*=\s*(.+?)\s*$/iu.exec(part) ?? [];
    const field = fieldOfWord(word);
    return letters === "" || field === undefined ? [] : [[columnNumber(letters), field]];
  });
  return Object.fromEntries(pairs);
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
