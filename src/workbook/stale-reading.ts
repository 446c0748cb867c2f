/**
 * A commit was refused before anything was written, because what it rests on was altered since it was read: read again and
 * work on that. `table` is the table or name that differs.
 */
export class StaleReading extends Error {
  override readonly name = "StaleReading";

  constructor(readonly table: string) {
    super(`${table} was altered since it was read`);
  }
}
