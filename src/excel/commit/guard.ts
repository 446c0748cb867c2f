import { rowIdHeading } from "@/tables/declaration/row-id";
import { isFormula, type HostCell } from "../ground/cell-input";
import type { TablePlan } from "./tables/plan-table";
import type { TableWayBack } from "./way-back";

/** In the place of an identity: a row below the table, which became shorter. */
export const OUTSIDE = "-";

/** What a request writes into one table. */
export interface Guarded {
  readonly plan: TablePlan;
  /** Cells that it writes over, without those of new rows. */
  readonly over: readonly { readonly heading: string; readonly first: number; readonly count: number }[];
  readonly adds: boolean;
  readonly removes: boolean;
}

/** What stood in a table at the moment before a request wrote. */
export interface Found {
  readonly plan: TablePlan;
  readonly removes: boolean;
  readonly rowCount: number;
  readonly ids: readonly string[] | null;
  readonly formulas: ReadonlyMap<string, readonly unknown[]>;
  /** Cells where rows come in, as they were; empty where none does. */
  readonly target: readonly (readonly unknown[])[];
  /** Whether all is as it was when the commit was planned. */
  readonly isAsPlanned: boolean;
}

/**
 * Queues what a request is about to write over, on fresh objects and before the writing: only so rows are seen that moved after they were
 * found. The answer is what stood there, to be put back where it was not what the plan relies on.
 */
export function queueGuard(context: Excel.RequestContext, guarded: Guarded): () => Found {
  const { plan, over, adds, removes } = guarded;
  const { image } = plan;
  const table = context.workbook.tables.getItemOrNullObject(image.name);
  const body = table.getDataBodyRange();
  body.load("rowCount");
  const columnOf = (heading: string): Excel.Range => table.columns.getItemOrNullObject(heading).getDataBodyRange();
  const headings = removes ? [...image.formulas.keys()] : [...new Set(over.map(({ heading }) => heading))];
  const columns = headings
    .filter((heading) => heading !== rowIdHeading)
    .map((heading) => ({ heading, range: columnOf(heading) }));
  for (const { range } of columns) range.load("formulas");
  const ids = image.ids === null ? null : columnOf(rowIdHeading);
  ids?.load("values");
  const target = adds ? queueTarget(context, plan) : null;
  return () => {
    const found = {
      plan,
      removes,
      target: target === null ? [] : target(),
      rowCount: body.isNullObject ? 0 : body.rowCount,
      ids: ids === null || ids.isNullObject ? null : ids.values.map(([id]) => String(id ?? "").trim()),
      formulas: new Map(
        columns
          .filter(({ range }) => !range.isNullObject)
          .map(({ heading, range }) => [heading, range.formulas.map(([cell]): unknown => cell)]),
      ),
    };
    return { ...found, isAsPlanned: isAsPlanned(guarded, found) };
  };
}

/** Queues the cells that rows are to be written into, below the last row with data. */
function queueTarget(context: Excel.RequestContext, { image, added }: TablePlan): () => Found["target"] {
  const range = context.workbook.tables
    .getItem(image.name)
    .worksheet.getRangeByIndexes(
      image.headerRow + 1 + (added?.first ?? 0),
      image.firstColumn,
      Math.max(1, added?.rows.length ?? 0),
      image.headings.length,
    );
  range.load("formulas");
  // The row of totals steps aside before rows come in: its words are nobody's cells.
  const totals = image.hasTotals ? image.rowCount - (added?.first ?? 0) : -1;
  return () => range.formulas.map((cells: readonly unknown[], index) => (index === totals ? [] : cells));
}

/** What the table calculates by itself is nothing. */
const isBlank = (cells: readonly unknown[]): boolean => cells.every((cell) => cell === "" || isFormula(cell));

function isAsPlanned({ plan, over, adds, removes }: Guarded, found: Omit<Found, "isAsPlanned">): boolean {
  const { image, removed } = plan;
  const isSame = (row: number, headings: readonly string[]): boolean =>
    (image.ids === null || found.ids === null || isOwn(plan, row, found.ids[row])) &&
    headings.every((heading) => found.formulas.get(heading)?.[row] === image.formulas.get(heading)?.[row]);
  if (removes) return removed.every((row) => isSame(row, image.ids === null ? [...image.formulas.keys()] : []));
  if (adds && (found.rowCount !== image.rowCount || !found.target.every(isBlank))) return false;
  return over.every(({ heading, first, count }) =>
    Array.from({ length: count }, (_, index) => first + index).every((row) =>
      isSame(row, heading === rowIdHeading ? [] : [heading]),
    ),
  );
}

/** The identity that the row had, or that this commit gave it. */
const isOwn = ({ image, idAt }: TablePlan, row: number, id: string | undefined): boolean =>
  id === image.ids?.[row] || id === idAt(row);

/** The way back of a table by what really stood where a request wrote. */
export function amendWayBack(wayBack: TableWayBack, found: Found): TableWayBack {
  if (found.isAsPlanned || found.plan.image.name !== wayBack.name) return wayBack;
  if (found.removes)
    return {
      ...wayBack,
      rowCount: found.rowCount,
      removed: wayBack.removed.map(({ row }) => ({
        row,
        id: row < found.rowCount ? (found.ids?.[row] ?? "") : OUTSIDE,
      })),
    };
  // A row that was given an identity by mistake is not found by the one that it had.
  const renamed = new Set(wayBack.cells.filter(({ heading }) => heading === rowIdHeading).map(({ row }) => row));
  const first = wayBack.added?.first ?? 0;
  return {
    ...wayBack,
    rowCount: found.rowCount,
    covered: found.target.flatMap((cells, index) =>
      isBlank(cells)
        ? []
        : [{ id: wayBack.added?.ids[index] ?? "", row: first + index, cells: cells as readonly HostCell[] }],
    ),
    cells: wayBack.cells.map((cell) => {
      const isId = cell.heading === rowIdHeading;
      const old = isId ? found.ids?.[cell.row] : found.formulas.get(cell.heading)?.[cell.row];
      if (old === undefined) return cell;
      if (isId) return { ...cell, old: old as HostCell };
      return { ...cell, id: renamed.has(cell.row) ? "" : (found.ids?.[cell.row] ?? cell.id), old: old as HostCell };
    }),
  };
}
