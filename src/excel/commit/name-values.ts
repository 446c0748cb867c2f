import type { CellInput } from "@/sheet/sheet-model";
import type { NameChange } from "@/workbook/change-set";
import type { LeftAlone } from "@/workbook/commit-outcome";
import { WorkbookError } from "@/workbook/workbook-error";
import { utf8Length } from "../blocks";
import { dataCell, isFormula, type HostCell } from "../cell-input";
import { readRow } from "../read-row";
import { stepBytes, type Step } from "../steps";
import type { NameWayBack } from "./way-back";

/** The cells of a name as they are. */
export interface NameState {
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Queues the cells of a name; then null where there is no such name or its cells are gone. */
export function queueName(context: Excel.RequestContext, name: string): () => NameState | null {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("values,formulas,worksheet/name,worksheet/protection/protected");
  return () =>
    range.isNullObject
      ? null
      : {
          sheetName: range.worksheet.name,
          isProtected: range.worksheet.protection.protected,
          values: range.values,
          formulas: range.formulas,
        };
}

export interface NamePlan {
  readonly wayBack: NameWayBack;
  readonly state: NameState;
}

/** Plans the values of names. Refused: a missing name, more values than the area holds, a protected sheet; one that was altered is left alone. */
export function planNames(
  changes: readonly NameChange[],
  states: ReadonlyMap<string, NameState | null>,
): { readonly plans: readonly NamePlan[]; readonly leftAlone: readonly LeftAlone[] } {
  const plans: NamePlan[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const { name, before, values } of changes) {
    const state = states.get(name);
    if (state == null) throw new WorkbookError("item-not-found", name);
    if (state.isProtected) throw new WorkbookError("sheet-protected", state.sheetName);
    const now = JSON.stringify(state.values.map(readRow));
    if (before !== null && now !== JSON.stringify(before)) leftAlone.push({ where: name, who: name, why: "altered" });
    else plans.push({ state, wayBack: { name, old: oldCells(state), values: fit(values, state, name) } });
  }
  return { plans, leftAlone };
}

/** The cells of a name as they must be written to be again what they are. */
export const oldCells = ({ values, formulas }: NameState): readonly (readonly HostCell[])[] =>
  values.map((row, i) =>
    readRow(row).map((value, j) => {
      const formula = formulas[i]?.[j];
      return typeof formula === "string" && isFormula(formula) && formula !== value ? formula : dataCell(value);
    }),
  );

/** Fewer rows than the area has: the rest is emptied. */
function fit(
  rows: readonly (readonly CellInput[])[],
  { values }: NameState,
  name: string,
): readonly (readonly HostCell[])[] {
  const width = values[0]?.length ?? 1;
  if (rows.length > values.length || rows.some((row) => row.length > width))
    throw new WorkbookError("cells-in-the-way", name);
  return values.map((_, i) => Array.from({ length: width }, (__, j) => dataCell(rows[i]?.[j] ?? null)));
}

export const nameStep = (context: Excel.RequestContext, { name, values }: NameWayBack): Step => ({
  bytes: stepBytes.name + utf8Length(JSON.stringify(values)),
  queue: () => {
    context.workbook.names.getItem(name).getRange().values = values.map((row) => [...row]);
  },
});

/** Gives a name back what it had, where it still holds what was written. */
export function restoreNameSteps(
  context: Excel.RequestContext,
  { name, old, values }: NameWayBack,
  now: NameState | null,
): readonly Step[] {
  const plain = (cell: HostCell): unknown =>
    typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell === "" ? null : cell;
  const written = values.map((row) => row.map(plain));
  if (now === null) return [];
  const cells = now.values.map(readRow);
  // Cell by cell, because a torn request may have written some of them.
  const target = now.formulas.map((row, i) =>
    row.map((formula, j): HostCell => {
      const isOurs = cells[i]?.[j] === written[i]?.[j];
      return isOurs ? (old[i]?.[j] ?? "") : asRead(formula, cells[i]?.[j] ?? null);
    }),
  );
  return [
    {
      bytes: stepBytes.name + utf8Length(JSON.stringify(target)),
      queue: () => {
        context.workbook.names.getItem(name).getRange().formulas = target;
      },
    },
  ];
}

const asRead = (formula: unknown, value: string | number | boolean | null): HostCell =>
  typeof formula === "string" && isFormula(formula) && formula !== value ? formula : dataCell(value);
