import { CellError } from "./cell-error";

/** A value as Excel gives it to a function: a blank cell is null, an empty text or, on the desktop, the number 0. */
export type CellGiven = string | number | boolean | null | undefined;

/** An argument of a custom function: one cell or a range, row by row; left out by the user = null. */
export type CellsGiven = readonly (readonly unknown[])[] | null | undefined;

/** A value, or the error of that one cell. */
export type CellAnswer = string | number | CellError;

export const isBlank = (value: CellGiven): value is null | undefined | "" =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/**
 * A cell that says nothing where a text is expected: Excel on the desktop hands the number 0 for a blank cell, on the web null
 * (office-js #4702, #5262, #1951).
 */
export const isBlankText = (value: CellGiven): value is null | undefined | "" | 0 => value === 0 || isBlank(value);

/** How far an argument reaches. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const shapeOf = (cells: CellsGiven): Shape => ({ rows: cells?.length ?? 1, columns: cells?.[0]?.length ?? 1 });

const cellAt = (cells: CellsGiven, row: number, column: number): CellGiven => {
  const { rows, columns } = shapeOf(cells);
  return cells?.[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] as CellGiven;
};

/**
 * Answers cell by cell: a range of rows or columns is met by ranges of the same size, by a single row or column, or by one value.
 * Refuses ranges that do not fit together (`#VALUE!`). An error of one cell leaves the other cells their answers.
 */
export function overCells(
  answer: (...values: CellGiven[]) => CellAnswer,
  ...given: readonly CellsGiven[]
): CellAnswer[][] {
  const shapes = given.map(shapeOf);
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const columns = Math.max(...shapes.map((shape) => shape.columns));
  const fits = shapes.every(
    (shape) => (shape.rows === 1 || shape.rows === rows) && (shape.columns === 1 || shape.columns === columns),
  );
  if (!fits) throw new CellError("#VALUE!", "ranges-differ");
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      try {
        return answer(...given.map((cells) => cellAt(cells, row, column)));
      } catch (error) {
        if (error instanceof CellError) return error;
        throw error;
      }
    }),
  );
}
