import type { SheetModel } from "@/sheet/sheet-model";
import { honoreeTable } from "../lists/honorees";
import { listSheet } from "../look/list-sheet";

export const honoreeSheet = (): SheetModel => listSheet(honoreeTable);
