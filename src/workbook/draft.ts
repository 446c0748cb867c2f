import type { CellInput, SheetModel } from "@/sheet/sheet-model";
import type { CellValue } from "@/sheet/grid";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { WorkbookError } from "./workbook-error";
import type { CellChange, ChangeSet, KeptFileChange, MarkChange, NameChange, RowRef, TableChange } from "./change-set";
import type { NamedValues, TableData, WorkbookData } from "./workbook-data";

/** A table as a draft shows it, earlier changes of the draft included; a formula of a new row has no value yet. */
export interface TableContent {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly sheet: string;
  /** The user's number of the row (1-based) of `rows[0]`. */
  readonly firstRow: number;
}

/** A new value for one cell of a table: the row's position (0-based) in the draft and the column's heading; null empties it. */
export interface CellWrite {
  readonly rowIndex: number;
  readonly heading: string;
  readonly value: CellInput;
}

/** A cell of a table to be marked: the row's position (0-based) in the draft and the column's heading. */
export interface CellMark {
  readonly table: string;
  readonly rowIndex: number;
  readonly heading: string;
  readonly severity: "error" | "warning" | "note";
}

interface DraftRow {
  /** The row as it was read; null for a row that comes in. */
  readonly was: RowRef | null;
  cells: CellValue[];
}

interface DraftTable {
  readonly data: TableData;
  readonly rows: DraftRow[];
  /** Rows that were read and are removed. */
  readonly removed: RowRef[];
  /** Headings that new rows are given; the others are left to the table's formulas. */
  readonly given: Set<string>;
}

/**
 * A working copy of what was read: a use case reads and writes it, and `changes` gives the difference to what was read. Nothing here knows Excel.
 * A table or name that is not there is refused with `WorkbookError` «item-not-found»; a row outside the table is our own mistake and throws.
 */
export class Draft {
  readonly #tables = new Map<string, DraftTable>();
  readonly #names = new Map<string, readonly (readonly CellInput[])[]>();
  readonly #newSheets: SheetModel[] = [];
  readonly #sheets = new Map<string, SheetModel>();
  readonly #keptFiles = new Map<string, KeptFileChange>();
  #marks: { tables: readonly string[]; cells: readonly CellMark[] } | null = null;

  /** `lists`: the kinds of list that the workbook takes. */
  constructor(
    readonly data: WorkbookData,
    readonly lists: ListKinds = ownLists,
  ) {}

  hasTable(name: string): boolean {
    return (
      this.data.tables.has(name) || this.#newSheets.some(({ tables }) => tables.some((table) => table.name === name))
    );
  }

  /** The table as it stands in the draft. */
  table(name: string): TableContent {
    const { data, rows } = this.#open(name);
    return {
      headings: data.headings,
      rows: rows.map(({ cells }) => cells),
      sheet: data.sheet,
      firstRow: data.firstRow,
    };
  }

  /** Tables by their names. */
  tables<Name extends string>(names: readonly Name[]): Readonly<Record<Name, TableContent>> {
    return Object.fromEntries(names.map((name) => [name, this.table(name)])) as Record<Name, TableContent>;
  }

  /** Values of a name as they stand in the draft; null = there is no such name. */
  named(name: string): NamedValues | null {
    const written = this.#names.get(name);
    return written === undefined ? (this.data.names.get(name) ?? null) : written;
  }

  /** Values of names, by name. */
  namedValues(names: readonly string[]): Readonly<Record<string, NamedValues | null>> {
    return Object.fromEntries(names.map((name) => [name, this.named(name)]));
  }

