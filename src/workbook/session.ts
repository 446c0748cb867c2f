import type { CellValue } from "@/sheet/grid";
import type { SheetModel } from "@/sheet/sheet-model";
import type { TableName } from "@/tables/table-name";
import type { ChangeSet, RowRef } from "./change-set";
import type { CommitOutcome } from "./commit-outcome";
import { formulaTables, type FormulaTables } from "./formula-tables";
import { KeptTables } from "./kept-tables";
import type { StopWatching, WorkbookPort } from "./port";
import { StaleReading } from "./stale-reading";
import type { NamedValues, WorkbookData, WorkbookRequest } from "./workbook-data";

/** The open workbook with the reading that is kept between actions. */
export interface WorkbookSession extends WorkbookPort {
  /** The same workbook for what only shows things: served from the kept reading where that is current, else read. */
  readonly kept: WorkbookPort;
}

interface SessionParts {
  readonly port: WorkbookPort;
  /** The tables that are kept; each is watched. */
  readonly tables: readonly TableName[];
  /** The sheets as they are declared, for the formulas of their tables. */
  readonly models: readonly SheetModel[];
}

/**
 * Keeps the tables of the last reading. While tables are watched, `read` asks Excel for sheets and names, and only for those tables that
 * an event, a commit or a formula has made out of date; while they are not, it asks for everything. `commit` refuses with `StaleReading`,
 * before anything is written, where a cell, row or name that it would alter is no longer as it was read.
 */
export function createSession(parts: SessionParts): WorkbookSession {
  const session = new Session(parts);
  const others = { ...parts.port };
  const read = (request: WorkbookRequest): Promise<WorkbookData> => session.read(request);
  const commit: WorkbookPort["commit"] = (changes, action) => session.commit(changes, action);
  const watchTables: WorkbookPort["watchTables"] = (...watch) => session.watchTables(...watch);
  const kept = { ...others, read: (request: WorkbookRequest) => session.readKept(request), commit, watchTables };
  return { ...others, read, commit, watchTables, kept };
}

class Session {
  readonly #port: WorkbookPort;
  readonly #watched: readonly TableName[];
  readonly #formulas: FormulaTables;
  readonly #tables = new KeptTables();
  /** Sheets and names as they were read last; null where something may have altered them since. */
  #frame: WorkbookData | null = null;
  #names: ReadonlyMap<string, NamedValues> | null = null;
  /** Tables that Excel was asked for since the last `read` began. */
  readonly #justRead = new Set<string>();
  #isWatched = false;
  /** Something was altered, and which table is not known yet. */
  #isUnsettled = false;

  constructor({ port, tables, models }: SessionParts) {
    this.#port = port;
    this.#watched = tables;
    this.#formulas = formulaTables(models);
  }

