import { addSheet, createWorkbook, type StoreWorkbook } from "./store/workbook";
import type { StoreSheet } from "./store/sheet";
import { allAnswers } from "./answers/all-answers";
import { selectCells } from "./answers/range";
import { rangeArgument } from "./arguments";
import { sheetNamed } from "./store/find";
import { createCalculator } from "./calculation/calculate";
import { enterCells } from "./cells/cells";
import type { CustomFunctions } from "./calculation/custom-functions";
import { Excel, type Calculator, type ExcelHabits } from "./excel";
import { GridRange } from "./grid-range";
import { Meter } from "./meter";
import type { Refusal } from "./refusals";
import { loadMetadata } from "../protocol/load-metadata";
import type { ApiMetadata } from "../protocol/api-metadata";
import { Interpreter } from "../protocol/interpreter";
import type { OfficeError } from "../protocol/office-error";
import type { WireEvent, WireRequest, WireResponse } from "../protocol/wire";

/** Excel 2021, the oldest that the add-in runs in. */
export const excelApiMinor = 14;

/** What Excel 2021 says it can do. */
const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: `1.${excelApiMinor}`,
  DialogApi: "1.2",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  AddInCommands: "1.3",
  Settings: "1.1",
};

/** The flag of a request that would rather wait than be refused while a cell is edited. */
const delayForCellEdit = 64;

export interface HostOptions {
  /** The workbook that is open; an empty one with the sheet `Sheet1` when left out. */
  readonly workbook?: StoreWorkbook;
  /** For tests: sheets with their values from A1, entered as a user would; instead of `workbook`. */
  readonly sheets?: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>;
  /** Facts of Office.js; read from the cache (or made) when left out, which needs Node. */
  readonly metadata?: ApiMetadata;
  /** The custom functions of the add-in that is tried, as Excel would know them from its metadata. */
  readonly customFunctions?: CustomFunctions;
  /** Instead of the host's own; `customFunctions` is then not used. */
  readonly calculator?: Calculator;
  readonly habits?: Partial<ExcelHabits>;
}

/** What a transport needs of a host. */
export interface EmbeddedHost {
  readonly workbook: StoreWorkbook;
  readonly excel: Excel;
  readonly meter: Meter;
  /** Answers one request, JSON text in and out as on the wire, with the flags of its envelope. Requests are answered one after the other. */
  answer(body: string, flags?: number): Promise<string>;
  /** The requirement sets it declares, name and version. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Refuses something from now on; see `Refusal`. */
  refuse(refusal: Refusal): void;
  /** Ends all refusals. */
  allowAll(): void;
  /** Where events are sent. */
  sendEventsTo(send: (events: readonly WireEvent[]) => void): void;
  /** What the user does in the grid: types into cells, selects cells (several areas with commas). Addresses may name the sheet. */
  type(address: string, value: string | number | boolean): void;
  select(address: string): void;
  /** The value of a cell after calculation, as Office.js would say it. */
  settle(): Promise<void>;
}

/**
 * Excel with one workbook open, for the genuine Office.js client to talk to.
 *
 *     const office = await startOffice(createHost({ sheets: { Data: [["Item", "Quantity"], ["Nut", 3]] } }));
 *     await office.Excel.run(async (context) => { … });
 *     office.use(createHost());        // another workbook for the next test
 *     office.stop();
 */
export function createHost(options: HostOptions = {}): EmbeddedHost {
  const workbook = options.workbook ?? workbookOf(options.sheets);
  const excel = new Excel(workbook, options.calculator ?? createCalculator(options.customFunctions), {
    fillsCalculatedColumns: true,
    waitsForCellEdit: false,
    keepsUndo: false,
    ...options.habits,
  });
  if (options.sheets !== undefined) enterSheets(excel, options.sheets);
  const interpreter = new Interpreter(options.metadata ?? loadMetadata(), allAnswers, excel, excelApiMinor);
  const meter = new Meter();
  let last: Promise<unknown> = Promise.resolve();
  return {
    workbook,
    excel,
    meter,
    requirementSets: {
      ...requirementSets,
      ...(excel.habits.waitsForCellEdit ? { DelayForCellEdit: "1.1" } : {}),
      ...(excel.habits.keepsUndo ? { ExcelApi: "1.19" } : {}),
    },
    answer: (body, flags = 0) => {
      const answered = last.then(async () => {
        if ((flags & delayForCellEdit) !== 0) await excel.refusals.editingEnded();
        return answerOne(body, { excel, interpreter, meter });
      });
      // A host fault rejects this answer; the next request is answered all the same.
      last = answered.catch(() => undefined);
      return answered;
    },
    refuse: (refusal) => excel.refusals.add(refusal),
    allowAll: () => excel.refusals.clear(),
    sendEventsTo: (send) => {
      excel.onEvents = send;
    },
    type: (address, value) => excel.asUser(() => enterCells(rangeArgument(address, workbook, null), [[value]], excel)),
    select: (address) =>
      excel.asUser(() => {
        // A sheet's name may hold a comma, an area never does: what follows the last `!` is the areas.
        const at = address.lastIndexOf("!") + 1;
        const [first = "", ...others] = address.slice(at).split(",");
        const { sheet, area } = rangeArgument(address.slice(0, at) + first, workbook, null);
        selectCells(
          excel,
          sheet,
          area,
          others.map((other) => rangeArgument(other, workbook, sheet).area),
        );
      }),
    settle: () => excel.settle(),
  };
}

interface Answering {
  readonly excel: Excel;
  readonly interpreter: Interpreter<Excel>;
  readonly meter: Meter;
}

async function answerOne(body: string, { excel, interpreter, meter }: Answering): Promise<string> {
  const bytesIn = byteLength(body);
  const request = JSON.parse(body) as WireRequest;
  const refusal = excel.refusals.ofRequest(bytesIn);
  let text = JSON.stringify(refusal === null ? await interpreter.run(request) : refused(refusal));
  const tooLarge = excel.refusals.ofResponse(byteLength(text));
  if (tooLarge !== null) text = JSON.stringify(refused(tooLarge));
  meter.add(bytesIn, byteLength(text), request.Actions.length);
  return text;
}

function refused(error: OfficeError): WireResponse {
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? "",
      HttpStatusCode: error.httpStatus,
    },
    Results: [],
    TraceIds: [],
  };
}

/** Length in UTF-8; counted here because test pages have no TextEncoder. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair counts two of its four bytes.
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

function workbookOf(sheets: HostOptions["sheets"]): StoreWorkbook {
  return createWorkbook("Book1.xlsx", sheets === undefined ? undefined : Object.keys(sheets));
}

function enterSheets(excel: Excel, sheets: NonNullable<HostOptions["sheets"]>): void {
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet: StoreSheet = sheetNamed(excel.workbook, name) ?? addSheet(excel.workbook, name);
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
        enterCells(new GridRange(sheet, area), [[value]], excel);
      }
    }
  }
}