  /** Overwrites named cells or areas; fewer rows than the area has: the rest is emptied. */
  writeNames(values: Readonly<Record<string, readonly (readonly CellInput[])[]>>): void {
    for (const [name, rows] of Object.entries(values)) {
      const area = this.named(name);
      if (area === null) throw new WorkbookError("item-not-found", name);
      const width = area[0]?.length ?? 1;
      if (rows.length > area.length || rows.some((row) => row.length > width))
        throw new WorkbookError("cells-in-the-way", name);
      this.#names.set(
        name,
        area.map((_, i) => Array.from({ length: width }, (__, j) => rows[i]?.[j] ?? null)),
      );
    }
  }

  /** Adds rows below the last one that holds data; columns are given by heading. */
  appendRows(table: string, headings: readonly string[], rows: readonly (readonly CellInput[])[]): void {
    if (rows.length === 0) return;
    const open = this.#open(table);
    const places = headings.map((heading) => columnOf(open.data, heading));
    for (const heading of headings) open.given.add(heading);
    for (const row of rows) {
      const cells: CellValue[] = open.data.headings.map(() => null);
      places.forEach((place, index) => {
        cells[place] = row[index] ?? null;
      });
      open.rows.push({ was: null, cells });
    }
  }

  /** Takes rows out by their positions (0-based); what stands below moves up. */
  removeRows(table: string, rowIndexes: readonly number[]): void {
    if (rowIndexes.length === 0) return;
    const open = this.#open(table);
    for (const index of [...new Set(rowIndexes)].sort((a, b) => b - a)) {
      const [row] = open.rows.splice(index, 1);
      if (row === undefined) throw new RangeError(`row ${index} of ${table}`);
      if (row.was !== null) open.removed.push(row.was);
    }
  }

  /** Overwrites single cells; of two writes to one cell the later counts. */
  writeCells(table: string, cells: readonly CellWrite[]): void {
    if (cells.length === 0) return;
    const open = this.#open(table);
    for (const { rowIndex, heading, value } of cells) {
      const row = open.rows[rowIndex];
      if (row === undefined) throw new RangeError(`cell in row ${rowIndex} of ${open.rows.length} of ${table}`);
      if (row.was !== null && row.cells === row.was.values) row.cells = [...row.was.values];
      row.cells[columnOf(open.data, heading)] = value;
      if (row.was === null) open.given.add(heading);
    }
  }

  /** Overwrites whole columns, one value for each row. */
  writeColumns(table: string, columns: Readonly<Record<string, readonly CellInput[]>>): void {
    for (const [heading, values] of Object.entries(columns))
      this.writeCells(
        table,
        values.map((value, rowIndex) => ({ rowIndex, heading, value })),
      );
  }

  /** The models whose sheet the workbook lacks: none of their tables and names is there, and no sheet that we made under their name. */
  missing(models: readonly SheetModel[]): readonly SheetModel[] {
    const { tables, nameSheets, sheets } = this.data;
    return models.filter(
      (model) =>
        !model.tables.some(({ name }) => tables.has(name) || sheets.some((sheet) => sheet.tables.includes(name))) &&
        !model.names.some(({ name }) => nameSheets.has(name)) &&
        !sheets.some(({ madeAs }) => madeAs === model.name) &&
        !this.#newSheets.some(({ name }) => name === model.name),
    );
  }

  /** Adds the sheets that the workbook lacks; one that exists is never touched. */
  addMissingSheets(models: readonly SheetModel[]): readonly SheetModel[] {
    const missing = this.missing(models);
    this.#newSheets.push(...missing);
    return missing;
  }

  /** Writes a sheet of ours anew; of two writings of one sheet the later counts. */
  writeSheet(model: SheetModel): void {
    this.#sheets.set(model.name, model);
  }

  /** Clears the marks of these tables and marks these cells. */
  markCells(tables: readonly string[], cells: readonly CellMark[]): void {
    this.#marks = { tables, cells };
  }

  keepFile(name: string, bytes: Uint8Array): void {
    this.#keptFiles.set(name, { name, bytes });
  }

  forgetFile(name: string): void {
    this.#keptFiles.set(name, { name, bytes: null });
  }

  /** The difference to what was read; a cell that ends as it began is no change. */
  changes(): ChangeSet {
    return {
      tables: [...this.#tables.values()].flatMap(tableChange),
      names: [...this.#names].flatMap(([name, values]) => nameChange(name, values, this.data.names.get(name) ?? null)),
      newSheets: [...this.#newSheets],
      sheets: [...this.#sheets.values()],
      marks:
        this.#marks === null
          ? null
          : { tables: this.#marks.tables, cells: this.#marks.cells.flatMap((mark) => this.#markChange(mark)) },
      keptFiles: [...this.#keptFiles.values()],
    };
  }

  #markChange({ table, rowIndex, heading, severity }: CellMark): readonly MarkChange[] {
    const { rows } = this.#open(table);
    const row = rows[rowIndex];
    if (row === undefined) return [];
    const added = rows.filter(({ was }) => was === null).indexOf(row);
    return [{ table, row: row.was ?? { added }, heading, severity }];
  }

  #open(name: string): DraftTable {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const data = this.data.tables.get(name);
    if (data === undefined) throw new WorkbookError("item-not-found", name);
    const opened: DraftTable = {
      data,
      rows: data.rows.map((values, rowIndex) => {
        const was: RowRef = { id: data.ids[rowIndex] ?? null, rowIndex, values };
        return { was, cells: values as CellValue[] };
      }),
      removed: [],
      given: new Set(),
    };
    this.#tables.set(name, opened);
    return opened;
  }
}

function columnOf({ name, headings }: TableData, heading: string): number {
  const column = headings.indexOf(heading);
  if (column < 0) throw new WorkbookError("item-not-found", `${name}[${heading}]`);
  return column;
}

function tableChange({ data, rows, removed, given }: DraftTable): readonly TableChange[] {
  const { name, headings } = data;
  const cells = rows.flatMap(({ was, cells: now }): readonly CellChange[] =>
    was === null || was.values === now
      ? []
      : headings.flatMap((heading, column) => {
          const [before, value] = [was.values[column] ?? null, now[column] ?? null];
          return before === value ? [] : [{ row: was, heading, before, value }];
        }),
  );
  const kept = headings.filter((heading) => given.has(heading));
  const places = kept.map((heading) => headings.indexOf(heading));
  const added = rows
    .filter(({ was }) => was === null)
    .map(({ cells: row }) => places.map((place) => row[place] ?? null));
  if (cells.length + removed.length + added.length === 0) return [];
  return [{ table: name, headings, cells, removed, added: { headings: kept, rows: added } }];
}

function nameChange(
  name: string,
  values: readonly (readonly CellInput[])[],
  before: NamedValues | null,
): readonly NameChange[] {
  return before !== null && JSON.stringify(before) === JSON.stringify(values) ? [] : [{ name, before, values }];
}
