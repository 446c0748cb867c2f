import type { SheetModel } from "@/sheet/sheet-model";
import { delegateTable } from "../lists/delegates";
import { listSheet } from "../look/list-sheet";

export const delegateSheet = (): SheetModel => listSheet(delegateTable);
