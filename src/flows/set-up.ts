import { assignmentSheet } from "@/documents/workbook/assignment-sheet";
import { budgetSheet } from "@/documents/workbook/budget-sheet";
import { correspondenceSheet } from "@/documents/workbook/correspondence-sheet";
import { delegateSheet } from "@/documents/workbook/delegate-sheet";
import { honoreeSheet } from "@/documents/workbook/honoree-sheet";
import { journalSheet } from "@/documents/workbook/journal-sheet";
import { memorySheet } from "@/documents/workbook/memory-sheet";
import { meetingSheet } from "@/documents/workbook/meeting-sheet";
import { normSheet } from "@/documents/workbook/norm-sheet";
import { programmeSheet } from "@/documents/workbook/programme-sheet";
import { totalsSheet } from "@/documents/workbook/totals-sheet";
import { voucherSheet } from "@/documents/workbook/voucher-sheet";
import type { SheetModel } from "@/documents/sheet-model";
import { normSets } from "@/norms/norm-sets";
import { flowSteps } from "./flow-steps";
import type { World } from "./ports";

/** Sheets of an empty book, in the order in which a user meets them. */
export function emptyBook(): readonly SheetModel[] {
  return [
    meetingSheet(null),
    delegateSheet(),
    honoreeSheet(),
    budgetSheet(),
    programmeSheet(),
    assignmentSheet(),
    normSheet(normSets),
    voucherSheet(),
    correspondenceSheet(),
    totalsSheet({ delegateGroups: [], awards: [], budgetGroups: [], awardMoneyItems: [], inWords: null }),
    journalSheet(),
    memorySheet(),
  ];
}

/** Adds what the open workbook lacks of our sheets and gives their names; what is there, ours or the user's, is not touched. */
export async function setUp({ workbook, onStep }: Pick<World, "workbook" | "onStep">): Promise<readonly string[]> {
  onStep?.(flowSteps.addSheets);
  return workbook.addMissingSheets(emptyBook());
}

/** Names of our sheets that the open workbook lacks; none = it is set up. */
export function findMissingSheets({ workbook }: Pick<World, "workbook">): Promise<readonly string[]> {
  return workbook.findMissing(emptyBook());
}
