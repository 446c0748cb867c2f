import { useCase } from "../use-case";
import { runAction } from "../run-action";
import type { AppContext } from "../ports";
import { assignmentSheet } from "@/tables/sheets/assignment-sheet";
import { correspondenceSheet } from "@/tables/settings/correspondence-sheet";
import { journalSheet } from "@/tables/sheets/journal-sheet";
import { memorySheet } from "@/tables/sheets/memory-sheet";
import { meetingSheet } from "@/tables/settings/meeting-sheet";
import { normSheet } from "@/tables/norms/norm-sheet";
import { programmeSheet } from "@/tables/sheets/programme-sheet";
import { totalsSheet } from "@/tables/sheets/totals-sheet";
import { voucherSheet } from "@/tables/settings/voucher-sheet";
import type { SheetModel } from "@/sheet/sheet-model";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { listSheet } from "@/tables/look/list-sheet";
import { normSets } from "@/norms/norm-sets";

/** Sheets of an empty workbook, in the order in which a user meets them. */
export function emptySheets(lists: ListKinds = ownLists): readonly SheetModel[] {
  return [
    meetingSheet(null),
    ...lists.tables.map((table) => listSheet(table)),
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
export const addSheets = useCase<void, readonly string[]>({
  step: "addSheets",
  reads: [],
  work: (draft) => draft.addMissingSheets(emptySheets()).map(({ name }) => name),
});

/** The same on the open workbook; the names are those under which the sheets came in. */
export async function setUp(context: Pick<AppContext, "workbook" | "onStep">): Promise<readonly string[]> {
  return (await runAction(context, addSheets, undefined)).addedSheets;
}

/** Names of our sheets that the open workbook lacks; none = it is set up. */
export const findMissingSheets = useCase<void, readonly string[]>({
  step: "readTables",
  reads: [],
  work: (draft) => draft.missing(emptySheets()).map(({ name }) => name),
});
