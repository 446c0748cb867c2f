import type { DeclaredTable } from "../declared-tables";
import { stepBytes, type Step } from "../steps";
import type { TablePlan } from "./plan-table";
import { rowRuns } from "./table-steps";
import { imageRange } from "./table-image";

/** Rows that go out of a table, and where their copies stand on the hidden sheet. */
export interface Removal {
  readonly plan: TablePlan;
  readonly declared: DeclaredTable | undefined;
  readonly copyRow: number;
}

/**
 * Takes rows out of tables; what stands below moves up. Before that they are copied to a hidden sheet with their looks and rules, and that
 * sheet is hidden only when all copies are made: as long as it can be seen, nothing was deleted.
 */
export function removeSteps(
  context: Excel.RequestContext,
  hidden: string,
  removals: readonly Removal[],
): readonly Step[] {
  return [
    { bytes: stepBytes.range, queue: () => void context.workbook.worksheets.add(hidden) },
    ...removals.flatMap(({ plan: { image, removed }, copyRow }) => {
      let place = copyRow;
      return runsOf(removed).map(({ first, count }) => {
        const at = place;
        place += count;
        return {
          bytes: stepBytes.range * 2,
          queue: () => {
            const copy = context.workbook.worksheets
              .getItem(hidden)
              .getRangeByIndexes(at, image.firstColumn, count, image.headings.length);
            copy.copyFrom(imageRange(image, first, count), "All");
          },
        };
      });
    }),
    {
      bytes: stepBytes.range,
      queue: () => {
        context.workbook.worksheets.getItem(hidden).visibility = "VeryHidden";
      },
    },
    ...removals.flatMap(deleteSteps),
  ];
}

const runsOf = (rows: readonly number[]): ReturnType<typeof rowRuns> => rowRuns(rows.map((row) => ({ row })));

/** From below, so that positions stay right. Excel keeps one row in a table, so the first is emptied where none would be left. */
function deleteSteps({ plan: { image, removed, added }, declared }: Removal): readonly Step[] {
  const total = Math.max(image.rowCount, added === null ? 0 : added.first + added.rows.length);
  const keepsFirst = removed.length === total;
  const runs = runsOf(keepsFirst ? removed.slice(1) : removed);
  return [
    ...[...runs].reverse().map(({ first, count }) => ({
      bytes: stepBytes.range,
      queue: () => imageRange(image, first, count).delete("Up"),
    })),
    ...(keepsFirst
      ? image.headings.flatMap((heading, column) =>
          declared?.columns.get(heading)?.formula == null
            ? [{ bytes: stepBytes.range, queue: () => imageRange(image, 0, 1, column, 1).clear("Contents") }]
            : [],
        )
      : []),
  ];
}
