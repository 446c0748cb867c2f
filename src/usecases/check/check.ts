import { issuesSheet } from "@/tables/sheets/issues-sheet";
import { type WorkbookIssues, findIssues } from "./find-issues";
import { flowSteps } from "../progress-steps";
import { marksOf } from "@/workbook/records/locate-issue";
import type { CellMark } from "@/workbook/legacy-workbook";
import type { World } from "../ports";
import { writeSamePeople } from "../evaluate/write-same-people";

/** What was found in the book. */
export interface CheckedWorkbook extends WorkbookIssues {
  /** Delegate rows that count as heads, by their order in the records. */
  readonly isHead: readonly boolean[];
  /** The cells that are marked. */
  readonly marks: readonly CellMark[];
  readonly entries: number;
  readonly heads: number;
}

/**
 * Checks the book: facts, lists, cells, awards, budget and persons, and what taking in noted in «Nhật ký» and still stands. Marks the
 * cells in the tables, writes «Trùng với» and «Kiểm tra».
 */
export async function check(world: Pick<World, "workbook" | "onStep">): Promise<CheckedWorkbook> {
  const checked = await recheck(world);
  await world.workbook.writeSheet(issuesSheet(checked.lines, checked.ignored.length));
  return checked;
}

/**
 * As `check`, for a book that is open and was only changed in a cell or two: marks and «Trùng với» follow, the sheet «Kiểm tra» does not.
 * Where the marks are those that `known` says are there, nothing is written, so that the user's undo list stays as it is.
 */
export async function recheck(
  world: Pick<World, "workbook" | "onStep">,
  known: readonly CellMark[] | null = null,
): Promise<CheckedWorkbook> {
  const { workbook, onStep } = world;
  const doubts = await findIssues(world);
  onStep?.(flowSteps.matchPeople);
  const isHead = await writeSamePeople(workbook, doubts.book);
  const marks = marksOf(doubts.issues, doubts.locator);
  if (known === null || JSON.stringify(known) !== JSON.stringify(marks)) {
    onStep?.(flowSteps.markCells);
    await workbook.markCells(["DaiBieu", "KhenThuong", "DuToan"], marks);
  }
  return { ...doubts, isHead, marks, entries: isHead.length, heads: isHead.filter((head) => head).length };
}