  async read(request: WorkbookRequest): Promise<WorkbookData> {
    if (!this.#isWatched || this.#isUnsettled) this.#tables.expireAll();
    this.#justRead.clear();
    const names = request.tables.map(({ name }) => name);
    this.#tables.expire(names.filter((name) => !this.#isKept(name)));
    let data = await this.#refresh(names);
    // Named cells were altered: tables that are calculated from them are read after all.
    if (names.some((name) => !this.#tables.isCurrent(name))) data = await this.#refresh(names);
    return this.#withTables(data, names);
  }

  async readKept(request: WorkbookRequest): Promise<WorkbookData> {
    const names = request.tables.map(({ name }) => name);
    const isCurrent =
      this.#isWatched &&
      !this.#isUnsettled &&
      names.every((name) => this.#isKept(name) && this.#tables.isCurrent(name));
    return isCurrent && this.#frame !== null ? this.#withTables(this.#frame, names) : this.read(request);
  }

  async commit(changes: ChangeSet, action?: string): Promise<CommitOutcome> {
    await this.#verify(changes);
    try {
      const outcome = await this.#port.commit(changes, action);
      this.#expireAfter(changes);
      return outcome;
    } catch (refusal) {
      this.#expireAll();
      throw refusal;
    }
  }

  /** Watches all tables, and tells of those that were asked for. */
  async watchTables(
    names: readonly TableName[],
    onChange: (tables: readonly TableName[]) => void,
    onFirst?: (isOurs: boolean) => void,
  ): Promise<StopWatching> {
    const onSettled = (tables: readonly TableName[]): void => {
      this.#isUnsettled = false;
      this.#frame = null;
      this.#expire(tables);
      const asked = tables.filter((table) => names.includes(table));
      if (asked.length > 0) onChange(asked);
    };
    const stop = await this.#port.watchTables(this.#watched, onSettled, (isOurs) => {
      this.#isUnsettled = true;
      this.#frame = null;
      onFirst?.(isOurs);
    });
    this.#expireAll();
    this.#isWatched = true;
    return async () => {
      this.#isWatched = false;
      await stop();
    };
  }

  /** A table that nothing watches is read each time. */
  #isKept(name: string): boolean {
    return this.#watched.some((watched) => watched === name);
  }

  /** Reads sheets, names and those of the tables that are out of date. */
  async #refresh(names: readonly string[]): Promise<WorkbookData> {
    const missing = names.filter((name) => !this.#tables.isCurrent(name));
    const begun = this.#tables.now();
    const data = await this.#port.read({ tables: missing.map((name) => ({ name })) });
    this.#tables.keep(missing, data, begun);
    for (const name of missing) this.#justRead.add(name);
    // Named cells altered: what is calculated from them is out of date, but for what was read together with them.
    if (this.#names !== null && !haveSameValues(this.#names, data.names))
      this.#tables.expire([...this.#formulas.calculated].filter((name) => !missing.includes(name)));
    this.#names = data.names;
    this.#frame = data;
    return data;
  }

  #withTables(data: WorkbookData, names: readonly string[]): WorkbookData {
    const present = new Set(data.sheets.flatMap((sheet) => sheet.tables));
    const tables = names.flatMap((name) => {
      const table = present.has(name) ? this.#tables.table(name) : null;
      return table === null ? [] : [[name, table] as const];
    });
    return { ...data, tables: new Map(tables) };
  }

  /** What is to be altered must be as it was read; a table that this action did not read itself is read for it. */
  async #verify({ tables, names }: ChangeSet): Promise<void> {
    const altered = tables.filter(({ cells, removed }) => cells.length + removed.length > 0);
    const older = altered.map(({ table }) => table).filter((table) => !this.#justRead.has(table));
    if (older.length > 0) {
      this.#tables.expire(older);
      await this.#refresh(older);
    }
    for (const { table, cells, removed } of altered) {
      const rows = this.#tables.table(table)?.rows ?? [];
      const isAsRead = ({ rowIndex, values }: RowRef): boolean => haveSameCells(rows[rowIndex] ?? [], values);
      if (!cells.every(({ row }) => isAsRead(row)) || !removed.every(isAsRead)) this.#refuse(table);
    }
    for (const { name, before } of names)
      if (before !== null && JSON.stringify(this.#names?.get(name)) !== JSON.stringify(before)) this.#refuse(name);
  }

  #refuse(table: string): never {
    this.#expireAll();
    throw new StaleReading(table);
  }

  /** Marks and kept files alter no value; all else of a commit makes out of date what it touched and what is calculated from it. */
  #expireAfter({ tables, names, newSheets, sheets }: ChangeSet): void {
    // A commit is entered there.
    this.#expire(["NhatKy"]);
    if (tables.length + names.length + newSheets.length + sheets.length === 0) return;
    this.#frame = null;
    const written = [...newSheets, ...sheets].flatMap((sheet) => sheet.tables.map(({ name }) => name));
    this.#expire([...tables.map(({ table }) => table), ...written]);
  }

  #expire(tables: readonly string[]): void {
    this.#tables.expire(tables.flatMap((table) => [table, ...(this.#formulas.followers.get(table) ?? [])]));
  }

  #expireAll(): void {
    this.#frame = null;
    this.#tables.expireAll();
  }
}

const haveSameCells = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a === b || (a.length === b.length && a.every((value, index) => value === b[index]));

function haveSameValues(a: ReadonlyMap<string, NamedValues>, b: ReadonlyMap<string, NamedValues>): boolean {
  return a === b || JSON.stringify([...a]) === JSON.stringify([...b]);
}
