import type { CellInput } from "@/sheet/sheet-model";
import { splitRows, utf8Length } from "../blocks";
import { isFormula, modelCell, type HostCell } from "../cell-input";
import { stepBytes, type Step } from "../steps";
import { writeEverywhere } from "../write-everywhere";
import { wholeArea, type Rendering } from "./rendering";

/** Null leaves a cell as it is. */
type SparseRow = (HostCell | null)[];

/** All constants of a sheet as one rectangle, cut where it is too large for a request. */
export function valueSteps({ model, sheet }: Rendering): readonly Step[] {
  const area = wholeArea(model);
  if (area === null) return [];
  const rows: SparseRow[] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => null),
  );
  const put = (row: number, column: number, cell: HostCell): void => {
    const target = rows[row - area.top];
    if (target !== undefined && !isFormula(cell)) target[column - area.left] = cell;
  };
  for (const table of model.tables)
    [table.columns.map(({ heading }) => heading), ...table.rows].forEach((cells, i) =>
      cells.forEach((cell, j) => put(table.row + i, table.column + j, modelCell(cell))),
    );
  for (const block of model.blocks)
    block.values.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell !== null) put(block.row + i, block.column + j, modelCell(cell));
      }),
    );
  return splitRows(rows).map((block) => ({
    bytes: block.bytes + stepBytes.cells,
    queue: () => {
      const range = sheet().getRangeByIndexes(
        area.top + block.first,
        area.left,
        block.rows.length,
        area.right - area.left + 1,
      );
      range.values = block.rows.map((row) => [...row]);
    },
  }));
}

/** Formulas go last: they name tables and names of all sheets. */
export function formulaSteps({ model, sheet }: Rendering): readonly Step[] {
  const put = (row: number, column: number, formulas: Formulas): Step => ({
    bytes: stepBytes.cells + utf8Length(JSON.stringify(formulas)),
    queue: () => {
      sheet().getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1).formulas = formulas;
    },
  });
  const fill = (row: number, column: number, rows: number, formula: string): Step => ({
    bytes: stepBytes.cells + utf8Length(formula),
    queue: () => writeEverywhere(sheet().getRangeByIndexes(row, column, rows, 1), formula),
  });
  return [
    ...model.tables.flatMap((table) =>
      table.columns.flatMap((column, j) => {
        const { formula } = column;
        if (formula === undefined) return [];
        const rows = table.rows.length > 0 ? table.rows : [[]];
        const cells = rows.map((row) => [modelCell(row[j] ?? formula)]);
        const [top, left] = [table.row + 1, table.column + j];
        return [
          cells.every(([cell]) => cell === formula) ? fill(top, left, cells.length, formula) : put(top, left, cells),
        ];
      }),
    ),
    ...model.tables.flatMap((table) =>
      table.rows.flatMap((row, i) =>
        row.flatMap((cell, j) =>
          isFormula(cell) && table.columns[j]?.formula === undefined
            ? [put(table.row + 1 + i, table.column + j, [[cell]])]
            : [],
        ),
      ),
    ),
    ...model.blocks.flatMap((block) =>
      block.values.flatMap((row, i) =>
        formulaRuns(row).map(({ first, formulas }) => put(block.row + i, block.column + first, [formulas])),
      ),
    ),
  ];
}

type Formulas = (HostCell | CellInput)[][];

function formulaRuns(row: readonly unknown[]): readonly { readonly first: number; readonly formulas: string[] }[] {
  const runs: { first: number; formulas: string[] }[] = [];
  row.forEach((cell, j) => {
    if (typeof cell !== "string" || !isFormula(cell)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.formulas.length === j) last.formulas.push(cell);
    else runs.push({ first: j, formulas: [cell] });
  });
  return runs;
}
