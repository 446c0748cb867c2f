import type { SheetModel } from "@/sheet/sheet-model";
import type { ChangeSet, RowRef } from "@/workbook/change-set";
import type { LeftAlone } from "@/workbook/commit-outcome";
import { WorkbookError } from "@/workbook/workbook-error";
import { pieceKeys, piecesOf, type KeptFile } from "../kept-files";
import { freeName } from "../own-sheets";
import type { CommitTools } from "./commit-tools";
import { planNames, type NamePlan } from "./name-values";
import type { ExistingSheet } from "./own-sheet-state";
import { planMarks, type MarkPlan } from "./plan-marks";
import { planTable, type TablePlan } from "./plan-table";
import { tableChanges, type Verified } from "./verify";
import type { SheetWayBack, TableWayBack, WayBack } from "./way-back";

/** A sheet that comes in, under a name that is free. */
export interface NewSheet {
  readonly model: SheetModel;
  readonly name: string;
}

/** A sheet of ours that is written anew in its place, and where what it holds is kept meanwhile. */
export interface RewrittenSheet extends ExistingSheet {
  readonly wayBack: SheetWayBack;
}

/** Everything that a commit writes, and everything that is needed to take it back. */
export interface CommitPlan {
  readonly tables: readonly TablePlan[];
  readonly marks: readonly MarkPlan[];
  readonly names: readonly NamePlan[];
  readonly newSheets: readonly NewSheet[];
  readonly rewritten: readonly RewrittenSheet[];
  readonly keptFiles: readonly KeptFile[] | null;
  readonly leftAlone: readonly LeftAlone[];
  readonly wayBack: WayBack;
  /** The hidden sheet for rows that go out; null where none does. */
  readonly removalSheet: string | null;
}

/** Plans a commit; refused where something is missing, in the way or protected. Nothing is written. */
export function planCommit(changes: ChangeSet, verified: Verified, tools: CommitTools): CommitPlan {
  const { sheets } = verified;
  const taken = [...sheets.names];
  const free = (name: string): string => {
    const one = freeName(name, taken);
    taken.push(one);
    return one;
  };
  const tables = tableChanges(changes).flatMap((change): readonly TablePlan[] => {
    const image = verified.images.get(change.table);
    const { identify, declared, newId } = tools;
    const about = { identify: identify(change.table), declared: declared.get(change.table), newId };
    return image === undefined ? [] : [withMarkedRows(planTable(change, image, about), changes)];
  });
  const names = planNames(changes.names, verified.names);
  const newSheets = missingSheets(changes, verified).map((model) => ({ model, name: free(model.name) }));
  const rewritten = verified.existing.map((one) => ({ ...one, wayBack: sheetWayBack(one, free("~Bảng Vàng")) }));
  const removalSheet = tables.some(({ removed }) => removed.length > 0) ? free("~Bảng Vàng") : null;
  const needsStructure = newSheets.length + rewritten.length > 0 || removalSheet !== null;
  if (needsStructure && sheets.isStructureProtected) throw new WorkbookError("sheet-protected", "");
  const marks = tables.map((plan) => {
    const own = changes.marks?.cells.filter(({ table }) => table === plan.image.name) ?? [];
    return planMarks(plan, own, verified.fills.get(plan.image.name) ?? new Map<string, string>());
  });
  const files = planFiles(changes, verified.keptFiles, tools.newId);
  return {
    tables,
    marks,
    names: names.plans,
    newSheets,
    rewritten,
    keptFiles: files?.index ?? null,
    leftAlone: [...tables.flatMap(({ leftAlone }) => leftAlone), ...names.leftAlone],
    removalSheet,
    wayBack: {
      action: tools.action,
      tables: tableWayBacks(tables, marks, removalSheet),
      names: names.plans.map(({ wayBack }) => wayBack),
      newSheets: newSheets.map(({ name }) => name),
      sheets: rewritten.map(({ wayBack }) => wayBack),
      pointed: [...newSheets, ...rewritten].flatMap(({ model }) =>
        model.names.map(({ name }) => ({ name, old: sheets.formulas.get(name) ?? null })),
      ),
      files: files === null ? null : { keys: files.keys, oldKeys: files.oldKeys, index: verified.keptFiles },
      hidden: [...rewritten.map(({ wayBack }) => wayBack.copy), ...(removalSheet === null ? [] : [removalSheet])],
    },
  };
}

