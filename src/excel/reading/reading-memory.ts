import { utf8Length } from "../blocks";
import type { RawTable } from "./read-cells";
import type { TableAsk } from "./queue-tables";

/** Excel on the web refuses answers over 5 MB; what else an answer holds is small. */
export const ANSWER_BYTES = 4_000_000;

/** A cell that was never measured. */
const UNKNOWN_BYTES = 40;

/** What earlier readings taught, so that the next one asks rightly at once. */
export class ReadingMemory {
  #bytesOfCell = new Map<string, number>();
  #bytesOfTable = new Map<string, number>();
  /** Names of all sheets, and of those on which names stand. */
  sheets: readonly string[];
  nameSheets: readonly string[];
  /** Our sheets by the name under which we made them, with the name that they have. */
  own: ReadonlyMap<string, string> = new Map();
  /** True where formulas are calculated only when they are told to. */
  isManual = false;

  /** `sheets` and `nameSheets`: as they are in a workbook that nobody has changed. */
  constructor(sheets: readonly string[], nameSheets: readonly string[]) {
    this.sheets = sheets;
    this.nameSheets = nameSheets;
  }

  note(tables: readonly RawTable[]): void {
    for (const { name, rows } of tables) {
      const cells = rows.reduce((sum, row) => sum + row.length, 0);
      const bytes = utf8Length(JSON.stringify(rows));
      if (cells > 0) this.#bytesOfCell.set(name, bytes / cells);
      this.#bytesOfTable.set(name, bytes);
    }
  }

  bytesOfCell(table: string): number {
    return this.#bytesOfCell.get(table) ?? UNKNOWN_BYTES;
  }

  /** Whether one answer holds these tables; what was never read is tried. */
  fits(asks: readonly TableAsk[]): boolean {
    return asks.reduce((sum, { name }) => sum + (this.#bytesOfTable.get(name) ?? 0), 0) <= ANSWER_BYTES;
  }
}
