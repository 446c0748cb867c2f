import type { TableData, WorkbookData } from "./workbook-data";

/** The tables that were read last, and which of them are out of date. Two counters tell a reading from a change that came while it was under way. */
export class KeptTables {
  readonly #tables = new Map<string, { readonly data: TableData | null; readonly readAt: number }>();
  readonly #outdatedAt = new Map<string, number>();
  #allOutdatedAt = 0;
  #clock = 1;

  /** The moment at which a reading begins; to be given to `keep`. */
  now(): number {
    return this.#clock;
  }

  /** True where the table was read whole and nothing has altered it since; a table that did not exist counts as read. */
  isCurrent(name: string): boolean {
    const kept = this.#tables.get(name);
    return kept !== undefined && kept.readAt >= Math.max(this.#allOutdatedAt, this.#outdatedAt.get(name) ?? 0);
  }

  /** The table as it was read last; null where there was none. */
  table(name: string): TableData | null {
    return this.#tables.get(name)?.data ?? null;
  }

  /** Keeps what was read of these tables from `readAt` on. */
  keep(names: readonly string[], { tables }: WorkbookData, readAt: number): void {
    for (const name of names) this.#tables.set(name, { data: tables.get(name) ?? null, readAt });
  }

  /** These tables must be read again. */
  expire(names: Iterable<string>): void {
    this.#clock += 1;
    for (const name of names) this.#outdatedAt.set(name, this.#clock);
  }

  /** Everything must be read again. */
  expireAll(): void {
    this.#clock += 1;
    this.#allOutdatedAt = this.#clock;
  }
}
