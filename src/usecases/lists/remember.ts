import type { TableName } from "@/tables/table-name";
import { forget, keepInMemory, readMemory, type Forgotten, type Memory } from "@/workbook/memory/memory";
import { useCase } from "../use-case";

const memoryTables: readonly TableName[] = ["CotDaNho", "TuVietTat", "CachDoc"];

/** What «Sổ tay» holds. */
export const readRemembered = useCase<void, Memory>({ step: "readTables", reads: memoryTables, work: readMemory });

/** Keeps things in «Sổ tay» for the next lists. */
export const remember = useCase<Partial<Memory>, void>({
  step: "writeTables",
  reads: memoryTables,
  work: keepInMemory,
});

/** Takes things out of «Sổ tay», and gives what it holds then. */
export const forgetRemembered = useCase<Forgotten, Memory>({
  step: "writeTables",
  reads: memoryTables,
  work(draft, forgotten) {
    forget(draft, forgotten);
    return readMemory(draft);
  },
});
