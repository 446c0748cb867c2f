import { useCase, workbookTables } from "../use-case";
import { issuesSheet } from "@/tables/sheets/issues-sheet";
import { type WorkbookIssues, findIssues } from "./find-issues";
import { marksOf } from "@/workbook/records/locate-issue";
import type { CellMark, Draft } from "@/workbook/draft";
import { writeSamePeople } from "../evaluate/write-same-people";

/** What was found in the workbook. */
export interface CheckedWorkbook extends WorkbookIssues {
  /** Delegate rows that count as heads, by their order in the records. */
  readonly isHead: readonly boolean[];
  /** The cells that are marked. */
  readonly marks: readonly CellMark[];
  readonly entries: number;
  readonly heads: number;
}

/**
 * Checks the workbook: facts, lists, cells, awards, budget and persons, and what an import noted in «Nhật ký» and still holds. Marks the
 * cells in the tables, writes «Trùng với» and «Kiểm tra».
 */
export const check = useCase<void, CheckedWorkbook>({
  step: "checkRows",
  reads: [...workbookTables, "CanXemLai"],
  work(draft) {
    const checked = checkDraft(draft, null);
    draft.writeSheet(issuesSheet(checked.lines, checked.ignored.length));
    return checked;
  },
  issues: ({ issues }) => issues,
});

/**
 * As `check`, for a workbook that is open and was only changed in a cell or two: marks and «Trùng với» follow, the sheet «Kiểm tra» does not.
 * Where the marks are those that the input says are there, nothing is written, so that the user's undo list stays as it is (from ExcelApi 1.19 on; before it, reading empties it too).
 */
export const recheck = useCase<readonly CellMark[] | null, CheckedWorkbook>({
  step: "checkRows",
  reads: [...workbookTables, "CanXemLai"],
  work: checkDraft,
  issues: ({ issues }) => issues,
});

function checkDraft(draft: Draft, known: readonly CellMark[] | null): CheckedWorkbook {
  const found = findIssues(draft);
  const isHead = writeSamePeople(draft, found.evaluated);
  const marks = marksOf(found.issues, found.locator);
  const tables = draft.lists.tables.map(({ name }) => name);
  if (known === null || JSON.stringify(known) !== JSON.stringify(marks)) draft.markCells(tables, marks);
  return { ...found, isHead, marks, entries: isHead.length, heads: isHead.filter((head) => head).length };
}
