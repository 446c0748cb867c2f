import type { SheetModel } from "@/sheet/sheet-model";
import { budgetTable } from "../lists/budget";
import { listSheet } from "../look/list-sheet";

export const budgetSheet = (): SheetModel => listSheet(budgetTable);
