import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeLocales,
  type IDisposable,
  type IWorkbookData,
} from "@univerjs/core";
import designWords from "@univerjs/design/locale/vi-VN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsWords from "@univerjs/docs-ui/locale/vi-VN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { IRenderManagerService, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsWords from "@univerjs/sheets/locale/vi-VN";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaWords from "@univerjs/sheets-formula-ui/locale/vi-VN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiWords from "@univerjs/sheets-ui/locale/vi-VN";
import { UniverUIPlugin } from "@univerjs/ui";
import uiWords from "@univerjs/ui/locale/vi-VN";
import { unitId } from "./snapshot";

/** What a person typed into one cell; a formula begins with `=`. */
export interface GridEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean;
}

export interface GridSelection {
  readonly sheetId: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface GridEvents {
  onEdit(edits: readonly GridEdit[]): void;
  onSelect(selection: GridSelection): void;
}

export interface Grid {
  /** Shows this state; only cells are repainted where nothing else has changed. */
  show(snapshot: IWorkbookData): void;
  /** Brings a sheet and an area of it to the front, as `range.select()` does. */
  select(selection: GridSelection): void;
}

type CellParams = Readonly<Record<string, Readonly<Record<string, { v?: unknown; f?: unknown; p?: unknown } | null>>>>;

interface RangeValuesParams {
  readonly subUnitId: string;
  readonly cellValue?: CellParams;
  readonly trigger?: string;
}

interface SelectionsParams {
  readonly subUnitId: string;
  readonly selections: readonly {
    readonly range: Readonly<Record<"startRow" | "startColumn" | "endRow" | "endColumn", number>>;
  }[];
}

/** Everything of a snapshot but the cells: a change here needs a new unit. */
const frameOf = (snapshot: IWorkbookData): string =>
  JSON.stringify([snapshot.sheetOrder, Object.values(snapshot.sheets).map((sheet) => ({ ...sheet, cellData: null }))]);

function typedEdits({ subUnitId, cellValue }: RangeValuesParams): GridEdit[] {
  return Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, cell]) => {
      // a change of looks alone carries no value
      if (cell !== null && cell.v === undefined && cell.f === undefined && cell.p === undefined) return [];
      const rich = (cell?.p as { body?: { dataStream?: string } } | null | undefined)?.body?.dataStream;
      const typed = cell?.f ?? cell?.v ?? rich?.replace(/\r\n$/, "") ?? "";
      const entry = typeof typed === "number" || typeof typed === "boolean" ? typed : String(typed);
      return [{ sheetId: subUnitId, row: Number(row), column: Number(column), entry }];
    }),
  );
}

/** Univer's grid in an element: it shows what it is given and reports what a person types; it calculates nothing. */
export function createGrid(container: HTMLElement, events: GridEvents): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(designWords, uiWords, docsWords, sheetsWords, sheetsUiWords, formulaWords),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: false, toolbar: false, footer: true, contextMenu: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false });
  // The cell editor lives in the formula plugin; the snapshot holds no formulas, so it has nothing to calculate.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);

  let shown: IWorkbookData | null = null;
  let unit: IDisposable | null = null;
  let painting = false;

  const commands = () => univer.__getInjector().get(ICommandService);

  function paintCells(next: IWorkbookData, before: IWorkbookData): void {
    for (const [sheetId, sheet] of Object.entries(next.sheets)) {
      const old = before.sheets[sheetId]?.cellData ?? {};
      const fresh = sheet.cellData ?? {};
      const changed: Record<string, Record<string, unknown>> = {};
      for (const row of new Set([...Object.keys(old), ...Object.keys(fresh)]).values()) {
        const columns = new Set([...Object.keys(old[Number(row)] ?? {}), ...Object.keys(fresh[Number(row)] ?? {})]);
        for (const column of columns) {
          const cell = fresh[Number(row)]?.[Number(column)];
          if (JSON.stringify(cell) !== JSON.stringify(old[Number(row)]?.[Number(column)])) {
            (changed[row] ??= {})[column] = cell ? { f: null, p: null, ...cell, v: cell.v ?? null } : null;
          }
        }
      }
      if (Object.keys(changed).length > 0) {
        commands().syncExecuteCommand("sheet.mutation.set-range-values", {
          unitId,
          subUnitId: sheetId,
          cellValue: structuredClone(changed),
        });
      }
    }
  }

  function listen(): void {
    commands().onCommandExecuted(({ id, params }) => {
      if (painting) return;
      if (id === "sheet.mutation.set-range-values") {
        const edits = typedEdits(params as RangeValuesParams);
        if (edits.length > 0) events.onEdit(edits);
      } else if (id === "sheet.operation.set-selections") {
        const { subUnitId, selections } = params as SelectionsParams;
        const range = selections[0]?.range;
        if (range === undefined) return;
        events.onSelect({
          sheetId: subUnitId,
          firstRow: range.startRow,
          firstColumn: range.startColumn,
          lastRow: range.endRow,
          lastColumn: range.endColumn,
        });
      }
    });
  }

  return {
    show(snapshot) {
      painting = true;
      if (unit !== null && shown !== null && frameOf(shown) === frameOf(snapshot)) {
        paintCells(snapshot, shown);
      } else {
        const first = unit === null;
        if (unit !== null) univer.__getInjector().get(IUniverInstanceService).disposeUnit(unitId);
        unit = univer.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone(snapshot));
        if (first) listen();
      }
      shown = structuredClone(snapshot);
      painting = false;
    },
    select({ sheetId, firstRow, firstColumn, lastRow, lastColumn }) {
      painting = true;
      const range = { startRow: firstRow, startColumn: firstColumn, endRow: lastRow, endColumn: lastColumn };
      commands().syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId, subUnitId: sheetId });
      commands().syncExecuteCommand("sheet.operation.set-selections", {
        unitId,
        subUnitId: sheetId,
        selections: [
          {
            range,
            primary: {
              startRow: firstRow,
              startColumn: firstColumn,
              endRow: firstRow,
              endColumn: firstColumn,
              actualRow: firstRow,
              actualColumn: firstColumn,
              isMerged: false,
              isMergedMainCell: false,
            },
            style: null,
          },
        ],
      });
      painting = false;
      void univer
        .__getInjector()
        .get(LifecycleService)
        .onStage(LifecycleStages.Rendered)
        .then(() => {
          // A unit that was made a moment ago is not drawn yet, and what is not drawn cannot be scrolled.
          if (univer.__getInjector().get(IRenderManagerService).getRenderById(unitId) == null) return undefined;
          return commands().executeCommand("sheet.command.scroll-to-cell", { range });
        });
    },
  };
}
