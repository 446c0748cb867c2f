import { read } from "@e965/xlsx";
import Papa from "papaparse";
import { matchPeople } from "@/domain/people/match-people";
import { readerOptions } from "@/files/spreadsheets/read-workbook";
import { createIntake } from "@/workers/intake";
import { listAsCsv, listsAsXlsx, makeLists } from "./intake-lists";

export type ListFormat = "xlsx" | "csv";

/** What taking in a list of so many rows took. Times in milliseconds, the median of the rounds: of the clock, and of the processor, which other programs disturb less. */
export interface IntakeTimes {
  readonly format: ListFormat;
  readonly rows: number;
  readonly fileMegabytes: number;
  /** Only parsing the whole file with the library, with the settings that the intake gives it; the intake itself reads the rows of plain sheets without it. */
  readonly parse: number;
  /** From bytes to checked records, the matching of people included. */
  readonly intake: number;
  readonly ratio: number;
  readonly parseCpu: number;
  readonly intakeCpu: number;
  readonly cpuRatio: number;
  readonly records: number;
  readonly issues: number;
  /** The most memory that the process had, in megabytes, and what it had before the first list. */
  readonly peakMegabytes: number;
  readonly baseMegabytes: number;
}

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Spent {
  readonly clock: number;
  readonly cpu: number;
}

async function timed(action: () => unknown): Promise<Spent> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.cpuUsage();
  const begin = performance.now();
  await action();
  const clock = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  return { clock, cpu: (user + system) / 1000 };
}

const medianOf = (spent: readonly Spent[]): Spent => ({
  clock: median(spent.map(({ clock }) => clock)),
  cpu: median(spent.map(({ cpu }) => cpu)),
});

function parseOnly(bytes: Uint8Array, format: ListFormat): number {
  if (format === "csv") return Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ";" }).data.length;
  return read(bytes, { ...readerOptions, type: "array" }).SheetNames.length;
}

async function importLists(bytes: Uint8Array, format: ListFormat) {
  const result = await createIntake().readFiles([{ name: `ds.${format}`, bytes }]);
  const people = matchPeople(result.delegates, result.honorees);
  return { records: result.delegates.length + result.honorees.length, issues: result.issues.length, people };
}

/** The generated list of so many rows as a file. */
export function listBytes(format: ListFormat, rows: number): Uint8Array {
  const lists = makeLists(rows, { isOneList: format === "csv" });
  return format === "csv" ? listAsCsv(lists) : listsAsXlsx(lists);
}

/** Imports a list of so many rows in this process, and parses the same bytes only, in turns; small lists before them, so that both are compiled. */
export async function timeIntake(
  { format, rows, bytes }: { readonly format: ListFormat; readonly rows: number; readonly bytes: Uint8Array },
  rounds: number,
): Promise<IntakeTimes> {
  const small = listBytes(format, 500);
  for (let i = 0; i < 3; i += 1) {
    parseOnly(small, format);
    await importLists(small, format);
  }
  const baseMegabytes = megabytes();
  const parses: Spent[] = [];
  const intakes: Spent[] = [];
  let imported = { records: 0, issues: 0 };
  for (let i = 0; i < rounds; i += 1) {
    parses.push(await timed(() => parseOnly(bytes, format)));
    intakes.push(await timed(async () => (imported = await importLists(bytes, format))));
  }
  if (imported.records !== rows) throw new Error(`${imported.records} of ${rows} rows were imported`);
  const [parse, intake] = [medianOf(parses), medianOf(intakes)];
  return {
    format,
    rows,
    fileMegabytes: bytes.length / 1e6,
    parse: parse.clock,
    intake: intake.clock,
    ratio: intake.clock / parse.clock,
    parseCpu: parse.cpu,
    intakeCpu: intake.cpu,
    cpuRatio: intake.cpu / parse.cpu,
    records: imported.records,
    issues: imported.issues,
    peakMegabytes: megabytes(),
    baseMegabytes,
  };
}
