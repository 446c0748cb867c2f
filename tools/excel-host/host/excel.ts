import { addressOf } from "./store/address";
import { GridRange } from "./grid-range";
import { Refusals } from "./refusals";
import type { Area } from "./store/area";
import type { StoreSheet } from "./store/sheet";
import type { StoreTable, StoreWorkbook } from "./store/workbook";
import { HostObject } from "../protocol/answers";
import type { InterpretedHost } from "../protocol/interpreter";
import { accessDenied } from "../protocol/office-error";
import type { WireEvent } from "../protocol/wire";

/** Writes the results of the workbook's formulas into its cells. */
export interface Calculator {
  calculate(workbook: StoreWorkbook): Promise<void>;
}

/** What about Excel varies between its versions, so that an add-in can be tried with either. */
export interface ExcelHabits {
  /** Whether rows that join a table get the formulas of its calculated columns. */
  readonly fillsCalculatedColumns: boolean;
  /** Whether a batch run with `delayForCellEdit` waits while the user types in a cell; else it is refused all the same. */
  readonly waitsForCellEdit: boolean;
  /** Whether the host declares ExcelApi 1.19, from which on calls of an add-in leave the user's undo list; members above 1.14 are refused all the same. */
  readonly keepsUndo: boolean;
}

export const eventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What the event of an edit says: `{ changeType: "RowInserted" }`; left out, cells were edited. */
export interface Edit {
  readonly changeType?: string;
  readonly shiftDirection?: string;
}

/** Excel with one workbook open: the workbook, and what goes on around it while it is used. */
export class Excel implements InterpretedHost {
  readonly root: HostObject<StoreWorkbook>;
  readonly refusals = new Refusals();
  /** Calls of the client to services beside the workbook. */
  readonly services: { readonly call: string; readonly args: readonly unknown[] }[] = [];
  /** Files that were opened as new workbooks, as base64; "" for an empty one. */
  readonly opened: string[] = [];
  eventsEnabled = true;
  /** Where events go; each transport sets its own. */
  onEvents: (events: readonly WireEvent[]) => void = () => undefined;
  /** Called after each request that may have changed the workbook, for a page that shows it. */
  onChange: () => void = () => undefined;

  private readonly ranges = new Set<GridRange>();
  private readonly kept = new Set<GridRange>();
  private readonly eventRanges = new Map<string, GridRange>();
  private readonly listeners = new Set<string>();
  private pending: WireEvent[] = [];
  private isStale = true;
  private isCalculationSuspended = false;
  private lastEvent = 0;
  /** Who edits: the add-in, or the user whom a test or the page plays. */
  private isAddIn = true;

  constructor(
    readonly workbook: StoreWorkbook,
    private readonly calculator: Calculator,
    readonly habits: ExcelHabits,
  ) {
    this.root = new HostObject("Workbook", workbook);
  }

  // The calculation

  /** Notes that formulas may have other results now. */
  markStale(): void {
    this.isStale = true;
  }

  beforeAction(): void {
    const refusal = this.refusals.ofAction();
    if (refusal !== null) throw refusal;
  }

  async beforeRead(): Promise<void> {
    if (this.isCalculationSuspended || this.workbook.calculationMode === "Manual") return;
    await this.settle();
  }

  /** Calculates if anything changed since the last time. */
  async settle(): Promise<void> {
    if (!this.isStale) return;
    await this.calculator.calculate(this.workbook);
    this.isStale = false;
  }

  suspendCalculation(): void {
    this.isCalculationSuspended = true;
  }

  async afterRequest(): Promise<void> {
    this.isCalculationSuspended = false;
    for (const range of this.ranges) if (!this.kept.has(range)) this.ranges.delete(range);
    this.flushEvents();
    this.onChange();
    return Promise.resolve();
  }

  // The objects the client holds

  /** Cells for the client; they follow insertions and deletions until the end of the request, or while the client keeps them. */
  range(sheet: StoreSheet, area: Area): HostObject<GridRange> {
    const range = new GridRange(sheet, area);
    this.ranges.add(range);
    return new HostObject("Range", range);
  }

  keep(object: HostObject): void {
    if (object.target instanceof GridRange) this.kept.add(object.target);
  }

  release(object: HostObject): void {
    if (object.target instanceof GridRange) {
      this.kept.delete(object.target);
      this.ranges.delete(object.target);
    }
  }

  /** All ranges that must follow when cells move. */
  heldRanges(): readonly GridRange[] {
    return [...this.ranges, ...this.eventRanges.values()];
  }

  rangeOfEvent(reference: string): GridRange | null {
    return this.eventRanges.get(reference) ?? null;
  }

  // Permission

  /** Refuses a write to the area when the sheet is protected, by its own protection or on demand. */
  guardWrite(sheet: StoreSheet, isLocked: () => boolean): void {
    const refusal = this.refusals.ofWriteTo(sheet.name);
    if (refusal !== null) throw refusal;
    if (sheet.protection !== null && isLocked()) throw accessDenied();
  }

  /** Refuses to add, delete, move or rename sheets while the workbook's structure is protected. */
  guardStructure(): void {
    if (this.workbook.structureProtection !== null) throw accessDenied();
  }

  // Events

  listen(eventType: number, target: string, on: boolean): void {
    const key = `${eventType} ${target}`;
    if (on) this.listeners.add(key);
    else this.listeners.delete(key);
  }

  serviceCalled(call: string, args: readonly unknown[]): void {
    this.services.push({ call, args });
  }

  /** Sends an event of a sheet to those who listen to the sheet or to the workbook. */
  raise(eventType: number, sheet: StoreSheet, payload: Readonly<Record<string, unknown>>): void {
    this.raiseTo(eventType, [sheet.id, "Workbook"], { worksheetId: sheet.id, source: "Local", ...payload });
  }

  /** Sends the event of changed cells: to the sheet's listeners, and to those of tables that the cells lie in. */
  raiseChanged(sheet: StoreSheet, area: Area, tables: readonly StoreTable[], edit: Edit = {}): void {
    const payload = {
      address: addressOf(area),
      changeType: edit.changeType ?? "RangeEdited",
      shiftDirection: edit.shiftDirection ?? "None",
      triggerSource: this.isAddIn ? "ThisLocalAddin" : "Unknown",
      referenceId: this.eventReference(sheet, area),
    };
    this.raise(eventNumber.changed, sheet, payload);
    for (const table of tables) {
      this.raiseTo(eventNumber.tableChanged, [table.id, "Workbook"], {
        ...payload,
        worksheetId: sheet.id,
        source: "Local",
        tableId: table.id,
      });
    }
  }

  raiseTo(eventType: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled) return;
    for (const target of targets) {
      if (!this.listeners.has(`${eventType} ${target}`)) continue;
      this.pending.push([65536, eventType, target, JSON.stringify(payload), ""]);
    }
  }

  /** Does what the user does in the grid, and sends the events of it. */
  asUser(action: () => void): void {
    this.isAddIn = false;
    try {
      action();
    } finally {
      this.isAddIn = true;
      this.flushEvents();
      this.onChange();
    }
  }

  private eventReference(sheet: StoreSheet, area: Area): string {
    if (this.listeners.size === 0) return "";
    this.lastEvent += 1;
    const reference = `event-${this.lastEvent}`;
    this.eventRanges.set(reference, new GridRange(sheet, area));
    return reference;
  }

  private flushEvents(): void {
    const events = this.pending;
    this.pending = [];
    if (events.length > 0) this.onEvents(events);
  }
}