/** Rows that only get a mark are found by their identity, or where they were. */
function withMarkedRows(plan: TablePlan, changes: ChangeSet): TablePlan {
  const { image } = plan;
  const byId = new Map((image.ids ?? []).map((id, row) => [id, row]));
  const rows = new Map<RowRef, number>(plan.rows);
  for (const { table, row } of changes.marks?.cells ?? []) {
    if (table !== image.name || "added" in row || rows.has(row)) continue;
    const at = row.id !== null && image.ids !== null ? byId.get(row.id) : row.rowIndex;
    if (at !== undefined && at < image.rowCount) rows.set(row, at);
  }
  return { ...plan, rows };
}

/** Sheets that the workbook lacks: none of their tables or names is there, and none of ours is to be written in its place. */
function missingSheets(changes: ChangeSet, { sheets, existing }: Verified): readonly SheetModel[] {
  const isThere = (model: SheetModel): boolean =>
    model.tables.some(({ name }) => sheets.tables.has(name)) ||
    model.names.some(({ name }) => sheets.formulas.has(name) && !sheets.formulas.get(name)?.includes("#REF!"));
  return [
    ...changes.newSheets.filter((model) => !isThere(model)),
    ...changes.sheets.filter((model) => !existing.some((one) => one.model === model)),
  ];
}

function sheetWayBack({ state, areas }: ExistingSheet, copy: string): SheetWayBack {
  return {
    sheet: state.name,
    copy,
    used: state.used,
    tables: state.tables.flatMap(({ name, style }) => {
      const area = areas.get(name);
      return area === undefined ? [] : [{ name, area, style }];
    }),
    widths: state.widths,
    heights: state.heights,
    page: state.page,
  };
}

function tableWayBacks(
  tables: readonly TablePlan[],
  marks: readonly MarkPlan[],
  removalSheet: string | null,
): readonly TableWayBack[] {
  let copyRow = 0;
  return tables.map(({ image, idAt, cells, added, removed }, index) => {
    const row = copyRow;
    copyRow += removed.length;
    return {
      name: image.name,
      rowCount: image.rowCount,
      hasTotals: image.hasTotals,
      cells,
      fills: marks[index]?.fills ?? [],
      added: added === null ? null : { first: added.first, count: added.rows.length, ids: added.ids },
      covered: [],
      removed: removed.map((at) => ({ id: idAt(at), row: at })),
      copy: removalSheet === null || removed.length === 0 ? null : { sheet: removalSheet, row },
    };
  });
}

interface FilePlan {
  readonly index: readonly KeptFile[];
  readonly keys: readonly string[];
  readonly oldKeys: readonly string[];
}

function planFiles(changes: ChangeSet, kept: readonly KeptFile[], newId: () => string): FilePlan | null {
  if (changes.keptFiles.length === 0) return null;
  const mark = newId();
  const names = new Set(changes.keptFiles.map(({ name }) => name));
  const coming = changes.keptFiles.flatMap(({ name, bytes }): readonly KeptFile[] =>
    bytes === null ? [] : [{ name, pieces: piecesOf(bytes).length, mark }],
  );
  return {
    index: [...kept.filter(({ name }) => !names.has(name)), ...coming],
    keys: coming.flatMap(pieceKeys),
    oldKeys: kept.filter(({ name }) => names.has(name)).flatMap(pieceKeys),
  };
}
