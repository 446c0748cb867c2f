import type { CellValue } from "@/sheet/grid";
import type { FieldDeclaration, ListCells, Report } from "./declaration";

/** The text under a field; null for a blank cell. */
export const textOf = (cells: ListCells, field: string): string | null => cells[field]?.text ?? null;

/** A field with a rule by which its cell is read. */
export type ReadField<Value extends CellValue> = Required<Pick<FieldDeclaration<Value>, "id" | "read">>;

/** Reads the cell of a field by its rule and reports what was found and altered; null for a blank cell and one that says nothing usable. */
export function readField<Value extends CellValue>(
  { id, read }: ReadField<Value>,
  cells: ListCells,
  report: Report,
  scale?: number,
): Value | null {
  const cell = cells[id];
  if (cell === undefined) return null;
  const { value, found = [], changes = [] } = read(cell, scale);
  for (const each of found) report.found(each, id);
  for (const { rule, from, to } of changes) report.change(rule, id, from, to);
  return value;
}
