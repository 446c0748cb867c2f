import { absoluteAddress } from "@/sheet/cell-address";
import { piecesOf, pieceKeys, removeSettings, writeKeptFiles } from "../kept-files";
import { markOwn } from "../own-sheets";
import { renderSteps, type PointName } from "../render-sheets";
import type { Rendering } from "../rendering/rendering";
import { stepBytes, stepGroups, type Step } from "../steps";
import type { ChangeSet } from "@/workbook/change-set";
import type { CommitTools } from "./commit-tools";
import { nameStep, type NamePlan } from "./name-values";
import type { CommitPlan, NewSheet, RewrittenSheet } from "./plan-commit";
import { removeSteps } from "./remove-steps";
import { dropSheets, quietStep } from "./restore";
import { copyStep, emptyStep } from "./sheet-state";
import { tableSteps, type TableStep } from "./table-steps";
import type { TablePlan } from "./plan-table";
import { planWriteAhead, type WriteAheadState } from "./write-ahead";

/** What goes in one request, and what it relies on. */
export interface WriteGroup {
  readonly steps: readonly Step[];
  readonly tables: readonly TableStep[];
  readonly removes: readonly TablePlan[];
  readonly names: readonly NamePlan[];
}

/** The requests of a commit in their order; `tidy` comes when everything is written, and may be refused without harm. */
export interface WriteGroups {
  readonly groups: readonly WriteGroup[];
  readonly tidy: readonly Step[];
}

interface PlannedStep extends Step {
  readonly table?: TableStep;
  readonly name?: NamePlan;
}

/**
 * All that a commit writes. In the first requests: the way back, tables, names, marks, sheets; then, in a request of its own, the rows that
 * go out, because they are the hardest to bring back; last, without a need for a way back, what was kept for it.
 */
export function planWrites(
  context: Excel.RequestContext,
  plan: CommitPlan,
  changes: ChangeSet,
  about: { readonly ahead: WriteAheadState; readonly tools: CommitTools },
): WriteGroups {
  const { wayBack } = plan;
  const ahead = planWriteAhead(context, about.ahead, wayBack);
  const { declared } = about.tools;
  const removals = plan.tables.flatMap((table, index) => {
    const copy = wayBack.tables[index]?.copy ?? null;
    return copy === null ? [] : [{ plan: table, declared: declared.get(table.image.name), copyRow: copy.row }];
  });
  const removal = plan.removalSheet === null ? [] : removeSteps(context, plan.removalSheet, removals);
  const tidies = wayBack.hidden.length > 0 || (wayBack.files?.oldKeys.length ?? 0) > 0;
  const end: readonly Step[] = [tidies ? ahead.complete : ahead.clear, loudStep(context)];
  const first: readonly PlannedStep[] = [
    quietStep(context),
    // Pieces of files stand under keys of their own and are nothing to anybody until the list names them.
    ...pieceSteps(context, plan, changes),
    ...ahead.begin,
    ...plan.tables.flatMap((table) =>
      tableSteps(table, declared.get(table.image.name)).map((step) => ({ ...step, table: step })),
    ),
    ...plan.names.map((name) => ({ ...nameStep(context, name.wayBack), name })),
    ...plan.marks.flatMap(({ steps }) => steps),
    ...sheetSteps(context, plan),
    ...(plan.keptFiles === null ? [] : [keepStep(context, plan.keptFiles)]),
    ...(removal.length === 0 ? end : []),
  ];
  return {
    groups: [
      ...stepGroups(first).map((steps: readonly PlannedStep[]) => ({
        steps,
        tables: steps.flatMap(({ table }) => table ?? []),
        removes: [],
        names: steps.flatMap(({ name }) => name ?? []),
      })),
      ...(removal.length === 0
        ? []
        : stepGroups([quietStep(context), ...removal, ...end]).map((steps) => ({
            steps,
            tables: [],
            removes: removals.map((one) => one.plan),
            names: [],
          }))),
    ],
    tidy: tidies ? [quietStep(context), ...tidySteps(context, plan), ahead.clear, loudStep(context)] : [],
  };
}

const loudStep = (context: Excel.RequestContext): Step => ({
  bytes: stepBytes.property,
  queue: () => {
    context.runtime.enableEvents = true;
  },
});

function tidySteps(context: Excel.RequestContext, { wayBack }: CommitPlan): readonly Step[] {
  const keys = wayBack.files?.oldKeys ?? [];
  return [
    ...dropSheets(context, wayBack.hidden),
    { bytes: stepBytes.cells * keys.length, queue: () => removeSettings(context, keys) },
  ];
}

/** Sheets that stand are copied and emptied, new ones added at the end; then all are rendered together, because formulas name one another's tables. */
function sheetSteps(context: Excel.RequestContext, { newSheets, rewritten, wayBack }: CommitPlan): readonly Step[] {
  if (newSheets.length + rewritten.length === 0) return [];
  const { worksheets } = context.workbook;
  const named =
    (name: string): (() => Excel.Worksheet) =>
    () =>
      worksheets.getItem(name);
  const pointed = new Map(wayBack.pointed.map(({ name, old }) => [name, old]));
  const point: PointName = (name, sheet, area) => {
    const model = [...newSheets, ...rewritten.map(({ model: one, state }) => ({ model: one, name: state.name }))].find(
      (one) => one.model.names.some((each) => each.name === name),
    );
    const { names } = context.workbook;
    // An existing name is given other cells: taken away and added again it would break the formulas that use it.
    if (model !== undefined && pointed.get(name) != null)
      names.getItem(name).formula = `=${absoluteAddress(model.name, area)}`;
    else
      names.add(
        name,
        sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1),
      );
  };
  return [
    ...rewritten.flatMap(({ state, wayBack: kept, model }) => [
      copyStep(context, kept, state.sheet),
      emptyStep(state),
      { bytes: stepBytes.cells, queue: () => markOwn(state.sheet, model.name) },
    ]),
    ...newSheets.map(({ model, name }) => ({
      bytes: stepBytes.cells,
      queue: () => markOwn(worksheets.add(name), model.name),
    })),
    ...renderSteps(context, [...rewritten.map(rewrittenAs), ...newSheets.map(newAs)], point),
  ];

  function rewrittenAs({ model, state }: RewrittenSheet): Rendering {
    return { model, sheet: named(state.name) };
  }
  function newAs({ model, name }: NewSheet): Rendering {
    return { model, sheet: named(name) };
  }
}

function keepStep(context: Excel.RequestContext, files: NonNullable<CommitPlan["keptFiles"]>): Step {
  return { bytes: JSON.stringify(files).length * 2, queue: () => writeKeptFiles(context, files) };
}

function pieceSteps(context: Excel.RequestContext, { keptFiles }: CommitPlan, changes: ChangeSet): readonly Step[] {
  return changes.keptFiles.flatMap(({ name, bytes }) => {
    const kept = keptFiles?.find((file) => file.name === name);
    if (bytes === null || kept === undefined) return [];
    const keys = pieceKeys(kept);
    return piecesOf(bytes).map((piece, index) => ({
      bytes: piece.length,
      queue: () => void context.workbook.settings.add(keys[index] ?? "", piece),
    }));
  });
}
