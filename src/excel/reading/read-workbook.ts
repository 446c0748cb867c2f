import type { WorkbookData, WorkbookRequest } from "@/workbook/workbook-data";
import type { DeclaredTables } from "../declared-tables";
import { inExcel } from "../in-excel";
import { namedValues, queueNames, queueUsedCells, uncoveredSheets } from "./queue-names";
import { queueMarks, queueSheets } from "./queue-sheets";
import { queueShapes, queueTables, withRowIds, type TableAsk } from "./queue-tables";
import { tableData, type RawTable } from "./read-cells";
import type { ReadingMemory } from "./reading-memory";
import { isTooLarge, readSpans } from "./read-spans";

/** Reads the workbook. */
export type ReadWorkbook = (request: WorkbookRequest) => Promise<WorkbookData>;

/**
 * A reader of the open workbook: everything that is asked for in one `sync`. A second one where the user has sheets that were not known
 * yet or Excel calculates by hand; answers over 4 MB are split by what a cell took in earlier readings (one `sync` for the shapes, one for
 * each 4 MB).
 */
export function createReader(declared: DeclaredTables, memory: ReadingMemory): ReadWorkbook {
  return (request) =>
    inExcel(async (context) => {
      const asks = request.tables.map((ask) => withRowIds(ask, declared));
      const { tables, ...ground } = await readAll(context, asks, memory);
      memory.note(tables);
      return {
        ...(await complete(context, ground, memory)),
        tables: new Map(tables.map((raw) => [raw.name, tableData(raw, declared.get(raw.name))])),
      };
    });
}

type Ground = ReturnType<ReturnType<typeof queueGround>>;

async function readAll(
  context: Excel.RequestContext,
  asks: readonly TableAsk[],
  memory: ReadingMemory,
): Promise<Ground & { readonly tables: readonly RawTable[] }> {
  if (memory.fits(asks)) {
    try {
      const ground = queueGround(context, memory);
      const tables = queueTables(context, asks);
      await context.sync();
      const read = { ...ground(), tables: tables() };
      if (!read.isStale) return read;
      // Excel calculates by hand, and nobody may pay by old results; the next time it is told to at once.
      memory.isManual = true;
      return await readAll(context, asks, memory);
    } catch (refusal) {
      if (!isTooLarge(refusal)) throw refusal;
    }
  }
  const ground = queueGround(context, memory);
  const shapes = queueShapes(context, asks);
  await context.sync();
  const read = ground();
  memory.isManual ||= read.isStale;
  if (read.isStale) context.application.calculate("Recalculate");
  return { ...read, tables: await readSpans(context, shapes(), memory) };
}

/** Everything but the tables. */
function queueGround(context: Excel.RequestContext, memory: ReadingMemory) {
  const { application } = context;
  if (memory.isManual) application.calculate("Recalculate");
  application.load("calculationMode");
  const wasTold = memory.isManual;
  const sheets = queueSheets(context, memory.sheets);
  const areas = queueNames(context);
  const used = queueUsedCells(context, memory.nameSheets);
  return () => {
    const isManual = application.calculationMode === "Manual";
    if (!isManual) memory.isManual = false;
    return { isStale: isManual && !wasTold, sheets: sheets(), areas: areas(), used: used() };
  };
}

/** What was not known to be asked for: one `sync`, or none. */
async function complete(
  context: Excel.RequestContext,
  { sheets: found, areas, used }: Omit<Ground, "isStale">,
  memory: ReadingMemory,
): Promise<Omit<WorkbookData, "tables">> {
  const uncovered = uncoveredSheets(areas, used);
  const marks = queueMarks(context, found.unasked);
  const moreCells = queueUsedCells(context, uncovered);
  if (found.unasked.length + uncovered.length > 0) await context.sync();
  const madeAs = marks();
  const sheets = found.sheets.map((sheet) => ({ ...sheet, madeAs: madeAs.get(sheet.name) ?? sheet.madeAs }));
  memory.sheets = sheets.map(({ name }) => name);
  memory.own = new Map(sheets.flatMap(({ name, madeAs: made }) => (made === null ? [] : [[made, name]])));
  memory.nameSheets = [...new Set([...areas.values()].map(({ sheet }) => sheet))];
  return {
    isStructureProtected: found.isStructureProtected,
    sheets,
    names: namedValues(areas, new Map([...used, ...moreCells()])),
    nameSheets: new Map([...areas].map(([name, { sheet }]) => [name, sheet])),
  };
}
